// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_facts.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TstCaseFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsBecomeFactsAndWhatIsAbsentStaysUnknown()
    {
        domain::CaseRecord record;
        record.city = u"shenzhen"_s;
        record.permitClass = u"B"_s;
        record.procedure = u"new-overseas"_s;
        record.noticeIssuedOn = QDate(2026, 1, 31);
        domain::Person person;
        person.surname = u"ŞAHİN"_s;
        person.givenNames = u"ELİF"_s;
        person.nationality = u"TUR"_s;
        domain::Passport passport;
        passport.number = u"U12345678"_s;
        passport.expiresOn = QDate(2031, 5, 4);
        const rulebook::Facts facts = workflow::factsOf({record, &person, &passport, nullptr, 2}, QDate(2026, 2, 1));
        QCOMPARE(facts.date(u"on"_s), QDate(2026, 2, 1));
        QCOMPARE(facts.text(u"city"_s), u"shenzhen"_s);
        QCOMPARE(facts.date(u"notice.issuedOn"_s), QDate(2026, 1, 31));
        QCOMPARE(facts.text(u"notice.state"_s), u"approved"_s);
        QCOMPARE(facts.text(u"name.record"_s), u"ELİF ŞAHİN"_s);
        QCOMPARE(facts.date(u"passport.expiresOn"_s), QDate(2031, 5, 4));
        QCOMPARE(facts.number(u"dependants"_s), std::optional<qint64>(2));
        for (const QString& unknown : {u"enteredOn"_s, u"age"_s, u"employer.creditCode"_s, u"consulate"_s}) {
            QVERIFY2(!facts.has(unknown), qPrintable(unknown));
        }
    }

    /// The form of cli.md's `documents`: what deadlines ask after (D16 to D18).
    void papersWithADayBecomeDocuments()
    {
        const domain::CaseRecord record;
        QVERIFY(!workflow::factsOf({.record = record}, QDate(2026, 2, 1)).has(u"documents"_s));
        domain::Material photo;
        photo.code = u"M10"_s;
        photo.issuedOn = QDate(2025, 12, 1);
        domain::Material approval;
        approval.code = u"M17"_s;
        approval.expiresOn = QDate(2027, 1, 1);
        domain::Material undated;
        undated.code = u"M07"_s;
        domain::Material notNeeded = photo;
        notNeeded.code = u"M06"_s;
        notNeeded.state = domain::MaterialState::NotNeeded;
        const rulebook::Facts facts = workflow::factsOf(
            {.record = record, .materials = {photo, approval, undated, notNeeded}}, QDate(2026, 2, 1));
        const QJsonArray expected{QJsonObject{{u"material"_s, u"M10"_s}, {u"issuedOn"_s, u"2025-12-01"_s}},
            QJsonObject{{u"material"_s, u"M17"_s}, {u"expiresOn"_s, u"2027-01-01"_s}}};
        QCOMPARE(facts.documents(), expected);
        QVERIFY(rulebook::Facts::fromJson({{u"documents"_s, facts.documents()}}).ok());
    }

    void ageIsCountedInWholeYears_data()
    {
        QTest::addColumn<QDate>("bornOn");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<qint64>("age");
        QTest::newRow("day before the birthday") << QDate(1966, 3, 2) << QDate(2026, 3, 1) << qint64{59};
        QTest::newRow("birthday") << QDate(1966, 3, 2) << QDate(2026, 3, 2) << qint64{60};
        QTest::newRow("leap day, in a common year") << QDate(2000, 2, 29) << QDate(2026, 2, 28) << qint64{26};
    }

    void ageIsCountedInWholeYears()
    {
        QFETCH(QDate, bornOn);
        QFETCH(QDate, on);
        QFETCH(qint64, age);
        const domain::CaseRecord record;
        domain::Person person;
        person.bornOn = bornOn;
        QCOMPARE(workflow::factsOf({record, &person, nullptr, nullptr, {}}, on).number(u"age"_s), std::optional(age));
    }

    void aFactGoesIntoItsFieldOfTheRecord()
    {
        domain::CaseRecord record;
        workflow::setCaseField(record, u"enteredOn"_s, QDate(2026, 9, 2));
        workflow::setCaseField(record, u"receiptNumber"_s, u"SL-1"_s);
        QCOMPARE(record.enteredOn, QDate(2026, 9, 2));
        QCOMPARE(record.receiptNumber, u"SL-1"_s);
        QVERIFY(!workflow::hasCaseField(u"confirmation.signedOn"_s));
    }
};

static const support::Registered<TstCaseFacts> registered;

#include "tst_case_facts.moc"
