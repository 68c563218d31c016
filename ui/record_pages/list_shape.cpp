// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/list_shape.h"

#include <QJsonArray>

namespace ui::record_pages {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const ListShape& shape)
{
    QJsonObject json;
    if (!shape.columns.isEmpty()) {
        QJsonArray columns;
        for (const int column : shape.columns) {
            columns.append(column);
        }
        json.insert(u"columns"_s, columns);
    }
    if (shape.sortColumn >= 0) {
        json.insert(u"sort"_s, shape.sortColumn);
        json.insert(u"descending"_s, shape.sortOrder == Qt::DescendingOrder);
    }
    if (shape.isBoard) {
        json.insert(u"board"_s, true);
    }
    if (!shape.scope.isEmpty()) {
        json.insert(u"scope"_s, shape.scope);
    }
    if (!shape.filter.isEmpty()) {
        json.insert(u"filter"_s, shape.filter);
    }
    return json;
}

ListShape shapeFromJson(const QJsonObject& json)
{
    ListShape shape;
    for (const QJsonValue& column : json.value(u"columns"_s).toArray()) {
        shape.columns.append(column.toInt(-1));
    }
    shape.sortColumn = json.value(u"sort"_s).toInt(-1);
    shape.sortOrder = json.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    shape.isBoard = json.value(u"board"_s).toBool();
    shape.scope = json.value(u"scope"_s).toString();
    shape.filter = json.value(u"filter"_s).toString();
    return shape;
}

} // namespace ui::record_pages
