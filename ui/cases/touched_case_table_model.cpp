// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/touched_case_table_model.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"

namespace ui::cases {

using core::services::TouchedCase;
using models::Words;

void TouchedCaseTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString TouchedCaseTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Person:
        return tr("Person");
    case Employer:
        return tr("Employer");
    case Before:
        return tr("Now");
    case After:
        return tr("By the new rules");
    default:
        return {};
    }
}

QString TouchedCaseTableModel::secondHeading(int column) const
{
    switch (column) {
    case Number:
        return tr("Class");
    case Person:
        return tr("Name in the other script");
    case Employer:
        return tr("City");
    case Before:
        return tr("Procedure now");
    case After:
        return tr("Procedure or task then");
    default:
        return {};
    }
}

QVariant TouchedCaseTableModel::cell(const TouchedCase& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::SecondLineRole:
        return secondLine(row, column);
    case models::KeyRole:
        return keyOf(row);
    default:
        return {};
    }
}

QString TouchedCaseTableModel::text(const TouchedCase& row, int column) const
{
    const bool isTask = row.move.succession == core::rulebook::Succession::Task;
    switch (column) {
    case Number:
        return row.record.number;
    case Person:
        return models::namePair(row.personName, row.personChineseName, m_lang).first;
    case Employer:
        return row.employerName.in(m_lang).text;
    case Before:
        return row.move.stageBefore.in(m_lang).text;
    case After:
        return isTask ? tr("Stays, with a task") : row.move.stageAfter.in(m_lang).text;
    default:
        return {};
    }
}

QString TouchedCaseTableModel::secondLine(const TouchedCase& row, int column) const
{
    const bool isTask = row.move.succession == core::rulebook::Succession::Task;
    switch (column) {
    case Number:
        return Words::ofClass(row.record.permitClass);
    case Person:
        return models::namePair(row.personName, row.personChineseName, m_lang).second;
    case Employer:
        return Words::ofCity(row.record.city);
    case Before:
        return row.move.procedureBefore.in(m_lang).text;
    case After:
        return isTask ? Words::ofAgendaCode(row.move.task) : row.move.procedureAfter.in(m_lang).text;
    default:
        return {};
    }
}

} // namespace ui::cases
