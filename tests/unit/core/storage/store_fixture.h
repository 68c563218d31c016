// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/salt_source.h"
#include "core/domain/employer.h"
#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/storage/act.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

/// A new store in a folder of its own, on a day that stands still.
class StoreFixture final
{
public:
    StoreFixture();

    [[nodiscard]] core::storage::Store& store() { return *m_store; }
    [[nodiscard]] core::storage::Connection& connection() { return m_store->connection(); }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] core::storage::StoreEnvironment environment() { return {m_clock, m_salts}; }
    [[nodiscard]] core::StaffId staff() const { return core::StaffId{1}; }

    void close() { m_store.reset(); }
    void reopen();

    /// An act of the store's first member of staff.
    [[nodiscard]] core::storage::Act begin(const QString& act = QStringLiteral("test"), bool reversible = true);
    /// One committed act that adds a record.
    template <typename T>
    auto add(const T& record)
    {
        core::storage::Act act = begin();
        const auto id = act.insert(record);
        CORE_EXPECT(id.ok() && act.commit().ok());
        return *id;
    }

    /// Every row of every record table as text, revisions left out.
    [[nodiscard]] QString dump();

private:
    QTemporaryDir m_dir;
    core::StandingClock m_clock{QDate(2026, 1, 5)};
    core::CountingSaltSource m_salts{7};
    std::unique_ptr<core::storage::Store> m_store;
};

/// An invented person; `n` tells one from another.
[[nodiscard]] core::domain::Person personNumber(int n);
[[nodiscard]] core::domain::Employer employerNumber(int n);
[[nodiscard]] core::domain::Passport passportOf(core::PersonId person, int n);
