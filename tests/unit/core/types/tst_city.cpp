// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/city.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::City;
using namespace Qt::Literals::StringLiterals;

class TstCity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndCodesGiveTheCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("Chinese") << u"深圳"_s << u"shenzhen"_s;
        QTest::newRow("with the word for city") << u" 上海市 "_s << u"shanghai"_s;
        QTest::newRow("English") << u"Guangzhou"_s << u"guangzhou"_s;
        QTest::newRow("the nation") << u"national"_s << u"national"_s;
        QTest::newRow("a code of some pack") << u"Hong-Qiao"_s << u"hong-qiao"_s;
        QTest::newRow("full width") << u"Ｘｉａｎ"_s << u"xian"_s;
    }

    void namesAndCodesGiveTheCode()
    {
        QFETCH(QString, text);
        const auto city = City::parse(text);
        QVERIFY(city.ok());
        QTEST(city->text(), "code");
    }

    void anUnknownChineseNameIsRefused()
    {
        QCOMPARE(City::parse(u"火星城"_s).failure().code, FailureCode::ValueUnknown);
        QCOMPARE(City::parse(u"-"_s).failure().code, FailureCode::ValueUnknown);
    }

    void nothingIsRefusedAsEmpty() { QCOMPARE(City::parse(u"　"_s).failure().code, FailureCode::ValueEmpty); }
};

static const support::Registered<TstCity> registered;

#include "tst_city.moc"
