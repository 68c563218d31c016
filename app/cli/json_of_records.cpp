// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_records.h"

namespace cli {

using namespace Qt::Literals::StringLiterals;
namespace domain = core::domain;
namespace services = core::services;
namespace workflow = core::workflow;

namespace {

QJsonArray jsonOf(const QList<core::rulebook::Citation>& sources)
{
    QJsonArray array;
    for (const core::rulebook::Citation& source : sources) {
        array.append(workflow::citationText(source));
    }
    return array;
}

QJsonObject jsonOf(const domain::Passport& passport)
{
    return {{u"number"_s, passport.number}, {u"issuingState"_s, passport.issuingState},
        {u"issuedOn"_s, cli::jsonOf(passport.issuedOn)}, {u"expiresOn"_s, cli::jsonOf(passport.expiresOn)}};
}

QJsonObject jsonOf(const domain::Permit& permit)
{
    return {{u"number"_s, permit.number}, {u"class"_s, permit.permitClass}, {u"form"_s, permit.form},
        {u"validFrom"_s, cli::jsonOf(permit.validFrom)}, {u"validTo"_s, cli::jsonOf(permit.validTo)},
        {u"cancelledOn"_s, cli::jsonOf(permit.cancelledOn)}};
}

QJsonObject jsonOf(const domain::ResidencePermit& permit)
{
    return {{u"number"_s, permit.number}, {u"purpose"_s, permit.purpose},
        {u"validFrom"_s, cli::jsonOf(permit.validFrom)}, {u"validTo"_s, cli::jsonOf(permit.validTo)},
        {u"cancelledOn"_s, cli::jsonOf(permit.cancelledOn)}};
}

QJsonObject jsonOf(const domain::Notice& notice)
{
    return {{u"kind"_s, notice.kind}, {u"permit"_s, notice.permitNumber}, {u"class"_s, notice.permitClass},
        {u"start"_s, cli::jsonOf(notice.startsOn)}, {u"end"_s, cli::jsonOf(notice.endsOn)},
        {u"issued"_s, cli::jsonOf(notice.issuedOn)}};
}

QJsonObject jsonOf(const domain::Employment& employment)
{
    return {{u"employer"_s, employment.employer.value}, {u"position"_s, cli::jsonOf(employment.position)},
        {u"workPlace"_s, employment.workPlace}, {u"city"_s, employment.city},
        {u"monthlyPayFen"_s, employment.monthlyPayFen}, {u"startsOn"_s, cli::jsonOf(employment.startsOn)},
        {u"endsOn"_s, cli::jsonOf(employment.endsOn)}};
}

QJsonObject jsonOf(const domain::CaseEvent& event)
{
    QJsonObject args;
    for (auto arg = event.args.cbegin(); arg != event.args.cend(); ++arg) {
        args.insert(arg.key(), arg.value());
    }
    return {{u"id"_s, event.id.value}, {u"at"_s, event.at.toString(Qt::ISODate)}, {u"actor"_s, event.actor.value},
        {u"act"_s, event.act}, {u"args"_s, args}, {u"undoes"_s, event.undoes.value}};
}

QJsonObject jsonOf(const domain::Material& material)
{
    return {{u"material"_s, material.code}, {u"state"_s, domain::codeOf(material.state)},
        {u"receivedOn"_s, cli::jsonOf(material.receivedOn)}, {u"issuedOn"_s, cli::jsonOf(material.issuedOn)},
        {u"expiresOn"_s, cli::jsonOf(material.expiresOn)}};
}

QJsonObject jsonOf(const domain::Document& document)
{
    return {{u"id"_s, document.id.value}, {u"kind"_s, document.kind}, {u"fileName"_s, document.fileName},
        {u"bytes"_s, document.byteCount}, {u"sha256"_s, document.sha256},
        {u"addedOn"_s, cli::jsonOf(document.addedOn)}};
}

QJsonObject jsonOf(const domain::Paper& paper)
{
    return {{u"number"_s, paper.number}, {u"form"_s, paper.form}, {u"version"_s, paper.formVersion},
        {u"language"_s, paper.language}, {u"state"_s, domain::codeOf(paper.state)},
        {u"issuedOn"_s, cli::jsonOf(paper.issuedOn)}, {u"printedOn"_s, cli::jsonOf(paper.printedOn)}};
}

QJsonObject jsonOf(const services::ReturnView& view)
{
    QJsonArray defects;
    for (const domain::Defect& defect : view.defects) {
        defects.append(QJsonObject{{u"id"_s, defect.id.value}, {u"reason"_s, defect.reason}, {u"text"_s, defect.text},
            {u"fixBy"_s, domain::codeOf(defect.fixBy)}, {u"doneOn"_s, cli::jsonOf(defect.doneOn)},
            {u"waivedBecause"_s, defect.waivedBecause}});
    }
    return {{u"round"_s, view.record.round}, {u"returnedOn"_s, cli::jsonOf(view.record.returnedOn)},
        {u"stage"_s, view.record.stage}, {u"text"_s, view.record.text}, {u"dueOn"_s, cli::jsonOf(view.record.dueOn)},
        {u"planBy"_s, cli::jsonOf(view.due.planBy)}, {u"derivation"_s, cli::jsonOf(view.due.derivation)},
        {u"because"_s, cli::jsonOf(view.due.because)}, {u"sources"_s, jsonOf(view.due.sources)},
        {u"resubmittedOn"_s, cli::jsonOf(view.record.resubmittedOn)}, {u"defects"_s, defects}};
}

QJsonObject jsonOf(const workflow::PossibleMove& move)
{
    QJsonArray actors;
    for (const domain::Actor actor : move.actors) {
        actors.append(domain::codeOf(actor));
    }
    QJsonObject json{{u"act"_s, move.act}, {u"to"_s, move.to}, {u"names"_s, cli::jsonOf(move.names)},
        {u"actors"_s, actors}, {u"askFor"_s, QJsonArray::fromStringList(move.askFor)}, {u"return"_s, move.isReturn}};
    if (move.hindrance) {
        json.insert(u"hindrance"_s, core::failureName(move.hindrance->code));
    }
    return json;
}

QJsonObject jsonOf(const workflow::Deadline& deadline)
{
    return {{u"code"_s, deadline.code}, {u"names"_s, cli::jsonOf(deadline.names)},
        {u"due"_s, cli::jsonOf(deadline.due)}, {u"planBy"_s, cli::jsonOf(deadline.planBy)},
        {u"opens"_s, cli::jsonOf(deadline.opens)}, {u"amberFrom"_s, cli::jsonOf(deadline.amberFrom)},
        {u"handledOn"_s, cli::jsonOf(deadline.handledOn)}, {u"arranged"_s, deadline.arranged},
        {u"provisional"_s, deadline.provisional}, {u"derivation"_s, cli::jsonOf(deadline.derivation)},
        {u"sources"_s, jsonOf(deadline.sources)}};
}

QJsonObject jsonOf(const workflow::UndatedDeadline& deadline)
{
    return {{u"code"_s, deadline.code}, {u"names"_s, cli::jsonOf(deadline.names)},
        {u"because"_s, cli::jsonOf(deadline.because)}, {u"needs"_s, QJsonArray::fromStringList(deadline.needs)},
        {u"sources"_s, jsonOf(deadline.sources)}};
}

QJsonObject jsonOf(const workflow::ChecklistItem& item)
{
    return {{u"material"_s, item.material}, {u"names"_s, cli::jsonOf(item.names)}, {u"needed"_s, item.needed},
        {u"ifApplicable"_s, item.ifApplicable}, {u"exempt"_s, item.exempt}, {u"commitment"_s, item.commitment},
        {u"because"_s, cli::jsonOf(item.because)}, {u"sources"_s, jsonOf(item.sources)}};
}

QJsonObject jsonOf(const services::RememberedReturn& repeated)
{
    return {{u"reason"_s, repeated.reason}, {u"name"_s, cli::jsonOf(repeated.names)}, {u"times"_s, repeated.times},
        {u"lastOn"_s, cli::jsonOf(repeated.lastOn)}, {u"fix"_s, cli::jsonOf(repeated.fix)}};
}

template <typename Row> QJsonArray each(const QList<Row>& rows)
{
    QJsonArray array;
    for (const Row& row : rows) {
        array.append(jsonOf(row));
    }
    return array;
}

QJsonObject dates(const domain::CaseRecord& record)
{
    return {{u"openedOn"_s, cli::jsonOf(record.openedOn)}, {u"stageSince"_s, cli::jsonOf(record.stageSince)},
        {u"submittedOn"_s, cli::jsonOf(record.submittedOn)}, {u"acceptedOn"_s, cli::jsonOf(record.acceptedOn)},
        {u"approvedOn"_s, cli::jsonOf(record.approvedOn)}, {u"noticeIssuedOn"_s, cli::jsonOf(record.noticeIssuedOn)},
        {u"noticeSentOn"_s, cli::jsonOf(record.noticeSentOn)},
        {u"visaObtainedOn"_s, cli::jsonOf(record.visaObtainedOn)}, {u"enteredOn"_s, cli::jsonOf(record.enteredOn)},
        {u"lodgingRegisteredOn"_s, cli::jsonOf(record.lodgingRegisteredOn)},
        {u"residenceFiledOn"_s, cli::jsonOf(record.residenceFiledOn)},
        {u"contractStartsOn"_s, cli::jsonOf(record.contractStartsOn)},
        {u"contractEndsOn"_s, cli::jsonOf(record.contractEndsOn)}, {u"closedOn"_s, cli::jsonOf(record.closedOn)}};
}

} // namespace

QJsonValue jsonOf(QDate date) { return date.isNull() ? QJsonValue() : QJsonValue(date.toString(Qt::ISODate)); }

QJsonObject jsonOf(const core::types::BilingualText& text) { return {{u"zh"_s, text.zh}, {u"en"_s, text.en}}; }

QJsonArray jsonOf(const core::calendar::Derivation& derivation)
{
    QJsonArray steps;
    for (const core::calendar::DerivationStep& step : derivation) {
        QJsonObject json{{u"step"_s, core::calendar::stepName(step.code)}, {u"date"_s, jsonOf(step.date)}};
        for (auto arg = step.args.cbegin(); arg != step.args.cend(); ++arg) {
            json.insert(arg.key(), arg.value());
        }
        steps.append(json);
    }
    return steps;
}

QJsonObject jsonOf(const services::PersonListRow& row)
{
    return {{u"id"_s, row.id.value}, {u"surname"_s, row.surname}, {u"givenNames"_s, row.givenNames},
        {u"chineseName"_s, row.chineseName}, {u"nationality"_s, *row.nationality}, {u"bornOn"_s, jsonOf(row.bornOn)},
        {u"passport"_s, row.passportNumber}, {u"passportExpiresOn"_s, jsonOf(row.passportExpiresOn)},
        {u"permit"_s, row.permitNumber}, {u"class"_s, *row.permitClass}, {u"permitForm"_s, *row.permitForm},
        {u"permitValidTo"_s, jsonOf(row.permitValidTo)}, {u"employer"_s, row.employer.value},
        {u"employerName"_s, jsonOf(row.employerName)}, {u"position"_s, jsonOf(row.position)}, {u"city"_s, *row.city},
        {u"openCases"_s, row.openCases}};
}

QJsonObject jsonOf(const services::PersonView& view)
{
    const domain::Person& person = view.person;
    return {{u"id"_s, person.id.value}, {u"surname"_s, person.surname}, {u"givenNames"_s, person.givenNames},
        {u"chineseName"_s, person.chineseName}, {u"sex"_s, person.sex}, {u"nationality"_s, person.nationality},
        {u"bornOn"_s, jsonOf(person.bornOn)}, {u"phone"_s, person.phone}, {u"email"_s, person.email},
        {u"note"_s, person.note}, {u"passports"_s, each(view.passports)}, {u"permits"_s, each(view.permits)},
        {u"residencePermits"_s, each(view.residencePermits)}, {u"notices"_s, each(view.notices)},
        {u"employments"_s, each(view.employments)}, {u"cases"_s, jsonOfEach(view.cases)},
        {u"documents"_s, each(view.documents)}, {u"history"_s, each(view.history)}};
}

QJsonObject jsonOf(const services::EmployerListRow& row)
{
    return {{u"id"_s, row.id.value}, {u"name"_s, jsonOf(row.name)}, {u"creditCode"_s, row.creditCode},
        {u"city"_s, row.city}, {u"filingExpiresOn"_s, jsonOf(row.filingExpiresOn)}, {u"people"_s, row.people},
        {u"openCases"_s, row.openCases}};
}

QJsonObject jsonOf(const services::EmployerView& view)
{
    const domain::Employer& employer = view.employer;
    return {{u"id"_s, employer.id.value}, {u"name"_s, jsonOf(employer.name)}, {u"creditCode"_s, employer.creditCode},
        {u"city"_s, employer.city}, {u"address"_s, jsonOf(employer.address)},
        {u"filingExpiresOn"_s, jsonOf(employer.filingExpiresOn)}, {u"contactName"_s, employer.contactName},
        {u"contactPhone"_s, employer.contactPhone}, {u"contactEmail"_s, employer.contactEmail},
        {u"people"_s, jsonOfEach(view.people)}, {u"cases"_s, jsonOfEach(view.cases)},
        {u"history"_s, each(view.history)}};
}

QJsonObject jsonOf(const services::CaseListRow& row)
{
    return {{u"number"_s, row.number}, {u"procedure"_s, *row.procedure}, {u"stage"_s, *row.stage},
        {u"stageName"_s, jsonOf(row.stageName)}, {u"lane"_s, domain::codeOf(row.lane)},
        {u"status"_s, domain::codeOf(row.status)}, {u"authorityStatus"_s, domain::codeOf(row.authorityStatus)},
        {u"person"_s, row.person.value}, {u"personName"_s, *row.personName},
        {u"personChineseName"_s, *row.personChineseName}, {u"employer"_s, row.employer.value},
        {u"employerName"_s, jsonOf(row.employerName)}, {u"city"_s, *row.city}, {u"class"_s, *row.permitClass},
        {u"openedOn"_s, jsonOf(row.openedOn)}, {u"stageSince"_s, jsonOf(row.stageSince)},
        {u"nextDue"_s, jsonOf(row.nextDue)}, {u"nextDueCode"_s, *row.nextDueCode}};
}

QJsonObject jsonOf(const services::CaseView& view)
{
    const domain::CaseRecord& record = view.record;
    return {{u"number"_s, record.number}, {u"procedure"_s, record.procedure}, {u"city"_s, record.city},
        {u"class"_s, record.permitClass}, {u"stage"_s, record.stage}, {u"status"_s, domain::codeOf(record.status)},
        {u"authorityStatus"_s, domain::codeOf(record.authorityStatus)}, {u"round"_s, record.round},
        {u"person"_s, record.person.value}, {u"personName"_s, view.person.fullName()},
        {u"employer"_s, record.employer.value}, {u"employerName"_s, jsonOf(view.employer.name)},
        {u"outcome"_s, record.outcome}, {u"dates"_s, dates(record)}, {u"moves"_s, each(view.moves)},
        {u"checklist"_s, each(view.checklist)}, {u"materials"_s, each(view.materials)},
        {u"deadlines"_s, each(view.deadlines)}, {u"undated"_s, each(view.undated)},
        {u"ready"_s, services::isBeforeSubmission(record) ? QJsonValue(view.checks.isReady()) : QJsonValue()},
        {u"remembered"_s, each(view.checks.remembered)}, {u"returns"_s, each(view.returns)},
        {u"documents"_s, each(view.documents)}, {u"papers"_s, each(view.papers)}, {u"history"_s, each(view.history)}};
}

QJsonObject jsonOf(const services::AgendaItem& item)
{
    static const QStringList groups{u"overdue"_s, u"today"_s, u"7-days"_s, u"30-days"_s, u"later"_s};
    return {{u"group"_s, groups[static_cast<int>(item.group)]}, {u"code"_s, item.code}, {u"what"_s, jsonOf(item.what)},
        {u"about"_s, item.about}, {u"lane"_s, domain::codeOf(item.lane)}, {u"due"_s, jsonOf(item.due)},
        {u"planBy"_s, jsonOf(item.planBy)}, {u"provisional"_s, item.provisional},
        {u"derivation"_s, jsonOf(item.derivation)}, {u"sources"_s, QJsonArray::fromStringList(item.sources)},
        {u"case"_s, item.caseNumber}, {u"person"_s, item.person.value}, {u"personName"_s, item.personName},
        {u"employer"_s, item.employer.value}, {u"employerName"_s, jsonOf(item.employerName)}};
}

} // namespace cli
