// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"
#include "app/cli/lines_of_records.h"
#include "app/cli/record_sheet.h"
#include "core/base/failure_texts.h"
#include "core/services/form_shelf_service.h"
#include "ui/models/finding_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::types::Lang;
using ui::models::FindingWords;
using ui::models::Words;
namespace domain = core::domain;
namespace services = core::services;
namespace workflow = core::workflow;

namespace {

using StageNames = QHash<QString, QString>;

StageNames stageNames(const services::CaseView& view, Lang lang)
{
    StageNames names;
    for (const workflow::TrackedStage& stage : view.stages) {
        names.insert(stage.code, stage.names.in(lang).text);
    }
    for (const workflow::PossibleMove& move : view.moves) {
        names.insert(move.to, move.toNames.in(lang).text);
    }
    return names;
}

QString wordsOf(const QList<domain::Actor>& actors)
{
    QStringList words;
    for (const domain::Actor actor : actors) {
        words.append(Words::of(actor));
    }
    return words.join(u", "_s);
}

void addStanding(RecordSheet& sheet, const services::CaseView& view)
{
    const domain::CaseRecord& record = view.record;
    sheet.row({record.number, sheet.in(view.procedureName)}, -1);
    sheet.field(QCoreApplication::translate("cli", "Person"),
        (view.person.fullName() + u' ' + view.person.chineseName).trimmed());
    sheet.field(Words::of(domain::Actor::Employer), sheet.in(view.employer.name));
    sheet.field(Words::ofFact(u"city"_s), Words::ofCity(record.city));
    sheet.field(Words::ofFact(u"class"_s), record.permitClass);
    sheet.field(QCoreApplication::translate("cli", "Stage"), stageName(view, record.stage, sheet.lang()));
    sheet.field(QCoreApplication::translate("cli", "Our status"), Words::of(record.status));
    sheet.field(QCoreApplication::translate("cli", "Authority's status"), Words::of(record.authorityStatus));
    sheet.field(QCoreApplication::translate("cli", "Submissions"),
        QString::number(record.submittedOn.isNull() ? 0 : record.round));
    sheet.field(Words::ofFact(u"outcome"_s), Words::ofOutcome(record.outcome));
    sheet.field(Words::ofFact(u"consulate"_s), record.consulate);
    sheet.field(Words::ofFact(u"businessNumber"_s), record.businessNumber);
    sheet.field(Words::ofFact(u"receiptNumber"_s), record.receiptNumber);
    sheet.field(Words::ofFact(u"notice.number"_s), record.noticeNumber);
}

void addDates(RecordSheet& sheet, const domain::CaseRecord& record)
{
    struct Day
    {
        QStringView fact;
        QDate domain::CaseRecord::*day;
    };
    static constexpr std::array kDays{Day{u"submittedOn", &domain::CaseRecord::submittedOn},
        Day{u"acceptedOn", &domain::CaseRecord::acceptedOn}, Day{u"approvedOn", &domain::CaseRecord::approvedOn},
        Day{u"notice.issuedOn", &domain::CaseRecord::noticeIssuedOn},
        Day{u"noticeSentOn", &domain::CaseRecord::noticeSentOn},
        Day{u"visaObtainedOn", &domain::CaseRecord::visaObtainedOn}, Day{u"enteredOn", &domain::CaseRecord::enteredOn},
        Day{u"lodgingRegisteredOn", &domain::CaseRecord::lodgingRegisteredOn},
        Day{u"verifiedOn", &domain::CaseRecord::verifiedOn},
        Day{u"electronicCardOn", &domain::CaseRecord::electronicCardOn},
        Day{u"residenceFiledOn", &domain::CaseRecord::residenceFiledOn},
        Day{u"contract.startsOn", &domain::CaseRecord::contractStartsOn},
        Day{u"contract.endsOn", &domain::CaseRecord::contractEndsOn}};
    sheet.heading(QCoreApplication::translate("cli", "Dates"));
    sheet.field(QCoreApplication::translate("cli", "Opened on"), record.openedOn);
    for (const Day& each : kDays) {
        sheet.field(Words::ofFact(each.fact.toString()), record.*each.day);
    }
    sheet.field(QCoreApplication::translate("cli", "In this stage since"), record.stageSince);
    sheet.field(QCoreApplication::translate("cli", "Closed on"), record.closedOn);
}

void addMoves(RecordSheet& sheet, const services::CaseView& view)
{
    const Result<core::FailureTexts> texts = core::FailureTexts::load(sheet.lang() == Lang::Zh ? u"zh"_s : u"en"_s);
    sheet.heading(QCoreApplication::translate("cli", "What can be done now"));
    for (const workflow::PossibleMove& move : view.moves) {
        // Without its arguments: they name facts and stages by code, and the checklist below tells what is missing.
        const QString hindrance =
            move.hindrance && texts ? texts->textOf(core::Failure(move.hindrance->code)).happened : QString();
        sheet.row({sheet.in(move.names), wordsOf(move.actors), hindrance});
    }
}

/// What came of a material, or, while nothing has, whether and on what it is asked for.
QString standingOf(const workflow::ChecklistItem& item, domain::MaterialState state)
{
    if (state != domain::MaterialState::Missing) {
        return Words::of(state);
    }
    QStringList open;
    std::ranges::transform(item.needs, std::back_inserter(open), &Words::ofFact);
    if (!open.isEmpty()) {
        return QCoreApplication::translate("cli", "Not decided yet; it depends on: %1").arg(open.join(u", "_s));
    }
    return item.needed && !item.commitment ? Words::of(state) : markOf(item);
}

void addMaterials(RecordSheet& sheet, const services::CaseView& view)
{
    sheet.heading(QCoreApplication::translate("cli", "Materials"));
    for (const workflow::ChecklistItem& item : view.checklist) {
        const auto material = std::ranges::find(view.materials, item.material, &domain::Material::code);
        sheet.row({item.material, sheet.in(item.names),
            material == view.materials.cend() ? QString() : standingOf(item, material->state)});
    }
}

QString handledWords(const workflow::Deadline& deadline)
{
    if (deadline.handledOn.isNull()) {
        return {};
    }
    return (deadline.arranged ? QCoreApplication::translate("cli", "set for %1")
                              : QCoreApplication::translate("cli", "done on %1"))
        .arg(deadline.handledOn.toString(Qt::ISODate));
}

void addDeadlines(RecordSheet& sheet, const services::CaseView& view)
{
    sheet.heading(QCoreApplication::translate("cli", "Deadlines"));
    for (const workflow::Deadline& deadline : view.deadlines) {
        sheet.row({deadline.code, sheet.in(deadline.names), deadline.due.toString(Qt::ISODate),
            deadline.provisional ? QCoreApplication::translate("cli", "provisional") : QString(),
            handledWords(deadline)});
    }
    for (const workflow::UndatedDeadline& deadline : view.undated) {
        QStringList needs;
        std::ranges::transform(deadline.needs, std::back_inserter(needs), &Words::ofFact);
        sheet.row({deadline.code, sheet.in(deadline.names),
            QCoreApplication::translate("cli", "no day yet; it depends on: %1").arg(needs.join(u", "_s))});
    }
}

void addFindings(RecordSheet& sheet, const services::CaseView& view)
{
    sheet.heading(QCoreApplication::translate("cli", "Findings"));
    for (const services::CaseFinding& each : view.checks.findings) {
        const core::checks::Finding& finding = each.finding;
        sheet.row({finding.rule == finding.check ? QString() : finding.rule, Words::of(finding.severity),
            FindingWords::of(finding, sheet.lang()),
            each.waivedBecause.isEmpty() ? QString()
                                         : QCoreApplication::translate("cli", "waived: %1").arg(each.waivedBecause)});
        sheet.row({sheet.in(finding.fix)}, 1);
    }
}

void addRemembered(RecordSheet& sheet, const services::CaseView& view)
{
    sheet.heading(QCoreApplication::translate("cli", "Often sent back here"));
    for (const services::RememberedReturn& each : view.checks.remembered) {
        sheet.row({each.reason, sheet.in(each.names),
            QCoreApplication::translate("cli", "%n time(s), last on %1", nullptr, each.times)
                .arg(each.lastOn.toString(Qt::ISODate)),
            sheet.in(each.fix)});
    }
}

QString againWords(const services::ReturnView& view)
{
    const QDate due = view.record.dueOn;
    if (due.isNull() || view.record.resubmittedOn.isValid()) {
        return {};
    }
    const QString day = due.toString(Qt::ISODate);
    return view.due.planBy == due ? QCoreApplication::translate("cli", "submit again by %1").arg(day)
                                  : QCoreApplication::translate("cli", "submit again by %1, best on %2")
                                        .arg(day, view.due.planBy.toString(Qt::ISODate));
}

void addReturns(RecordSheet& sheet, const services::CaseView& view)
{
    sheet.heading(QCoreApplication::translate("cli", "Returns"));
    for (const services::ReturnView& each : view.returns) {
        sheet.row({each.record.returnedOn.toString(Qt::ISODate), each.record.text, againWords(each)});
        for (const domain::Defect& defect : each.defects) {
            sheet.row({QString::number(defect.id.value), defect.reason, defect.text, Words::of(defect.fixBy),
                          defect.doneOn.toString(Qt::ISODate), defect.waivedBecause},
                1);
        }
    }
}

void addPapers(RecordSheet& sheet, const services::CaseView& view)
{
    const Result<core::paper::FormCatalogue> forms = core::services::FormShelfService().catalogue();
    sheet.heading(QCoreApplication::translate("cli", "Papers"));
    for (const domain::Paper& paper : view.papers) {
        const Result<core::paper::FormTemplate> form =
            forms ? forms->find(paper.form) : Result<core::paper::FormTemplate>(forms.failure());
        sheet.row({paper.number, form ? sheet.in(form->name) : paper.form, Words::ofPaperLanguage(paper.language),
            Words::of(paper.state), paper.issuedOn.toString(Qt::ISODate)});
    }
}

QString withCode(const QString& word, const QString& code)
{
    return word == code ? code : u"%1 (%2)"_s.arg(word, code);
}

} // namespace

QString stageName(const services::CaseView& view, const QString& stage, Lang lang)
{
    return stageNames(view, lang).value(stage, stage);
}

core::Failure inWords(const core::Failure& failure, const services::CaseView& view, Lang lang)
{
    core::Failure told = failure;
    const auto tell = [&told](const QString& name, const auto& wordOf) {
        QStringList words = told.args.value(name).split(u", "_s, Qt::SkipEmptyParts);
        std::ranges::transform(words, words.begin(), wordOf);
        if (!words.isEmpty()) {
            told.args[name] = words.join(u", "_s);
        }
    };
    for (const QString& name : {u"stage"_s, u"to"_s}) {
        if (told.args.contains(name)) {
            const QString code = told.args.value(name);
            const QString words = stageName(view, code, lang);
            told.args[name] = words == code ? Words::ofOutcome(code) : words; // a case is also closed to an outcome
        }
    }
    for (const QString& name : {u"actor"_s, u"actors"_s}) {
        tell(name, [](const QString& code) {
            const std::optional<domain::Actor> actor = domain::fromCode<domain::Actor>(code);
            return actor ? Words::of(*actor) : code;
        });
    }
    // With the code behind the word: it is what --fact and `case material` take.
    tell(u"facts"_s, [](const QString& fact) { return withCode(Words::ofFact(fact), fact); });
    tell(u"materials"_s, [&](const QString& code) {
        const auto item = std::ranges::find(view.checklist, code, &workflow::ChecklistItem::material);
        return item == view.checklist.cend() ? code : withCode(item->names.in(lang).text, code);
    });
    return told;
}

QStringList linesOf(const services::CaseView& view, Lang lang)
{
    RecordSheet sheet(lang);
    addStanding(sheet, view);
    addDates(sheet, view.record);
    addMoves(sheet, view);
    addMaterials(sheet, view);
    addDeadlines(sheet, view);
    addFindings(sheet, view);
    addRemembered(sheet, view);
    addReturns(sheet, view);
    sheet.documents(view.documents);
    addPapers(sheet, view);
    sheet.history(view.history, stageNames(view, lang));
    return sheet.lines();
}

} // namespace cli
