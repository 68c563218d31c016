// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/facts.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using core::FailureCode;
using core::rulebook::Facts;
using namespace Qt::Literals::StringLiterals;

class TstFacts : public QObject
{
    Q_OBJECT

    static core::Result<Facts> read(const char* json)
    {
        return Facts::fromJson(QJsonDocument::fromJson(json).object());
    }

private Q_SLOTS:
    void dottedKeysAreNestedObjects()
    {
        const auto facts = read(R"({"city": "shenzhen", "notice": {"state": "approved", "issuedOn": "2025-11-30"},
            "contract": {"has": ["pay", "seal"]}, "dependants": 2, "filedRemotely": true})");
        QVERIFY(facts.ok());
        QCOMPARE(facts->text(u"city"_s), u"shenzhen"_s);
        QCOMPARE(facts->text(u"notice.state"_s), u"approved"_s);
        QCOMPARE(facts->date(u"notice.issuedOn"_s), QDate(2025, 11, 30));
        QCOMPARE(facts->list(u"contract.has"_s), (QStringList{u"pay"_s, u"seal"_s}));
        QCOMPARE(facts->number(u"dependants"_s), std::optional<qint64>(2));
        QCOMPARE(facts->boolean(u"filedRemotely"_s), std::optional(true));
    }

    void aMissingFactIsUnknown()
    {
        const Facts facts;
        QVERIFY(!facts.has(u"class"_s));
        QVERIFY(facts.date(u"enteredOn"_s).isNull());
        QVERIFY(!facts.number(u"age"_s).has_value());
        QVERIFY(!facts.boolean(u"filedRemotely"_s).has_value());
    }

    void badFactsAreRefusedWithTheirPointer_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("unknown key") << QByteArray(R"({"colour": "red"})") << FailureCode::FieldUnknown << u"/colour"_s;
        QTest::newRow("unknown nested key")
            << QByteArray(R"({"notice": {"stat": "none"}})") << FailureCode::FieldUnknown << u"/notice/stat"_s;
        QTest::newRow("unknown group") << QByteArray(R"({"notes": {"state": "none"}})") << FailureCode::FieldUnknown
                                       << u"/notes"_s;
        QTest::newRow("key to escape") << QByteArray(R"({"a/b": 1})") << FailureCode::FieldUnknown << u"/a~1b"_s;
        QTest::newRow("derived") << QByteArray(R"({"derived": {"entered": true}})") << FailureCode::FieldUnknown
                                 << u"/derived/entered"_s;
        QTest::newRow("class D") << QByteArray(R"({"class": "D"})") << FailureCode::ValueUnknown << u"/class"_s;
        QTest::newRow("number as text") << QByteArray(R"({"age": "30"})") << FailureCode::ValueUnknown << u"/age"_s;
        QTest::newRow("half a dependant")
            << QByteArray(R"({"dependants": 1.5})") << FailureCode::ValueUnknown << u"/dependants"_s;
        QTest::newRow("no such day") << QByteArray(R"({"enteredOn": "2026-02-30"})") << FailureCode::DateNotADate
                                     << u"/enteredOn"_s;
        QTest::newRow("short date") << QByteArray(R"({"enteredOn": "2026-2-3"})") << FailureCode::DateNotADate
                                    << u"/enteredOn"_s;
        QTest::newRow("unknown contract item")
            << QByteArray(R"({"contract": {"has": ["parties", "bonus"]}})") << FailureCode::ValueUnknown
            << u"/contract/has/1"_s;
        const auto unknown = [](const char* name, const char* json, const QString& pointer) {
            QTest::newRow(name) << QByteArray(json) << FailureCode::ValueUnknown << pointer;
        };
        unknown("no such country", R"({"nationality": "XX"})", u"/nationality"_s);
        unknown("two letters", R"({"nationality": "GB"})", u"/nationality"_s);
        unknown("small letters", R"({"degreeCountry": "usa"})", u"/degreeCountry"_s);
        unknown("nobody is so old", R"({"age": 121})", u"/age"_s);
        unknown("nobody is so young", R"({"age": -1})", u"/age"_s);
        unknown("no such language", R"({"contract": {"language": "klingon"}})", u"/contract/language"_s);
        unknown("no language of two letters", R"({"contract": {"language": "xx"}})", u"/contract/language"_s);
        unknown("no such material", R"({"documents": [{"material": "M08"}, {"material": "M27"}]})",
            u"/documents/1/material"_s);
        unknown("document's language", R"({"documents": [{"language": "English"}]})", u"/documents/0/language"_s);
        unknown("document's country", R"({"documents": [{"country": "England"}]})", u"/documents/0/country"_s);
        QTest::newRow("unknown document key") << QByteArray(R"({"documents": [{}, {"materiel": "M01"}]})")
                                              << FailureCode::FieldUnknown << u"/documents/1/materiel"_s;
        for (const char* day : {"0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31"}) {
            QTest::newRow(day) << QByteArray(R"({"permit": {"expiresOn": "DAY"}})").replace("DAY", day)
                               << FailureCode::DateNotADate << u"/permit/expiresOn"_s;
        }
        QTest::newRow("document date") << QByteArray(R"({"documents": [{"issuedOn": "today"}]})")
                                       << FailureCode::DateNotADate << u"/documents/0/issuedOn"_s;
    }

    void badFactsAreRefusedWithTheirPointer()
    {
        QFETCH(QByteArray, json);
        QFETCH(FailureCode, code);
        QFETCH(QString, pointer);
        const auto facts = read(json.constData());
        QVERIFY(!facts.ok());
        QCOMPARE(facts.failure().code, code);
        QCOMPARE(facts.failure().args.value(u"pointer"_s), pointer);
    }

    void whatIsRefusedInAListIsNamed()
    {
        const auto facts = read(R"({"contract": {"has": ["parties", "foo"]}})");
        QVERIFY(!facts.ok());
        QCOMPARE(facts.failure().args.value(u"value"_s), u"foo"_s);
    }

    void codesOfCountriesLanguagesAndMaterialsAreTaken()
    {
        const auto facts = read(R"({"nationality": "GBR", "degreeCountry": "USA", "age": 120,
            "contract": {"language": "zh"}, "documents": [{"material": "M26", "language": "en", "country": "XXA"}]})");
        QVERIFY(facts.ok());
        QCOMPARE(facts->text(u"nationality"_s), u"GBR"_s);
    }

    void fieldsOfDocumentsAreNeverRefused()
    {
        const auto facts = read(R"({"documents": [{"material": "M08", "fields": {"anything": 1}}],
            "paper": {"any": "field"}})");
        QVERIFY(facts.ok());
        QCOMPARE(facts->documents().size(), 1);
        QCOMPARE(facts->paper().value(u"any"_s).toString(), u"field"_s);
    }

    void factsAreSetFromTheirWrittenForm()
    {
        Facts facts;
        QVERIFY(facts.setText(u"notice.issuedOn"_s, u"2026-01-31"_s).ok());
        QVERIFY(facts.setText(u"dependants"_s, u"3"_s).ok());
        QCOMPARE(facts.date(u"notice.issuedOn"_s), QDate(2026, 1, 31));
        QCOMPARE(facts.number(u"dependants"_s), std::optional<qint64>(3));
        QCOMPARE(facts.setText(u"colour"_s, u"red"_s).failure().code, FailureCode::FieldUnknown);
        QCOMPARE(facts.setText(u"enteredOn"_s, u"soon"_s).failure().code, FailureCode::DateNotADate);
    }

    void aNoticeIsValidForThreeCalendarMonths()
    {
        Facts facts;
        facts.set(u"notice.issuedOn"_s, QDate(2025, 11, 30));
        QVERIFY(!facts.boolean(u"derived.noticeValid"_s).has_value());
        facts.set(u"on"_s, QDate(2026, 2, 28));
        QCOMPARE(facts.boolean(u"derived.noticeValid"_s), std::optional(true));
        facts.set(u"on"_s, QDate(2026, 3, 1));
        QCOMPARE(facts.boolean(u"derived.noticeValid"_s), std::optional(false));
    }

    void aPermitIsValidThroughItsLastDay()
    {
        Facts facts;
        facts.set(u"on"_s, QDate(2026, 5, 1));
        facts.set(u"permit.expiresOn"_s, QDate(2026, 5, 1));
        QCOMPARE(facts.boolean(u"derived.permitValid"_s), std::optional(true));
        facts.set(u"on"_s, QDate(2026, 5, 2));
        QCOMPARE(facts.boolean(u"derived.permitValid"_s), std::optional(false));
    }

    void whatNobodyRecordedHasNotHappened()
    {
        Facts facts;
        QCOMPARE(facts.boolean(u"derived.entered"_s), std::optional(false));
        QCOMPARE(facts.boolean(u"derived.residenceFiled"_s), std::optional(false));
        facts.set(u"enteredOn"_s, QDate(2026, 5, 2));
        QCOMPARE(facts.boolean(u"derived.entered"_s), std::optional(true));
    }
};

static const support::Registered<TstFacts> registered;

#include "tst_facts.moc"
