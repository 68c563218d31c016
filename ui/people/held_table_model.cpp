// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/held_table_model.h"

#include "ui/models/words.h"

namespace ui::people {

using models::RecordWords;
using models::Words;

void HeldTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

void HeldTableModel::setHeadings(const QString& subject, const QString& from, const QString& to)
{
    m_subject = subject;
    m_from = from;
    m_to = to;
    retranslate();
}

QString HeldTableModel::heading(int column) const
{
    switch (column) {
    case What:
        return m_subject;
    case More:
        return tr("Particulars");
    case From:
        return m_from;
    case To:
        return m_to;
    case Standing:
        return tr("Today");
    default:
        return {};
    }
}

QVariant HeldTableModel::cell(const HeldRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::ToneRole:
        return column == Standing && row.standing ? QVariant(static_cast<int>(RecordWords::toneOf(*row.standing)))
                                                  : QVariant();
    case models::MutedRole:
        return column == More;
    case models::KeyRole:
        return row.key;
    case models::WhyRole:
        return why(row, column);
    default:
        return {};
    }
}

QVariant HeldTableModel::why(const HeldRow& row, int column)
{
    const QString& key = column == From ? row.whyFrom : row.why;
    const bool isDay = (column == From && row.from.isValid()) || (column == To && row.to.isValid());
    return isDay && !key.isEmpty() ? QVariant(key) : QVariant();
}

QString HeldTableModel::sortKey(const HeldRow& row, int column) const
{
    if (column == From || column == To) {
        return (column == From ? row.from : row.to).toString(Qt::ISODate);
    }
    return text(row, column);
}

QString HeldTableModel::text(const HeldRow& row, int column) const
{
    switch (column) {
    case What:
        return row.what;
    case More:
        return row.more;
    case From:
        return Words::ofDate(row.from, m_lang);
    case To:
        return Words::ofDate(row.to, m_lang);
    case Standing:
        return row.standing ? RecordWords::of(*row.standing) : QString();
    default:
        return {};
    }
}

} // namespace ui::people
