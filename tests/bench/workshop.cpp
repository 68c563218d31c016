// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workshop.h"

#include "core/services/import_service.h"
#include "tests/bench/figure.h"
#include "tests/bench/people_sheet.h"

#include <QFile>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

Workshop::Workshop() : m_clock(QDate(2026, 1, 1)) {}

std::unique_ptr<services::Office> Workshop::makeOffice(const QString& name, const QString& passphrase)
{
    auto office = services::Office::create(
        path(name + u".permitdesk"_s), environment(), u"Bench"_s, {{}, u"Bench"_s}, passphrase);
    if (!office) {
        giveUp(failureName(office.failure().code));
    }
    return std::move(office).value();
}

QString Workshop::peopleSheet(int people)
{
    const QString sheet = path(u"people-%1.csv"_s.arg(people));
    if (!QFile::exists(sheet)) {
        writePeopleSheet(sheet, people);
    }
    return sheet;
}

services::Office& Workshop::officeOfPeople()
{
    if (!m_officeOfPeople) {
        m_officeOfPeople = makeOffice(u"people"_s);
        importWhole(*m_officeOfPeople, peopleSheet(), kPeople);
    }
    return *m_officeOfPeople;
}

void importWhole(services::Office& office, const QString& sheet, int people)
{
    const auto report = services::ImportService(office).importPeople(sheet, {});
    if (!report) {
        giveUp(failureName(report.failure().code));
    }
    if (report->added != people || report->rowsRejected != 0) {
        giveUp(u"%1 of %2 people imported"_s.arg(report->added).arg(people));
    }
}

} // namespace bench
