// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/language_code.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::parseLanguageCode;
using namespace Qt::Literals::StringLiterals;

class TstLanguageCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLettersAreReadInAnyWidthAndCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("as kept") << u"zh"_s << u"zh"_s;
        QTest::newRow("capitals, blanks") << u" EN "_s << u"en"_s;
        QTest::newRow("full width") << u"ｆｒ"_s << u"fr"_s;
    }

    void twoLettersAreReadInAnyWidthAndCase()
    {
        QFETCH(QString, text);
        const auto value = parseLanguageCode(text);
        QVERIFY(value.ok());
        QTEST(*value, "code");
    }

    void whatNamesNoLanguageIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("nothing") << u" "_s << FailureCode::ValueEmpty;
        QTest::newRow("a country") << u"xx"_s << FailureCode::ValueUnknown;
        QTest::newRow("three letters") << u"zho"_s << FailureCode::ValueUnknown;
        QTest::newRow("a name") << u"Chinese"_s << FailureCode::ValueUnknown;
    }

    void whatNamesNoLanguageIsRefused()
    {
        QFETCH(QString, text);
        const auto value = parseLanguageCode(text);
        QVERIFY(!value.ok());
        QTEST(value.failure().code, "code");
    }
};

static const support::Registered<TstLanguageCode> registered;

#include "tst_language_code.moc"
