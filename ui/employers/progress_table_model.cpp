// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/progress_table_model.h"

#include "ui/models/words.h"

namespace ui::employers {

using core::services::CaseProgress;
using models::Words;

void ProgressTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString ProgressTableModel::heading(int column) const
{
    switch (column) {
    case Person:
        return tr("Person");
    case Procedure:
        return tr("Procedure");
    case Status:
        return tr("Status");
    case WaitingFor:
        return tr("Waiting for");
    case Next:
        return tr("Next step");
    case NextOn:
        return tr("Next date");
    default:
        return {};
    }
}

QVariant ProgressTableModel::cell(const CaseProgress& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::SecondLineRole:
        return column == Person ? row.passport : column == Procedure ? row.number : QString();
    default:
        return {};
    }
}

QString ProgressTableModel::text(const CaseProgress& row, int column) const
{
    switch (column) {
    case Person:
        return row.person.in(m_lang).text;
    case Procedure:
        return row.procedure.in(m_lang).text;
    case Status:
        return row.status.in(m_lang).text;
    case WaitingFor:
        return row.waitingFor.in(m_lang).text;
    case Next:
        return row.next.in(m_lang).text;
    case NextOn:
        return row.nextOn.isValid() ? Words::ofDate(row.nextOn, m_lang) : QString();
    default:
        return {};
    }
}

} // namespace ui::employers
