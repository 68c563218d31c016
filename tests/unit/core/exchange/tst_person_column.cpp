// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_column.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::exchange;
using namespace Qt::Literals::StringLiterals;

class TstPersonColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsOfBothLanguagesAreKnown_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("column");
        QTest::newRow("both in one cell") << u"姓(Surname)"_s << u"surname"_s;
        QTest::newRow("full-width brackets") << u"名（Given names）"_s << u"given-names"_s;
        QTest::newRow("slash") << u"护照号 / Passport No."_s << u"passport-number"_s;
        QTest::newRow("line break") << u"出生日期\nDate of Birth"_s << u"birth-date"_s;
        QTest::newRow("required mark") << u"*护照号码"_s << u"passport-number"_s;
        QTest::newRow("English") << u"PASSPORT NUMBER"_s << u"passport-number"_s;
        QTest::newRow("blank inside") << u"中 文 名"_s << u"chinese-name"_s;
        QTest::newRow("unit in brackets") << u"月薪（元）"_s << u"monthly-pay"_s;
        QTest::newRow("passport's expiry") << u"护照有效期"_s << u"passport-expires-on"_s;
        QTest::newRow("permit's expiry") << u"Work permit valid until"_s << u"permit-expires-on"_s;
        QTest::newRow("residence permit's expiry")
            << u"居留许可有效期至 / Residence permit expiry"_s << u"residence-expires-on"_s;
        QTest::newRow("our own name") << u"credit-code"_s << u"credit-code"_s;
    }

    void headingsOfBothLanguagesAreKnown()
    {
        QFETCH(QString, heading);
        const auto column = columnOfHeading(heading);
        QVERIFY(column.has_value());
        QTEST(columnName(*column), "column");
    }

    void otherHeadingsAreNone()
    {
        for (const QString& heading : {u"血型"_s, u"No."_s, QString(), u"()"_s, u"姓名拼音备用"_s}) {
            QVERIFY(!columnOfHeading(heading).has_value());
        }
    }

    void namesAndColumnsAreOneToOne()
    {
        QSet<QString> names;
        for (const PersonColumn column : allPersonColumns()) {
            QCOMPARE(columnNamed(columnName(column)), std::optional(column));
            names.insert(columnName(column));
        }
        QCOMPARE(names.size(), allPersonColumns().size());
        QVERIFY(!columnNamed(u"shoe-size"_s).has_value());
    }
};

static const support::Registered<TstPersonColumn> registered;

#include "tst_person_column.moc"
