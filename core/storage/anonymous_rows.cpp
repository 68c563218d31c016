// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/anonymous_rows.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFact = u"fact"_s;

constexpr std::string_view kColumns = R"(
SELECT entry.name, column.name, column.type = 'INTEGER'
  FROM sqlite_schema AS entry, pragma_table_info(entry.name) AS column
 WHERE entry.type = 'table' AND entry.name NOT LIKE 'sqlite_%' AND entry.name NOT GLOB 'search*'
 ORDER BY entry.rowid, column.cid)";

} // namespace

Result<QList<KnownTable>> knownTables(Connection& connection)
{
    QList<KnownTable> tables;
    QString unknown;
    const Result<void> read = eachRow(connection.statement(kColumns), [&](const Statement& row) {
        if (tables.isEmpty() || tables.last().name != row.text(0)) {
            tables.append({row.text(0), {}});
        }
        const std::optional<ColumnKind> kind = columnKind(row.text(0), row.text(1));
        unknown = kind ? unknown : row.text(0) + u'.' + row.text(1);
        tables.last().columns.append({row.text(1), kind.value_or(ColumnKind::Remade), row.number(2) != 0});
    });
    if (!read) {
        return read.failure();
    }
    return unknown.isEmpty() ? Result<QList<KnownTable>>(std::move(tables))
                             : Failure(FailureCode::Internal, {{u"detail"_s, unknown}});
}

int KnownTable::placeOf(const QString& name, const QList<Column>& columns)
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

JournalRewriter::JournalRewriter(const QList<KnownTable>& tables, Replacements& replacements)
    : m_replacements(replacements)
{
    for (const KnownTable& each : tables) {
        m_columns.insert(each.name, each.columns.mid(2));
    }
}

QJsonValue JournalRewriter::replaced(ColumnKind kind, const QJsonValue& value, const QString& fact) const
{
    const bool isEmpty =
        value.isNull() || value.isUndefined() || value == QJsonValue(0) || value == QJsonValue(QString());
    if (kind == ColumnKind::Plain || isEmpty) {
        return value;
    }
    return kind == ColumnKind::Fact ? m_replacements.ofFact(fact, value.toString()) : m_replacements.of(kind, value);
}

QByteArray JournalRewriter::rewritten(const QByteArray& table, const QByteArray& json) const
{
    if (json.isNull()) {
        return json;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QString name = QString::fromUtf8(table);
    if (document.isArray()) {
        return QJsonDocument(row(name, document.array()).toArray()).toJson(QJsonDocument::Compact);
    }
    QJsonObject whole = document.object();
    QJsonArray parts;
    for (const QJsonValue& each : whole.take(u"with"_s).toArray()) {
        const QJsonArray part = each.toArray();
        parts.append(QJsonArray{part.at(0), part.at(1), row(part.at(0).toString(), part.at(2))});
    }
    whole = whole.contains(u"row"_s) ? QJsonObject{{u"row"_s, row(name, whole.value(u"row"_s))}}
                                     : row(name, whole).toObject();
    if (!parts.isEmpty()) {
        whole.insert(u"with"_s, parts);
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QJsonValue JournalRewriter::row(const QString& table, const QJsonValue& values) const
{
    const QList<KnownTable::Column> columns = m_columns.value(table);
    if (values.isArray()) {
        QJsonArray array = values.toArray();
        const QString fact = array.at(KnownTable::placeOf(kFact, columns)).toString();
        for (qsizetype at = 0; at < array.size(); ++at) {
            array.replace(at, at < columns.size() ? replaced(columns[at].kind, array.at(at), fact) : QJsonValue(0));
        }
        return array;
    }
    const QJsonObject object = values.toObject();
    QJsonObject named;
    for (const KnownTable::Column& column : columns) {
        if (object.contains(column.name)) {
            named.insert(column.name, replaced(column.kind, object.value(column.name), object.value(kFact).toString()));
        }
    }
    return named;
}

} // namespace core::storage
