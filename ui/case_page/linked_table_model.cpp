// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/linked_table_model.h"

#include "ui/models/why_key.h"
#include "ui/models/words.h"

namespace ui::case_page {

using core::services::LinkedCase;
using models::Words;
using namespace Qt::Literals::StringLiterals;

void LinkedTableModel::setView(core::types::Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

QString LinkedTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Case");
    case Procedure:
        return tr("Procedure");
    case Employer:
        return tr("Employer");
    case Kind:
        return tr("Relation");
    case Stage:
        return tr("Stage");
    case FileBy:
        return tr("File by");
    case NextDue:
        return tr("Next date");
    default:
        return {};
    }
}

QString LinkedTableModel::wordOf(const QString& kind, bool comesFirst)
{
    if (kind == "transfer"_L1) {
        return comesFirst ? tr("Cancelled by the old employer first") : tr("Applied for by the new employer");
    }
    if (kind == "family"_L1) {
        return tr("Family");
    }
    if (kind == "replaces"_L1) {
        return comesFirst ? tr("Replaced by this one") : tr("In place of this one");
    }
    return comesFirst ? tr("Decided before this one") : tr("Follows this one");
}

QVariant LinkedTableModel::cell(const LinkedCase& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::ToneRole:
        if (column == FileBy && row.filing) {
            return static_cast<int>(Words::toneOfDue(row.filing->by, m_today));
        }
        return column == NextDue && row.row.nextDue.isValid()
                   ? QVariant(static_cast<int>(Words::toneOfDue(row.row.nextDue, m_today)))
                   : QVariant();
    case models::KeyRole:
        return row.row.id.value;
    case models::WhyRole:
        return column == NextDue && row.row.nextDue.isValid() ? models::whyKey(row.row.id) : QVariant();
    default:
        return {};
    }
}

QString LinkedTableModel::text(const LinkedCase& row, int column) const
{
    switch (column) {
    case Number:
        return row.row.number;
    case Procedure:
        return row.row.procedureName->in(m_lang).text;
    case Employer:
        return row.row.employerName->in(m_lang).text;
    case Kind:
        return wordOf(row.kind, row.comesFirst);
    case Stage:
        return row.row.stageName->in(m_lang).text;
    case FileBy:
        return row.filing ? Words::ofDate(row.filing->by, m_lang) : QString();
    case NextDue:
        return row.row.nextDue.isValid() ? Words::ofDate(row.row.nextDue, m_lang) : QString();
    default:
        return {};
    }
}

QString LinkedTableModel::sortKey(const LinkedCase& row, int column) const
{
    if (column == FileBy) {
        return row.filing ? row.filing->by.toString(Qt::ISODate) : QString();
    }
    if (column == NextDue) {
        return row.row.nextDue.toString(Qt::ISODate);
    }
    return text(row, column);
}

} // namespace ui::case_page
