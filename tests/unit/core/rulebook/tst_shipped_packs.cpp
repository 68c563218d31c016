// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/check_kinds.h"
#include "core/rulebook/rulebook.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace core::rulebook;
using core::domain::Actor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 1, 1);
const QDate kLastOldDay(2024, 11, 30);
const QString kOverseas = u"new-overseas"_s;

} // namespace

/// The packs that the program brings along, against what the domain brief says.
class TstShippedPacks : public QObject
{
    Q_OBJECT

    Rulebook m_book = *Rulebook::fromPacks({});

private Q_SLOTS:
    void initTestCase()
    {
        auto book = Rulebook::loadShipped();
        QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(QStringList(book.failure().args.values()).join(u' ')));
        m_book = *std::move(book);
    }

    void theCitiesAreThere()
    {
        QCOMPARE(
            m_book.cities(), (QStringList{u"national"_s, u"beijing"_s, u"guangzhou"_s, u"shanghai"_s, u"shenzhen"_s}));
    }

    void theOverseasRouteGoesThroughItsLanes_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<Actor>("lane");
        const auto row = [](const char* stage, Actor lane) {
            QTest::newRow(stage) << QString::fromLatin1(stage) << lane;
        };
        row("collecting", Actor::Agency);
        row("internal-review", Actor::Agency);
        row("confirmation", Actor::Individual);
        row("sealing", Actor::Employer);
        row("ready", Actor::Agency);
        row("pre-review", Actor::Authority);
        row("pre-review-passed", Actor::Authority);
        row("accepted", Actor::Authority);
        row("in-review", Actor::Authority);
        row("approved", Actor::Agency);
        row("documents-downloaded", Actor::Agency);
        row("notice-sent", Actor::Individual);
        row("visa-obtained", Actor::Individual);
        row("entered", Actor::Individual);
        row("lodging-registered", Actor::Individual);
        row("residence-filed", Actor::Authority);
    }

    void theOverseasRouteGoesThroughItsLanes()
    {
        QFETCH(QString, stage);
        QFETCH(Actor, lane);
        const Stage* found = m_book.forCase(u"national"_s, kToday).stage(kOverseas, stage);
        QVERIFY(found != nullptr);
        QCOMPARE(found->lane, lane);
        QVERIFY(!found->names.zh.isEmpty() && !found->names.en.isEmpty());
    }

    void proceduresStandInTheOrderOfTheCatalogue()
    {
        QStringList codes;
        for (const Procedure* procedure : m_book.forCase(u"shenzhen"_s, kToday).procedures()) {
            codes.append(procedure->code);
        }
        QCOMPARE(codes,
            (QStringList{u"employer-registration"_s, u"new-overseas"_s, u"new-domestic"_s, u"transfer"_s,
                u"short-term"_s, u"extension"_s, u"change"_s, u"cancellation"_s, u"reissue-electronic"_s,
                u"reissue-notice"_s, u"confirmation-letter"_s, u"residence-new"_s, u"residence-extension"_s,
                u"residence-change"_s, u"residence-cancellation"_s}));
    }

    void everyStageCanBeReachedInEveryCity()
    {
        for (const QString& city : m_book.cities()) {
            for (const QDate& on : {kLastOldDay, kToday}) {
                const RuleView& rules = m_book.forCase(city, on);
                for (const Procedure* procedure : rules.procedures()) {
                    QSet<QString> reached{procedure->firstStage};
                    for (const Stage& stage : rules.stagesOf(procedure->code)) {
                        for (const Move& move : stage.moves) {
                            reached.insert(move.to);
                        }
                    }
                    for (const Move& exit : procedure->exits) {
                        reached.insert(exit.to);
                    }
                    for (const Stage& stage : rules.stagesOf(procedure->code)) {
                        const QStringList place{city, procedure->code, stage.code};
                        QVERIFY2(reached.contains(stage.code), qPrintable(place.join(u' ')));
                    }
                }
            }
        }
    }

    void jointHandlingEndedForTheOverseasRouteOnly()
    {
        const auto jointWith = [this](const QString& procedure, QDate on) {
            QStringList with;
            for (const JointHandling& each : m_book.forCase(u"shenzhen"_s, on).procedure(procedure)->joint) {
                with.append(each.with);
            }
            return with;
        };
        QCOMPARE(jointWith(u"old-permit"_s, kLastOldDay), QStringList{u"residence-new"_s});
        QCOMPARE(jointWith(kOverseas, kToday), QStringList());
        QCOMPARE(jointWith(u"extension"_s, kToday), QStringList{u"residence-extension"_s});
        QCOMPARE(jointWith(u"cancellation"_s, kToday), QStringList{u"residence-cancellation"_s});
        QVERIFY(m_book.forCase(u"guangzhou"_s, kToday).procedure(u"extension"_s)->joint.isEmpty());
    }

    void shenzhensPlatformHasMenusOfItsOwn()
    {
        const auto portalsIn = [this](const QString& city) {
            QStringList portals;
            for (const PortalMenu& menu : m_book.forCase(city, kToday).procedure(u"reissue-electronic"_s)->menus) {
                portals.append(menu.portal);
            }
            return portals;
        };
        QCOMPARE(portalsIn(u"national"_s), QStringList{u"fwp"_s});
        QCOMPARE(portalsIn(u"shenzhen"_s), (QStringList{u"fwp"_s, u"local"_s}));
    }

    void everyCityNamesItsOffice_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("phone");
        QTest::newRow("the nation") << u"national"_s << u"national-platform"_s << u"010-84233515 / 010-84233569"_s;
        QTest::newRow("Beijing") << u"beijing"_s << u"beijing-window"_s << u"010-60640800"_s;
        QTest::newRow("Shanghai") << u"shanghai"_s << u"shanghai-window"_s << u"12333 / 12345"_s;
        QTest::newRow("Shenzhen") << u"shenzhen"_s << u"shenzhen-window"_s << u"0755-88121678"_s;
        QTest::newRow("Guangzhou") << u"guangzhou"_s << u"guangzhou-window"_s << u"020-12345"_s;
    }

    void everyCityNamesItsOffice()
    {
        QFETCH(QString, city);
        QFETCH(QString, office);
        QFETCH(QString, phone);
        const auto& offices = m_book.forCase(city, kToday).offices();
        const auto found = std::ranges::find(offices, office, &Office::code);
        QVERIFY(found != offices.end());
        QCOMPARE(found->phone, phone);
    }

    void anIndividualStartsNothing()
    {
        const Procedure* procedure = m_book.forCase(u"national"_s, kToday).procedure(kOverseas);
        QVERIFY(!procedure->initiators.contains(Actor::Individual));
        QVERIFY(procedure->initiators.contains(Actor::Employer));
    }

    /// Domain §3 D20 rests on a medium source (§13.4).
    void socialInsuranceIsWarnedOf()
    {
        for (const QList<DeadlineRule>& stack : m_book.forCase(u"national"_s, kToday).deadlinesOf(kOverseas)) {
            if (stack.first().code == "D20"_L1) {
                QCOMPARE(stack.first().severity, Severity::Warning);
                return;
            }
        }
        QFAIL("D20 is not there");
    }

    /// A kind of check that no pack speaks of would never find anything.
    void everyKindOfCheckHasItsRule()
    {
        QSet<QString> kinds;
        for (const QList<CheckRule>& stack : m_book.forCase(u"national"_s, kToday).checks()) {
            kinds.insert(stack.first().kind);
        }
        for (const CheckKind& kind : checkKinds()) {
            QVERIFY2(kinds.contains(kind.name), qPrintable(kind.name));
        }
    }

    /// The months that a paper is good for stand with the paper and in a setting that an office may choose otherwise.
    void papersAndChecksSayTheSameMonths()
    {
        const RuleView& rules = m_book.forCase(u"national"_s, kToday);
        for (const QList<MaterialRule>& stack : rules.materialsOf(kOverseas)) {
            for (const QList<CheckRule>& checks : rules.checks()) {
                const CheckNumber number = checks.first().numbers.value(u"months"_s);
                if (checks.first().materials.contains(stack.first().code) && !number.setting.isEmpty()) {
                    QCOMPARE(rules.settingStack(number.setting).first().value.toInt(), stack.first().validity.months);
                }
            }
        }
    }

    /// What the brief marks BLOG or MEM is at most a warning that says so: no demand and no blocker names it as its ground.
    void noHardRuleRestsOnBlogsOrMemory()
    {
        const auto isHard = [](const QList<Citation>& sources) {
            static const QStringList soft{u"BLOG"_s, u"MEM"_s, u"AGENT"_s};
            return std::ranges::none_of(sources, [](const Citation& each) { return soft.contains(each.source); });
        };
        for (const QString& city : m_book.cities()) {
            const RuleView& rules = m_book.forCase(city, kToday);
            for (const Procedure* procedure : rules.procedures()) {
                for (const ReturnReason* reason : rules.returnsOf(procedure->code)) {
                    QVERIFY2(reason->severity != Severity::Blocker || isHard(reason->sources),
                        qPrintable(reason->code));
                }
                for (const QList<MaterialRule>& stack : rules.materialsOf(procedure->code)) {
                    for (const MaterialCase& line : stack.first().cases) {
                        QVERIFY2(line.answer != MaterialAnswer::Needed || isHard(line.sources),
                            qPrintable(stack.first().code));
                    }
                }
            }
            for (const QList<CheckRule>& stack : rules.checks()) {
                const ReturnReason* reason = rules.returnReason(stack.first().prevents);
                const Severity severity =
                    stack.first().hasSeverity || reason == nullptr ? stack.first().severity : reason->severity;
                QVERIFY2(severity != Severity::Blocker || isHard(stack.first().sources),
                    qPrintable(stack.first().code));
            }
        }
    }

    /// Domain §12: every choice has a default or says that none is known, a reason and a source.
    void everySettingHasItsDefault_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const QString& city, const QString& setting, const QVariant& value) {
            QTest::newRow(qPrintable(city + u' ' + setting)) << city << setting << value;
        };
        row(u"national"_s, u"extension-open-days"_s, 90);
        row(u"beijing"_s, u"extension-open-days"_s, 120);
        row(u"national"_s, u"extension-last-days"_s, 30);
        row(u"national"_s, u"internal-lead-days"_s, 75);
        row(u"national"_s, u"reminder-days-dates"_s, 7);
        row(u"national"_s, u"reminder-days-employers"_s, 30);
        row(u"national"_s, u"reminder-days-passports"_s, 45);
        row(u"national"_s, u"reminder-days-tasks"_s, 0);
        row(u"national"_s, u"change-working-days"_s, 10);
        row(u"national"_s, u"cancel-working-days"_s, 10);
        row(u"national"_s, u"notice-validity-months"_s, 3);
        row(u"national"_s, u"contract-window-days"_s, 90);
        row(u"national"_s, u"contract-window"_s, u"after-submission"_s);
        row(u"national"_s, u"verification-rule"_s, u"none"_s);
        row(u"shenzhen"_s, u"verification-rule"_s, u"with-residence"_s);
        row(u"guangzhou"_s, u"verification-rule"_s, u"within-30-days"_s);
        row(u"national"_s, u"residence-apply-days"_s, 30);
        row(u"national"_s, u"residence-decision-working-days"_s, 7);
        row(u"national"_s, u"count-start-day"_s, u"exclude"_s);
        row(u"national"_s, u"no-crime-months"_s, 6);
        row(u"national"_s, u"medical-months"_s, 6);
        row(u"national"_s, u"passport-months"_s, 6);
        row(u"national"_s, u"age-limit-b"_s, 60);
        row(u"national"_s, u"transfer-window-days"_s, 30);
        row(u"national"_s, u"cancellation-signature"_s, u"both"_s);
        row(u"beijing"_s, u"cancellation-signature"_s, u"seal-only"_s);
        row(u"shenzhen"_s, u"cancellation-signature"_s, u"either"_s);
        row(u"national"_s, u"social-average-wage"_s, {});
    }

    void everySettingHasItsDefault()
    {
        QFETCH(QString, city);
        QFETCH(QString, setting);
        QFETCH(QVariant, value);
        Facts facts;
        facts.set(u"class"_s, u"B"_s);
        const Setting* found = m_book.forCase(city, kToday).setting(setting, facts);
        QVERIFY(found != nullptr);
        QCOMPARE(found->value.toString(), value.toString());
        QVERIFY(!found->because.isEmpty() && !found->sources.isEmpty());
    }

    /// Domain §7.4: where sources disagree, both answers stand.
    void theOtherWaysOfVerifyingStandBesideTheDefault()
    {
        const Setting* rule = m_book.forCase(u"national"_s, kToday).setting(u"verification-rule"_s, {});
        QStringList values;
        for (const SettingAlternative& other : rule->alternatives) {
            QVERIFY(!other.sources.isEmpty());
            values.append(other.value.toString());
        }
        QCOMPARE(values, (QStringList{u"within-30-days"_s, u"with-residence"_s, u"new-only"_s}));
    }

    void theVerificationStandsWhereACityAsksForIt()
    {
        QVERIFY(m_book.forCase(u"national"_s, kToday).stage(kOverseas, u"verified"_s) == nullptr);
        for (const QString& city : {u"shenzhen"_s, u"guangzhou"_s}) {
            const auto& stages = m_book.forCase(city, kToday).stagesOf(kOverseas);
            const auto verified = std::ranges::find(stages, u"verified"_s, &Stage::code);
            QVERIFY(verified != stages.end());
            QCOMPARE(std::prev(verified)->code, u"lodging-registered"_s);
        }
    }

    void reviewTakesTwentyWorkingDaysAndSevenInShenzhen()
    {
        const auto limitOf = [this](const QString& city) {
            return m_book.forCase(city, kToday).stage(kOverseas, u"in-review"_s)->timeLimits.first().days;
        };
        QCOMPARE(limitOf(u"national"_s), 20);
        QCOMPARE(limitOf(u"shenzhen"_s), 7);
        QCOMPARE(limitOf(u"guangzhou"_s), 20);
    }

    void theDecisionIsCollectedAtTheWindowByClassesBAndCInGuangzhou()
    {
        const auto modeFor = [this](const QString& city, const QString& permitClass) {
            Facts facts;
            facts.set(u"class"_s, permitClass);
            return m_book.forCase(city, kToday).setting(u"decision-document"_s, facts)->value.toString();
        };
        QCOMPARE(modeFor(u"guangzhou"_s, u"A"_s), u"download"_s);
        QCOMPARE(modeFor(u"guangzhou"_s, u"B"_s), u"window"_s);
        QCOMPARE(modeFor(u"guangzhou"_s, u"C"_s), u"window"_s);
        QCOMPARE(modeFor(u"shenzhen"_s, u"C"_s), u"download"_s);
    }

    /// Domain §1.5: the old windows closed with 30 September, the new one opened on 9 October; both were shut between.
    void guangzhousWindowMovedOn20251009()
    {
        const auto addressOn = [this](QDate day) {
            const auto& offices = m_book.forCase(u"guangzhou"_s, day).offices();
            const auto window = std::ranges::find(offices, u"guangzhou-window"_s, &Office::code);
            return window == offices.end() ? QString() : window->address.zh;
        };
        QVERIFY(addressOn(QDate(2025, 9, 30)).contains(u"516"_s));
        QCOMPARE(addressOn(QDate(2025, 10, 8)), QString());
        QVERIFY(addressOn(QDate(2025, 10, 9)).contains(u"解放南路155号"_s));
    }

    void theNationsSystemIsListedOnce()
    {
        const auto& offices = m_book.forCase(u"national"_s, kToday).offices();
        QCOMPARE(offices.size(), 1);
        QCOMPARE(offices.first().code, u"national-platform"_s);
    }

    void beforeTheSwitchThereIsNoOverseasRouteInOneStep()
    {
        QVERIFY(m_book.forCase(u"national"_s, QDate(2024, 11, 30)).procedure(kOverseas) == nullptr);
        QVERIFY(m_book.forCase(u"national"_s, QDate(2024, 12, 1)).procedure(kOverseas) != nullptr);
    }
};

static const support::Registered<TstShippedPacks> registered;

#include "tst_shipped_packs.moc"
