// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/permit_class.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

class TstPermitClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("letter") << u"A"_s << u"A"_s;
        QTest::newRow("lower case, full width") << u"ｂ"_s << u"B"_s;
        QTest::newRow("Chinese") << u"C类"_s << u"C"_s;
        QTest::newRow("English") << u"Class B"_s << u"B"_s;
    }

    void classesAreRead()
    {
        QFETCH(QString, text);
        const auto value = core::types::parsePermitClass(text);
        QVERIFY(value.ok());
        QTEST(codeOf(*value), "code");
    }

    void thereIsNoClassD()
    {
        const auto failure = core::types::parsePermitClass(u"D"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueUnknown);
        QCOMPARE(failure.args.value(u"text"_s), u"D"_s);
    }

    void nothingIsRefusedAsEmpty()
    {
        QCOMPARE(core::types::parsePermitClass(u" "_s).failure().code, FailureCode::ValueEmpty);
    }
};

static const support::Registered<TstPermitClass> registered;

#include "tst_permit_class.moc"
