// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_sql.h"

namespace core::storage::record_sql {

std::string select(const std::string& table, const std::vector<std::string>& columns)
{
    std::string sql = "SELECT id, revision";
    for (const std::string& each : columns) {
        sql += ", " + each;
    }
    return sql + " FROM " + table;
}

std::string insert(const std::string& table, const std::vector<std::string>& columns)
{
    std::string names = "id, revision";
    std::string places = ":id, :revision";
    for (const std::string& each : columns) {
        names += ", " + each;
        places += ", :" + each;
    }
    return "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")";
}

std::string update(const std::string& table, const std::vector<std::string>& columns)
{
    std::string sql = "UPDATE " + table + " SET revision = :revision";
    for (const std::string& each : columns) {
        sql += ", " + each + " = :" + each;
    }
    return sql + " WHERE id = :id";
}

std::string remove(const std::string& table)
{
    return "DELETE FROM " + table + " WHERE id = :id";
}

} // namespace core::storage::record_sql
