// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "core/domain/setting_override.h"
#include "core/domain/staff.h"
#include "core/storage/record_table.h"

namespace core::storage {

template <>
struct TableOf<domain::Staff>
{
    static constexpr const char* name = "staff";
    static constexpr auto columns = std::make_tuple(
        column("name", &domain::Staff::name),
        column("role", &domain::Staff::role),
        column("is_active", &domain::Staff::isActive),
        column("key_slot", &domain::Staff::keySlot));
};

template <>
struct TableOf<domain::SettingOverride>
{
    static constexpr const char* name = "setting_override";
    static constexpr auto columns = std::make_tuple(
        column("code", &domain::SettingOverride::code),
        column("employer_id", &domain::SettingOverride::employer),
        column("value", &domain::SettingOverride::value),
        column("because", &domain::SettingOverride::because));
};

template <>
struct TableOf<domain::ImportBatch>
{
    static constexpr const char* name = "import_batch";
    static constexpr auto columns = std::make_tuple(
        column("kind", &domain::ImportBatch::kind),
        column("file_name", &domain::ImportBatch::fileName),
        column("rows_read", &domain::ImportBatch::rowsRead),
        column("rows_new", &domain::ImportBatch::rowsNew),
        column("rows_changed", &domain::ImportBatch::rowsChanged),
        column("rows_same", &domain::ImportBatch::rowsSame),
        column("rows_rejected", &domain::ImportBatch::rowsRejected),
        column("event_id", &domain::ImportBatch::event),
        column("imported_on", &domain::ImportBatch::importedOn));
};

extern template class RecordTable<domain::Staff>;
extern template class RecordTable<domain::SettingOverride>;
extern template class RecordTable<domain::ImportBatch>;

} // namespace core::storage
