// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/number_series.h"

#include "core/storage/connection.h"

namespace core::storage::number_series {

namespace {

constexpr std::string_view kNext = R"(
INSERT INTO counter (series, year, value)
VALUES (:series, :year, 1)
    ON CONFLICT (series, year) DO UPDATE SET value = value + 1
RETURNING value)";

constexpr qint64 kLargest = 999'999'999; // beyond it nobody counted

constexpr std::string_view kReserve = R"(
INSERT INTO counter (series, year, value)
VALUES (:series, :year, :value)
    ON CONFLICT (series, year) DO UPDATE SET value = MAX(value, excluded.value))";

} // namespace

Result<QString> next(Connection& connection, const QString& series, const QString& prefix, QDate day)
{
    CORE_EXPECT(connection.isInTransaction());
    Statement statement = connection.statement(kNext);
    statement.bind(":series", series);
    statement.bind(":year", static_cast<qint64>(day.year()));
    const Result<bool> row = statement.step();
    if (!row) {
        return row.failure();
    }
    const qint64 value = statement.number(0);
    const Result<void> finished = statement.run();
    if (!finished) {
        return finished.failure();
    }
    return QStringLiteral("%1%2-%3").arg(prefix).arg(day.year()).arg(value, 4, 10, QLatin1Char('0'));
}

Result<void> reserve(Connection& connection, const QString& series, const QString& prefix, const QString& number)
{
    CORE_EXPECT(connection.isInTransaction());
    const QString digits = number.startsWith(prefix) ? number.sliced(prefix.size()) : QString();
    bool isYear = false;
    bool isValue = false;
    const qint64 year = digits.section(u'-', 0, 0).toLongLong(&isYear);
    const qint64 value = digits.section(u'-', 1).toLongLong(&isValue);
    if (!isYear || !isValue || value <= 0 || value > kLargest) {
        return {};
    }
    Statement statement = connection.statement(kReserve);
    statement.bind(":series", series);
    statement.bind(":year", year);
    statement.bind(":value", value);
    return statement.run();
}

} // namespace core::storage::number_series
