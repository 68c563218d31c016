// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/setting_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using domain::SettingOverride;

namespace {

const QString kLead = u"internal-lead-days"_s;

SettingOverride choiceOf(const QString& code, const QString& value, EmployerId employer = {})
{
    return {.id = {}, .code = code, .employer = employer, .value = value, .because = u"客户要求"_s};
}

} // namespace

/// What the office chooses in place of the rule packs' settings.
class TstSettingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsKeptChangedAndTakenBack()
    {
        support::OfficeFixture fixture;
        SettingService service(fixture.office());
        const auto id = service.choose(choiceOf(kLead, u" 60 "_s));
        QVERIFY(id.ok());
        QCOMPARE(service.find(kLead, {})->value().value, u"60"_s);
        QCOMPARE(*service.choose(choiceOf(kLead, u"45"_s)), *id);
        QCOMPARE(service.list()->size(), 1);
        QCOMPARE(service.list()->first().choice.value, u"45"_s);
        QVERIFY(service.takeBack(*id).ok());
        QVERIFY(service.list()->isEmpty());
        QCOMPARE(service.takeBack(*id).failure().code, FailureCode::RecordNotFound);
    }

    void aClientsChoiceStandsBesideTheOffices()
    {
        support::OfficeFixture fixture;
        SettingService service(fixture.office());
        const EmployerId client = fixture.addEmployer();
        QVERIFY(service.choose(choiceOf(kLead, u"60"_s, client)).ok());
        QVERIFY(service.choose(choiceOf(kLead, u"45"_s)).ok());
        const auto listed = service.list();
        QCOMPARE(listed->size(), 2);
        QVERIFY(listed->first().employerName.isEmpty());
        QCOMPARE(listed->last().choice.employer, client);
        QVERIFY(!listed->last().employerName.isEmpty());
        QCOMPARE(service.find(kLead, client)->value().value, u"60"_s);
    }

    void undoBringsTheFormerChoiceBack()
    {
        support::OfficeFixture fixture;
        SettingService service(fixture.office());
        const QStringList before = fixture.rows();
        const auto id = service.choose(choiceOf(kLead, u"60"_s));
        QVERIFY(id.ok());
        const QStringList chosen = fixture.rows();
        QVERIFY(service.takeBack(*id).ok());
        QVERIFY(UndoService(fixture.office()).undo().ok());
        QCOMPARE(fixture.rows(), chosen);
        QVERIFY(UndoService(fixture.office()).undo().ok());
        QCOMPARE(fixture.rows(), before);
    }

    void anUnsoundChoiceIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("because");
        QTest::addColumn<QString>("field");
        QTest::newRow("a setting that no pack knows") << u"lunch-hour"_s << u"12"_s << u"为何"_s << u"code"_s;
        QTest::newRow("no value") << kLead << u"  "_s << u"为何"_s << u"value"_s;
        QTest::newRow("no reason") << kLead << u"60"_s << QString() << u"because"_s;
        QTest::newRow("a word for a number") << kLead << u"early"_s << u"为何"_s << u"value"_s;
        QTest::newRow("less than nothing") << kLead << u"-1"_s << u"为何"_s << u"value"_s;
    }

    void anUnsoundChoiceIsRefused()
    {
        QFETCH(QString, code);
        QFETCH(QString, value);
        QFETCH(QString, because);
        QFETCH(QString, field);
        support::OfficeFixture fixture;
        SettingOverride choice = choiceOf(code, value);
        choice.because = because;
        const auto id = SettingService(fixture.office()).choose(choice);
        QVERIFY(!id.ok());
        QCOMPARE(id.failure().args.value(u"field"_s), field);
        QVERIFY(SettingService(fixture.office()).list()->isEmpty());
    }
};

static const support::Registered<TstSettingService> registered;

#include "tst_setting_service.moc"
