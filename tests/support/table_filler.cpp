// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/table_filler.h"

#include "core/base/expect.h"

#include <QMap>
#include <QRegularExpression>

namespace support {

using namespace Qt::Literals::StringLiterals;
using namespace core::storage;

namespace {

constexpr int kRows = 3;
constexpr const char* kTables = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                " AND name NOT LIKE 'search%' ORDER BY name";

struct Table
{
    QString name;
    QString sql;
};

QList<Table> tablesOf(Connection& connection)
{
    QList<Table> tables;
    Statement query = connection.statement(kTables);
    while (*query.step()) {
        tables.append({query.text(0), query.text(1)});
    }
    return tables;
}

/// What the table's text says of a column, up to the next line.
QString declarationOf(const Table& table, const QString& column)
{
    const QRegularExpression line(u"(?:^|[,(])\\s*"_s + column + u"\\s+((?:[^,(]|\\([^)]*\\)|\\(.*?\\)\\))*)"_s);
    return line.match(table.sql).captured(1);
}

QString valueFor(const Table& table, const QString& column, int row)
{
    static const QRegularExpression list(u"IN \\(('[^']*'|\\d+)"_s);
    const QString declared = declarationOf(table, column);
    const QRegularExpressionMatch allowed = list.match(declared);
    if (allowed.hasMatch()) {
        return allowed.captured(1);
    }
    if (declared.contains(u"GLOB '?"_s)) {
        return u"'2026-01-%1'"_s.arg(row + 10);
    }
    if (declared.contains(u"'{*}'"_s)) {
        return u"'{\"said\":\"许可 %1\"}'"_s.arg(row);
    }
    if (declared.contains(u"'[*]'"_s)) {
        return u"'[]'"_s;
    }
    if (declared.startsWith(u"INTEGER"_s)) {
        // A link's two ends are never the same row.
        return QString::number(declared.contains(u"<>"_s) ? row + 1 : row);
    }
    return declared.startsWith(u"BLOB"_s) ? u"zeroblob(32)"_s
                                          : u"'%1 %2 许可 ''%3'"_s.arg(table.name, column, QString::number(row));
}

bool fill(Connection& connection, const Table& table)
{
    QStringList names;
    Statement columns = connection.statement("SELECT name FROM pragma_table_info(:table)");
    columns.bind(":table", table.name);
    while (*columns.step()) {
        names.append(columns.text(0));
    }
    for (int row = 1; row <= kRows; ++row) {
        QStringList values;
        for (const QString& column : names) {
            values.append(valueFor(table, column, row));
        }
        const QString insert =
            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "), values.join(u", "));
        if (!connection.execute(insert.toUtf8().constData())) {
            return row > 1;
        }
    }
    return true;
}

} // namespace

void fillEmptyTables(Connection& connection)
{
    // A table waits until those that it refers to have rows.
    QStringList left{u"*"_s};
    for (qsizetype before = 0; !left.isEmpty() && left.size() != before;) {
        before = left.size();
        left.clear();
        for (const Table& table : tablesOf(connection)) {
            const bool isEmpty = *connection.number("SELECT count(*) FROM " + table.name.toStdString()) == 0;
            if (isEmpty && !fill(connection, table)) {
                left.append(table.name);
            }
        }
    }
    if (!left.isEmpty()) {
        qFatal("no rows for %s", qPrintable(left.join(u", ")));
    }
}

QStringList columnsOf(Connection& connection)
{
    QStringList columns;
    for (const Table& table : tablesOf(connection)) {
        Statement query = connection.statement("SELECT name FROM pragma_table_info(:table) ORDER BY name");
        query.bind(":table", table.name);
        while (*query.step()) {
            columns.append(table.name + u'.' + query.text(0));
        }
    }
    return columns;
}

QStringList valuesOf(Connection& connection, const QStringList& columns)
{
    QMap<QString, QStringList> byTable;
    for (const QString& each : columns) {
        byTable[each.section(u'.', 0, 0)].append(u"quote(%1)"_s.arg(each.section(u'.', 1)));
    }
    QStringList rows;
    for (auto table = byTable.begin(); table != byTable.end(); ++table) {
        const QString sql = u"SELECT %1 AS row FROM %2 ORDER BY row"_s.arg(table->join(u" || ', ' || "), table.key());
        Statement query = connection.statement(sql.toStdString());
        while (*query.step()) {
            rows.append(table.key() + u": "_s + query.text(0));
        }
    }
    return rows;
}

} // namespace support
