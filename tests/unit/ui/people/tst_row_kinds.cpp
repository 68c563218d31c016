// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/employer_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/people/held_kind.h"
#include "ui/people/person_editors.h"
#include "ui/people/row_field.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Office;
using core::services::PersonService;
using ui::people::makePersonEditor;

namespace {

core::PersonId addPerson(Office& office)
{
    core::domain::Person person;
    person.surname = u"HARTLEY"_s;
    person.givenNames = u"OLIVER"_s;
    person.nationality = u"GBR"_s;
    core::domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    const bool ok = core::services::EmployerService(office).save(employer).ok();
    CORE_EXPECT(ok);
    return *PersonService(office).save(person);
}

} // namespace

/// The kinds of what a person has many of: each field goes into its row and comes back out of it.
class TstRowKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoadedAgain_data();
    void whatIsSavedIsLoadedAgain();
    void aNewRowBeginsWithWhatIsKnown();
    void aNumberThatIsNoneIsRefused_data();
    void aNumberThatIsNoneIsRefused();
    void everyKindShownHasAForm();
};

void TstRowKinds::whatIsSavedIsLoadedAgain_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::newRow("passport") << QJsonObject{{u"number"_s, u"533019264"_s}, {u"issuingState"_s, u"GBR"_s},
        {u"issuedOn"_s, u"2020-01-31"_s}, {u"expiresOn"_s, u"2030-01-30"_s}};
    QTest::newRow("visa") << QJsonObject{{u"category"_s, u"Z"_s}, {u"number"_s, u"C1234567"_s},
        {u"post"_s, u"中国驻曼彻斯特总领事馆"_s}, {u"issuedOn"_s, u"2026-03-02"_s}, {u"enterBefore"_s, u"2026-06-02"_s},
        {u"entries"_s, u"2"_s}, {u"stayDays"_s, u"30"_s}};
    QTest::newRow("entry") << QJsonObject{{u"enteredOn"_s, u"2026-04-10"_s}, {u"port"_s, u"Shenzhen Bay"_s},
        {u"basis"_s, u"visa"_s}, {u"lodgingRegisteredOn"_s, u"2026-04-11"_s}};
    QTest::newRow("permit") << QJsonObject{{u"number"_s, u"440000123456789"_s}, {u"permitClass"_s, u"B"_s},
        {u"employer"_s, u"1"_s}, {u"form"_s, u"card"_s}, {u"cancelledOn"_s, u"2026-05-01"_s},
        {u"validFrom"_s, u"2025-05-01"_s}, {u"validTo"_s, u"2027-04-30"_s}};
    QTest::newRow("residence-permit") << QJsonObject{{u"number"_s, u"R123"_s}, {u"purpose"_s, u"work"_s},
        {u"place"_s, u"Shenzhen"_s}, {u"cancelledOn"_s, QString()}, {u"validFrom"_s, u"2025-05-01"_s},
        {u"validTo"_s, u"2027-04-30"_s}};
    QTest::newRow("employment") << QJsonObject{{u"employer"_s, u"1"_s}, {u"positionZh"_s, u"工程师"_s},
        {u"positionEn"_s, u"Engineer"_s}, {u"city"_s, u"shenzhen"_s}, {u"monthlyPay"_s, u"60000.50"_s},
        {u"workPlace"_s, u"南山区某路1号"_s}, {u"startsOn"_s, u"2025-05-01"_s}, {u"endsOn"_s, QString()}};
    QTest::newRow("contract") << QJsonObject{{u"employer"_s, u"1"_s}, {u"positionZh"_s, u"工程师"_s},
        {u"positionEn"_s, u"Engineer"_s}, {u"workPlace"_s, u"南山区某路1号"_s}, {u"monthlyPay"_s, u"60000.00"_s},
        {u"startsOn"_s, u"2025-05-01"_s}, {u"endsOn"_s, u"2027-04-30"_s}, {u"signedOn"_s, u"2025-04-01"_s}};
    QTest::newRow("education") << QJsonObject{{u"school"_s, u"University of Leeds"_s}, {u"degree"_s, u"master"_s},
        {u"major"_s, u"Oceanography"_s}, {u"country"_s, u"GBR"_s}, {u"certificateNumber"_s, u"UL778"_s},
        {u"startsOn"_s, u"2008-09-01"_s}, {u"endsOn"_s, u"2012-07-01"_s}, {u"authenticationNumber"_s, u"A-9"_s}};
    QTest::newRow("work-history") << QJsonObject{{u"employerName"_s, u"Bluewater Ltd"_s},
        {u"position"_s, u"Surveyor"_s}, {u"country"_s, u"GBR"_s}, {u"startsOn"_s, u"2012-08-01"_s},
        {u"endsOn"_s, u"2020-12-31"_s}, {u"referee"_s, u"Ann Archer"_s}, {u"refereeContact"_s, u"+44 20 7946 0000"_s}};
    QTest::newRow("dependant") << QJsonObject{{u"relation"_s, u"child"_s}, {u"sex"_s, u"F"_s},
        {u"surname"_s, u"HARTLEY"_s}, {u"givenNames"_s, u"ANNE"_s}, {u"nationality"_s, u"GBR"_s},
        {u"bornOn"_s, u"2015-05-17"_s}, {u"passportNumber"_s, u"533019265"_s}, {u"passportExpiresOn"_s, u"2029-01-01"_s},
        {u"residenceExpiresOn"_s, u"2027-04-30"_s}};
}

void TstRowKinds::whatIsSavedIsLoadedAgain()
{
    QFETCH(QJsonObject, values);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    core::StandingClock clock{QDate(2026, 11, 18)};
    core::CountingSaltSource salts{7};
    const QTemporaryDir home;
    const auto made = Office::create(home.filePath(u"Office.permitdesk"_s), {clock, salts}, u"Test office"_s, {});
    QVERIFY(made.ok());
    Office& office = **made;
    const QString person = QString::number(addPerson(office).value);

    const auto added = makePersonEditor(person + u'/' + kind + u"/new"_s)->save(office, values);
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(core::failureName(added.failure().code)));
    const auto editor = makePersonEditor(person + u'/' + kind + u"/1"_s);
    auto loaded = editor->load(office);
    QVERIFY(loaded.ok());
    QSet<QString> names;
    for (const ui::forms::FieldSpec& field : editor->fields()) {
        QVERIFY2(!names.contains(field.name), qPrintable(field.name));
        names.insert(field.name);
        QCOMPARE(loaded->value(field.name), values.value(field.name));
    }
    QCOMPARE(names.size(), values.size());

    QVERIFY(editor->save(office, *loaded).ok());
    QVERIFY(ui::people::removePersonRow(office, kind, 1).ok());
    QVERIFY(!editor->load(office).ok());
}

void TstRowKinds::aNewRowBeginsWithWhatIsKnown()
{
    core::StandingClock clock{QDate(2026, 11, 18)};
    core::CountingSaltSource salts{7};
    const QTemporaryDir home;
    const auto made = Office::create(home.filePath(u"Office.permitdesk"_s), {clock, salts}, u"Test office"_s, {});
    QVERIFY(made.ok());
    core::domain::Employment post;
    post.person = addPerson(**made);
    post.employer = core::EmployerId{1};
    post.position.zh = u"工程师"_s;
    QVERIFY(PersonService(**made).saveEmployment(post).ok());
    QCOMPARE(makePersonEditor(u"1/passport/new"_s)->load(**made)->value(u"issuingState"_s).toString(), u"GBR"_s);
    const auto contract = makePersonEditor(u"1/contract/new"_s)->load(**made);
    QCOMPARE(contract->value(u"positionZh"_s).toString(), u"工程师"_s);
    QCOMPARE(contract->value(u"employerText"_s).toString(), u"深圳市蓝屿海洋科技有限公司"_s);
}

void TstRowKinds::aNumberThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"30"_s << u"30"_s;
    QTest::newRow("full width") << u" ９０ "_s << u"90"_s;
    QTest::newRow("none") << u"0"_s << QString();
    QTest::newRow("words") << u"3O"_s << u"value-bad-character"_s;
    QTest::newRow("too many") << u"12345"_s << u"value-too-long"_s;
}

void TstRowKinds::aNumberThatIsNoneIsRefused()
{
    QFETCH(QString, typed);
    const auto kept = ui::people::checkedNumber(typed, int{});
    QTEST(kept.ok() ? *kept : core::failureName(kept.failure().code), "kept");
}

void TstRowKinds::everyKindShownHasAForm()
{
    for (const ui::people::HeldKind& kind : ui::people::heldKinds()) {
        QVERIFY2(makePersonEditor(u"1/"_s + QLatin1StringView(kind.code) + u"/new"_s) != nullptr, kind.code);
    }
    QVERIFY(makePersonEditor(u"1/shoe/new"_s) == nullptr);
}

static const support::Registered<TstRowKinds> registered;

#include "tst_row_kinds.moc"
