// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/event_chain.h"
#include "core/storage/salvage.h"

namespace core::storage {

/// Carries the rows of a damaged store into a new one, table by table, inside the new one's transaction.
class SalvageRows final
{
public:
    /// `officeName` is for a store whose own cannot be read.
    SalvageRows(Connection& damaged, Connection& fresh, SaltSource& salts, QString officeName)
        : m_damaged(damaged), m_fresh(fresh), m_salts(salts), m_officeName(std::move(officeName))
    {}

    /// Every table but the history, the search index and what is derived. Fails for anything but damage.
    [[nodiscard]] Result<QList<SalvagedTable>> copyTables();
    /// The history, its chain made anew over what is left; where nothing is missing it comes out as it was.
    [[nodiscard]] Result<void> copyHistory(QList<SalvagedTable>& tables);
    /// Rows that name one that is not there lose the mention or go. Counted as lost of their table.
    [[nodiscard]] Result<void> freeOfMissing(QList<SalvagedTable>& tables);
    /// What the store says about itself could not be read and was made anew.
    [[nodiscard]] bool hasNewIdentity() const { return m_hasNewIdentity; }
    /// Ids go on behind the highest that is left or that the history tells of.
    [[nodiscard]] Result<void> raiseIds();

private:
    struct Column
    {
        QString name;
        QString type;
    };
    [[nodiscard]] static Result<QList<Column>> columnsOf(Connection& connection, const QString& table);
    [[nodiscard]] Result<SalvagedTable> copyTable(const QString& table);
    [[nodiscard]] Result<void> copyMeta();
    [[nodiscard]] Result<void> addLostEvents(qint64 from, qint64 until, const QByteArray& at);
    [[nodiscard]] Result<void> copyEvent(EventRow event, SalvagedTable& values);
    [[nodiscard]] Result<void> addEvent(EventRow& event);
    [[nodiscard]] Result<bool> freeRow(const QString& table, qint64 row, const QString& parent, int key);
    [[nodiscard]] Result<void> ensureStaff(qint64 staff);

    Connection& m_damaged;
    Connection& m_fresh;
    SaltSource& m_salts;
    QString m_officeName;
    bool m_hasNewIdentity = false;
    QByteArray m_lastHash;
    qint64 m_lastEvent = 0;
};

} // namespace core::storage
