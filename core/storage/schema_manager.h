// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/migrations/migration.h"

#include <QString>

namespace core::storage {

class Connection;

/// What bringing a store's schema up to date came to.
enum class SchemaOutcome {
    Current,  ///< nothing to do
    Created,  ///< an empty store got its schema
    Upgraded, ///< checked, backed up, migrated
};

/// Brings a store to this program's schema: check, then back up, then one transaction a step, with the step's number
/// written in it. A store of a newer program is refused (StoreNewer, args store and program), a failed step leaves the
/// store as it was (MigrationFailed, args step and backup).
class SchemaManager final
{
public:
    /// With the program's own steps.
    SchemaManager();
    /// With other steps, in ascending order from 1 without a gap.
    explicit SchemaManager(std::vector<Migration> migrations);

    [[nodiscard]] int programVersion() const;
    [[nodiscard]] static Result<int> storeVersion(Connection& connection);
    [[nodiscard]] static Failure newer(int storeVersion, int programVersion);

    /// `backupFolder`: where the copy of an older store goes before its first step.
    [[nodiscard]] Result<SchemaOutcome> bringUpToDate(Connection& connection, const QString& backupFolder) const;

private:
    [[nodiscard]] Result<QString> checkAndBackUp(Connection& connection, int version, const QString& backupFolder) const;
    [[nodiscard]] static Result<void> apply(Connection& connection, const Migration& migration);

    std::vector<Migration> m_migrations;
};

} // namespace core::storage
