// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_findings.h"
#include "app/cli/json_of_offers.h"
#include "app/cli/json_of_records.h"
#include "app/cli/lines_of_records.h"
#include "app/cli/verbs/verbs.h"

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
namespace services = core::services;

namespace {

QString lineOf(const Invocation& call, const services::PersonListRow& row)
{
    return u"%1  %2 %3 %4  %5  %6  %7"_s.arg(QString::number(row.id.value), row.surname, row.givenNames,
        row.chineseName, row.passportNumber, row.permitNumber, call.shown(row.employerName));
}

QString lineOf(const Invocation& call, const services::EmployerListRow& row)
{
    return u"%1  %2  %3  %4"_s.arg(
        QString::number(row.id.value), call.shown(row.name), row.creditCode, QString::number(row.people));
}

QString lineOf(const Invocation& call, const services::CaseListRow& row)
{
    return u"%1  %2 %3  %4  %5  %6"_s.arg(row.number, row.personName, row.personChineseName,
        call.shown(row.employerName), call.shown(row.stageName), row.nextDue.toString(Qt::ISODate));
}

template <typename Service> Result<Answer> list(Invocation& call)
{
    const Result<QMap<QString, QString>> where = call.pairs(u"where"_s);
    if (!where) {
        return where.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    const auto rows = Service(**office).list(*where);
    if (!rows) {
        return rows.failure();
    }
    QStringList lines;
    for (const auto& row : *rows) {
        lines.append(lineOf(call, row));
    }
    return Answer{jsonOfEach(*rows), lines};
}

template <typename Service, typename Key> Result<Answer> show(Invocation& call)
{
    bool isNumber = false;
    const qint64 id = call.arguments()[0].toLongLong(&isNumber);
    if (!isNumber) {
        return wrongUsage(call.arguments()[0]);
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    const auto view = Service(**office).view(Key{id});
    if (!view) {
        return view.failure();
    }
    return Answer{jsonOf(*view), linesOf(*view, call.lang())};
}

Result<Answer> showCase(Invocation& call)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    services::CaseService cases(**office);
    const Result<core::CaseId> id = cases.idOf(call.arguments()[0]);
    if (!id) {
        return id.failure();
    }
    const Result<services::CaseView> view = cases.view(*id);
    if (!view) {
        return view.failure();
    }
    const Result<QList<services::LinkedCase>> linked = services::CaseLinkService(**office).linked(*id);
    if (!linked) {
        return linked.failure();
    }
    QJsonObject document = jsonOf(*view);
    document.insert(u"findings"_s, jsonOf(call, view->checks.findings));
    document.insert(u"needs"_s, QJsonArray::fromStringList(view->checks.needs));
    document.insert(u"linked"_s, jsonOf(*linked));
    return Answer{document, linesOf(*view, call.lang()) + linesOf(*linked, call.lang())};
}

} // namespace

QList<Verb> recordVerbs()
{
    const QList<QCommandLineOption> where{{u"where"_s, {}, u"FIELD=VALUE"_s}};
    const QString usage = u"[--where FIELD=VALUE]…"_s;
    return {
        {u"person list"_s, usage, where, 0, 0, list<services::PersonService>},
        {u"person show"_s, u"ID"_s, {}, 1, 1, show<services::PersonService, core::PersonId>},
        {u"employer list"_s, usage, where, 0, 0, list<services::EmployerService>},
        {u"employer show"_s, u"ID"_s, {}, 1, 1, show<services::EmployerService, core::EmployerId>},
        {u"case list"_s, usage, where, 0, 0, list<services::CaseService>},
        {u"case show"_s, u"NUMBER"_s, {}, 1, 1, showCase},
    };
}

} // namespace cli
