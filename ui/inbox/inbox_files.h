// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/changes.h"
#include "core/services/reading_pool.h"
#include "ui/inbox/inbox_entry.h"
#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QObject>

namespace ui::inbox {

/// The files that came in: has them read, several at a time, looked up in the store, and remembers how far each is. One
/// that cannot be read stops no other. GUI thread.
class InboxFiles final : public QObject
{
    Q_OBJECT

public:
    /// Desk and pool outlive it.
    InboxFiles(shell::Desk& desk, core::services::ReadingPool& pool, QObject* parent);

    /// Adds files, and those that lie in folders among them; one that is there already is read again if it could not
    /// be. Hands back the key of the first of them, 0 for none.
    qint64 add(const QStringList& paths);
    /// Reads no further; what is read stays.
    void stop();
    /// Takes an entry off the list; nothing else happens to the file.
    void remove(qint64 key);
    void setReview(qint64 key, const ReviewState& review);
    void setFiled(qint64 key, core::CaseId id, const QString& caseNumber, const QString& material);
    /// Files that changed since they were read.
    void readAgain(qint64 key);

    /// What is not filed yet, for a draft: the files and what was typed, ticked and chosen for them; and back from it,
    /// to be read anew. A file that has changed meanwhile begins anew.
    [[nodiscard]] QJsonObject kept() const;
    void restore(const QJsonObject& kept);

    [[nodiscard]] const QList<InboxEntry>& entries() const { return m_entries; }
    /// Null where it is not there.
    [[nodiscard]] const InboxEntry* entry(qint64 key) const;
    /// Those that wait or are being read.
    [[nodiscard]] int unread() const;
    [[nodiscard]] int count(InboxState state) const;

Q_SIGNALS:
    void added();
    void removed();
    void changed(qint64 key);

private:
    [[nodiscard]] InboxEntry* find(qint64 key);
    void addFile(const QString& path);
    void read(qint64 key);
    void look(qint64 key, const core::documents::DocumentReading& reading);
    void take(qint64 key, core::services::InboxFile file);
    void fail(qint64 key, const core::Failure& failure);
    void nameSame(InboxEntry& entry) const;
    /// The first of those that wait are the ones that the readers have.
    void markReading();
    /// What was filed may have been taken back.
    void follow(const core::services::Changes& changes);

    shell::Desk& m_desk;
    core::services::ReadingPool& m_pool;
    QList<InboxEntry> m_entries;
    qint64 m_lastKey = 0;
};

} // namespace ui::inbox
