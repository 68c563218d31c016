// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/sex.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

class TstSex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sexesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("man") << u"男"_s << u"M"_s;
        QTest::newRow("woman") << u"女"_s << u"F"_s;
        QTest::newRow("letter") << u"f"_s << u"F"_s;
        QTest::newRow("title") << u"先生"_s << u"M"_s;
        QTest::newRow("English title") << u"Ms."_s << u"F"_s;
        QTest::newRow("filler") << u"<"_s << u"X"_s;
    }

    void sexesAreRead()
    {
        QFETCH(QString, text);
        const auto value = core::types::parseSex(text);
        QVERIFY(value.ok());
        QTEST(codeOf(*value), "code");
    }

    void anotherWordIsRefused()
    {
        const auto failure = core::types::parseSex(u"Q"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueUnknown);
        QCOMPARE(failure.args.value(u"text"_s), u"Q"_s);
    }

    void nothingIsRefusedAsEmpty() { QCOMPARE(core::types::parseSex(u" "_s).failure().code, FailureCode::ValueEmpty); }
};

static const support::Registered<TstSex> registered;

#include "tst_sex.moc"
