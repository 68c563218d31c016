// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/readable_rows.h"

#include "core/storage/connection.h"

#include <optional>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How far a step goes beyond what is damaged so far: that, divided by this. One id at a time at first, so that no
/// sound page between two damaged ones is stepped over; a table whose end cannot be read is given up after some
/// thousand steps.
constexpr qint64 kCaution = 128;

class Walk final
{
public:
    Walk(Connection& connection, const QString& table, const QString& columns, qint64 end)
        : m_connection(connection), m_end(end),
          m_rows(u"SELECT %1 FROM %2 NOT INDEXED WHERE id >= :from AND id < :end ORDER BY id"_s.arg(columns, table)
                     .toStdString()),
          m_probe(u"SELECT id FROM %1 NOT INDEXED WHERE id >= :from AND id < :end ORDER BY id LIMIT 1"_s.arg(table)
                      .toStdString())
    {}

    /// Where the walk came to; nothing: to the end.
    Result<std::optional<qint64>> goOn(qint64 from, const std::function<Result<void>(const Statement&)>& visit)
    {
        Statement rows = m_connection.statement(m_rows);
        rows.bind(":from", from);
        rows.bind(":end", m_end);
        qint64 next = from;
        while (true) {
            const Result<bool> row = rows.step();
            if (!row) {
                return row.failure().code == FailureCode::StoreDamaged ? Result<std::optional<qint64>>(next)
                                                                       : row.failure();
            }
            if (!*row) {
                return std::optional<qint64>();
            }
            next = rows.number(0) + 1;
            const Result<void> visited = visit(rows);
            if (!visited) {
                return visited.failure();
            }
        }
    }

    /// The first id from `damaged` on from where reading is possible again; nothing where it never is.
    Result<std::optional<qint64>> nextReadable(qint64 damaged)
    {
        qint64 unreadable = damaged;
        qint64 step = 1;
        while (true) {
            if (unreadable > m_end - step) {
                return std::optional<qint64>();
            }
            const Result<bool> reads = isReadableFrom(unreadable + step);
            if (!reads) {
                return reads.failure();
            }
            if (*reads) {
                break;
            }
            unreadable += step;
            step = 1 + (unreadable - damaged) / kCaution;
        }
        qint64 readable = unreadable + step;
        while (readable - unreadable > 1) {
            const qint64 middle = unreadable + (readable - unreadable) / 2;
            const Result<bool> reads = isReadableFrom(middle);
            if (!reads) {
                return reads.failure();
            }
            (*reads ? readable : unreadable) = middle;
        }
        return std::optional(readable);
    }

private:
    Result<bool> isReadableFrom(qint64 id)
    {
        Statement probe = m_connection.statement(m_probe);
        probe.bind(":from", id);
        probe.bind(":end", m_end);
        const Result<bool> row = probe.step();
        if (!row && row.failure().code != FailureCode::StoreDamaged) {
            return row.failure();
        }
        return row.ok();
    }

    Connection& m_connection;
    qint64 m_end;
    std::string m_rows;
    std::string m_probe;
};

} // namespace

Result<Readable> eachReadableRow(Connection& connection, const QString& table, const QString& columns, qint64 first,
    qint64 end, const std::function<Result<void>(const Statement&)>& visit)
{
    Walk walk(connection, table, columns, end);
    Readable readable;
    qint64 from = first;
    while (true) {
        const Result<std::optional<qint64>> stopped = walk.goOn(from, visit);
        if (!stopped || !stopped->has_value()) {
            return stopped ? Result<Readable>(readable) : stopped.failure();
        }
        const Result<std::optional<qint64>> next = walk.nextReadable(**stopped);
        if (!next) {
            return next.failure();
        }
        if (!next->has_value()) {
            readable.isCut = true;
            return readable;
        }
        readable.skipped += **next - **stopped;
        from = **next;
    }
}

} // namespace core::storage
