// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/progress_report.h"

#include "core/services/case_view_builder.h"
#include "core/paper/form_catalogue.h"
#include "core/services/employer_service.h"
#include "core/services/paper_service.h"
#include "core/services/paper_values.h"

#include <QJsonArray>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using types::BilingualText;

namespace {

const QString kForm = u"progress-report"_s;
const QString kWithPassports = u"withPassports"_s;

/// The stage while it goes on, and how it ended after that.
BilingualText statusOf(const CaseView& view, const PaperWords& words)
{
    const domain::CaseRecord& record = view.record;
    const auto stage = std::ranges::find(view.stages, record.stage, &workflow::TrackedStage::code);
    return domain::isOpen(record.status) && stage != view.stages.end()
               ? stage->names
               : words.of(u"our-status"_s, domain::codeOf(record.status));
}

/// What is overdue of theirs is told too, however little it hangs on the next step.
void addDuties(const CaseView& view, const PaperWords& words, QDate today, BilingualText& next)
{
    constexpr int kDutiesWithin = 30;
    const workflow::NextStep& step = view.nextStep;
    for (const workflow::Deadline& each : view.deadlines) {
        const bool isTheirs = each.lane == domain::Actor::Employer || each.lane == domain::Actor::Individual;
        const bool isToldByStep =
            each.code == step.deadline || (each.answeredByFiling && step.by.isValid() && step.by <= each.due);
        if (!isTheirs || isToldByStep || !each.isTask() || each.limitsAPaper()
            || each.due > today.addDays(kDutiesWithin)) {
            continue;
        }
        const BilingualText duty = words.of(u"progress"_s, each.due < today ? u"overdue"_s : u"duty"_s);
        const auto told = [&each](QString line, const QString& name) {
            return line.replace(u"{duty}"_s, name).replace(u"{day}"_s, each.due.toString(Qt::ISODate));
        };
        next.zh += told(duty.zh, each.names.zh);
        next.en += told(duty.en, each.names.en);
    }
}

/// Both halves where both languages are wanted, and only one where they are the same.
QString wordsIn(const types::BilingualText& text, paper::PaperLanguage language)
{
    if (language == paper::PaperLanguage::Both && !text.zh.isEmpty() && !text.en.isEmpty() && text.zh != text.en) {
        return text.zh + u" / "_s + text.en;
    }
    return text.in(language == paper::PaperLanguage::En ? types::Lang::En : types::Lang::Zh).text;
}

} // namespace

CaseProgress progressOf(const CaseView& view, const PaperWords& words, bool withPassport, QDate today)
{
    const domain::Person& person = view.person;
    CaseProgress progress{view.record.number, {person.displayName(true), person.displayName(false)}, {},
        view.procedureName, statusOf(view, words), {}, {}, {}};
    if (withPassport && view.passport) {
        progress.passport = view.passport->number;
    }
    if (domain::isOpen(view.record.status) && !view.nextStep.act.isEmpty()) {
        progress.waitingFor = words.of(u"waiting-for"_s, domain::codeOf(view.nextStep.lane));
        progress.next = view.nextStep.names;
        progress.nextOn = view.nextStep.by;
        addDuties(view, words, today, progress.next);
    }
    return progress;
}

QJsonObject progressData(const ProgressReport& report)
{
    QJsonArray cases;
    for (const CaseProgress& each : report.cases) {
        QJsonObject row{{u"person"_s, jsonOf(each.person)}, {u"procedure"_s, jsonOf(each.procedure)},
            {u"case"_s, each.number}, {u"status"_s, jsonOf(each.status)}};
        addKnown(row, u"passport"_s, each.passport);
        addKnown(row, u"waitingFor"_s, each.waitingFor);
        addKnown(row, u"next"_s, each.next);
        addKnown(row, u"nextOn"_s, each.nextOn);
        cases.append(row);
    }
    QJsonObject data{{u"client"_s, jsonOf(report.employer)}, {u"cases"_s, cases}};
    addKnown(data, u"asOf"_s, report.asOf);
    return data;
}

Result<paper::PaperData> caseProgressData(const FormSource& source)
{
    const bool withPassport = source.typed.value(kWithPassports).toBool();
    return progressData(ProgressReport{source.view.employer.name, source.office.today(),
        {progressOf(source.view, source.words, withPassport, source.office.today())}});
}

Result<ProgressReport> ProgressReportService::of(EmployerId employer, bool withPassports)
{
    const Result<EmployerView> client = EmployerService(m_office).view(employer);
    const Result<const PaperWords*> words = m_office.paperWords();
    if (!client || !words) {
        return client ? words.failure() : client.failure();
    }
    ProgressReport report{client->employer.name, m_office.today(), {}};
    const Result<QList<CaseView>> open = buildOpenCaseViews(m_office, client->cases);
    if (!open) {
        return open.failure();
    }
    for (const CaseView& view : *open) {
        report.cases.append(progressOf(view, **words, withPassports, m_office.today()));
    }
    std::ranges::stable_sort(
        report.cases, {}, [](const CaseProgress& each) { return std::pair(each.nextOn.isNull(), each.nextOn); });
    return report;
}

Result<QByteArray> ProgressReportService::pdf(EmployerId employer, paper::PaperLanguage language, bool withPassports)
{
    const Result<ProgressReport> report = of(employer, withPassports);
    if (!report) {
        return report.failure();
    }
    QJsonObject data = progressData(*report);
    data.insert(kWithPassports, withPassports);
    const Result<paper::MadePaper> made = PaperService(m_office).draw(kForm, data, language, false);
    return made ? Result<QByteArray>(made->pdf) : made.failure();
}

Result<exchange::Sheet> ProgressReportService::sheet(
    EmployerId employer, paper::PaperLanguage language, bool withPassports)
{
    const Result<ProgressReport> report = of(employer, withPassports);
    const Result<const paper::FormCatalogue*> catalogue = m_office.forms();
    if (!report || !catalogue) {
        return report ? catalogue.failure() : report.failure();
    }
    const Result<paper::FormTemplate> form = (*catalogue)->find(kForm);
    if (!form) {
        return form.failure();
    }
    const auto say = [language](const types::BilingualText& text) { return wordsIn(text, language); };
    const paper::FormField* cases = paper::fieldNamed(form->fields, u"cases"_s);
    exchange::Sheet sheet{say(form->name), {}, {}};
    for (const paper::FormField& field : cases == nullptr ? QList<paper::FormField>() : cases->fields) {
        if (withPassports || field.name != "passport"_L1) {
            sheet.headings.append(say(field.label));
        }
    }
    for (const CaseProgress& each : report->cases) {
        QList<exchange::SheetValue> row{say(each.person)};
        if (withPassports) {
            row.append(each.passport);
        }
        row += {say(each.procedure), each.number, say(each.status), say(each.waitingFor), say(each.next), each.nextOn};
        sheet.rows.append(row);
    }
    return sheet;
}

} // namespace core::services
