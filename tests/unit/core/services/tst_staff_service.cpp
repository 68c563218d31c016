// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/key_service.h"
#include "core/services/staff_service.h"
#include "core/services/undo_service.h"
#include "core/storage/store.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using domain::StaffRole;

namespace {

const QString kFirst = u"a long walk in the rain"_s;
const QString kSecond = u"a short walk in the sun"_s;

StaffId added(Office& office, const QString& name, StaffRole role)
{
    const auto saved = StaffService(office).save({.id = {}, .name = name, .role = role});
    CORE_EXPECT(saved.ok());
    return *saved;
}

domain::Staff found(Office& office, StaffId id)
{
    const auto staff = StaffService(office).list();
    CORE_EXPECT(staff.ok());
    return *std::ranges::find(*staff, id, &domain::Staff::id);
}

constexpr storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

/// An encrypted office that its administrator has open with kFirst.
class SealedOffice final
{
public:
    SealedOffice()
    {
        auto made = Office::create(m_fixture.path() + u".sealed"_s, environment(), u"Test office"_s,
            {.id = {}, .name = u"Su Wenjing"_s, .role = StaffRole::Administrator}, kFirst);
        CORE_EXPECT(made.ok());
        m_office = std::move(*made);
    }

    [[nodiscard]] Office& office() { return *m_office; }
    void close() { m_office.reset(); }
    [[nodiscard]] Result<std::unique_ptr<Office>> open(OfficeMode mode, const storage::StoreAccess& access)
    {
        return Office::open(m_fixture.path() + u".sealed"_s, environment(), mode, access);
    }

private:
    [[nodiscard]] OfficeEnvironment environment()
    {
        OfficeEnvironment environment = m_fixture.environment();
        environment.passphraseCost = kLittle;
        return environment;
    }

    support::OfficeFixture m_fixture;
    std::unique_ptr<Office> m_office;
};

} // namespace

/// Who is in the office, and who leaves it.
class TstStaffService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openCasesGoToTheHeir();
    void leavingIsOneActThatIsTakenBack();
    void nobodyIsTheirOwnHeir();
    void whoHasLeftInheritsNothing();
    void theLastAdministratorStays();
    void whoLeavesCannotOpenTheStore();
    void aKeyThatWasTakenAwayOpensNothingAnyMore();
    void aPassphraseThatIsNobodysOpensNothing();
    void aForgottenPassphraseIsReplacedAfterTheRecoveryKey();
    void whoOpenedWithAPassphraseReplacesNone();
    void theLastPassphraseStays();
    void whatCannotBeRecordedTakesNoKey();
    void aKeyThatIsGoneIsRecordedAsGone();
};

void TstStaffService::openCasesGoToTheHeir()
{
    support::OfficeFixture fixture;
    Office& office = fixture.office();
    const StaffId first = office.actor();
    const StaffId leaving = added(office, u"Jo Banks"_s, StaffRole::Caseworker);
    office.setActor(leaving);
    const CaseId open = fixture.caseAt(u"collecting"_s);
    const CaseId ended = fixture.caseAt(u"collecting"_s);
    for (const workflow::PossibleMove& move : fixture.view(ended).moves) {
        if (move.endsCase) {
            QVERIFY(CaseService(office).advance(ended, {.to = move.to, .actor = move.actors.first()}).ok());
            break;
        }
    }
    QCOMPARE(fixture.view(open).record.handler, leaving);
    office.setActor(first);
    QVERIFY(StaffService(office).deactivate(leaving, first).ok());
    QCOMPARE(fixture.view(open).record.handler, first);
    QCOMPARE(fixture.view(ended).record.handler, leaving);
    QVERIFY(!found(office, leaving).isActive);
}

void TstStaffService::leavingIsOneActThatIsTakenBack()
{
    support::OfficeFixture fixture;
    Office& office = fixture.office();
    const StaffId first = office.actor();
    const StaffId leaving = added(office, u"Jo Banks"_s, StaffRole::Caseworker);
    office.setActor(leaving);
    (void)fixture.caseAt(u"collecting"_s);
    office.setActor(first);
    const QStringList before = fixture.rows();
    QVERIFY(StaffService(office).deactivate(leaving, first).ok());
    QVERIFY(fixture.rows() != before);
    QVERIFY(UndoService(office).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstStaffService::nobodyIsTheirOwnHeir()
{
    support::OfficeFixture fixture;
    const StaffId leaving = added(fixture.office(), u"Jo Banks"_s, StaffRole::Caseworker);
    const Result<void> left = StaffService(fixture.office()).deactivate(leaving, leaving);
    QCOMPARE(left.failure().code, FailureCode::ValueUnknown);
    QCOMPARE(left.failure().args.value(u"field"_s), u"heir"_s);
}

void TstStaffService::whoHasLeftInheritsNothing()
{
    support::OfficeFixture fixture;
    Office& office = fixture.office();
    const StaffId gone = added(office, u"Jo Banks"_s, StaffRole::Caseworker);
    const StaffId leaving = added(office, u"Al Reed"_s, StaffRole::Caseworker);
    QVERIFY(StaffService(office).deactivate(gone, leaving).ok());
    QCOMPARE(StaffService(office).deactivate(leaving, gone).failure().code, FailureCode::StaffInactive);
    QCOMPARE(StaffService(office).deactivate(gone, leaving).failure().code, FailureCode::StaffInactive);
}

void TstStaffService::theLastAdministratorStays()
{
    support::OfficeFixture fixture;
    Office& office = fixture.office();
    const StaffId first = office.actor();
    const StaffId other = added(office, u"Jo Banks"_s, StaffRole::Caseworker);
    domain::Staff lowered = found(office, first);
    lowered.role = StaffRole::Reviewer;
    const QStringList before = fixture.rows();
    QCOMPARE(StaffService(office).save(lowered).failure().code, FailureCode::LastAdministrator);
    QCOMPARE(StaffService(office).deactivate(first, other).failure().code, FailureCode::LastAdministrator);
    QCOMPARE(fixture.rows(), before);

    domain::Staff raised = found(office, other);
    raised.role = StaffRole::Administrator;
    QVERIFY(StaffService(office).save(raised).ok());
    QVERIFY(StaffService(office).save(lowered).ok());
}

void TstStaffService::whoLeavesCannotOpenTheStore()
{
    support::OfficeFixture fixture;
    const QString path = fixture.path() + u".sealed"_s;
    OfficeEnvironment environment = fixture.environment();
    environment.passphraseCost = {1, 8 * 1024 * 1024};
    auto office = Office::create(path, environment, u"Test office"_s,
        {.id = {}, .name = u"Su Wenjing"_s, .role = StaffRole::Administrator}, kFirst);
    QVERIFY(office.ok());
    const StaffId leaving = added(**office, u"Jo Banks"_s, StaffRole::Caseworker);
    QVERIFY(KeyService(**office).add(leaving, kSecond).ok());
    QVERIFY(StaffService(**office).deactivate(leaving, (*office)->actor()).ok());
    QVERIFY(found(**office, leaving).keySlot.isEmpty());
    QCOMPARE(KeyService(**office).list()->size(), 1);
    (*office).reset();
    QCOMPARE(
        Office::open(path, environment, OfficeMode::ReadOnly, kSecond).failure().code, FailureCode::PassphraseWrong);
    QVERIFY(Office::open(path, environment, OfficeMode::ReadOnly, kFirst).ok());
}

/// Neither typed nor kept in the memory of a window that stood open meanwhile.
void TstStaffService::aKeyThatWasTakenAwayOpensNothingAnyMore()
{
    SealedOffice sealed;
    const StaffId leaving = added(sealed.office(), u"Jo Banks"_s, StaffRole::Caseworker);
    QVERIFY(KeyService(sealed.office()).add(leaving, kSecond).ok());
    const auto before = sealed.open(OfficeMode::ReadOnly, kSecond);
    QVERIFY(before.ok());
    QCOMPARE((*before)->actor(), leaving);
    const storage::StoreAccess kept = (*before)->store().access();
    QVERIFY(sealed.open(OfficeMode::ReadOnly, kept).ok());
    QVERIFY(StaffService(sealed.office()).deactivate(leaving, sealed.office().actor()).ok());
    sealed.close();
    for (const OfficeMode mode : {OfficeMode::ReadOnly, OfficeMode::ReadWrite}) {
        QCOMPARE(sealed.open(mode, kept).failure().code, FailureCode::PassphraseWrong);
        QVERIFY(sealed.open(mode, kFirst).ok());
    }
}

void TstStaffService::aPassphraseThatIsNobodysOpensNothing()
{
    SealedOffice sealed;
    const StaffId first = sealed.office().actor();
    const Result<QString> recovery = KeyService(sealed.office()).renewRecoveryKey();
    QVERIFY(recovery.ok());
    const storage::Store& store = sealed.office().store();
    Result<storage::KeyRing> ring = storage::KeyRing::read(store.folder());
    QVERIFY(ring.ok());
    QVERIFY(ring->addPassphrase(*store.dataKey(), kSecond, kLittle, store.salts()).ok());
    QVERIFY(ring->save(store.folder(), *store.dataKey()).ok());
    QCOMPARE(sealed.open(OfficeMode::ReadOnly, kSecond).failure().code, FailureCode::PassphraseWrong);
    const auto recovered = sealed.open(OfficeMode::ReadOnly, *recovery);
    QVERIFY(recovered.ok());
    QCOMPARE((*recovered)->actor(), first);

    // Of what was salvaged may be left nobody's slot.
    domain::Staff salvaged = found(sealed.office(), first);
    salvaged.keySlot.clear();
    QVERIFY(StaffService(sealed.office()).save(salvaged).ok());
    const auto opened = sealed.open(OfficeMode::ReadOnly, kFirst);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->actor(), first);
}

void TstStaffService::aForgottenPassphraseIsReplacedAfterTheRecoveryKey()
{
    SealedOffice sealed;
    const StaffId first = sealed.office().actor();
    const StaffId other = added(sealed.office(), u"Jo Banks"_s, StaffRole::Caseworker);
    const StaffId gone = added(sealed.office(), u"Ida Wren"_s, StaffRole::Caseworker);
    QVERIFY(StaffService(sealed.office()).deactivate(gone, first).ok());
    const Result<QString> recovery = KeyService(sealed.office()).renewRecoveryKey();
    QVERIFY(recovery.ok());
    sealed.close();
    {
        const auto recovered = sealed.open(OfficeMode::ReadWrite, *recovery);
        QVERIFY(recovered.ok());
        KeyService keys(**recovered);
        QCOMPARE(keys.replace(first, u"short"_s).failure().code, FailureCode::PassphraseTooShort);
        QCOMPARE(keys.replace(gone, kSecond).failure().code, FailureCode::StaffInactive);
        QVERIFY(keys.replace(first, kSecond).ok());
        QVERIFY(keys.replace(other, u"three grey herons"_s).ok()); // had none
    }
    QCOMPARE(sealed.open(OfficeMode::ReadOnly, kFirst).failure().code, FailureCode::PassphraseWrong);
    const auto mine = sealed.open(OfficeMode::ReadOnly, kSecond);
    QVERIFY(mine.ok());
    QCOMPARE((*mine)->actor(), first);
    const auto theirs = sealed.open(OfficeMode::ReadOnly, u"three grey herons"_s);
    QVERIFY(theirs.ok());
    QCOMPARE((*theirs)->actor(), other);
    QVERIFY(sealed.open(OfficeMode::ReadOnly, *recovery).ok());
}

void TstStaffService::whoOpenedWithAPassphraseReplacesNone()
{
    SealedOffice sealed;
    const StaffId first = sealed.office().actor();
    QVERIFY(KeyService(sealed.office()).renewRecoveryKey().ok());
    QCOMPARE(KeyService(sealed.office()).replace(first, kSecond).failure().code, FailureCode::PassphraseNeeded);
    sealed.close();
    const auto opened = sealed.open(OfficeMode::ReadWrite, kFirst);
    QVERIFY(opened.ok());
    QCOMPARE(KeyService(**opened).replace(first, kSecond).failure().code, FailureCode::PassphraseNeeded);
    QCOMPARE(KeyService(**opened).changeOwn({}, kSecond).failure().code, FailureCode::PassphraseWrong);
    QCOMPARE(sealed.open(OfficeMode::ReadOnly, kSecond).failure().code, FailureCode::PassphraseWrong);
    QVERIFY(sealed.open(OfficeMode::ReadOnly, kFirst).ok());
}

void TstStaffService::theLastPassphraseStays()
{
    support::OfficeFixture fixture;
    const QString path = fixture.path() + u".sealed"_s;
    OfficeEnvironment environment = fixture.environment();
    environment.passphraseCost = {1, 8 * 1024 * 1024};
    auto office = Office::create(path, environment, u"Test office"_s,
        {.id = {}, .name = u"Su Wenjing"_s, .role = StaffRole::Administrator}, kFirst);
    QVERIFY(office.ok());
    const StaffId first = (*office)->actor();
    const StaffId other = added(**office, u"Jo Banks"_s, StaffRole::Administrator);
    QCOMPARE(StaffService(**office).deactivate(first, other).failure().code, FailureCode::LastPassphrase);
    QVERIFY(found(**office, first).isActive);
    QVERIFY(!found(**office, first).keySlot.isEmpty());
    QCOMPARE(KeyService(**office).list()->size(), 1);
}

void TstStaffService::whatCannotBeRecordedTakesNoKey()
{
    SealedOffice sealed;
    const StaffId other = added(sealed.office(), u"Jo Banks"_s, StaffRole::Caseworker);
    QVERIFY(KeyService(sealed.office()).add(other, kSecond).ok());
    sealed.close();
    const auto reading = sealed.open(OfficeMode::ReadOnly, kFirst);
    QVERIFY(reading.ok());
    QCOMPARE(KeyService(**reading).removeOf(other).failure().code, FailureCode::StoreReadOnly);
    QVERIFY(sealed.open(OfficeMode::ReadOnly, kSecond).ok());
}

void TstStaffService::aKeyThatIsGoneIsRecordedAsGone()
{
    SealedOffice sealed;
    Office& office = sealed.office();
    const StaffId other = added(office, u"Jo Banks"_s, StaffRole::Caseworker);
    QVERIFY(KeyService(office).add(other, kSecond).ok());
    storage::Store& store = office.store();
    Result<storage::KeyRing> ring = storage::KeyRing::read(store.folder());
    QVERIFY(ring->remove(found(office, other).keySlot).ok());
    QVERIFY(ring->save(store.folder(), *store.dataKey()).ok());
    QVERIFY(KeyService(office).removeOf(other).ok());
    QVERIFY(found(office, other).keySlot.isEmpty());
    QCOMPARE(KeyService(office).removeOf(other).failure().code, FailureCode::RecordNotFound);
}

static const support::Registered<TstStaffService> registered;

#include "tst_staff_service.moc"
