// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_sheets.h"

#include "ui/models/agenda_words.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"

#include <QHash>

namespace ui::models {

using core::exchange::PersonColumn;
using core::exchange::Sheet;
using core::exchange::SheetValue;
using core::services::AgendaItem;
using core::services::CaseListRow;
using core::services::EmployerListRow;
using core::services::PersonListRow;
using core::types::Lang;

QString ListSheets::in(const core::types::BilingualText& text) const
{
    return text.isEmpty() ? QString() : text.in(m_lang).text;
}

Sheet ListSheets::of(const QList<PersonListRow>& people, const QList<EmployerListRow>& employers) const
{
    QHash<core::EmployerId, QString> creditCodes;
    for (const EmployerListRow& employer : employers) {
        creditCodes.insert(employer.id, employer.creditCode);
    }
    Sheet sheet;
    sheet.name = tr("People");
    for (const PersonColumn column : {PersonColumn::Surname, PersonColumn::GivenNames, PersonColumn::ChineseName,
             PersonColumn::Nationality, PersonColumn::BirthDate, PersonColumn::PassportNumber,
             PersonColumn::PassportExpiresOn, PersonColumn::PermitNumber, PersonColumn::PermitClass,
             PersonColumn::PermitForm, PersonColumn::PermitExpiresOn, PersonColumn::EmployerName,
             PersonColumn::CreditCode, PersonColumn::City, PersonColumn::Position}) {
        sheet.headings.append(RecordWords::of(column));
    }
    sheet.headings.append(tr("Open cases"));
    for (const PersonListRow& row : people) {
        sheet.rows.append(QList<SheetValue>{row.surname, row.givenNames, row.chineseName,
            RecordWords::ofNationality(row.nationality, m_lang), row.bornOn, row.passportNumber, row.passportExpiresOn,
            row.permitNumber, *row.permitClass, RecordWords::ofPermitForm(row.permitForm), row.permitValidTo,
            in(row.employerName), creditCodes.value(row.employer), Words::ofCity(row.city), in(row.position),
            qint64{row.openCases}});
    }
    return sheet;
}

Sheet ListSheets::of(const QList<EmployerListRow>& employers) const
{
    Sheet sheet{tr("Employers"),
        {tr("Chinese name"), tr("English name"), tr("Credit code"), tr("City"), tr("Filing until"), tr("People"),
            tr("Open cases")},
        {}};
    for (const EmployerListRow& row : employers) {
        sheet.rows.append(QList<SheetValue>{row.name.zh, row.name.en, row.creditCode, Words::ofCity(row.city),
            row.filingExpiresOn, qint64{row.people}, qint64{row.openCases}});
    }
    return sheet;
}

Sheet ListSheets::of(const QList<CaseListRow>& cases) const
{
    Sheet sheet{tr("Cases"),
        {tr("Number"), tr("Procedure"), tr("Class"), tr("Person"), tr("Chinese name"), tr("Employer"), tr("City"),
            tr("Stage"), tr("Since"), tr("With", "whose turn it is"), tr("Our status"), tr("Authority"),
            tr("Last checked"), tr("Opened on"), tr("Next date")},
        {}};
    for (const CaseListRow& row : cases) {
        const bool isOpen = core::domain::isOpen(row.status);
        sheet.rows.append(QList<SheetValue>{row.number, in(row.procedureName), *row.permitClass, *row.personName,
            *row.personChineseName, in(row.employerName), Words::ofCity(row.city), in(row.stageName), row.stageSince,
            isOpen ? Words::of(row.lane) : QString(), Words::of(row.status), Words::of(row.authorityStatus),
            row.authorityCheckedOn, row.openedOn, row.nextDue});
    }
    return sheet;
}

Sheet ListSheets::of(const QList<AgendaItem>& agenda) const
{
    Sheet sheet{tr("Agenda"),
        {tr("Due on"), tr("Plan by"), tr("When"), tr("What"), tr("About"), tr("With", "whose turn it is"),
            tr("Case", "number"), tr("Person"), tr("Chinese name"), tr("Employer")},
        {}};
    for (const AgendaItem& item : agenda) {
        sheet.rows.append(
            QList<SheetValue>{item.due, item.planBy, Words::of(item.group), AgendaWords::of(item, m_lang), item.about,
                Words::of(item.lane), item.caseNumber, item.personName, item.personChineseName, in(item.employerName)});
    }
    return sheet;
}

} // namespace ui::models
