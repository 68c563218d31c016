// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace core::exchange {

/// What a cell holds. A day that is not known is null and leaves its cell empty.
using SheetValue = std::variant<QString, QDate, qint64>;

/// A list on its way to a spreadsheet program: every row has as many cells as there are headings.
struct Sheet
{
    QString name;
    QStringList headings;
    QList<QList<SheetValue>> rows;
};

} // namespace core::exchange
