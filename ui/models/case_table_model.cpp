// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/case_table_model.h"

#include "ui/models/why_key.h"
#include "ui/models/words.h"

namespace ui::models {

using core::services::CaseListRow;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isReturned(core::domain::AuthorityStatus status)
{
    return status == core::domain::AuthorityStatus::ReturnedFromPreReview
           || status == core::domain::AuthorityStatus::ReturnedFromReview;
}

/// Of the columns that hold days.
QVariant dayOf(const CaseListRow& row, int column)
{
    switch (column) {
    case CaseTableModel::CheckedOn:
        return row.authorityCheckedOn;
    case CaseTableModel::NextDue:
        return row.nextDue;
    case CaseTableModel::StageSince:
        return row.stageSince;
    case CaseTableModel::OpenedOn:
        return row.openedOn;
    default:
        return {};
    }
}

} // namespace

NamePair namePair(const QString& passportName, const QString& chineseName, Lang lang)
{
    if (chineseName.isEmpty()) {
        return {passportName, {}};
    }
    return lang == Lang::Zh ? NamePair{chineseName, passportName} : NamePair{passportName, chineseName};
}

void CaseTableModel::setView(Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

QString CaseTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Person:
        return tr("Person");
    case Employer:
        return tr("Employer");
    case Stage:
        return tr("Stage");
    case Status:
        return tr("Our status");
    case AuthorityStatus:
        return tr("Authority");
    case CheckedOn:
        return tr("Last checked");
    case NextDue:
        return tr("Next date");
    case Procedure:
        return tr("Procedure");
    case StageSince:
        return tr("In it since");
    case OpenedOn:
        return tr("Opened on");
    default:
        return {};
    }
}

QString CaseTableModel::secondHeading(int column) const
{
    switch (column) {
    case Number:
        return tr("Class");
    case Person:
        return tr("Name in the other script");
    case Employer:
        return tr("City");
    case Stage:
        return tr("Whose turn");
    default:
        return {};
    }
}

QVariant CaseTableModel::cell(const CaseListRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column, m_lang);
    case SecondLineRole:
        return secondLine(row, column);
    case ToneRole:
        return tone(row, column);
    case KeyRole:
        return keyOf(row);
    case ValueRole:
        return dayOf(row, column);
    case WhyRole:
        return column == NextDue && row.nextDue.isValid() ? whyKey(row.id) : QVariant();
    case Qt::ToolTipRole:
        if (column == Number && !row.leadNumber->isEmpty()) {
            return tr("%1, linked with %2").arg(row.number, row.leadNumber);
        }
        return column == NextDue && row.nextDue.isValid() ? Words::distance(row.nextDue, m_today)
                                                          : text(row, column, m_lang);
    default:
        return {};
    }
}

SortBy<CaseListRow> CaseTableModel::sortBy(int column) const
{
    switch (column) {
    case Number:
        return [](const CaseListRow& row) { return PlainKey{row.number}; };
    case NextDue:
        return [](const CaseListRow& row) { return sortValueOf(row.nextDue); };
    case CheckedOn: // what was never checked comes first
        return [](const CaseListRow& row) { return sortValueOf(row.authorityCheckedOn, UnknownDay::First); };
    case StageSince:
        return [](const CaseListRow& row) { return sortValueOf(row.stageSince); };
    case OpenedOn:
        return [](const CaseListRow& row) { return sortValueOf(row.openedOn); };
    default:
        return [column, lang = m_lang](const CaseListRow& row) { return text(row, column, lang); };
    }
}

QString CaseTableModel::text(const CaseListRow& row, int column, Lang lang)
{
    switch (column) {
    case Number:
        return row.leadNumber->isEmpty() ? row.number : u"↳ "_s + row.number;
    case Person:
        return namePair(row.personName, row.personChineseName, lang).first;
    case Employer:
        return row.employerName->in(lang).text;
    case Stage:
        return row.stageName->in(lang).text;
    case Status:
        return Words::of(row.status);
    case AuthorityStatus: // the stage beside it says what it was returned from
        return isReturned(row.authorityStatus) ? Words::of(core::domain::CaseStatus::Returned)
                                               : Words::of(row.authorityStatus);
    case Procedure:
        return row.procedureName->in(lang).text;
    default: {
        const QDate day = dayOf(row, column).toDate();
        return day.isValid() ? Words::ofDate(day, lang) : QString();
    }
    }
}

QString CaseTableModel::secondLine(const CaseListRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.leadNumber->isEmpty() ? Words::ofClass(row.permitClass) : row.procedureName->in(m_lang).text;
    case Person:
        return namePair(row.personName, row.personChineseName, m_lang).second;
    case Employer:
        return Words::ofCity(row.city);
    case Stage:
        return core::domain::isOpen(row.status) ? tr("With: %1", "whose turn it is").arg(Words::of(row.lane))
                                                : QString();
    default:
        return {};
    }
}

QVariant CaseTableModel::tone(const CaseListRow& row, int column) const
{
    switch (column) {
    case Status:
        return static_cast<int>(Words::toneOf(row.status));
    case AuthorityStatus:
        return static_cast<int>(Words::toneOf(row.authorityStatus));
    case NextDue: {
        const Tone due = row.nextDue.isValid() ? Words::toneOfDue(row.nextDue, m_today) : Tone::Neutral;
        return due == Tone::Neutral ? QVariant() : QVariant(static_cast<int>(due));
    }
    default:
        return {};
    }
}

} // namespace ui::models
