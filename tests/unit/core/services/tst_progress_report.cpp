// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/person_service.h"
#include "core/services/progress_report.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

const QString kNote = u"客户还没付款"_s;
const QString kPassport = u"N7654321"_s;

/// A case of a person with a passport, with notes of the office in all the places that take one.
CaseId notedCase(support::OfficeFixture& fixture, const QString& stage)
{
    const CaseId id = fixture.caseAt(stage);
    domain::CaseRecord record = fixture.view(id).record;
    record.note = kNote;
    CaseService cases(fixture.office());
    CORE_EXPECT(cases.saveRecord(record).ok());
    domain::Material material = fixture.view(id).materials.first();
    material.note = kNote;
    CORE_EXPECT(cases.setMaterial(material).ok());
    domain::Person person = fixture.view(id).person;
    person.note = kNote;
    PersonService people(fixture.office());
    CORE_EXPECT(people.save(person).ok());
    CORE_EXPECT(people.savePassport({{}, person.id, kPassport, u"GBR"_s, {}, QDate(2033, 1, 1)}).ok());
    return id;
}

} // namespace

/// What a client is told of its people's cases (week W14, W12).
class TstProgressReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseSaysItsStageWhomItWaitsForAndTheNextDate_data();
    void aCaseSaysItsStageWhomItWaitsForAndTheNextDate();
    void whatTheClientStillOwesIsTold();
    void aClientSeesItsOwnOpenCasesOnly();
    void nothingOfTheOfficesNotesIsTold();
    void passportNumbersStandOnlyWhereTheyAreAskedFor();
    void aPdfIsMadeInEveryLanguage();
};

void TstProgressReport::aCaseSaysItsStageWhomItWaitsForAndTheNextDate_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("not handed in") << u"collecting"_s;
    QTest::newRow("approved and going on") << u"entered"_s;
}

void TstProgressReport::aCaseSaysItsStageWhomItWaitsForAndTheNextDate()
{
    support::OfficeFixture fixture;
    QFETCH(QString, at);
    const CaseId id = fixture.caseAt(at);
    const CaseView view = fixture.view(id);
    const CaseProgress progress = progressOf(view, **fixture.office().paperWords(), false, fixture.office().today());
    const auto stage = std::ranges::find(view.stages, at, &workflow::TrackedStage::code);
    QVERIFY(stage != view.stages.end());
    QCOMPARE(progress.status.zh, stage->names.zh);
    QCOMPARE(progress.nextOn, view.nextStep.by);
    QVERIFY(progress.next.zh.startsWith(view.nextStep.names.zh));
    const QHash<domain::Actor, QString> lanes{{domain::Actor::Employer, u"用人单位"_s},
        {domain::Actor::Individual, u"本人"_s}, {domain::Actor::Agency, u"我方"_s},
        {domain::Actor::Authority, u"主管部门"_s}};
    QCOMPARE(progress.waitingFor.zh, lanes.value(view.nextStep.lane));
}

void TstProgressReport::whatTheClientStillOwesIsTold()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"lodging-registered"_s);
    const CaseView view = fixture.view(id);
    const auto owed = std::ranges::find_if(view.deadlines, [&view](const workflow::Deadline& each) {
        return each.lane == domain::Actor::Employer && each.handledOn.isNull() && each.due.isValid()
               && each.severity != rulebook::Severity::Note && each.code != view.nextStep.deadline;
    });
    QVERIFY(owed != view.deadlines.end());
    const PaperWords& words = **fixture.office().paperWords();
    const auto toldOn = [&](QDate day) { return progressOf(view, words, false, day).next; };
    QVERIFY(!toldOn(owed->due.addDays(-31)).en.contains(owed->names.en));
    QVERIFY(toldOn(owed->due).en.contains(owed->names.en));
    const types::BilingualText late = toldOn(owed->due.addDays(1));
    QVERIFY(late.en.contains(owed->names.en) && late.en.contains(u"overdue"_s));
    QVERIFY(late.zh.contains(owed->names.zh) && late.zh.contains(u"已逾期"_s));
}

void TstProgressReport::aClientSeesItsOwnOpenCasesOnly()
{
    support::OfficeFixture fixture;
    const CaseId open = fixture.caseAt(u"collecting"_s);
    const CaseId others = fixture.caseAt(u"collecting"_s);
    const EmployerId client = fixture.view(open).record.employer;
    QVERIFY(fixture.view(others).record.employer != client);
    const auto report = ProgressReportService(fixture.office()).of(client, false);
    QVERIFY(report.ok());
    QCOMPARE(report->cases.size(), 1);
    QCOMPARE(report->cases.first().number, fixture.view(open).record.number);
    QVERIFY(CaseService(fixture.office()).advance(open, {.to = u"withdrawn"_s}).ok());
    QVERIFY(ProgressReportService(fixture.office()).of(client, false)->cases.isEmpty());
}

void TstProgressReport::nothingOfTheOfficesNotesIsTold()
{
    support::OfficeFixture fixture;
    const CaseId id = notedCase(fixture, u"collecting"_s);
    const auto report = ProgressReportService(fixture.office()).of(fixture.view(id).record.employer, true);
    QVERIFY(report.ok());
    const QByteArray told = QJsonDocument(progressData(*report)).toJson();
    QVERIFY(told.contains("HARTLEY"));
    QVERIFY(!told.contains(kNote.toUtf8()));
}

void TstProgressReport::passportNumbersStandOnlyWhereTheyAreAskedFor()
{
    support::OfficeFixture fixture;
    const EmployerId client = fixture.view(notedCase(fixture, u"collecting"_s)).record.employer;
    ProgressReportService reports(fixture.office());
    QVERIFY(!QJsonDocument(progressData(*reports.of(client, false))).toJson().contains(kPassport.toUtf8()));
    QVERIFY(QJsonDocument(progressData(*reports.of(client, true))).toJson().contains(kPassport.toUtf8()));
}

void TstProgressReport::aPdfIsMadeInEveryLanguage()
{
    support::OfficeFixture fixture;
    const EmployerId client = fixture.view(notedCase(fixture, u"collecting"_s)).record.employer;
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::En, PaperLanguage::Both}) {
        const auto pdf = ProgressReportService(fixture.office()).pdf(client, language, true);
        QVERIFY(pdf.ok() && pdf->startsWith("%PDF"));
    }
}

static const support::Registered<TstProgressReport> registered;

#include "tst_progress_report.moc"
