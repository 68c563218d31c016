// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/permissions.h"
#include "core/services/person_service.h"
#include "core/services/staff_service.h"
#include "core/services/undo_service.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using domain::StaffRole;

class TstPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleMayDoItsActs_data();
    void eachRoleMayDoItsActs();
    void whoHasLeftMayDoNothing();
    void aServiceRefusesWhatTheRoleForbids();
    void whatOneMayNotDoOneMayNotTakeBack();

private:
    [[nodiscard]] static StaffId add(support::OfficeFixture& fixture, StaffRole role);
};

StaffId TstPermissions::add(support::OfficeFixture& fixture, StaffRole role)
{
    const auto added = StaffService(fixture.office()).save({.id = {}, .name = u"Jo Banks"_s, .role = role});
    CORE_EXPECT(added.ok());
    return *added;
}

void TstPermissions::eachRoleMayDoItsActs_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QList<bool>>("allowed"); // administrator, caseworker, reviewer, read-only
    QTest::newRow("casework") << u"case-advance"_s << QList<bool>{true, true, false, false};
    QTest::newRow("people") << u"person-add"_s << QList<bool>{true, true, false, false};
    QTest::newRow("bin") << u"person-bin"_s << QList<bool>{true, true, false, false};
    QTest::newRow("out of the bin") << u"bin-restore"_s << QList<bool>{true, true, false, false};
    QTest::newRow("papers") << u"paper-issue"_s << QList<bool>{true, true, false, false};
    QTest::newRow("review") << u"case-review"_s << QList<bool>{true, true, true, false};
    QTest::newRow("waiver") << u"finding-waive"_s << QList<bool>{true, true, true, false};
    QTest::newRow("staff") << u"staff-add"_s << QList<bool>{true, false, false, false};
    QTest::newRow("keys") << u"key-add"_s << QList<bool>{true, false, false, false};
    QTest::newRow("settings") << u"setting-change"_s << QList<bool>{true, false, false, false};
    QTest::newRow("own passphrase") << u"own-key-change"_s << QList<bool>{true, true, true, true};
}

void TstPermissions::eachRoleMayDoItsActs()
{
    QFETCH(QString, act);
    QFETCH(QList<bool>, allowed);
    const QList<StaffRole> roles{
        StaffRole::Administrator, StaffRole::Caseworker, StaffRole::Reviewer, StaffRole::ReadOnly};
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const Result<void> checked = permissions::check({.id = {}, .name = u"x"_s, .role = roles[i]}, act);
        QCOMPARE(checked.ok(), allowed[i]);
        if (!checked) {
            QCOMPARE(checked.failure().code, FailureCode::RoleNotAllowed);
            QCOMPARE(checked.failure().args.value(u"role"_s), domain::codeOf(roles[i]));
        }
    }
}

void TstPermissions::whoHasLeftMayDoNothing()
{
    const domain::Staff gone{.id = {}, .name = u"Jo Banks"_s, .role = StaffRole::Administrator, .isActive = false};
    QCOMPARE(permissions::check(gone, u"own-key-change"_s).failure().code, FailureCode::StaffInactive);
}

void TstPermissions::aServiceRefusesWhatTheRoleForbids()
{
    support::OfficeFixture fixture;
    const StaffId caseworker = add(fixture, StaffRole::Caseworker);
    const StaffId reader = add(fixture, StaffRole::ReadOnly);
    const QStringList before = fixture.rows();
    fixture.office().setActor(reader);
    domain::Person person;
    person.surname = u"HARTLEY"_s;
    person.nationality = u"GBR"_s;
    QCOMPARE(PersonService(fixture.office()).save(person).failure().code, FailureCode::RoleNotAllowed);
    fixture.office().setActor(caseworker);
    QCOMPARE(StaffService(fixture.office()).save({.id = {}, .name = u"Al"_s}).failure().code,
        FailureCode::RoleNotAllowed);
    QCOMPARE(fixture.rows(), before);
    QVERIFY(PersonService(fixture.office()).save(person).ok());
}

void TstPermissions::whatOneMayNotDoOneMayNotTakeBack()
{
    support::OfficeFixture fixture;
    const StaffId administrator = fixture.office().actor();
    const StaffId caseworker = add(fixture, StaffRole::Caseworker);
    (void)add(fixture, StaffRole::Caseworker);
    fixture.office().setActor(caseworker);
    UndoService undo(fixture.office());
    QCOMPARE(undo.undo().failure().code, FailureCode::RoleNotAllowed);
    fixture.office().setActor(administrator);
    QVERIFY(undo.undo().ok());
    fixture.office().setActor(caseworker);
    QCOMPARE(undo.redo().failure().code, FailureCode::RoleNotAllowed);
}

static const support::Registered<TstPermissions> registered;

#include "tst_permissions.moc"
