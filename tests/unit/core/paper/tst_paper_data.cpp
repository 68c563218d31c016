// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_data.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace core;
using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<FormField> someFields()
{
    return {{u"name"_s, FieldType::Text, true, {}, {}}, {u"count"_s, FieldType::Number, false, {}, {}},
        {u"on"_s, FieldType::Date, false, {}, {}}, {u"stage"_s, FieldType::Bilingual, true, {}, {}},
        {u"items"_s, FieldType::List, false, {}, {{u"text"_s, FieldType::Text, true, {}, {}}}}};
}

QJsonObject someData()
{
    return {{u"name"_s, u"A"_s}, {u"stage"_s, QJsonObject{{u"zh"_s, u"预审"_s}, {u"en"_s, u"pre-review"_s}}}};
}

} // namespace

class TstPaperData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataThatIsNotOfItsFormIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QString& key, const QJsonValue& value, FailureCode code,
                             const QString& field) { QTest::newRow(name) << key << value << code << field; };
        row("unknown key", u"nam"_s, u"A"_s, FailureCode::FieldUnknown, u"nam"_s);
        row("unknown key of an item", u"items"_s, QJsonArray{QJsonObject{{u"txt"_s, u"A"_s}}},
            FailureCode::FieldUnknown, u"items.txt"_s);
        row("text that is a number", u"name"_s, 7, FailureCode::ValueUnknown, u"name"_s);
        row("number that is none", u"count"_s, u"two"_s, FailureCode::ValueUnknown, u"count"_s);
        row("number with a fraction", u"count"_s, 1.5, FailureCode::ValueUnknown, u"count"_s);
        row("day that does not exist", u"on"_s, u"2025-02-30"_s, FailureCode::DateNotADate, u"on"_s);
        row("date without zeros", u"on"_s, u"2025-2-3"_s, FailureCode::DateNotADate, u"on"_s);
        row("list that is none", u"items"_s, u"A"_s, FailureCode::ValueUnknown, u"items"_s);
        row("item that is none", u"items"_s, QJsonArray{u"A"_s}, FailureCode::ValueUnknown, u"items"_s);
    }

    void dataThatIsNotOfItsFormIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(FailureCode, code);
        QFETCH(QString, field);
        QJsonObject data = someData();
        data[key] = value;
        const auto checked = checkData(someFields(), data, PaperLanguage::Zh, true);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.failure().code, code);
        QCOMPARE(checked.failure().args[u"field"_s], field);
    }

    void aSpanDoesNotEndBeforeItStarts_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("sound");
        QTest::newRow("forwards") << u"2026-07-01"_s << u"2027-06-30"_s << true;
        QTest::newRow("one day") << u"2026-07-01"_s << u"2026-07-01"_s << true;
        QTest::newRow("backwards") << u"2026-07-01"_s << u"2026-06-30"_s << false;
        QTest::newRow("no start") << QString() << u"2026-06-30"_s << true;
        QTest::newRow("no end") << u"2026-07-01"_s << QString() << true;
    }

    void aSpanDoesNotEndBeforeItStarts()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QList<FormField> fields{{u"from"_s, FieldType::Date, false, {}, {}},
            {u"to"_s, FieldType::Date, false, {}, {}, u"from"_s}};
        const auto checked = checkData(fields, {{u"from"_s, from}, {u"to"_s, to}}, PaperLanguage::Zh, true);
        QTEST(checked.ok(), "sound");
        if (!checked) {
            QCOMPARE(checked.failure().code, FailureCode::DateOrder);
            QCOMPARE(checked.failure().args[u"field"_s], u"to"_s);
        }
    }

    void everythingThatIsMissingIsNamedAtOnce()
    {
        const QJsonObject data{
            {u"stage"_s, QJsonObject{{u"zh"_s, u"预审"_s}}}, {u"items"_s, QJsonArray{QJsonObject{}}}};
        const auto checked = checkData(someFields(), data, PaperLanguage::Both, false);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.failure().code, FailureCode::FieldMissing);
        QCOMPARE(checked.failure().args[u"fields"_s], u"name, stage.en, items.text"_s);
    }

    void aHalfThatIsNotPrintedIsNotMissed()
    {
        const QJsonObject data{{u"name"_s, u"A"_s}, {u"stage"_s, QJsonObject{{u"zh"_s, u"预审"_s}}}};
        QVERIFY(checkData(someFields(), data, PaperLanguage::Zh, false).ok());
        QVERIFY(!checkData(someFields(), data, PaperLanguage::En, false).ok());
        QVERIFY(checkData(someFields(), data, PaperLanguage::En, true).ok());
    }

    void aDateReadsAsTheLanguageWritesIt()
    {
        const FormField field = someFields()[2];
        QCOMPARE(valueText(field, u"2025-03-09"_s, PaperLanguage::Zh), u"2025年3月9日"_s);
        QCOMPARE(valueText(field, u"2025-03-09"_s, PaperLanguage::En), u"9 March 2025"_s);
        QCOMPARE(valueText(field, u"2025-03-09"_s, PaperLanguage::Both), u"2025-03-09"_s);
        QCOMPARE(valueText(field, u"2025-03-09"_s, PaperLanguage::Zh, u"month"_s), u"3"_s);
        QCOMPARE(valueText(field, {}, PaperLanguage::Zh, u"month"_s), QString());
    }

    void aTextIsComposedAndItsBlanksAreSingle()
    {
        const FormField field = someFields()[0];
        QCOMPARE(valueText(field, u" C\u030Capek \u00A0 Łukasz\n"_s, PaperLanguage::Zh), u"Čapek Łukasz"_s);
    }

    void aNumberMayBeWrittenAsText()
    {
        const FormField field = someFields()[1];
        QCOMPARE(valueText(field, u"0"_s, PaperLanguage::Zh), u"0"_s);
        QCOMPARE(valueText(field, 2, PaperLanguage::Zh), u"2"_s);
    }

    void bothLanguagesStandSideBySide()
    {
        QCOMPARE(valueText(someFields()[3], someData()[u"stage"_s], PaperLanguage::Both), u"预审 / pre-review"_s);
    }
};

static const support::Registered<TstPaperData> registered;

#include "tst_paper_data.moc"
