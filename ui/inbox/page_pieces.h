// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/inbox_service.h"
#include "core/services/reading_pool.h"

#include <QImage>
#include <QMap>
#include <QObject>
#include <QSet>

namespace ui::inbox {

/// The pages of one file as pictures, drawn by the reader and decoded off the GUI thread, and the pieces of them that
/// values came from. GUI thread.
class PagePieces final : public QObject
{
    Q_OBJECT

public:
    /// The pool outlives it.
    PagePieces(core::services::ReadingPool& pool, QObject* parent);

    /// Has the pages drawn that the file's values stand on; the first one where it has no values. Those of the file
    /// before are dropped.
    void show(const core::services::InboxFile& file);
    void clear();

    /// Whether every page asked for has come, or cannot be drawn.
    [[nodiscard]] bool isComplete() const { return m_missing.isEmpty(); }
    /// Whether a page cannot be drawn: then what was read from it cannot be compared.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Null where the value stands nowhere, and until its page has come.
    [[nodiscard]] QImage pieceOf(const QString& field) const;
    /// Null until it has come.
    [[nodiscard]] QImage page(int number) const { return m_pages.value(number); }

Q_SIGNALS:
    void drawn();

private:
    void draw(int number);
    void decode(int number, const QByteArray& jpeg);
    void take(int number, const QImage& image);
    [[nodiscard]] QImage pieceAt(const core::documents::FieldPlace& place) const;

    core::services::ReadingPool& m_pool;
    core::services::InboxFile m_file;
    QMap<int, QImage> m_pages;
    QSet<int> m_missing;
    bool m_hasFailed = false;
    quint64 m_round = 0; ///< tells answers for the file before apart
};

} // namespace ui::inbox
