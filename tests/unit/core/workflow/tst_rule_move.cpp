// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped_rules.h"

#include "core/workflow/rule_move.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>

using namespace core;
using namespace core::workflow;
using namespace workflow_tests;

Q_DECLARE_METATYPE(std::function<void(core::rulebook::MaterialRule&)>)

namespace {

const QDate kBefore(2024, 11, 20);
const QDate kAfter(2024, 12, 2);

domain::CaseRecord openCaseOf(const QString& procedure, const QString& stage, const QString& city = u"national"_s)
{
    domain::CaseRecord record = caseAt(stage, city);
    record.number = u"2024-0001"_s;
    record.procedure = procedure;
    record.openedOn = kBefore;
    record.rulesOn = kBefore;
    record.stageSince = kBefore;
    return record;
}

/// The move of a case from its own rules to those of a day.
Result<std::optional<RuleMove>> moveOf(const domain::CaseRecord& record, QDate on = kAfter)
{
    return ruleMove({.before = rulesOf(record.city, record.rulesOn),
                        .after = rulesOf(record.city, on),
                        .record = record,
                        .facts = factsOf({.record = record}, on),
                        .on = on},
        workflow_tests::calendar());
}

/// A book of the shipped rules in which pre-review of an extension takes other days from a later day on.
rulebook::Rulebook withOtherLimit(int days, QDate from)
{
    QList<rulebook::RulePack> packs = rulebook::Rulebook::loadShipped()->packs();
    const auto& shipped = rulesOf(u"national"_s);
    rulebook::RulePack pack;
    pack.name = u"later"_s;
    pack.city = u"national"_s;
    pack.from = from;
    rulebook::Stage stage = *shipped.stage(u"extension"_s, u"pre-review"_s);
    stage.procedures = {u"extension"_s};
    stage.from = from;
    stage.timeLimits.first().days = days;
    pack.stages.append(stage);
    return *rulebook::Rulebook::fromPacks(packs << pack);
}

/// A book of the shipped rules in which an extension opens other days before the permit's end from a later day on.
rulebook::Rulebook withOtherOpening(int days, QDate from)
{
    QList<rulebook::RulePack> packs = rulebook::Rulebook::loadShipped()->packs();
    rulebook::RulePack pack;
    pack.name = u"later"_s;
    pack.city = u"national"_s;
    pack.from = from;
    rulebook::Setting setting = *rulesOf(u"national"_s).setting(u"extension-open-days"_s, {});
    setting.from = from;
    setting.value = days;
    pack.settings.append(setting);
    return *rulebook::Rulebook::fromPacks(packs << pack);
}

/// A book of the shipped rules in which more is asked of the contract from a later day on, by one change.
rulebook::Rulebook withOtherDemand(const std::function<void(rulebook::MaterialRule&)>& change, QDate from)
{
    QList<rulebook::RulePack> packs = rulebook::Rulebook::loadShipped()->packs();
    rulebook::RulePack pack;
    pack.name = u"later"_s;
    pack.city = u"national"_s;
    pack.from = from;
    for (const QList<rulebook::MaterialRule>& stack : rulesOf(u"national"_s).materialsOf(u"extension"_s)) {
        if (stack.first().code == "M07"_L1) {
            rulebook::MaterialRule rule = stack.first();
            rule.procedures = {u"extension"_s};
            rule.from = from;
            change(rule);
            pack.materials.append(rule);
        }
    }
    return *rulebook::Rulebook::fromPacks(packs << pack);
}

/// A book of the shipped rules in which entries of a code end for extensions before a day.
template <typename Entry>
rulebook::Rulebook withoutEntry(QList<Entry> rulebook::RulePack::*list, const QString& code, QDate from)
{
    QList<rulebook::RulePack> packs = rulebook::Rulebook::loadShipped()->packs();
    for (rulebook::RulePack& pack : packs) {
        QList<Entry> further;
        for (Entry& entry : pack.*list) {
            if (entry.code == code && entry.procedures.contains(u"extension"_s) && entry.to.isNull()) {
                Entry ended = entry;
                ended.procedures = {u"extension"_s};
                ended.to = from.addDays(-1);
                entry.procedures.removeAll(u"extension"_s);
                further.append(ended);
            }
        }
        pack.*list += further;
    }
    return *rulebook::Rulebook::fromPacks(packs);
}

rulebook::Rulebook withoutStage(const QString& code, QDate from)
{
    return withoutEntry(&rulebook::RulePack::stages, code, from);
}

rulebook::Rulebook withoutMaterial(const QString& code, QDate from)
{
    return withoutEntry(&rulebook::RulePack::materials, code, from);
}

/// The move of a case that follows a book's rules of today to those of a later day.
Result<std::optional<RuleMove>> moveIn(
    const rulebook::Rulebook& book, domain::CaseRecord record, QDate on, QDate permitExpiresOn = {})
{
    record.rulesOn = kToday;
    return ruleMove({.before = book.forCase(record.city, kToday),
                        .after = book.forCase(record.city, on),
                        .record = record,
                        .facts = factsOf({.record = record, .permitExpiresOn = permitExpiresOn}, on),
                        .on = on},
        workflow_tests::calendar());
}

/// The same of an extension before it is handed in, or after.
Result<std::optional<RuleMove>> moveOfExtension(
    const rulebook::Rulebook& book, QDate submittedOn, QDate on, QDate permitExpiresOn = {})
{
    domain::CaseRecord record = openCaseOf(u"extension"_s, u"ready"_s);
    record.submittedOn = submittedOn;
    return moveIn(book, record, on, permitExpiresOn);
}

} // namespace

/// What newer rules change for one open case.
class TstRuleMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitchSpeaksOfEachCase_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("comesTo");
        QTest::addColumn<QString>("task");
        const QString none;
        const auto row = [](const char* name, const QString& procedure, const QString& stage, const QString& comesTo,
                             const QString& task) { QTest::newRow(name) << procedure << stage << comesTo << task; };
        const QString back = u"new-overseas pre-review"_s;
        row("T5 in pre-review", u"old-permit"_s, u"pre-review"_s, back, none);
        row("T5 returned", u"old-permit"_s, u"pre-review-returned"_s, back, none);
        row("T5 accepted", u"old-permit"_s, u"accepted"_s, back, none);
        row("T5 in review", u"old-permit"_s, u"in-review"_s, back, none);
        row("T4 notice granted", u"old-notice"_s, u"approved"_s, u"old-notice approved"_s, u"reissue-notice"_s);
        row("T4 entered", u"old-notice"_s, u"entered"_s, u"old-notice entered"_s, u"reissue-notice"_s);
        row("T4 card not applied for", u"old-permit"_s, u"sealing"_s, u"old-permit sealing"_s, u"reissue-notice"_s);
        row("T3 in pre-review", u"old-notice"_s, u"pre-review"_s, none, none);
        row("T3 in review", u"old-notice"_s, u"in-review"_s, none, none);
        row("T6 card not collected", u"old-permit"_s, u"approved"_s, none, none);
        row("T11 extension", u"extension"_s, u"in-review"_s, none, none);
        row("T11 change", u"change"_s, u"pre-review"_s, none, none);
        row("T11 cancellation", u"cancellation"_s, u"accepted"_s, none, none);
        row("T11 within China", u"new-domestic"_s, u"in-review"_s, none, none);
        row("T12 short-term", u"short-term"_s, u"pre-review"_s, none, none);
        row("T13 lost card", u"old-supplement"_s, u"in-review"_s, none, none);
        row("T1 notice not applied for", u"old-notice"_s, u"collecting"_s, none, none); // §13.10 names it not
        row("T9 extension not handed in", u"extension"_s, u"ready"_s, none, none);
        row("residence permit", u"residence-new"_s, u"residence-filed"_s, none, none);
    }

    void theSwitchSpeaksOfEachCase()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, stage);
        QFETCH(QString, comesTo);
        QFETCH(QString, task);
        for (const QString& city :
            {u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s}) {
            const auto move = moveOf(openCaseOf(procedure, stage, city));
            QVERIFY(move.ok());
            const QString found =
                *move ? (*move)->record.procedure + u' ' + (*move)->record.stage : QString();
            QCOMPARE(found, comesTo);
            QCOMPARE(*move ? (*move)->task : QString(), task);
        }
    }

    void aReturnedApplicationIsTheAuthoritysMove()
    {
        domain::CaseRecord record = openCaseOf(u"old-permit"_s, u"pre-review-returned"_s);
        record.status = domain::CaseStatus::Returned;
        record.authorityStatus = domain::AuthorityStatus::ReturnedFromPreReview;
        const auto move = moveOf(record);
        QVERIFY(move.ok() && *move);
        const domain::CaseRecord& moved = (*move)->record;
        QCOMPARE(moved.status, domain::CaseStatus::Open);
        QCOMPARE(moved.authorityStatus, domain::AuthorityStatus::InPreReview);
        QCOMPARE(moved.stageSince, QDate(2024, 12, 1));
        QCOMPARE(moved.rulesOn, kAfter);
        const rulebook::Stage* stage = rulesOf(u"national"_s, kAfter).stage(moved.procedure, moved.stage);
        QCOMPARE(stage->lane, domain::Actor::Authority);
    }

    void bothSidesStandBesideEachOther()
    {
        domain::CaseRecord record = openCaseOf(u"old-permit"_s, u"in-review"_s);
        record.submittedOn = kBefore;
        const auto move = moveOf(record);
        QVERIFY(move.ok() && *move);
        QCOMPARE((*move)->procedureBefore.zh, u"申领工作许可证（入境后）"_s);
        QCOMPARE((*move)->procedureAfter.zh, u"申请外国人来华工作许可（90日以上）·境外"_s);
        QCOMPARE((*move)->stageAfter.zh, u"预审中"_s);
        const auto card = std::ranges::find((*move)->stages, u"card-collected"_s, &StageChange::code);
        QVERIFY(card != (*move)->stages.end());
        QVERIFY(card->before && !card->after);
        const auto notice = std::ranges::find((*move)->stages, u"notice-sent"_s, &StageChange::code);
        QVERIFY(notice != (*move)->stages.end());
        QVERIFY(!notice->before && notice->after);
        QVERIFY(!(*move)->materials.isEmpty());
        QCOMPARE((*move)->sources.first().source, u"S2"_s);
    }

    void aCaseOfTheNewRulesIsNotAskedAboutTheSwitch()
    {
        domain::CaseRecord record = openCaseOf(u"extension"_s, u"pre-review"_s);
        record.rulesOn = QDate(2024, 12, 1);
        const auto move = moveOf(record, kToday);
        QVERIFY(move.ok());
        QVERIFY(!*move);
    }

    void beforeTheSwitchNothingIsAsked()
    {
        const auto move = moveOf(openCaseOf(u"old-permit"_s, u"in-review"_s), QDate(2024, 11, 30));
        QVERIFY(move.ok());
        QVERIFY(!*move);
    }

    void anotherLimitTouchesCasesThatHaveItAhead_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<int>("changes");
        QTest::newRow("ahead") << u"extension"_s << u"collecting"_s << 1;
        QTest::newRow("there") << u"extension"_s << u"pre-review"_s << 1;
        QTest::newRow("behind") << u"extension"_s << u"in-review"_s << 0;
        QTest::newRow("another procedure") << u"change"_s << u"pre-review"_s << 0;
    }

    void anotherLimitTouchesCasesThatHaveItAhead()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, stage);
        const QDate from(2026, 2, 1);
        const rulebook::Rulebook book = withOtherLimit(2, from);
        const auto move = moveIn(book, openCaseOf(procedure, stage), from);
        QVERIFY(move.ok());
        QTEST(*move ? static_cast<int>((*move)->stages.size()) : 0, "changes");
        if (*move) {
            QCOMPARE((*move)->stages.first().before->limitDays, 5);
            QCOMPARE((*move)->stages.first().after->limitDays, 2);
            QCOMPARE((*move)->record.stage, stage);
            QCOMPARE((*move)->record.stageSince, kBefore);
        }
    }

    /// A stage that newer rules drop without a word: the case that stands there goes on by its own rules.
    void aDroppedStageKeepsWhoStandsThere()
    {
        const QDate from(2026, 2, 1);
        const rulebook::Rulebook book = withoutStage(u"internal-review"_s, from);
        const auto move = [&](const QString& stage) { return moveIn(book, openCaseOf(u"extension"_s, stage), from); };
        QVERIFY(move(u"internal-review"_s).ok());
        QVERIFY(!*move(u"internal-review"_s));
        const auto ahead = move(u"collecting"_s); // whom it still awaits is told that it is gone
        QVERIFY(ahead.ok() && *ahead);
        const auto dropped = std::ranges::find((*ahead)->stages, u"internal-review"_s, &StageChange::code);
        QVERIFY(dropped != (*ahead)->stages.end());
        QVERIFY(dropped->before && !dropped->after);
    }

    /// The list of materials counts as long as nothing is handed in.
    void anotherMaterialTouchesWhatIsNotHandedIn()
    {
        const QDate from(2026, 2, 1);
        const rulebook::Rulebook book = withoutMaterial(u"M07"_s, from);
        const auto open = moveOfExtension(book, {}, from);
        QVERIFY(open.ok() && *open);
        QCOMPARE((*open)->materials.size(), 1);
        QCOMPARE((*open)->materials.first().code, u"M07"_s);
        QVERIFY(!(*open)->materials.first().after);
        QVERIFY(!*moveOfExtension(book, kToday, from));
    }

    void anotherDemandOnAPaperTouchesWhatIsNotHandedIn_data()
    {
        using Change = std::function<void(rulebook::MaterialRule&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("touches");
        const types::BilingualText text{u"另有要求"_s, u"Something else"_s};
        const auto row = [](const char* name, const Change& change, bool touches = true) {
            QTest::newRow(name) << change << touches;
        };
        row("form", [text](rulebook::MaterialRule& rule) { rule.form = text; });
        row("translation", [text](rulebook::MaterialRule& rule) { rule.translation = text; });
        row("seal", [text](rulebook::MaterialRule& rule) { rule.seal = text; });
        row("authentication", [text](rulebook::MaterialRule& rule) { rule.authentication = text; });
        row("months", [](rulebook::MaterialRule& rule) { rule.validity = {3, u"issuedOn"_s, u"use"_s}; });
        row("nothing", [](rulebook::MaterialRule&) {}, false);
        row("of a paper that nobody asks for any more", [text](rulebook::MaterialRule& rule) {
            rule.cases.first().answer = rulebook::MaterialAnswer::Exempt;
            rule.seal = text;
        });
    }

    void anotherDemandOnAPaperTouchesWhatIsNotHandedIn()
    {
        QFETCH(std::function<void(rulebook::MaterialRule&)>, change);
        const QDate from(2026, 2, 1);
        const rulebook::Rulebook book = withOtherDemand(change, from);
        const auto open = moveOfExtension(book, {}, from);
        QVERIFY(open.ok());
        QTEST(open->has_value(), "touches");
        if (*open) {
            QCOMPARE((*open)->materials.size(), 1);
            QCOMPARE((*open)->materials.first().code, u"M07"_s);
        }
        QVERIFY(!*moveOfExtension(book, kToday, from));
    }

    /// Both sides are counted with what the office chose.
    void whatTheOfficeChoseCountsOnBothSides()
    {
        const QDate from(2026, 2, 1);
        const rulebook::Rulebook book = withOtherLimit(2, from);
        domain::CaseRecord record = openCaseOf(u"extension"_s, u"collecting"_s);
        record.rulesOn = kToday;
        rulebook::Facts facts = factsOf({.record = record}, from);
        facts.set(u"permit.expiresOn"_s, QDate(2026, 10, 31));
        const auto move = ruleMove({.before = book.forCase(record.city, kToday),
                                       .after = book.forCase(record.city, from),
                                       .record = record,
                                       .facts = facts,
                                       .on = from,
                                       .chosen = {{u"extension-last-days"_s, 45}}},
            workflow_tests::calendar());
        QVERIFY(move.ok() && *move);
        QVERIFY((*move)->deadlines.isEmpty());
    }

    /// The due day stays, yet the way opens sooner: the caseworker has to know.
    void anotherOpeningDayTouchesWhatIsNotFiled()
    {
        const QDate from(2026, 2, 1);
        const rulebook::Rulebook book = withOtherOpening(120, from);
        const QDate expiresOn(2026, 10, 31);
        const auto open = moveOfExtension(book, {}, from, expiresOn);
        QVERIFY(open.ok() && *open);
        QCOMPARE((*open)->deadlines.size(), 1);
        const DeadlineChange& change = (*open)->deadlines.first();
        QCOMPARE(change.code, u"D09"_s);
        QCOMPARE(change.before->due, change.after->due);
        QCOMPARE(change.before->opens, QDate(2026, 8, 2));
        QCOMPARE(change.after->opens, QDate(2026, 7, 3));
        QVERIFY(!*moveOfExtension(book, kToday, from, expiresOn));
    }

    void anEndedCaseIsNotTouched()
    {
        domain::CaseRecord record = openCaseOf(u"old-permit"_s, u"in-review"_s);
        record.status = domain::CaseStatus::Withdrawn;
        const auto move = moveOf(record);
        QVERIFY(move.ok());
        QVERIFY(!*move);
    }
};

static const support::Registered<TstRuleMove> registered;

#include "tst_rule_move.moc"
