// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/check_service.h"
#include "core/services/client_request.h"
#include "core/services/contract_plan_service.h"
#include "core/services/employer_service.h"
#include "core/services/paper_service.h"
#include "core/services/person_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

/// An open case with every paper there, but no no-crime certificate and a photo that is too old on the planned day.
CaseId openCase(support::OfficeFixture& fixture)
{
    CaseService cases(fixture.office());
    const auto id = cases.open(fixture.opening());
    CORE_EXPECT(id.ok());
    for (domain::Material material : fixture.view(*id).materials) {
        material.state = material.code == "M05"_L1 ? domain::MaterialState::Asked : domain::MaterialState::Received;
        if (material.code == "M10"_L1) {
            material.issuedOn = QDate(2025, 9, 1);
        }
        CORE_EXPECT(cases.setMaterial(material).ok());
    }
    domain::CaseRecord record = fixture.view(*id).record;
    record.plannedUseOn = QDate(2026, 3, 10);
    CORE_EXPECT(cases.saveRecord(record).ok());
    return *id;
}

ClientRequest requestFor(support::OfficeFixture& fixture, CaseId id)
{
    auto request = ClientRequestService(fixture.office()).of(fixture.view(id).record.employer);
    CORE_EXPECT(request.ok());
    return std::move(request).value();
}

const RequestedItem* itemOf(const ClientRequest& request, const QString& material)
{
    for (const RequestedCase& each : request.cases) {
        const auto found = std::ranges::find(each.items, material, &RequestedItem::material);
        if (found != each.items.end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace

/// What to ask the client for (week W2).
class TstClientRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsMissingOrBadIsAskedFor();
    void aDayFarOffIsNoDayToSendBy();
    void itIsToComeBeforeTheLastDayToFile();
    void whatElseIsTheirsToPutRightIsAskedFor();
    void whatOnlyLooksUnusualIsSaidSo();
    void whatWasWaivedOrHandedInIsNot();
    void theTextIsInTheLanguageAskedFor_data();
    void theTextIsInTheLanguageAskedFor();
    void aPdfHasTheSameList();
};

void TstClientRequest::aDayFarOffIsNoDayToSendBy()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    domain::CaseRecord edited = fixture.view(id).record;
    edited.plannedUseOn = fixture.office().today().addYears(2);
    edited.contractStartsOn = edited.plannedUseOn;
    edited.contractEndsOn = edited.contractStartsOn.addYears(1);
    QVERIFY(CaseService(fixture.office()).saveRecord(edited).ok());
    const ClientRequest request = requestFor(fixture, id);
    QVERIFY(!request.cases.isEmpty());
    QVERIFY(request.cases.first().dueOn.isNull());
}

void TstClientRequest::itIsToComeBeforeTheLastDayToFile()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    domain::CaseRecord edited = fixture.view(id).record;
    edited.plannedUseOn = {};
    edited.contractStartsOn = fixture.office().today().addDays(60);
    QVERIFY(CaseService(fixture.office()).saveRecord(edited).ok());
    const auto plan = ContractPlanService(fixture.office()).planOf(id);
    QVERIFY(plan.ok() && plan->latest);
    QCOMPARE(requestFor(fixture, id).cases.first().dueOn, plan->latest->date);
}

void TstClientRequest::onlyWhatIsMissingOrBadIsAskedFor()
{
    support::OfficeFixture fixture;
    const ClientRequest request = requestFor(fixture, openCase(fixture));
    QCOMPARE(request.cases.size(), 1);
    QCOMPARE(request.cases.first().dueOn, QDate(2026, 3, 10));
    const RequestedItem* missing = itemOf(request, u"M05"_s);
    QVERIFY(missing != nullptr);
    QCOMPARE(missing->reason, (types::BilingualText{u"缺"_s, u"missing"_s}));
    QVERIFY(!missing->what.zh.isEmpty() && !missing->what.en.isEmpty());
    const RequestedItem* bad = itemOf(request, u"M10"_s);
    QVERIFY(bad != nullptr);
    QCOMPARE(bad->reason.zh, u"照片未通过系统检测"_s);
    QVERIFY(!bad->fix.zh.isEmpty() && !bad->fix.en.isEmpty());
    QVERIFY(itemOf(request, u"M08"_s) == nullptr);
    const auto field = std::ranges::find(
        request.cases.first().items, u"护照号码"_s, [](const RequestedItem& item) { return item.what.zh; });
    QVERIFY(field != request.cases.first().items.end()); // an empty field of the form
    QCOMPARE(field->reason.en, u"not filled in"_s);
}

void TstClientRequest::whatElseIsTheirsToPutRightIsAskedFor()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    domain::Passport passport;
    passport.person = fixture.view(id).record.person;
    passport.number = u"X12345678"_s;
    passport.issuingState = u"GBR"_s;
    passport.expiresOn = QDate(2026, 4, 1); // R17 wants six months
    QVERIFY(PersonService(fixture.office()).savePassport(passport).ok());
    const QList<RequestedItem> items = requestFor(fixture, id).cases.first().items;
    const auto found =
        std::ranges::find(items, u"护照有效期"_s, [](const RequestedItem& item) { return item.what.zh; });
    QVERIFY(found != items.end());
    QVERIFY(!found->reason.zh.isEmpty() && !found->fix.en.isEmpty());
}

void TstClientRequest::whatOnlyLooksUnusualIsSaidSo()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    domain::Employer employer = fixture.view(id).employer;
    employer.creditCode = u"91440300MA5DCEXT0K"_s; // sound but for the check of its positions 9 to 17
    QVERIFY(EmployerService(fixture.office()).save(employer).ok());
    const QList<RequestedItem> items = requestFor(fixture, id).cases.first().items;
    const auto found = std::ranges::find(
        items, u"looks unusual, please check it"_s, [](const RequestedItem& item) { return item.reason.en; });
    QVERIFY(found != items.end());
    QVERIFY(found->fix.isEmpty());
}

void TstClientRequest::whatWasWaivedOrHandedInIsNot()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    QVERIFY(CheckService(fixture.office()).waive(id, u"missing-paper"_s, u"/materials/M05"_s, u"窗口同意"_s).ok());
    QVERIFY(itemOf(requestFor(fixture, id), u"M05"_s) == nullptr);
    const CaseId handedIn = fixture.caseAt(u"pre-review"_s);
    QVERIFY(requestFor(fixture, handedIn).cases.isEmpty());
}

void TstClientRequest::theTextIsInTheLanguageAskedFor_data()
{
    QTest::addColumn<PaperLanguage>("language");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("notThere");
    QTest::newRow("Chinese") << PaperLanguage::Zh
                             << QStringList{u"请补充以下材料"_s, u"：缺"_s, u"请于 2026-03-10 前提供"_s}
                             << QStringList{u"missing"_s, u"please"_s};
    QTest::newRow("English") << PaperLanguage::En
                             << QStringList{u"please send us"_s, u": missing"_s, u"by 2026-03-10"_s}
                             << QStringList{u"缺"_s, u"请"_s};
    QTest::newRow("both") << PaperLanguage::Both
                          << QStringList{u"请补充以下材料"_s, u"please send us"_s, u"缺 / missing"_s} << QStringList();
}

void TstClientRequest::theTextIsInTheLanguageAskedFor()
{
    QFETCH(PaperLanguage, language);
    QFETCH(QStringList, there);
    QFETCH(QStringList, notThere);
    support::OfficeFixture fixture;
    const EmployerId employer = fixture.view(openCase(fixture)).record.employer;
    const auto text = ClientRequestService(fixture.office()).text(employer, language);
    QVERIFY(text.ok());
    for (const QString& each : there) {
        QVERIFY2(text->contains(each), qPrintable(*text));
    }
    for (const QString& each : notThere) {
        QVERIFY2(!text->contains(each), qPrintable(*text));
    }
    QVERIFY(text->contains(u"HARTLEY"_s) && text->contains(u"M05"_s));
    QVERIFY(!text->contains(u'{'));
}

void TstClientRequest::aPdfHasTheSameList()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::En, PaperLanguage::Both}) {
        const auto pdf = ClientRequestService(fixture.office()).pdf(fixture.view(id).record.employer, language);
        const QStringList args = pdf.ok() ? QStringList() : pdf.failure().args.values();
        QVERIFY2(pdf.ok(), qPrintable(args.join(u' ')));
        QVERIFY(pdf->startsWith("%PDF-"));
    }
    const auto data = PaperService(fixture.office()).dataFor(u"client-request"_s, id);
    QVERIFY(data.ok());
    QCOMPARE(data->value(u"cases"_s).toArray().size(), 1);
}

static const support::Registered<TstClientRequest> registered;

#include "tst_client_request.moc"
