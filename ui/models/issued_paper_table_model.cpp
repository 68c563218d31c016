// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/issued_paper_table_model.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"

namespace ui::models {

using core::domain::PaperState;
using core::services::PaperListRow;
using core::types::Lang;

void IssuedPaperTableModel::setLang(Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString IssuedPaperTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Form:
        return tr("Form");
    case Person:
        return tr("Person");
    case Case:
        return tr("Case");
    case IssuedOn:
        return tr("Issued on");
    case PrintedOn:
        return tr("Printed on");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString IssuedPaperTableModel::secondHeading(int column) const
{
    return column == Form ? tr("Language") : column == Person ? tr("Name in the other script") : QString();
}

QVariant IssuedPaperTableModel::cell(const PaperListRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column, m_lang);
    case SecondLineRole:
        return secondLine(row, column);
    case ToneRole:
        return column == State ? QVariant(static_cast<int>(Words::toneOf(row.paper.state))) : QVariant();
    case MutedRole:
        return row.paper.state == PaperState::Replaced;
    case KeyRole:
        return keyOf(row);
    case ValueRole:
        return column == IssuedOn    ? QVariant(row.paper.issuedOn)
               : column == PrintedOn ? QVariant(row.paper.printedOn)
                                     : QVariant();
    default:
        return {};
    }
}

SortBy<PaperListRow> IssuedPaperTableModel::sortBy(int column) const
{
    switch (column) {
    case Number:
        return [](const PaperListRow& row) { return PlainKey{row.paper.number}; };
    case Case:
        return [](const PaperListRow& row) { return PlainKey{row.caseNumber}; };
    case IssuedOn:
        return [](const PaperListRow& row) { return sortValueOf(row.paper.issuedOn, UnknownDay::First); };
    case PrintedOn:
        return [](const PaperListRow& row) { return sortValueOf(row.paper.printedOn, UnknownDay::First); };
    default:
        return [column, lang = m_lang](const PaperListRow& row) { return text(row, column, lang); };
    }
}

QString IssuedPaperTableModel::secondLine(const PaperListRow& row, int column) const
{
    switch (column) {
    case Form:
        return Words::ofPaperLanguage(row.paper.language);
    case Person:
        return namePair(row.personName, row.personChineseName, m_lang).second;
    default:
        return {};
    }
}

QString IssuedPaperTableModel::text(const PaperListRow& row, int column, Lang lang)
{
    switch (column) {
    case Number:
        return row.paper.number;
    case Form:
        return row.formName.in(lang).text;
    case Person:
        return namePair(row.personName, row.personChineseName, lang).first;
    case Case:
        return row.caseNumber;
    case IssuedOn:
        return Words::ofDate(row.paper.issuedOn, lang);
    case PrintedOn:
        return row.paper.printedOn.isValid() ? Words::ofDate(row.paper.printedOn, lang) : QString();
    case State:
        return Words::of(row.paper.state);
    default:
        return {};
    }
}

} // namespace ui::models
