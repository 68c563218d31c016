// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/record_rows.h"

#include "core/base/expect.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

namespace support {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

template <typename Record> void addRows(storage::Connection& connection, QStringList& rows)
{
    using Table = storage::RecordTable<Record>;
    const auto all = Table::all(connection);
    CORE_EXPECT(all.ok());
    for (const Record& record : *all) {
        storage::RowValues values;
        Table::encode(record, values);
        rows.append(u"%1 %2 %3"_s.arg(QLatin1StringView(Table::name()), QString::number(record.id.value),
            QString::fromUtf8(values.toJson())));
    }
}

template <typename... Records> QStringList rowsOf(storage::Connection& connection, storage::RecordTypes<Records...>)
{
    QStringList rows;
    (addRows<Records>(connection, rows), ...);
    return rows;
}

} // namespace

QStringList recordRows(services::Office& office)
{
    return rowsOf(office.store().connection(), storage::AllRecordTypes());
}

QStringList recordRowsOf(const QString& store)
{
    const SystemClock clock;
    SystemSaltSource salts;
    const auto office = services::Office::open(store, {clock, salts}, services::OfficeMode::ReadOnly);
    CORE_EXPECT(office.ok());
    return recordRows(**office);
}

} // namespace support
