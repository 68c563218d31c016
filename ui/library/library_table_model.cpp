// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_table_model.h"

#include "ui/widgets/palette.h"

#include <algorithm>

namespace ui::library {

namespace {

QVariant headingCell(const LibraryRow& row, int column, int role)
{
    if (role == Qt::FontRole) {
        return widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold);
    }
    return column == LibraryTableModel::Name && role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
}

} // namespace

bool LibraryTableModel::isLike(const LibraryRow& row, const QString& wanted)
{
    const auto holds = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    const auto stepHolds = [&](const widgets::ReasonStep& step) {
        return holds(step.label) || holds(step.value) || holds(step.detail);
    };
    return holds(row.code) || holds(row.name) || holds(row.detail) || holds(row.state) || holds(row.source)
           || holds(row.reason.conclusion) || std::ranges::any_of(row.reason.steps, stepHolds)
           || std::ranges::any_of(row.reason.sources, holds);
}

void LibraryTableModel::setHeadings(const QStringList& headings)
{
    m_headings = headings;
    retranslate();
}

void LibraryTableModel::setRows(QList<LibraryRow> rows)
{
    m_rows = std::move(rows);
    showRows();
}

void LibraryTableModel::showThoseLike(const QString& wanted)
{
    m_wanted = wanted;
    showRows();
}

void LibraryTableModel::showRows()
{
    QList<LibraryRow> shown;
    for (const LibraryRow& row : std::as_const(m_rows)) {
        if (row.isHeading && !shown.isEmpty() && shown.last().isHeading) {
            shown.removeLast(); // nothing below it
        }
        if (row.isHeading || m_wanted.isEmpty() || isLike(row, m_wanted)) {
            shown.append(row);
        }
    }
    if (!shown.isEmpty() && shown.last().isHeading) {
        shown.removeLast();
    }
    setRecords(std::move(shown));
}

int LibraryTableModel::count() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += record(row).isHeading ? 0 : 1;
    }
    return count;
}

int LibraryTableModel::rowOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!record(row).isHeading && record(row).key == key) {
            return row;
        }
    }
    return -1;
}

QVariant LibraryTableModel::cell(const LibraryRow& row, int column, int role) const
{
    if (row.isHeading) {
        return headingCell(row, column, role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == Code ? row.code : column == Name ? row.name : column == State ? row.state : row.source;
    case Qt::AccessibleTextRole:
        return column == Name && !row.detail.isEmpty() ? QVariant(row.name + u'\n' + row.detail) : QVariant();
    case models::SecondLineRole:
        return column == Name && !row.detail.isEmpty() ? QVariant(row.detail) : QVariant();
    case models::ToneRole:
        return column == State && !row.state.isEmpty() ? QVariant(static_cast<int>(row.tone)) : QVariant();
    case models::MutedRole:
        return column == Code || column == Source;
    default:
        return {};
    }
}

Qt::ItemFlags LibraryTableModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && record(index.row()).isHeading;
    return isHeading ? Qt::NoItemFlags : RecordTableModel::flags(index);
}

} // namespace ui::library
