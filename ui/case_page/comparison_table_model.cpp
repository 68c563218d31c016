// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/comparison_table_model.h"

#include "ui/models/comparison_words.h"
#include "ui/models/words.h"

namespace ui::case_page {

using core::documents::ComparedField;
using core::documents::FieldVerdict;
using models::ComparisonWords;
using models::Words;
using namespace Qt::Literals::StringLiterals;

QString ComparisonTableModel::heading(int column) const
{
    switch (column) {
    case Field:
        return tr("Field");
    case Read:
        return tr("In the notice");
    case Expected:
        return tr("In our record");
    case Verdict:
        return tr("Result");
    default:
        return {};
    }
}

QVariant ComparisonTableModel::cell(const ComparedField& row, int column, int role) const
{
    if (role == models::ToneRole && column == Verdict) {
        return static_cast<int>(ComparisonWords::toneOf(row));
    }
    if (role == models::MutedRole) {
        return column == Field;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (column) {
    case Field:
        return Words::ofField(row.field);
    case Read:
        return row.read.isEmpty() ? u"–"_s : row.read;
    case Expected:
        return row.expected.isEmpty() ? u"–"_s : row.expected;
    case Verdict:
        return ComparisonWords::of(row);
    default:
        return {};
    }
}

int ComparisonTableModel::differences() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += record(row).verdict == FieldVerdict::Same ? 0 : 1;
    }
    return count;
}

} // namespace ui::case_page
