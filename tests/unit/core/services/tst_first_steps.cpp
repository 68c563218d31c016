// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/employer_service.h"
#include "core/services/first_steps.h"
#include "core/services/key_service.h"
#include "core/services/person_service.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::services;
using namespace Qt::Literals::StringLiterals;
using support::OfficeFixture;

namespace {

constexpr storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

using Steps = QList<FirstStepState>;

} // namespace

/// What a new office has before it.
class TstFirstSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepIsDoneWhereItIsDone();
    void anEncryptedStoreWantsARecoveryKeyFirst();
    void anOfficeAtWorkIsStillToldOfAMissingRecoveryKey();
    void aLetterheadThatCannotBeReadIsNoFirstStep();

private:
    [[nodiscard]] LetterheadService letterhead() const { return LetterheadService(m_folder.filePath(u"head.json"_s)); }

    QTemporaryDir m_folder;
};

void TstFirstSteps::eachStepIsDoneWhereItIsDone()
{
    OfficeFixture fixture;
    FirstStepService service(fixture.office(), letterhead());
    QCOMPARE(
        *service.all(), (Steps{{FirstStep::Letterhead, false}, {FirstStep::People, false}, {FirstStep::Case, false}}));
    QVERIFY(letterhead().keep({{u"示例事务所"_s, u"Example Agency"_s}, {}, {}, {}}).ok());
    (void)fixture.addPerson();
    QCOMPARE(
        *service.all(), (Steps{{FirstStep::Letterhead, true}, {FirstStep::People, true}, {FirstStep::Case, false}}));
    QVERIFY(CaseService(fixture.office()).open(fixture.opening()).ok());
    QVERIFY(service.all()->isEmpty());
}

void TstFirstSteps::anEncryptedStoreWantsARecoveryKeyFirst()
{
    OfficeFixture fixture;
    OfficeEnvironment environment = fixture.environment();
    environment.passphraseCost = kLittle;
    const auto office = Office::create(m_folder.filePath(u"Sealed.permitdesk"_s), environment, u"Test office"_s,
        {.id = {}, .name = u"Su Wenjing"_s, .role = domain::StaffRole::Administrator}, u"three grey herons"_s);
    QVERIFY(office.ok());
    FirstStepService service(**office, LetterheadService(m_folder.filePath(u"none.json"_s)));
    QCOMPARE(service.all()->constFirst(), (FirstStepState{FirstStep::RecoveryKey, false}));
    QCOMPARE(KeyService(**office).keepRecoveryKey().failure().code, FailureCode::RecordNotFound);
    QVERIFY(KeyService(**office).renewRecoveryKey().ok());
    QCOMPARE(service.all()->constFirst(), (FirstStepState{FirstStep::RecoveryKey, false})); // made, and kept by nobody
    QVERIFY(KeyService(**office).keepRecoveryKey().ok());
    QCOMPARE(service.all()->constFirst(), (FirstStepState{FirstStep::RecoveryKey, true}));
    QVERIFY(KeyService(**office).renewRecoveryKey().ok());
    QCOMPARE(service.all()->constFirst(), (FirstStepState{FirstStep::RecoveryKey, false}));
}

void TstFirstSteps::anOfficeAtWorkIsStillToldOfAMissingRecoveryKey()
{
    OfficeFixture fixture;
    OfficeEnvironment environment = fixture.environment();
    environment.passphraseCost = kLittle;
    const auto office = Office::create(m_folder.filePath(u"AtWork.permitdesk"_s), environment, u"Test office"_s,
        {.id = {}, .name = u"Su Wenjing"_s, .role = domain::StaffRole::Administrator}, u"three grey herons"_s);
    QVERIFY(office.ok());
    FirstStepService service(**office, letterhead());
    CaseOpening opening = fixture.opening();
    opening.person = *PersonService(**office).save({.surname = u"HARTLEY"_s, .nationality = u"GBR"_s});
    opening.employer =
        *EmployerService(**office).save({.name = {u"深圳市蓝屿海洋科技有限公司"_s, {}}, .city = u"shenzhen"_s});
    QVERIFY(CaseService(**office).open(opening).ok());
    QCOMPARE(*service.all(), (Steps{{FirstStep::RecoveryKey, false}}));
    QVERIFY(KeyService(**office).renewRecoveryKey().ok());
    QCOMPARE(*service.all(), (Steps{{FirstStep::RecoveryKey, false}}));
    QVERIFY(KeyService(**office).keepRecoveryKey().ok());
    QVERIFY(service.all()->isEmpty());
}

void TstFirstSteps::aLetterheadThatCannotBeReadIsNoFirstStep()
{
    OfficeFixture fixture;
    const QString path = m_folder.filePath(u"spoiled.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no letterhead") > 0);
    file.close();
    FirstStepService service(fixture.office(), LetterheadService(path));
    QCOMPARE(service.all()->constFirst(), (FirstStepState{FirstStep::Letterhead, true}));
}

static const support::Registered<TstFirstSteps> registered;

#include "tst_first_steps.moc"
