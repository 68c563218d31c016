// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace ui::record_pages {

/// How a list is looked at. Columns go by their number in the list's model, whose columns keep their numbers: new ones
/// are added at the end.
struct ListShape
{
    QList<int> columns;  ///< those shown, from left to right; empty: as the list has them
    int sortColumn = -1; ///< -1: in the order of the query
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool isBoard = false; ///< as a board, where the list has one
    QString scope;        ///< which rows, as the list names it; empty: as they are
    QString filter;

    bool operator==(const ListShape&) const = default;
};

/// As it is stored; what a shape does not say is left out.
[[nodiscard]] QJsonObject toJson(const ListShape& shape);
/// What cannot be read is as if it were not said.
[[nodiscard]] ListShape shapeFromJson(const QJsonObject& json);

} // namespace ui::record_pages
