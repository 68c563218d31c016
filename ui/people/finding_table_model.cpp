// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding_table_model.h"

#include "ui/models/tone.h"

namespace ui::people {

using models::Tone;

FindingTableModel::FindingTableModel(const shell::FailureText& words, QObject* parent)
    : RecordTableModel(parent), m_words(words)
{}

QString FindingTableModel::heading(int column) const
{
    switch (column) {
    case Row:
        return tr("Row");
    case SheetColumn:
        return tr("Column");
    case Kind:
        return tr("Outcome");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

QVariant FindingTableModel::cell(const Finding& finding, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, column);
    case Qt::ToolTipRole:
        return column == Reason ? words(finding).happened + u'\n' + words(finding).advice : text(finding, column);
    case models::SecondLineRole:
        return column == Reason ? words(finding).advice.section(u'\n', -1) : QString(); // what to do, in one line
    case models::ToneRole:
        return column == Kind ? QVariant(static_cast<int>(finding.isRejected ? Tone::Overdue : Tone::Due)) : QVariant();
    default:
        return {};
    }
}

QString FindingTableModel::sortKey(const Finding& finding, int column) const
{
    constexpr int kWidestRow = 9;
    return column == Row ? QString::number(finding.row.row).rightJustified(kWidestRow, u'0') : text(finding, column);
}

QString FindingTableModel::text(const Finding& finding, int column) const
{
    switch (column) {
    case Row:
        return QString::number(finding.row.row);
    case SheetColumn:
        return finding.row.column;
    case Kind:
        return finding.isRejected ? tr("Rejected") : tr("Taken, look again");
    case Reason:
        return words(finding).happened;
    default:
        return {};
    }
}

core::FailureTexts::Text FindingTableModel::words(const Finding& finding) const
{
    return m_words.of(core::Failure(finding.row.code, finding.row.args));
}

} // namespace ui::people
