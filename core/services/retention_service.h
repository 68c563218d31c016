// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QDate>
#include <QList>

namespace core::storage {
struct ErasedPeople;
}

namespace core::services {

/// Somebody whose values may go.
struct RetentionDue
{
    PersonId person;
    QString name;  ///< as lists show it
    QDate lastDay; ///< the last that anything of theirs reaches
    int cases = 0;
};

struct RetentionDone
{
    QList<PersonId> people;
    qint64 rows = 0;
    qint64 values = 0;
    bool isSwept = true; ///< false: others were reading the store, whose WAL may still hold what went; erase again
    int backups = 0;     ///< in the store's own folder, made before: they hold it until they are thinned
};

/// How long the office keeps what it knows of people whose cases are over. No rule says how long: the period is the
/// office's choice (setting retention-months), and without one nothing goes. Nothing goes by itself.
class RetentionService final
{
public:
    explicit RetentionService(Office& office) : m_office(office) {}

    /// The chosen number of months; 0: the office keeps everything.
    [[nodiscard]] Result<int> months();
    /// The oldest first. `months` counts back from today; 0 stands for the office's choice. Fails with
    /// RetentionNotChosen where there is none.
    [[nodiscard]] Result<QList<RetentionDue>> due(int months = 0);
    /// Removes the values of those who are due, of `only` where it names any, as one act that cannot be undone, and
    /// then all traces from the store's free pages. Administrators only. Fails as due(), and with RetentionNotDue (arg
    /// person) for somebody who is not due, RoleNotAllowed.
    [[nodiscard]] Result<RetentionDone> erase(int months = 0, const QList<PersonId>& only = {});

private:
    [[nodiscard]] Result<QDate> before(int months);
    [[nodiscard]] Result<storage::ErasedPeople> eraseAsAct(QDate day, const QList<PersonId>& only);

    Office& m_office;
};

} // namespace core::services
