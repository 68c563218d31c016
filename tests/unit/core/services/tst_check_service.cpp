// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/check_service.h"
#include "core/services/demo_walk.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

const CaseFinding* findingOf(const CaseChecks& checks, const QString& check)
{
    const auto found =
        std::ranges::find(checks.findings, check, [](const CaseFinding& each) { return each.finding.check; });
    return found == checks.findings.end() ? nullptr : &*found;
}

CaseChecks checksOf(support::OfficeFixture& fixture, CaseId id)
{
    auto checks = CheckService(fixture.office()).of(id);
    CORE_EXPECT(checks.ok());
    return std::move(checks).value();
}

CaseId openCase(support::OfficeFixture& fixture)
{
    const auto opened = CaseService(fixture.office()).open(fixture.opening());
    CORE_EXPECT(opened.ok());
    return *opened;
}

void receive(support::OfficeFixture& fixture, CaseId id, const QString& code, QDate issuedOn)
{
    const CaseView view = fixture.view(id);
    const auto known = std::ranges::find(view.materials, code, &domain::Material::code);
    domain::Material material = known == view.materials.end() ? domain::Material() : *known;
    material.caseId = id;
    material.code = code;
    material.state = domain::MaterialState::Received;
    material.issuedOn = issuedOn;
    CORE_EXPECT(CaseService(fixture.office()).setMaterial(material).ok());
}

/// A case of the same kind that came back for a reason.
void returnOneFor(support::OfficeFixture& fixture, const QString& reason)
{
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    CaseReturn details;
    details.on = fixture.office().today();
    details.defects = {{reason, u"认证"_s}};
    CORE_EXPECT(CaseService(fixture.office()).recordReturn(id, details).ok());
}

} // namespace

class TstCheckService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCaseLacksItsPapersAndFields();
    void aPaperIsJudgedOnThePlannedDay();
    void waivingNeedsAReasonAndIsTakenBack();
    void aWaivedFindingStandsAgainAfterAReturn();
    void whatIsHandedInHasNoFindings();
    void whatCameBackAgainAndAgainIsRemembered();
};

void TstCheckService::anEmptyCaseLacksItsPapersAndFields()
{
    support::OfficeFixture fixture;
    const CaseView view = fixture.view(openCase(fixture));
    QVERIFY(!view.checks.isReady());
    QVERIFY(findingOf(view.checks, u"missing-paper"_s) != nullptr);
    const CaseFinding* field = findingOf(view.checks, u"missing-fact"_s);
    QVERIFY(field != nullptr);
    QCOMPARE(field->finding.rule, u"R36"_s);
}

void TstCheckService::aPaperIsJudgedOnThePlannedDay()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    receive(fixture, id, u"M10"_s, QDate(2025, 10, 10));
    QVERIFY(findingOf(checksOf(fixture, id), u"photo-age"_s) == nullptr);
    domain::CaseRecord record = fixture.view(id).record;
    record.plannedUseOn = QDate(2026, 4, 11);
    QVERIFY(CaseService(fixture.office()).saveRecord(record).ok());
    const CaseChecks checks = checksOf(fixture, id);
    const CaseFinding* finding = findingOf(checks, u"photo-age"_s);
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->finding.path, u"/materials/M10/issuedOn"_s);
    QCOMPARE(finding->finding.lastSafeDate, QDate(2026, 4, 10));
    record = fixture.view(id).record;
    record.plannedUseOn = QDate(2026, 4, 10);
    QVERIFY(CaseService(fixture.office()).saveRecord(record).ok());
    QVERIFY(findingOf(checksOf(fixture, id), u"photo-age"_s) == nullptr);
}

void TstCheckService::waivingNeedsAReasonAndIsTakenBack()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    receive(fixture, id, u"M10"_s, QDate(2025, 8, 1));
    CheckService service(fixture.office());
    const QString place = u"/materials/M10/issuedOn"_s;
    const QStringList before = fixture.rows();
    QCOMPARE(service.waive(id, u"photo-age"_s, place, u"  "_s).failure().code, FailureCode::ValueEmpty);
    QCOMPARE(service.waive(id, u"photo-age"_s, u"age"_s, u"窗口同意"_s).failure().code, FailureCode::RecordNotFound);
    QCOMPARE(service.restore(id, u"photo-age"_s, place).failure().code, FailureCode::RecordNotFound);
    QCOMPARE(fixture.rows(), before);
    QVERIFY(service.waive(id, u"photo-age"_s, place, u"窗口同意"_s).ok());
    QCOMPARE(findingOf(checksOf(fixture, id), u"photo-age"_s)->waivedBecause, u"窗口同意"_s);
    QCOMPARE(fixture.view(id).history.first().act, u"finding-waive"_s);
    QVERIFY(service.restore(id, u"photo-age"_s, place).ok());
    QVERIFY(findingOf(checksOf(fixture, id), u"photo-age"_s)->waivedBecause.isEmpty());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstCheckService::aWaivedFindingStandsAgainAfterAReturn()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    const CaseChecks found = checksOf(fixture, id);
    const checks::Finding finding = findingOf(found, u"missing-fact"_s)->finding;
    QVERIFY(CheckService(fixture.office()).waive(id, finding.check, finding.path, u"稍后补"_s).ok());
    const auto stands = [&] {
        const CaseChecks now = checksOf(fixture, id);
        const CaseFinding* same = findingOf(now, u"missing-fact"_s);
        return same != nullptr && same->finding.path == finding.path && same->waivedBecause.isEmpty();
    };
    QVERIFY(!stands());
    while (fixture.view(id).record.stage != "pre-review"_L1) {
        QVERIFY(demo::goOn(fixture.office(), id).ok());
    }
    QVERIFY(CaseService(fixture.office()).recordReturn(id, {.on = fixture.office().today()}).ok());
    QVERIFY(stands());
}

void TstCheckService::whatIsHandedInHasNoFindings()
{
    support::OfficeFixture fixture;
    const CaseView view = fixture.view(fixture.caseAt(u"pre-review"_s));
    QVERIFY(view.record.submittedOn.isValid());
    QVERIFY(view.checks.findings.isEmpty());
}

void TstCheckService::whatCameBackAgainAndAgainIsRemembered()
{
    support::OfficeFixture fixture;
    returnOneFor(fixture, u"R02"_s);
    const CaseId id = openCase(fixture);
    QVERIFY(fixture.view(id).checks.remembered.isEmpty());
    returnOneFor(fixture, u"R02"_s);
    returnOneFor(fixture, u"R19"_s);
    const QList<RememberedReturn> remembered = fixture.view(id).checks.remembered;
    QCOMPARE(remembered.size(), 1);
    QCOMPARE(remembered.first().reason, u"R02"_s);
    QCOMPARE(remembered.first().times, 2);
    QCOMPARE(remembered.first().lastOn, fixture.office().today());
    QVERIFY(!remembered.first().names.isEmpty());
    CaseOpening elsewhere = fixture.opening();
    elsewhere.city = u"shanghai"_s;
    const auto other = CaseService(fixture.office()).open(elsewhere);
    QVERIFY(other.ok());
    QVERIFY(fixture.view(*other).checks.remembered.isEmpty());
}

static const support::Registered<TstCheckService> registered;

#include "tst_check_service.moc"
