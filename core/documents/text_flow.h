// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/reader/page_text.h"

#include <QList>
#include <QString>

namespace core::documents {

/// A value taken out of the flow.
struct FlowValue
{
    QString text;              ///< folded for keeping, spaces only where they belong
    QList<FieldPlace> places;  ///< one for each line
    bool hasFolded = false;    ///< some code point was not the one that is meant
    bool hasOpenBreak = false; ///< a word may or may not be broken between two lines
};

/// A document's text in reading order without any space: what labels are looked for in, so that neither a line's end
/// nor a gap within 工作许可 通知 matters. Each character remembers where it stands and what stood before it.
class TextFlow final
{
public:
    explicit TextFlow(const reader::ReadDocument& document);

    /// Folded for matching (look_alikes.h), without spaces and blank-filling underscores.
    [[nodiscard]] const QString& text() const { return m_text; }

    /// What stands from `from` up to `to` in text(). A gap between words is one space; between two lines there is a
    /// space only between Latin words that were not broken in the middle.
    [[nodiscard]] FlowValue value(qsizetype from, qsizetype to) const;

private:
    enum class Before { Nothing, Gap, LineBreak, LineBreakInDoubt, WordMaybeBroken, BrokenWord };

    struct Character
    {
        QChar value;
        Before before = Before::Nothing;
        bool isFolded = false;
        int page = 0;
        QRectF box;
    };

    void appendPage(const reader::Page& page, int index);
    void appendRun(const reader::TextRun& run, int page, Before before);

    QString m_text;
    QList<Character> m_characters; ///< as many as m_text has
};

} // namespace core::documents
