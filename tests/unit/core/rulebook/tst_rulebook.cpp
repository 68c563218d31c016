// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::rulebook;
using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

namespace {

DeadlineRule deadline(const QString& code, int days, QDate from, const Condition& when = {})
{
    DeadlineRule rule;
    rule.code = code;
    rule.procedures = {u"simple"_s};
    rule.when = when;
    rule.from = from;
    rule.trigger = u"submittedOn"_s;
    rule.offset.count = days;
    return rule;
}

RulePack pack(const QString& name, const QString& city, QDate from, const QList<DeadlineRule>& deadlines)
{
    RulePack pack;
    pack.name = name;
    pack.city = city;
    pack.from = from;
    pack.file = name;
    pack.deadlines = deadlines;
    return pack;
}

RulePack base()
{
    RulePack base = pack(u"base"_s, u"national"_s, QDate(2025, 1, 1), {deadline(u"D01"_s, 10, QDate(2025, 1, 1))});
    Procedure simple;
    simple.code = u"simple"_s;
    simple.from = QDate(2025, 1, 1);
    base.procedures = {simple};
    return base;
}

int daysOf(const Rulebook& book, const QString& city, QDate on)
{
    const auto& stacks = book.forCase(city, on).deadlinesOf(u"simple"_s);
    return stacks.isEmpty() ? 0 : stacks.first().first().offset.count;
}

} // namespace

class TstRulebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCityLiesOverTheNationAndLaterOverEarlier()
    {
        const QDate first(2025, 1, 1);
        const auto book = Rulebook::fromPacks({
            pack(u"city"_s, u"somewhere"_s, QDate(2025, 6, 1), {deadline(u"D01"_s, 7, QDate(2025, 6, 1))}),
            pack(u"later"_s, u"national"_s, QDate(2026, 1, 1), {deadline(u"D01"_s, 20, QDate(2026, 1, 1))}),
            base(),
        });
        QVERIFY(book.ok());
        QCOMPARE(daysOf(*book, u"national"_s, first), 10);
        QCOMPARE(daysOf(*book, u"national"_s, QDate(2025, 12, 31)), 10);
        QCOMPARE(daysOf(*book, u"national"_s, QDate(2026, 1, 1)), 20);
        QCOMPARE(daysOf(*book, u"somewhere"_s, QDate(2025, 5, 31)), 10);
        QCOMPARE(daysOf(*book, u"somewhere"_s, QDate(2025, 6, 1)), 7);
        QCOMPARE(daysOf(*book, u"somewhere"_s, QDate(2026, 1, 1)), 7);
        QCOMPARE(daysOf(*book, u"elsewhere"_s, QDate(2026, 1, 1)), 20);
        QCOMPARE(book->cities(), (QStringList{u"national"_s, u"somewhere"_s}));
    }

    void beforeTheFirstDayThereAreNoRules()
    {
        const auto book = Rulebook::fromPacks({base()});
        QVERIFY(book.ok());
        QVERIFY(book->forCase(u"national"_s, QDate(2024, 12, 31)).procedure(u"simple"_s) == nullptr);
        QVERIFY(book->forCase(u"national"_s, QDate(2025, 1, 1)).procedure(u"simple"_s) != nullptr);
    }

    void anEntryEndsWithItsLastDay()
    {
        RulePack national = base();
        national.deadlines.first().to = QDate(2025, 3, 31);
        const auto book = Rulebook::fromPacks({national});
        QVERIFY(book.ok());
        QCOMPARE(daysOf(*book, u"national"_s, QDate(2025, 3, 31)), 10);
        QCOMPARE(daysOf(*book, u"national"_s, QDate(2025, 4, 1)), 0);
    }

    void aCitysOwnLineStandsBeforeTheNationalOne()
    {
        Requirement classA;
        classA.fact = u"class"_s;
        classA.anyOf = {u"A"_s};
        const auto book =
            Rulebook::fromPacks({base(), pack(u"city"_s, u"somewhere"_s, QDate(2025, 1, 1),
                                             {deadline(u"D01"_s, 5, QDate(2025, 1, 1), Condition({classA}))})});
        QVERIFY(book.ok());
        const auto& stacks = book->forCase(u"somewhere"_s, QDate(2025, 1, 1)).deadlinesOf(u"simple"_s);
        QCOMPARE(stacks.size(), 1);
        QCOMPARE(stacks.first().size(), 2);
        QCOMPARE(stacks.first().first().offset.count, 5);
        QCOMPARE(stacks.first().last().offset.count, 10);
    }

    void twoPacksMayNotAnswerOneQuestionFromOneDayOn()
    {
        const auto book = Rulebook::fromPacks(
            {base(), pack(u"twin"_s, u"national"_s, QDate(2025, 1, 1), {deadline(u"D01"_s, 11, QDate(2025, 1, 1))})});
        QVERIFY(!book.ok());
        QCOMPARE(book.failure().code, FailureCode::PackUnsound);
        QCOMPARE(book.failure().args.value(u"reason"_s), u"overlap"_s);
    }

    void anOverlayKeepsWhatItDoesNotSpeakOf()
    {
        RulePack national = base();
        Stage stage;
        stage.code = u"start"_s;
        stage.procedures = {u"simple"_s};
        stage.from = national.from;
        stage.moves = {Move{}};
        stage.timeLimits = {TimeLimit{{20, false}, 0, {}, {}, {}, {}}};
        national.stages = {stage};
        RulePack city = pack(u"city"_s, u"somewhere"_s, QDate(2025, 1, 1), {});
        stage.overlay = true;
        stage.moves.clear();
        stage.timeLimits = {TimeLimit{{7, false}, 0, {}, {}, {}, {}}};
        city.stages = {stage};
        const auto book = Rulebook::fromPacks({national, city});
        QVERIFY(book.ok());
        const Stage* merged = book->forCase(u"somewhere"_s, QDate(2025, 1, 1)).stage(u"simple"_s, u"start"_s);
        QVERIFY(merged != nullptr);
        QCOMPARE(merged->moves.size(), 1);
        QCOMPARE(merged->timeLimits.first().days, 7);
    }

    void aPackOfANewCityWorksAsSoonAsItIsThere()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"national"_s));
        QVERIFY(QFile::copy(u"" TEST_DATA_DIR "/rulebook/sound.json"_s, folder.filePath(u"national/sound.json"_s)));
        QVERIFY(!Rulebook::load(folder.path())->hasCity(u"newtown"_s));
        QVERIFY(QDir(folder.path()).mkpath(u"newtown"_s));
        QFile city(folder.filePath(u"newtown/newtown.json"_s));
        QVERIFY(city.open(QIODevice::WriteOnly));
        city.write(R"({"format": 1, "name": "newtown-2025-01-01", "city": "newtown",
            "names": {"zh": "新城", "en": "Newtown"}, "from": "2025-01-01", "lastChecked": "2026-01-01",
            "settings": [{"code": "lead-days", "names": {"zh": "提前", "en": "Lead"}, "value": 9,
                "because": {"zh": "因", "en": "Because"}, "sources": [{"id": "LAW", "place": "8"}]}]})");
        city.close();
        const auto book = Rulebook::load(folder.path());
        QVERIFY(book.ok());
        QCOMPARE(book->forCase(u"newtown"_s, QDate(2025, 1, 1)).setting(u"lead-days"_s, {})->value.toInt(), 9);
        QCOMPARE(book->forCase(u"national"_s, QDate(2025, 1, 1)).setting(u"lead-days"_s, {})->value.toInt(), 7);
    }

    void aPackInAnotherCitysFolderIsRefused()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"newtown"_s));
        QVERIFY(QFile::copy(u"" TEST_DATA_DIR "/rulebook/sound.json"_s, folder.filePath(u"newtown/sound.json"_s)));
        const auto book = Rulebook::load(folder.path());
        QVERIFY(!book.ok());
        QCOMPARE(book.failure().args.value(u"pointer"_s), u"/city"_s);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto book = Rulebook::load(u"/nowhere/rules"_s);
        QVERIFY(!book.ok());
        QCOMPARE(book.failure().code, FailureCode::FileMissing);
    }
};

static const support::Registered<TstRulebook> registered;

#include "tst_rulebook.moc"
