// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/services/office.h"
#include "ui/models/cell_role.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace ui::record_pages {

/// Writes a sheet: as CSV where the path ends with .csv, else for Excel. Fails as core::exchange's writers do.
[[nodiscard]] core::Result<void> writeSheet(
    const core::services::Office& office, const QString& path, const core::exchange::Sheet& sheet);

/// Saves a list as it is shown: its rows in their order, its columns in theirs, each followed by its second lines; run
/// on a reading thread, with a model of its own.
template <typename Model, typename Record> struct ListExport
{
    std::function<void(Model& model)> dress;
    QList<Record> records;
    QList<quint32> positions; ///< of the records shown, row by row
    QList<int> columns;
    QString name; ///< of the sheet
    QString path;

    /// How many rows it wrote.
    core::Result<int> operator()(core::services::Office& office) const
    {
        Model model;
        dress(model);
        const core::Result<void> written = writeSheet(office, path, sheetOf(model));
        return written ? core::Result<int>(static_cast<int>(positions.size())) : written.failure();
    }

private:
    [[nodiscard]] core::exchange::Sheet sheetOf(const Model& model) const
    {
        core::exchange::Sheet sheet{name, {}, {}};
        std::vector<std::pair<int, int>> cells; // column and role
        for (const int column : columns) {
            cells.emplace_back(column, Qt::DisplayRole);
            sheet.headings.append(model.heading(column));
            if (const QString second = model.secondHeading(column); !second.isEmpty()) {
                cells.emplace_back(column, models::SecondLineRole);
                sheet.headings.append(second);
            }
        }
        sheet.rows.reserve(positions.size());
        for (const quint32 position : positions) {
            QList<core::exchange::SheetValue> row;
            row.reserve(sheet.headings.size());
            for (const auto& [column, role] : cells) {
                row.append(valueOf(model, records.at(position), column, role));
            }
            sheet.rows.append(std::move(row));
        }
        return sheet;
    }

    /// Days and numbers as such, the text shown for the rest.
    static core::exchange::SheetValue valueOf(const Model& model, const Record& record, int column, int role)
    {
        if (role == Qt::DisplayRole) {
            const QVariant value = model.cell(record, column, models::ValueRole);
            if (value.typeId() == QMetaType::QDate) {
                return value.toDate();
            }
            if (value.typeId() == QMetaType::LongLong) {
                return value.toLongLong();
            }
        }
        return model.cell(record, column, role).toString();
    }
};

} // namespace ui::record_pages
