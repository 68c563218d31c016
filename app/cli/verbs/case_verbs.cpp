// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_offers.h"
#include "app/cli/json_of_records.h"
#include "app/cli/lines_of_records.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/check_service.h"
#include "core/services/document_service.h"
#include "ui/models/words.h"

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::Result;
namespace domain = core::domain;
namespace services = core::services;

namespace {

/// A case named by its number, in an office opened for writing.
struct NamedCase
{
    services::Office& office;
    core::CaseId id;
};

Result<NamedCase> caseNamed(Invocation& call, const QString& number)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    const Result<core::CaseId> id = services::CaseService(**office).idOf(number);
    if (!id) {
        return id.failure();
    }
    return NamedCase{**office, *id};
}

/// After an act: where the case stands.
Result<Answer> standing(const Invocation& call, services::Office& office, core::CaseId id)
{
    const Result<services::CaseView> view = services::CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    const domain::CaseRecord& record = view->record;
    const QJsonObject document{{u"number"_s, record.number}, {u"stage"_s, record.stage},
        {u"status"_s, domain::codeOf(record.status)}, {u"authorityStatus"_s, domain::codeOf(record.authorityStatus)},
        {u"round"_s, record.round}};
    return Answer{document,
        {u"%1  %2  %3"_s.arg(
            record.number, stageName(*view, record.stage, call.lang()), ui::models::Words::of(record.status))}};
}

/// Why the case could not be moved: in words for people, with the codes for scripts.
Failure refusal(const Invocation& call, const NamedCase& named, const Failure& failure)
{
    const Result<services::CaseView> view = services::CaseService(named.office).view(named.id);
    return view && !call.has(u"json"_s) ? inWords(failure, *view, call.lang()) : failure;
}

Result<domain::Actor> actorOption(const Invocation& call, const QString& option, domain::Actor otherwise)
{
    if (!call.has(option)) {
        return otherwise;
    }
    const std::optional<domain::Actor> actor = domain::fromCode<domain::Actor>(call.option(option));
    if (!actor) {
        return wrongUsage(u"--%1 %2"_s.arg(option, call.option(option)));
    }
    return *actor;
}

/// The number that an option must give. Fails with UsageWrong.
Result<qint64> idOption(const Invocation& call, const QString& option)
{
    bool isNumber = false;
    const qint64 id = call.option(option).toLongLong(&isNumber);
    return isNumber ? Result<qint64>(id) : wrongUsage(u"--%1 %2"_s.arg(option, call.option(option)).trimmed());
}

/// Where a new case stands, and which open ones it should not stand beside.
Result<Answer> opened(const Invocation& call, services::Office& office, core::CaseId id)
{
    Result<Answer> answer = standing(call, office, id);
    const Result<QList<services::CaseWarning>> warnings = services::CaseLinkService(office).warningsOf(id);
    if (!answer || !warnings) {
        return answer ? warnings.failure() : answer;
    }
    QJsonObject document = answer->document.toObject();
    document.insert(u"warnings"_s, jsonOf(*warnings));
    answer->document = document;
    answer->lines.append(linesOf(*warnings, call.lang()));
    return answer;
}

Result<Answer> open(Invocation& call)
{
    const Result<domain::Actor> initiator = actorOption(call, u"initiator"_s, domain::Actor::Employer);
    const Result<QDate> start = call.date(u"contract-start"_s);
    const Result<QDate> end = call.date(u"contract-end"_s);
    const Result<QMap<QString, QString>> facts = call.pairs(u"fact"_s);
    if (!initiator || !start || !end || !facts) {
        return !initiator ? initiator.failure()
               : !start   ? start.failure()
               : !end     ? end.failure()
                          : facts.failure();
    }
    const Result<qint64> person = idOption(call, u"person"_s);
    const Result<qint64> employer = idOption(call, u"employer"_s);
    if (!person || !employer) {
        return person ? employer.failure() : person.failure();
    }
    if (!call.has(u"procedure"_s)) {
        return wrongUsage(u"--procedure"_s);
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    services::CaseOpening opening;
    opening.person = {*person};
    opening.employer = {*employer};
    opening.procedure = call.option(u"procedure"_s);
    opening.city = call.option(u"city"_s);
    opening.permitClass = call.option(u"class"_s);
    opening.initiator = *initiator;
    opening.contractStartsOn = *start;
    opening.contractEndsOn = *end;
    opening.consulate = call.option(u"consulate"_s);
    opening.facts = *facts;
    const Result<core::CaseId> id = services::CaseService(**office).open(opening);
    if (!id && id.failure().code == core::FailureCode::ValueEmpty) {
        return wrongUsage(u"--"_s + id.failure().args.value(u"field"_s));
    }
    return id ? opened(call, **office, *id) : Result<Answer>(id.failure());
}

Result<Answer> advance(Invocation& call)
{
    const Result<domain::Actor> actor = actorOption(call, u"actor"_s, domain::Actor::Agency);
    const Result<QDate> on = call.date(u"on"_s);
    const Result<QMap<QString, QString>> facts = call.pairs(u"fact"_s);
    if (!actor || !on || !facts) {
        return !actor ? actor.failure() : !on ? on.failure() : facts.failure();
    }
    if (!call.has(u"to"_s)) {
        return wrongUsage(u"--to"_s);
    }
    const Result<NamedCase> named = caseNamed(call, call.arguments()[0]);
    if (!named) {
        return named.failure();
    }
    const Result<void> done =
        services::CaseService(named->office).advance(named->id, {call.option(u"to"_s), *actor, *on, *facts});
    return done ? standing(call, named->office, named->id) : Result<Answer>(refusal(call, *named, done.failure()));
}

/// REASON[:FIX-BY]=TEXT
Result<services::DefectInput> defectOf(const QString& written)
{
    const qsizetype equals = written.indexOf(u'=');
    const QStringList head = written.left(equals).split(u':');
    services::DefectInput defect{head[0], written.mid(equals + 1)};
    if (equals <= 0 || head.size() > 2) {
        return wrongUsage(u"--defect "_s + written);
    }
    if (head.size() == 2) {
        const std::optional<domain::Actor> fixBy = domain::fromCode<domain::Actor>(head[1]);
        if (!fixBy) {
            return wrongUsage(u"--defect "_s + written);
        }
        defect.fixBy = *fixBy;
    }
    return defect;
}

Result<Answer> recordReturn(Invocation& call)
{
    const Result<QDate> on = call.date(u"on"_s);
    const Result<QDate> due = call.date(u"due"_s);
    if (!on || !due) {
        return on ? due.failure() : on.failure();
    }
    services::CaseReturn details{*on, call.option(u"text"_s), *due, {}};
    for (const QString& written : call.options(u"defect"_s)) {
        const Result<services::DefectInput> defect = defectOf(written);
        if (!defect) {
            return defect.failure();
        }
        details.defects.append(*defect);
    }
    const Result<NamedCase> named = caseNamed(call, call.arguments()[0]);
    if (!named) {
        return named.failure();
    }
    const Result<core::ReturnId> done = services::CaseService(named->office).recordReturn(named->id, details);
    return done ? standing(call, named->office, named->id) : Result<Answer>(refusal(call, *named, done.failure()));
}

Result<Answer> mend(Invocation& call)
{
    const Result<QDate> on = call.date(u"on"_s);
    bool isNumber = false;
    const core::DefectId defect{call.arguments()[1].toLongLong(&isNumber)};
    if (!on || !isNumber) {
        return on ? wrongUsage(call.arguments()[1]) : on.failure();
    }
    const Result<NamedCase> named = caseNamed(call, call.arguments()[0]);
    if (!named) {
        return named.failure();
    }
    services::CaseService cases(named->office);
    const Result<void> done = call.has(u"waive"_s) ? cases.waiveDefect(defect, call.option(u"waive"_s))
                                                   : cases.closeDefect(defect, on->isNull() ? call.today() : *on);
    return done ? standing(call, named->office, named->id) : Result<Answer>(done.failure());
}

Result<Answer> waive(Invocation& call)
{
    const bool restores = call.has(u"restore"_s);
    if (restores == call.has(u"because"_s)) {
        return wrongUsage(u"--because"_s);
    }
    const Result<NamedCase> named = caseNamed(call, call.arguments()[0]);
    if (!named) {
        return named.failure();
    }
    services::CheckService checks(named->office);
    const QString& check = call.arguments()[1];
    const QString& place = call.arguments()[2];
    const Result<void> done = restores ? checks.restore(named->id, check, place)
                                       : checks.waive(named->id, check, place, call.option(u"because"_s));
    return done ? standing(call, named->office, named->id) : Result<Answer>(done.failure());
}

Result<Answer> setMaterial(Invocation& call)
{
    const std::optional<domain::MaterialState> state = domain::fromCode<domain::MaterialState>(call.option(u"state"_s));
    if (!state) {
        return wrongUsage(u"--state "_s + call.option(u"state"_s));
    }
    const Result<NamedCase> named = caseNamed(call, call.arguments()[0]);
    if (!named) {
        return named.failure();
    }
    services::CaseService cases(named->office);
    const Result<services::CaseView> view = cases.view(named->id);
    if (!view) {
        return view.failure();
    }
    for (const QString& code : call.arguments().mid(1)) {
        const auto found = std::find_if(view->materials.cbegin(), view->materials.cend(),
            [&code](const domain::Material& each) { return each.code == code; });
        if (found == view->materials.cend()) {
            return wrongUsage(code);
        }
        domain::Material material = *found;
        material.state = *state;
        material.receivedOn = call.today();
        const Result<void> done = cases.setMaterial(material);
        if (!done) {
            return done.failure();
        }
    }
    return standing(call, named->office, named->id);
}

Result<Answer> fileNotice(Invocation& call)
{
    const Result<NamedCase> named = caseNamed(call, call.arguments()[0]);
    if (!named) {
        return named.failure();
    }
    services::DocumentService documents(named->office);
    const Result<services::ReadFile> file = documents.read(call.arguments()[1]);
    if (!file) {
        return file.failure();
    }
    const Result<core::NoticeId> notice =
        documents.fileNotice(named->id, *file, file->reading.fields, call.has(u"accept-differences"_s));
    return notice ? standing(call, named->office, named->id) : Result<Answer>(notice.failure());
}

} // namespace

QList<Verb> caseVerbs()
{
    return {
        {u"case open"_s,
            u"--person ID --employer ID --procedure CODE [--city C] [--class A|B|C] [--initiator ACTOR] "
            "[--fact NAME=VALUE]…"_s,
            {{u"person"_s, {}, u"ID"_s}, {u"employer"_s, {}, u"ID"_s}, {u"procedure"_s, {}, u"CODE"_s},
                {u"city"_s, {}, u"CITY"_s, u"national"_s}, {u"class"_s, {}, u"CLASS"_s},
                {u"initiator"_s, {}, u"ACTOR"_s}, {u"contract-start"_s, {}, u"DATE"_s},
                {u"contract-end"_s, {}, u"DATE"_s}, {u"consulate"_s, {}, u"NAME"_s},
                {u"fact"_s, {}, u"NAME=VALUE"_s}},
            0, 0, open},
        {u"case advance"_s, u"NUMBER --to STAGE [--actor ACTOR] [--on DATE] [--fact NAME=VALUE]…"_s,
            {{u"to"_s, {}, u"STAGE"_s}, {u"actor"_s, {}, u"ACTOR"_s}, {u"on"_s, {}, u"DATE"_s},
                {u"fact"_s, {}, u"NAME=VALUE"_s}},
            1, 1, advance},
        {u"case return"_s, u"NUMBER [--on DATE] [--text TEXT] [--due DATE] [--defect REASON[:FIX-BY]=TEXT]…"_s,
            {{u"on"_s, {}, u"DATE"_s}, {u"text"_s, {}, u"TEXT"_s}, {u"due"_s, {}, u"DATE"_s},
                {u"defect"_s, {}, u"DEFECT"_s}},
            1, 1, recordReturn},
        {u"case mend"_s, u"NUMBER DEFECT [--on DATE | --waive REASON]"_s,
            {{u"on"_s, {}, u"DATE"_s}, {u"waive"_s, {}, u"REASON"_s}}, 2, 2, mend},
        {u"case waive"_s, u"NUMBER CHECK PLACE --because REASON|--restore"_s,
            {{u"because"_s, {}, u"REASON"_s}, QCommandLineOption(u"restore"_s)}, 3, 3, waive},
        {u"case material"_s, u"NUMBER CODE… --state missing|asked|received|checked|not-needed"_s,
            {{u"state"_s, {}, u"STATE"_s}}, 2, -1, setMaterial},
        {u"case file-notice"_s, u"NUMBER FILE [--accept-differences]"_s, {QCommandLineOption(u"accept-differences"_s)},
            2, 2, fileNotice},
    };
}

} // namespace cli
