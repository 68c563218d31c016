// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/facts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

/// The hand-typed tables of tests/data/rules (README.md there).
namespace workflow_tests {

using GoldenRow = QMap<QString, QString>; ///< by the column's name

inline QString goldenPath(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/rules/") + name; }

/// Rows in their order; empty where the file is not there.
inline QList<GoldenRow> goldenRows(const QString& name)
{
    QFile file(goldenPath(name));
    QList<GoldenRow> rows;
    QStringList columns;
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        GoldenRow row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            row.insert(columns[i], cells.value(i));
        }
        rows.append(row);
    }
    return rows;
}

/// What the brief says of one procedure: "# extension, rules of 2026-01-05, classes ABC" stands on its first line.
struct ProcedureTable
{
    QString procedure;
    QDate on;
    QStringList classes; ///< an empty one: none is asked for
    QList<GoldenRow> rows;
};

/// `name` is a folder and a procedure: "stages/extension", "stages/before-2024-12-01/extension".
inline ProcedureTable procedureTable(const QString& name)
{
    ProcedureTable table;
    table.procedure = name.section(u'/', -1);
    QFile file(goldenPath(name + QStringLiteral(".tsv")));
    const QString head = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
    table.on = QDate::fromString(head.section(QStringLiteral(", rules of "), 1).left(10), Qt::ISODate);
    const QString classes = head.section(QStringLiteral("classes "), 1);
    table.classes =
        classes == QLatin1String("-") ? QStringList{QString()} : classes.split(QString(), Qt::SkipEmptyParts);
    table.rows = goldenRows(name + QStringLiteral(".tsv"));
    return table;
}

/// The name below a folder of the table of a procedure by the rules of a day before or after the integration. What stood
/// only before has its table beside those of today.
inline QString tableName(const QString& folder, const QString& procedure, QDate on)
{
    const bool isOld = on < QDate(2024, 12, 1) && !procedure.startsWith(QLatin1String("old-"));
    return folder + (isOld ? QStringLiteral("/before-2024-12-01/") : QStringLiteral("/")) + procedure;
}

/// Whether a place ("*", "shanghai", "guangzhou/B", "-beijing") holds for a city and a class.
inline bool holds(const QString& place, const QString& city, const QString& permitClass)
{
    if (place.startsWith(u'-')) {
        return !holds(place.mid(1), city, permitClass);
    }
    return place == QLatin1String("*") || place == city || place == city + u'/' + permitClass;
}

/// Whether a row stands for them: any of the places of its column "where".
inline bool standsFor(const GoldenRow& row, const QString& city, const QString& permitClass)
{
    const QStringList places = row.value(QStringLiteral("where")).split(u' ');
    return std::ranges::any_of(places, [&](const QString& place) { return holds(place, city, permitClass); });
}

/// The facts of a row: city, procedure, class and what "facts" says ("age=61", "document.M06=2026-01-05" …). `on` is
/// 2026-01-05 where the row says nothing else.
inline core::Result<core::rulebook::Facts> goldenFacts(const GoldenRow& row)
{
    QJsonObject object{{QStringLiteral("on"), QStringLiteral("2026-01-05")}};
    QJsonArray documents;
    QStringList texts = row.value(QStringLiteral("facts")).split(u' ', Qt::SkipEmptyParts);
    for (const char* key : {"city", "procedure", "class"}) {
        if (const QString value = row.value(QLatin1String(key)); !value.isEmpty()) {
            texts.append(QLatin1String(key) + u'=' + value);
        }
    }
    for (const QString& text : texts) {
        const QString key = text.section(u'=', 0, 0);
        const QString value = text.section(u'=', 1);
        if (key.startsWith(QLatin1String("document."))) {
            documents.append(
                QJsonObject{{QStringLiteral("material"), key.section(u'.', 1)}, {QStringLiteral("issuedOn"), value}});
        }
    }
    object.insert(QStringLiteral("documents"), documents);
    auto read = core::rulebook::Facts::fromJson(object);
    for (const QString& text : texts) {
        const QString key = text.section(u'=', 0, 0);
        if (!key.startsWith(QLatin1String("document."))) {
            if (const auto set = read->setText(key, text.section(u'=', 1)); !set) {
                return set.failure();
            }
        }
    }
    return read;
}

} // namespace workflow_tests
