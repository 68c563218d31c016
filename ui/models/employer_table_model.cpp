// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/employer_table_model.h"

#include "ui/models/record_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"

namespace ui::models {

using core::services::EmployerListRow;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

void EmployerTableModel::setView(Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

QString EmployerTableModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Employer");
    case CreditCode:
        return tr("Credit code");
    case City:
        return tr("City");
    case FilingExpiry:
        return tr("Filing until");
    case People:
        return tr("People");
    case OpenCases:
        return tr("Open cases");
    default:
        return {};
    }
}

QString EmployerTableModel::secondHeading(int column) const
{
    return column == Name ? tr("Name in the other script") : QString();
}

QVariant EmployerTableModel::value(const EmployerListRow& row, int column)
{
    switch (column) {
    case FilingExpiry:
        return row.filingExpiresOn;
    case People:
        return qlonglong{row.people};
    case OpenCases:
        return qlonglong{row.openCases};
    default:
        return {};
    }
}

QVariant EmployerTableModel::cell(const EmployerListRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column, m_lang);
    case SecondLineRole: {
        const Lang other = m_lang == Lang::Zh ? Lang::En : Lang::Zh;
        return column == Name && row.name.has(m_lang) ? row.name.half(other) : QString();
    }
    case ToneRole: {
        const Tone expires = RecordWords::toneOfExpiry(row.filingExpiresOn, m_today);
        return column == FilingExpiry && expires != Tone::Neutral ? QVariant(static_cast<int>(expires)) : QVariant();
    }
    case MutedRole:
        return column == City;
    case KeyRole:
        return keyOf(row);
    case ValueRole:
        return value(row, column);
    case WhyRole:
        return column == FilingExpiry && row.filingExpiresOn.isValid() ? whyKey(u"filing-expires"_s, row.id.value)
                                                                       : QVariant();
    default:
        return {};
    }
}

SortBy<EmployerListRow> EmployerTableModel::sortBy(int column) const
{
    switch (column) {
    case CreditCode:
        return [](const EmployerListRow& row) { return PlainKey{row.creditCode}; };
    case FilingExpiry:
        return [](const EmployerListRow& row) { return sortValueOf(row.filingExpiresOn); };
    case People:
        return [](const EmployerListRow& row) { return qint64{row.people}; };
    case OpenCases:
        return [](const EmployerListRow& row) { return qint64{row.openCases}; };
    default:
        return [column, lang = m_lang](const EmployerListRow& row) { return text(row, column, lang); };
    }
}

QString EmployerTableModel::text(const EmployerListRow& row, int column, Lang lang)
{
    switch (column) {
    case Name:
        return row.name.in(lang).text;
    case CreditCode:
        return row.creditCode;
    case City:
        return Words::ofCity(row.city);
    case FilingExpiry:
        return row.filingExpiresOn.isValid() ? Words::ofDate(row.filingExpiresOn, lang) : QString();
    case People:
        return QString::number(row.people);
    case OpenCases:
        return row.openCases == 0 ? QString() : QString::number(row.openCases);
    default:
        return {};
    }
}

} // namespace ui::models
