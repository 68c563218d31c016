// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/key_table_model.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QKeySequence>

#include <algorithm>

namespace ui::help {

using shell::ActionSpec;
using shell::ActionTable;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isLike(const ActionSpec& spec, const QString& wanted)
{
    const auto holds = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return holds(ActionTable::textOf(spec)) || holds(ActionTable::tipOf(spec)) || holds(KeyTableModel::keysOf(spec))
           || holds(KeyGroupWords::of(groupOf(spec)));
}

QVariant headingCell(KeyGroup group, int column, int role)
{
    if (role == Qt::FontRole) {
        return widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold);
    }
    return column == KeyTableModel::Action && role == Qt::DisplayRole ? QVariant(KeyGroupWords::of(group)) : QVariant();
}

} // namespace

void KeyTableModel::showThoseLike(const QString& wanted)
{
    QList<KeyRow> rows;
    for (const ActionSpec& spec : ActionTable::specs()) {
        if (!keysOf(spec).isEmpty() && isLike(spec, wanted)) {
            rows.append({groupOf(spec), &spec});
        }
    }
    std::ranges::stable_sort(rows, {}, &KeyRow::group);
    QList<KeyRow> shown;
    for (const KeyRow& row : std::as_const(rows)) {
        if (shown.isEmpty() || shown.last().group != row.group) {
            shown.append({row.group, nullptr});
        }
        shown.append(row);
    }
    setRecords(shown);
}

int KeyTableModel::actionCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += record(row).spec != nullptr ? 1 : 0;
    }
    return count;
}

QString KeyTableModel::keysOf(const ActionSpec& spec)
{
    QStringList keys;
    for (const QString& each : QString::fromLatin1(spec.keys).split(u", "_s, Qt::SkipEmptyParts)) {
        keys.append(QKeySequence(each).toString(QKeySequence::NativeText));
    }
    return keys.join(u" / "_s);
}

QString KeyTableModel::heading(int column) const
{
    switch (column) {
    case Action:
        return tr("Action");
    case Keys:
        return tr("Keys");
    case Meaning:
        return tr("What it does");
    default:
        return {};
    }
}

QVariant KeyTableModel::cell(const KeyRow& row, int column, int role) const
{
    if (row.spec == nullptr) {
        return headingCell(row.group, column, role);
    }
    if (role == Qt::DecorationRole && column == Action) {
        return widgets::tintedIcon(QString::fromLatin1(row.spec->icon), widgets::Role::Muted);
    }
    if (role == models::MutedRole) {
        return column == Meaning;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == Action ? ActionTable::textOf(*row.spec)
           : column == Keys ? keysOf(*row.spec)
                            : ActionTable::tipOf(*row.spec);
}

Qt::ItemFlags KeyTableModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && record(index.row()).spec == nullptr;
    return isHeading ? Qt::NoItemFlags : RecordTableModel::flags(index);
}

} // namespace ui::help
