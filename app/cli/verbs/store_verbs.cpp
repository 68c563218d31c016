// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure_words.h"
#include "app/cli/json_of_records.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/demo_office.h"
#include "core/services/search_service.h"
#include "core/services/store_verifier.h"
#include "core/services/store_warnings.h"
#include "ui/models/agenda_words.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
namespace services = core::services;

namespace {

Result<int> numberOption(const Invocation& call, const QString& option, int otherwise)
{
    if (!call.has(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const int number = call.option(option).toInt(&isNumber);
    if (!isNumber || number < 1) {
        return wrongUsage(u"--%1 %2"_s.arg(option, call.option(option)));
    }
    return number;
}

Result<Answer> init(Invocation& call)
{
    const Result<QString> passphrase = call.passphrase();
    const Result<int> people = numberOption(call, u"people"_s, services::DemoSize().people);
    const Result<int> seed = numberOption(call, u"seed"_s, 1);
    if (!passphrase || !people || !seed) {
        return !passphrase ? passphrase.failure() : !people ? people.failure() : seed.failure();
    }
    if (!call.has(u"demo"_s) && (call.has(u"people"_s) || call.has(u"seed"_s))) {
        return wrongUsage(u"--people"_s);
    }
    const Result<std::unique_ptr<services::Office>> office =
        call.has(u"demo"_s)
            ? services::makeDemoOffice(call.storePath(), call.environment(), {*people, static_cast<quint64>(*seed)}, *passphrase)
            : services::Office::create(call.storePath(), call.environment(), call.option(u"office"_s),
                {{}, call.option(u"staff"_s), core::domain::StaffRole::Administrator}, *passphrase);
    if (!office) {
        return office.failure();
    }
    return Answer{QJsonObject{{u"store"_s, call.storePath()}, {u"demo"_s, call.has(u"demo"_s)}}, {call.storePath()}};
}

Result<Answer> verify(Invocation& call)
{
    const std::optional<core::storage::ChainHead> noted = core::storage::chain_head::fromText(call.option(u"head"_s));
    if (call.has(u"head"_s) && !noted) {
        return wrongUsage(u"--head"_s);
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    const Result<services::VerifyOutcome> outcome =
        office ? services::verifyStore(**office, noted) : office.failure();
    if (!outcome) {
        return outcome.failure();
    }
    const Result<QList<Failure>> warnings = services::storeWarnings(**office);
    if (!warnings) {
        return warnings.failure();
    }
    QJsonArray found;
    QStringList lines;
    for (const services::VerifyFinding& each : outcome->findings) {
        const Failure finding(each.code, each.args);
        found.append(jsonOf(finding, call.lang()));
        lines.append(wordsOf(finding, call.lang()).happened);
    }
    QJsonArray warned;
    for (const Failure& each : *warnings) {
        const core::FailureTexts::Text words = wordsOf(each, call.lang());
        warned.append(jsonOf(each, call.lang()));
        lines.append(words.happened + u' ' + words.advice);
    }
    const bool isSound = outcome->findings.isEmpty();
    if (isSound) {
        lines.append(QCoreApplication::translate("cli", "The store is sound."));
    }
    const QString head = core::storage::chain_head::text(outcome->head);
    lines.append(QCoreApplication::translate("cli", "Its history ends with %1.").arg(head));
    return Answer{QJsonObject{{u"sound"_s, isSound}, {u"findings"_s, found}, {u"warnings"_s, warned}, {u"head"_s, head}},
        lines,
        isSound ? kDone : kFoundSomethingThatStops};
}

Result<Answer> agenda(Invocation& call)
{
    const Result<QDate> from = call.date(u"from"_s);
    const Result<QDate> to = call.date(u"to"_s);
    if (!from || !to) {
        return from ? to.failure() : from.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    const Result<QList<services::AgendaItem>> items = services::AgendaService(**office).agenda(*from, *to);
    if (!items) {
        return items.failure();
    }
    QStringList lines;
    for (const services::AgendaItem& item : *items) {
        lines.append(u"%1  %2  %3  %4  %5 %6"_s
                         .arg(item.due.toString(Qt::ISODate), item.caseNumber, item.personName,
                             call.shown(item.employerName), ui::models::AgendaWords::of(item, call.lang()), item.about)
                         .trimmed());
    }
    return Answer{jsonOfEach(*items), lines};
}

QString codeOf(services::SearchHitKind kind)
{
    static const QStringList codes{u"person"_s, u"employer"_s, u"case"_s, u"paper"_s};
    return codes[static_cast<int>(kind)];
}

QString wordOf(services::SearchHitKind kind)
{
    switch (kind) {
    case services::SearchHitKind::Person:
        return QCoreApplication::translate("cli", "Person");
    case services::SearchHitKind::Employer:
        return QCoreApplication::translate("cli", "Employer");
    case services::SearchHitKind::Case:
        return QCoreApplication::translate("cli", "Case");
    case services::SearchHitKind::Paper:
        return QCoreApplication::translate("cli", "Paper");
    }
    return {};
}

Result<Answer> search(Invocation& call)
{
    const Result<int> limit = numberOption(call, u"limit"_s, 50);
    if (!limit) {
        return limit.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    const Result<QList<services::SearchHit>> hits =
        services::SearchService(**office).search(call.arguments().join(u' '), *limit);
    if (!hits) {
        return hits.failure();
    }
    QJsonArray list;
    QStringList lines;
    for (const services::SearchHit& hit : *hits) {
        list.append(QJsonObject{{u"kind"_s, codeOf(hit.kind)}, {u"id"_s, hit.id}, {u"title"_s, hit.title},
            {u"titleZh"_s, hit.titleZh}, {u"subtitle"_s, call.shown(hit.subtitle)}});
        lines.append(u"%1 %2  %3 %4  %5"_s.arg(
            wordOf(hit.kind), QString::number(hit.id), hit.title, hit.titleZh, call.shown(hit.subtitle)));
    }
    return Answer{list, lines};
}

} // namespace

QList<Verb> storeVerbs()
{
    return {
        {u"init"_s, u"[--demo [--people N] [--seed S]] [--office NAME] [--staff NAME]"_s,
            {QCommandLineOption(u"demo"_s), {u"people"_s, {}, u"N"_s}, {u"seed"_s, {}, u"S"_s},
                {u"office"_s, {}, u"NAME"_s, u"PermitDesk"_s}, {u"staff"_s, {}, u"NAME"_s, u"Office"_s}},
            0, 0, init},
        {u"verify"_s, u"[--head HEAD]"_s, {{u"head"_s, {}, u"HEAD"_s}}, 0, 0, verify},
        {u"agenda"_s, u"[--from DATE] [--to DATE]"_s, {{u"from"_s, {}, u"DATE"_s}, {u"to"_s, {}, u"DATE"_s}}, 0, 0,
            agenda},
        {u"search"_s, u"TEXT [--limit N]"_s, {{u"limit"_s, {}, u"N"_s}}, 1, -1, search},
    };
}

} // namespace cli
