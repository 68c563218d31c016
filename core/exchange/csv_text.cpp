// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include "core/types/formula_guard.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts are quoted, whatever is in them: then no program wonders where a cell ends.
QString quoted(QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; }

QString cellOf(const QString& text) { return quoted(types::guardedFromFormulas(text)); }

QString cellOf(QDate day) { return day.toString(Qt::ISODate); }

QString cellOf(qint64 number) { return QString::number(number); }

QByteArray lineOf(const QStringList& cells) { return cells.join(u',').toUtf8() + "\r\n"; }

} // namespace

QByteArray csvRow(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) {
        written.append(cellOf(cell));
    }
    return lineOf(written);
}

QByteArray csvOf(const Sheet& sheet)
{
    QByteArray file = kCsvMark + csvRow(sheet.headings);
    for (const QList<SheetValue>& row : sheet.rows) {
        QStringList written;
        for (const SheetValue& value : row) {
            written.append(std::visit([](const auto& known) { return cellOf(known); }, value));
        }
        file += lineOf(written);
    }
    return file;
}

} // namespace core::exchange
