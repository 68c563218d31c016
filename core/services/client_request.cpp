// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/client_request.h"

#include "core/services/case_context.h"
#include "core/services/case_view_builder.h"
#include "core/services/employer_service.h"
#include "core/services/filing_due.h"
#include "core/services/paper_service.h"

#include <QJsonArray>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using checks::Finding;
using checks::FindingCode;
using paper::PaperLanguage;
using rulebook::Severity;
using types::BilingualText;

namespace {

const QString kForm = u"client-request"_s;
const QString kMaterials = u"/materials/"_s;
/// Days ahead up to which a client is told when something is wanted: a later day reads as leave to wait until then.
constexpr int kDueWithin = 90;

/// Of a paper, of the form's empty field, or whatever else the rules say that employer or employee put right; the rest
/// is the office's own business.
bool isTheClients(const CaseFinding& found, const rulebook::RuleView& rules)
{
    const Finding& finding = found.finding;
    if (!found.waivedBecause.isEmpty() || finding.severity == Severity::Note) {
        return false;
    }
    const rulebook::ReturnReason* reason = rules.returnReason(finding.rule);
    const bool isTheirs =
        reason != nullptr && (reason->fixBy == domain::Actor::Employer || reason->fixBy == domain::Actor::Individual);
    return isTheirs || finding.path.startsWith(kMaterials) || finding.code == FindingCode::FactMissing;
}

/// What a check is called; of use where it spares no return of its own.
BilingualText namesOf(const rulebook::RuleView& rules, const QString& check)
{
    for (const QList<rulebook::CheckRule>& stack : rules.checks()) {
        if (!stack.isEmpty() && stack.first().code == check) {
            return stack.first().names;
        }
    }
    return {check, check};
}

RequestedItem itemOf(const Finding& finding, const rulebook::RuleView& rules, const PaperWords& words)
{
    const bool isPaper = finding.path.startsWith(kMaterials);
    RequestedItem item;
    item.material = isPaper ? finding.path.section(u'/', 2, 2) : QString();
    item.what = isPaper ? rules.materialNames(item.material) : words.find(u"fact"_s, finding.path);
    if (item.what.isEmpty()) {
        item.what = namesOf(rules, finding.check);
    }
    item.fix = finding.fix;
    if (finding.code == FindingCode::PaperMissing || finding.code == FindingCode::FactMissing) {
        item.reason = words.of(u"request"_s, isPaper ? u"missing"_s : u"empty"_s);
        item.fix = {}; // that it has to come is said already
    } else if (finding.code == FindingCode::CreditCodePartOdd) {
        item.reason = words.of(u"request"_s, u"odd"_s); // nobody has looked for it yet, and the code may well be right
        item.fix = {};
    } else if (!finding.judged.isEmpty()) {
        item.reason = finding.judged;
    } else if (const rulebook::ReturnReason* reason = rules.returnReason(finding.rule)) {
        item.reason = reason->names;
    } else {
        item.reason = namesOf(rules, finding.check);
    }
    return item;
}

/// The paper whose last day a deadline is (D16 to D18); empty where it is a duty's.
QString paperOf(const QString& deadline, const rulebook::RuleView& rules, const QString& procedure)
{
    const QList<QList<rulebook::DeadlineRule>>& stacks = rules.deadlinesOf(procedure);
    const auto stack = std::ranges::find_if(
        stacks, [&deadline](const QList<rulebook::DeadlineRule>& each) { return each.first().code == deadline; });
    return stack == stacks.end() ? QString() : stack->first().triggerMaterial;
}

/// The first day by which something of the case is to be done that is not done, the last day to file it among them. How
/// long a paper was good is no matter where it is asked for anew, nor is what is only a note.
QDate dueOf(const CaseView& view, const rulebook::RuleView& rules, const std::optional<workflow::FilingDay>& filing,
    const QList<RequestedItem>& items)
{
    QDate due = view.record.plannedUseOn;
    const auto take = [&](const QString& deadline, QDate day) {
        const QString paper = paperOf(deadline, rules, view.record.procedure);
        const bool isAskedFor = !paper.isEmpty() && std::ranges::any_of(items, [&paper](const RequestedItem& item) {
            return item.material == paper;
        });
        if (day.isValid() && !isAskedFor) {
            due = due.isNull() ? day : std::min(due, day);
        }
    };
    for (const workflow::Deadline& each : view.deadlines) {
        if (each.isTask()) {
            take(each.code, each.planBy);
        }
    }
    if (filing) {
        take(filing->deadline, filing->by);
    }
    return due;
}

QString dayIn(QDate day) { return day.toString(Qt::ISODate); }

/// The halves that a language wants, in one line.
QString inLanguage(const BilingualText& text, PaperLanguage language)
{
    switch (language) {
    case PaperLanguage::Zh:
        return text.in(types::Lang::Zh).text;
    case PaperLanguage::En:
        return text.in(types::Lang::En).text;
    case PaperLanguage::Both:
        break;
    }
    return text.zh.isEmpty() || text.en.isEmpty() || text.zh == text.en ? text.in(types::Lang::Zh).text
                                                                        : text.zh + u" / "_s + text.en;
}

/// Words with a value in them: "{client}" in both halves.
BilingualText filled(BilingualText words, const QString& name, const BilingualText& value)
{
    const QString mark = u'{' + name + u'}';
    words.zh.replace(mark, value.in(types::Lang::Zh).text);
    words.en.replace(mark, value.in(types::Lang::En).text);
    return words;
}

BilingualText filled(const BilingualText& words, const QString& name, QDate day)
{
    return filled(words, name, {dayIn(day), dayIn(day)});
}

QString lineOf(const RequestedItem& item, PaperLanguage language)
{
    const QString what = item.material.isEmpty() ? inLanguage(item.what, language)
                                                 : item.material + u' ' + inLanguage(item.what, language);
    const QString colon = language == PaperLanguage::En ? u": "_s : u"："_s;
    const QString line = u"- "_s + what + colon + inLanguage(item.reason, language);
    return item.fix.isEmpty() ? line : line + u" → "_s + inLanguage(item.fix, language);
}

/// A half that is missing is said in the other language: better than no list.
QJsonObject bilingual(const BilingualText& text)
{
    return {{u"zh"_s, text.in(types::Lang::Zh).text}, {u"en"_s, text.in(types::Lang::En).text}};
}

} // namespace

RequestedCase requestOf(const CaseView& view, const std::optional<workflow::FilingDay>& filing,
    const rulebook::RuleView& rules, const PaperWords& words)
{
    const domain::Person& person = view.person;
    RequestedCase request{view.record.id, view.record.number, {person.displayName(true), person.displayName(false)},
        view.procedureName, {}, {}};
    for (const CaseFinding& found : view.checks.findings) {
        if (isTheClients(found, rules)) {
            request.items.append(itemOf(found.finding, rules, words));
        }
    }
    std::ranges::stable_sort(request.items, {}, [](const RequestedItem& item) {
        return item.material.isEmpty() ? u"~"_s : item.material; // papers before fields of the form
    });
    request.dueOn = dueOf(view, rules, filing, request.items);
    return request;
}

QString textOf(const ClientRequest& request, PaperLanguage language, const PaperWords& words)
{
    const auto say = [&](const QString& code) { return words.of(u"request"_s, code); };
    const BilingualText title = filled(say(u"title"_s), u"client"_s, request.employer);
    QStringList lines{inLanguage(filled(title, u"day"_s, request.asOf), language)};
    int number = 0;
    for (const RequestedCase& each : request.cases) {
        const BilingualText due = each.dueOn.isNull() ? say(u"soon"_s) : filled(say(u"due"_s), u"day"_s, each.dueOn);
        lines.append(QString());
        lines.append(u"%1. %2 · %3 · %4 · %5"_s.arg(QString::number(++number), inLanguage(each.person, language),
            inLanguage(each.procedure, language), each.number, inLanguage(due, language)));
        for (const RequestedItem& item : each.items) {
            lines.append(lineOf(item, language));
        }
    }
    if (request.cases.isEmpty()) {
        lines.append(inLanguage(say(u"nothing"_s), language));
    }
    return lines.join(u'\n') + u'\n';
}

QJsonObject requestData(const ClientRequest& request)
{
    QJsonArray cases;
    for (const RequestedCase& each : request.cases) {
        QJsonArray items;
        for (const RequestedItem& item : each.items) {
            const QString code = item.material.isEmpty() ? QString() : item.material + u' ';
            QJsonObject entry{{u"what"_s, bilingual({code + item.what.zh, code + item.what.en})},
                {u"reason"_s, bilingual(item.reason)}};
            if (!item.fix.isEmpty()) {
                entry.insert(u"fix"_s, bilingual(item.fix));
            }
            items.append(entry);
        }
        cases.append(QJsonObject{{u"person"_s, bilingual(each.person)}, {u"procedure"_s, bilingual(each.procedure)},
            {u"case"_s, each.number}, {u"dueOn"_s, dayIn(each.dueOn)}, {u"items"_s, items}});
    }
    return {{u"client"_s, bilingual(request.employer)}, {u"asOf"_s, dayIn(request.asOf)}, {u"cases"_s, cases}};
}

Result<ClientRequest> ClientRequestService::of(EmployerId employer)
{
    const Result<EmployerView> client = EmployerService(m_office).view(employer);
    if (!client) {
        return client.failure();
    }
    const Result<const PaperWords*> words = m_office.paperWords();
    if (!words) {
        return words.failure();
    }
    ClientRequest request{client->employer.name, m_office.today(), {}};
    const Result<QList<CaseView>> open = buildOpenCaseViews(m_office, client->cases);
    if (!open) {
        return open.failure();
    }
    for (const CaseView& view : *open) {
        const auto filing = filingDue(m_office, view);
        if (!filing) {
            return filing.failure();
        }
        RequestedCase wanted = requestOf(view, *filing, rulesOf(m_office, view.record), **words);
        if (wanted.dueOn > m_office.today().addDays(kDueWithin)) {
            wanted.dueOn = {};
        }
        if (!wanted.items.isEmpty()) {
            request.cases.append(std::move(wanted));
        }
    }
    std::ranges::stable_sort(
        request.cases, {}, [](const RequestedCase& each) { return std::pair(each.dueOn.isNull(), each.dueOn); });
    return request;
}

Result<QString> ClientRequestService::text(EmployerId employer, PaperLanguage language)
{
    const Result<ClientRequest> request = of(employer);
    const Result<const PaperWords*> words = m_office.paperWords();
    if (!request || !words) {
        return request ? words.failure() : request.failure();
    }
    return textOf(*request, language, **words);
}

Result<QByteArray> ClientRequestService::pdf(EmployerId employer, PaperLanguage language)
{
    const Result<ClientRequest> request = of(employer);
    if (!request) {
        return request.failure();
    }
    const Result<paper::MadePaper> made = PaperService(m_office).draw(kForm, requestData(*request), language, false);
    return made ? Result<QByteArray>(made->pdf) : made.failure();
}

} // namespace core::services
