// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/exchange/sheet_of_people.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

QList<QStringList> sheetOfPeople(const QString& fileName)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/people/") + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QChar(QChar::ByteOrderMark)).remove(u'\r');
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (quoted && text.mid(i + 1, 1) == u"\""_s) {
                cell.append(text[++i]);
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && (c == u',' || c == u'\n')) {
            rows.last().append(std::exchange(cell, QString()));
            if (c == u'\n') {
                rows.append(QStringList());
            }
        } else {
            cell.append(c);
        }
    }
    rows.removeIf([](const QStringList& row) { return row.isEmpty(); });
    return rows;
}
