// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rule_diff.h"
#include "core/rulebook/rulebook.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::rulebook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kBefore(2024, 11, 30);
const QDate kAfter(2024, 12, 1);

/// The change of one rule; null where nothing changes.
const RuleChange* changeOf(
    const QList<RuleChange>& changes, const QString& list, const QString& procedure, const QString& code)
{
    const auto it = std::ranges::find_if(changes,
        [&](const RuleChange& each) { return each.list == list && each.procedure == procedure && each.code == code; });
    return it == changes.end() ? nullptr : &*it;
}

const RuleAspect* aspectOf(const RuleChange& change, const QString& name)
{
    const auto it = std::ranges::find(change.aspects, name, &RuleAspect::name);
    return it == change.aspects.end() ? nullptr : &*it;
}

} // namespace

class TstRuleDiff : public QObject
{
    Q_OBJECT

    Rulebook m_book = *Rulebook::fromPacks({});

private Q_SLOTS:
    void initTestCase()
    {
        auto book = Rulebook::loadShipped();
        QVERIFY(book.ok());
        m_book = *std::move(book);
    }

    void theSwitchTookTwoStepsAwayAndBroughtOne()
    {
        const auto changes =
            changesBetween(m_book.forCase(u"national"_s, kBefore), m_book.forCase(u"national"_s, kAfter));
        for (const char* code : {"old-notice", "old-permit", "old-supplement", "old-notice-cancellation"}) {
            const RuleChange* gone = changeOf(changes, u"procedures"_s, {}, QString::fromLatin1(code));
            QVERIFY2(gone != nullptr, code);
            QCOMPARE(gone->kind, RuleChangeKind::Removed);
        }
        for (const char* code : {"new-overseas", "reissue-electronic", "reissue-notice"}) {
            const RuleChange* come = changeOf(changes, u"procedures"_s, {}, QString::fromLatin1(code));
            QVERIFY2(come != nullptr, code);
            QCOMPARE(come->kind, RuleChangeKind::Added);
        }
        const RuleChange* extension = changeOf(changes, u"procedures"_s, {}, u"extension"_s);
        QVERIFY(extension != nullptr && extension->kind == RuleChangeKind::Changed);
        const RuleAspect* outputs = aspectOf(*extension, u"outputs"_s);
        QVERIFY(outputs != nullptr);
        QVERIFY(outputs->before.zh.contains(u"实体证卡"_s) && outputs->after.zh.contains(u"电子社保卡"_s));
        QVERIFY(changeOf(changes, u"procedures"_s, {}, u"residence-new"_s) == nullptr);
    }

    void whatBecomesOfOlderCasesIsSaid()
    {
        const auto changes =
            changesBetween(m_book.forCase(u"national"_s, kBefore), m_book.forCase(u"national"_s, kAfter));
        const RuleChange* extension = changeOf(changes, u"procedures"_s, {}, u"extension"_s);
        const RuleAspect* older = extension == nullptr ? nullptr : aspectOf(*extension, u"older-cases"_s);
        QVERIFY(older != nullptr);
        QVERIFY(older->before.isEmpty());
        QVERIFY(older->after.en.startsWith(u"2024-12-01 extension → keep: "_s));
    }

    void whoElseMayStartItIsSaid()
    {
        const auto changes =
            changesBetween(m_book.forCase(u"national"_s, kBefore), m_book.forCase(u"national"_s, kAfter));
        const RuleChange* cancellation = changeOf(changes, u"procedures"_s, {}, u"cancellation"_s);
        const RuleAspect* initiators = cancellation == nullptr ? nullptr : aspectOf(*cancellation, u"initiators"_s);
        QVERIFY(initiators != nullptr);
        QVERIFY(initiators->after.en.endsWith(u"derived.employerCeased=true: individual"_s));
    }

    void twoCitiesDifferInTheirTimeLimits()
    {
        const auto changes =
            changesBetween(m_book.forCase(u"guangzhou"_s, kAfter), m_book.forCase(u"beijing"_s, kAfter));
        const RuleChange* review = changeOf(changes, u"stages"_s, u"extension"_s, u"in-review"_s);
        QVERIFY(review != nullptr);
        const RuleAspect* limits = aspectOf(*review, u"limits"_s);
        QVERIFY(limits != nullptr);
        QVERIFY(limits->before.en.startsWith(u"20 working-days"_s));
        QVERIFY(limits->after.en.contains(u"3 working-days"_s));
        QVERIFY(!review->sources.isEmpty());
    }

    void theSameRulesDoNotDiffer()
    {
        const RuleView& rules = m_book.forCase(u"shanghai"_s, kAfter);
        QVERIFY(changesBetween(rules, rules).isEmpty());
        for (const RulePack& pack : m_book.packs()) {
            QVERIFY2(changesBetween(pack, pack).isEmpty(), qPrintable(pack.name));
        }
    }

    void aPacksEntriesAreComparedByThemselves()
    {
        RulePack before;
        Setting setting;
        setting.code = u"lead-days"_s;
        setting.value = 75;
        before.settings = {setting};
        RulePack after = before;
        after.settings.first().value = 60;
        Office office;
        office.code = u"window"_s;
        after.offices = {office};
        const auto changes = changesBetween(before, after);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].list, u"offices"_s);
        QCOMPARE(changes[0].kind, RuleChangeKind::Added);
        QCOMPARE(changes[1].aspects.first().before.zh, u"75"_s);
        QCOMPARE(changes[1].aspects.first().after.zh, u"60"_s);
    }
};

static const support::Registered<TstRuleDiff> registered;

#include "tst_rule_diff.moc"
