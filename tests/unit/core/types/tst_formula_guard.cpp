// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/formula_guard.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::types::guardedFromFormulas;
using core::types::withoutFormulaGuard;

class TstFormulaGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsAFormulaIsGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* name, const QString& text, const QString& cell) {
            QTest::newRow(name) << text << cell;
        };
        row("equals", u"=1+1"_s, u"'=1+1"_s);
        row("plus, as a telephone number has it", u"+86 138 0013 8000"_s, u"'+86 138 0013 8000"_s);
        row("minus", u"-5"_s, u"'-5"_s);
        row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row("tab", u"\t=1"_s, u"'\t=1"_s);
        row("carriage return", u"\r=1"_s, u"'\r=1"_s);
        row("NUL", QString(QChar()) + u"=1"_s, u'\'' + QString(QChar()) + u"=1"_s);
        row("full-width equals", u"＝1"_s, u"'＝1"_s);
        row("full-width plus", u"＋1"_s, u"'＋1"_s);
        row("full-width minus", u"－1"_s, u"'－1"_s);
        row("full-width at", u"＠x"_s, u"'＠x"_s);
        row("guarded by somebody already", u"'=1"_s, u"''=1"_s);
        row("empty", {}, {});
        row("a sign within", u"a=b"_s, u"a=b"_s);
        row("a name with an apostrophe", u"'T HOOFT"_s, u"'T HOOFT"_s);
        row("an apostrophe alone", u"'"_s, u"'"_s);
        row("a passport number", u"E12345678"_s, u"E12345678"_s);
    }

    void whatBeginsAFormulaIsGuarded()
    {
        QFETCH(QString, text);
        QTEST(guardedFromFormulas(text), "cell");
    }

    void everyTextComesBack_data() { whatBeginsAFormulaIsGuarded_data(); }
    void everyTextComesBack()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutFormulaGuard(guardedFromFormulas(text)), text);
    }
};

static const support::Registered<TstFormulaGuard> registered;

#include "tst_formula_guard.moc"
