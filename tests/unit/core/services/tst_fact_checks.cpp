// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_cases.h"
#include "core/services/fact_checks.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using core::rulebook::Severity;

class TstFactChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofThreeHundredCleanCasesAtMostTwoInAHundredHaveAFalseFinding();
    void whatTheChecklistAsksForAndIsNotThereIsFound();
    void withoutAProcedureTheRestIsChecked();
    void anUnknownProcedureIsRefused();
};

void TstFactChecks::ofThreeHundredCleanCasesAtMostTwoInAHundredHaveAFalseFinding()
{
    constexpr qsizetype kCases = 300;
    constexpr qsizetype kMostFalse = 6;
    const auto book = rulebook::Rulebook::loadShipped();
    QVERIFY(book.ok());
    support::CleanCases cases(20'260'302);
    const QStringList procedures{
        u"new-overseas"_s, u"new-domestic"_s, u"transfer"_s, u"extension"_s, u"change"_s, u"cancellation"_s};
    qsizetype checked = 0;
    QStringList falseOnes;
    while (checked < kCases) {
        for (const QString& city : book->cities()) {
            for (const QString& procedure : procedures) {
                for (const QString& permitClass : {u"A"_s, u"B"_s, u"C"_s}) {
                    const rulebook::Facts facts = cases.next(*book, city, procedure, permitClass);
                    const auto answer = services::checkFacts(book->forCase(city, facts.date(u"on"_s)), facts);
                    QVERIFY(answer.ok());
                    ++checked;
                    const auto loud = std::ranges::find_if(
                        answer->findings, [](const checks::Finding& each) { return each.severity != Severity::Note; });
                    if (loud != answer->findings.end()) {
                        falseOnes.append(QStringList{city, procedure, permitClass, loud->check, loud->path}.join(u' '));
                    }
                }
            }
        }
    }
    QVERIFY2(falseOnes.size() <= kMostFalse, qPrintable(u"\n"_s + falseOnes.join(u'\n')));
}

void TstFactChecks::whatTheChecklistAsksForAndIsNotThereIsFound()
{
    const auto book = rulebook::Rulebook::loadShipped();
    const auto facts = rulebook::Facts::fromJson({{u"procedure"_s, u"new-domestic"_s}, {u"class"_s, u"B"_s},
        {u"on"_s, u"2026-03-02"_s}, {u"dependants"_s, 0}, {u"documents"_s, QJsonArray()}});
    QVERIFY(book.ok() && facts.ok());
    const auto answer = services::checkFacts(book->forCase(u"national"_s, QDate(2026, 3, 2)), *facts);
    QVERIFY(answer.ok());
    QStringList missing;
    for (const checks::Finding& finding : answer->findings) {
        if (finding.code == checks::FindingCode::PaperMissing) {
            missing.append(finding.args.value(u"material"_s));
        }
    }
    missing.sort();
    QCOMPARE(missing, (QStringList{u"M01"_s, u"M02"_s, u"M03"_s, u"M04"_s, u"M05"_s, u"M06"_s, u"M07"_s, u"M08"_s,
                          u"M09"_s, u"M10"_s}));
    QVERIFY(!answer->isReady());
}

void TstFactChecks::withoutAProcedureTheRestIsChecked()
{
    const auto book = rulebook::Rulebook::loadShipped();
    const auto facts = rulebook::Facts::fromJson(
        {{u"on"_s, u"2026-03-02"_s}, {u"employer"_s, QJsonObject{{u"creditCode"_s, u"91350100M000100Y4Z"_s}}}});
    QVERIFY(book.ok() && facts.ok());
    const auto answer = services::checkFacts(book->forCase(u"national"_s, QDate(2026, 3, 2)), *facts);
    QVERIFY(answer.ok());
    QCOMPARE(answer->findings.size(), 1);
    QCOMPARE(answer->findings.first().rule, u"R25"_s);
    QVERIFY(answer->needs.contains(u"procedure"_s));
}

void TstFactChecks::anUnknownProcedureIsRefused()
{
    const auto book = rulebook::Rulebook::loadShipped();
    rulebook::Facts facts;
    facts.set(u"on"_s, QDate(2026, 3, 2));
    facts.set(u"procedure"_s, u"old-notice"_s);
    const auto answer = services::checkFacts(book->forCase(u"national"_s, QDate(2026, 3, 2)), facts);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.failure().code, FailureCode::ProcedureUnknown);
}

static const support::Registered<TstFactChecks> registered;

#include "tst_fact_checks.moc"
