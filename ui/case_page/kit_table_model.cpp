// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/kit_table_model.h"

#include "ui/models/words.h"

namespace ui::case_page {

using core::domain::Custody;
using core::services::KitItem;
using core::services::WindowKit;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

QList<KitRow> kitRows(const WindowKit& kit)
{
    QList<KitRow> rows;
    for (const KitItem& item : kit.items) {
        if (item.custody.isEmpty()) {
            rows.append({item.material, item.names, {}, true});
        }
        bool isFirst = true;
        for (const Custody& custody : item.custody) {
            rows.append({item.material, item.names, custody, isFirst || custody.returnedOn.isNull()});
            isFirst = false;
        }
    }
    for (const Custody& custody : kit.others) {
        rows.append({custody.material, {}, custody, false});
    }
    return rows;
}

void KitTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString KitTableModel::heading(int column) const
{
    switch (column) {
    case Code:
        return tr("No.");
    case Name:
        return tr("Original");
    case State:
        return tr("State");
    case Received:
        return tr("Received on");
    case From:
        return tr("From");
    case Place:
        return tr("Where it lies");
    case Returned:
        return tr("Handed back on");
    case To:
        return tr("To, receipt");
    default:
        return {};
    }
}

QVariant KitTableModel::cell(const KitRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row);
    case models::ToneRole:
        return column != State ? QVariant()
                               : QVariant(static_cast<int>(row.isHere()   ? Tone::Done
                                                           : row.isNeeded ? Tone::Overdue
                                                                          : Tone::Neutral));
    case models::MutedRole:
        return column == Code;
    case models::KeyRole:
        return row.custody.id.value;
    default:
        return {};
    }
}

QString KitTableModel::state(const KitRow& row)
{
    if (row.isHere()) {
        return tr("Here");
    }
    return row.custody.id.isStored() ? tr("Handed back") : tr("Absent");
}

QString KitTableModel::tip(const KitRow& row) const
{
    QStringList lines{text(row, Name)};
    for (int column = Received; column < ColumnCount; ++column) {
        if (const QString said = text(row, column); !said.isEmpty()) {
            lines.append(tr("%1: %2").arg(heading(column), said));
        }
    }
    return lines.join(u'\n');
}

QString KitTableModel::text(const KitRow& row, int column) const
{
    const Custody& custody = row.custody;
    const auto day = [this](QDate date) { return date.isValid() ? Words::ofDate(date, m_lang) : QString(); };
    switch (column) {
    case Code:
        return row.material;
    case Name: {
        const QString name = row.names.in(m_lang).text;
        return custody.what.isEmpty() ? name : name + (name.isEmpty() ? u""_s : u" · "_s) + custody.what;
    }
    case State:
        return state(row);
    case Received:
        return day(custody.receivedOn);
    case From:
        return custody.receivedFrom;
    case Place:
        return custody.place;
    case Returned:
        return day(custody.returnedOn);
    case To:
        return custody.receipt.isEmpty() ? custody.returnedTo : tr("%1 (%2)").arg(custody.returnedTo, custody.receipt);
    default:
        return {};
    }
}

} // namespace ui::case_page
