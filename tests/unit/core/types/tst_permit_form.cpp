// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/permit_form.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

class TstPermitForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("card") << u"实体卡"_s << u"card"_s;
        QTest::newRow("electronic") << u"电子"_s << u"electronic"_s;
        QTest::newRow("notice") << u"通知"_s << u"notice"_s;
        QTest::newRow("stored code") << u"electronic"_s << u"electronic"_s;
        QTest::newRow("English") << u"Plastic card"_s << u"card"_s;
    }

    void formsAreRead()
    {
        QFETCH(QString, text);
        const auto value = core::types::parsePermitForm(text);
        QVERIFY(value.ok());
        QTEST(codeOf(*value), "code");
    }

    void anotherFormIsRefused()
    {
        const auto failure = core::types::parsePermitForm(u"纸"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueUnknown);
        QCOMPARE(failure.args.value(u"text"_s), u"纸"_s);
    }

    void nothingIsRefusedAsEmpty()
    {
        QCOMPARE(core::types::parsePermitForm(u" "_s).failure().code, FailureCode::ValueEmpty);
    }
};

static const support::Registered<TstPermitForm> registered;

#include "tst_permit_form.moc"
