// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/documents/near_phrase.h"
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
    bool isRecognised = false; ///< seen on a picture, not said by the file
    double confidence = 1;     ///< of the least sure of its words, see TextRun
};

/// A document's text in reading order without any space: what labels are looked for in, so that neither a line's end
/// nor a gap within 工作许可 通知 matters. Each character remembers where it stands and what stood before it.
class TextFlow final
{
public:
    /// Of the pages from `firstPage` on; places count all of the document's pages.
    explicit TextFlow(const reader::ReadDocument& document, int firstPage = 0);

    /// Folded for matching (look_alikes.h), without spaces and blank-filling underscores.
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Brings each phrase of a form that recognition got nearly right, and that is nowhere else in the text, to its own
    /// signs: as many as a quarter of them may differ, or two in five where the form's phrases before and after it are
    /// there and leave no other place. The phrases are in the form's order. What the file itself says is left alone.
    void mendPhrases(const QStringList& phrases);

    /// Whether the text before a place was seen on a picture, not said by the file.
    [[nodiscard]] bool isRecognisedBefore(qsizetype at) const { return at > 0 && m_characters[at - 1].isRecognised; }

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
        QRectF box; ///< on the page as it shows
        bool isRecognised = false;
        double confidence = 1;
    };

    void appendPage(const reader::Page& page, int index);
    void appendRun(const reader::TextRun& run, const reader::Page& page, int index, Before before);
    /// Differs in nothing where there is no such place.
    [[nodiscard]] NearPhrase placeBetween(const QString& before, const QString& phrase, const QString& after) const;
    /// A phrase's last sign that was not seen at the end of a line must not take the next line's first one's place.
    [[nodiscard]] qsizetype withoutSureSign(const NearPhrase& place, const QString& phrase) const;
    void mend(qsizetype from, qsizetype to, const QString& phrase);

    QString m_text;
    QList<Character> m_characters; ///< as many as m_text has
};

} // namespace core::documents
