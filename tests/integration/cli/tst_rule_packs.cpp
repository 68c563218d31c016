// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kData = support::testData(u"rules/"_s);

bool listsPack(const QJsonArray& packs, const QString& name)
{
    return std::ranges::any_of(packs, [&](const QJsonValue& pack) { return pack[u"name"_s].toString() == name; });
}

} // namespace

/// rules list|check|diff, and packs of the office's own (cli.md).
class TstRulePacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListNamesCitiesDatesAndSources()
    {
        const QJsonArray packs = m_cli.json({u"rules"_s, u"list"_s}).json.array();
        QVERIFY(listsPack(packs, u"new-overseas-2024-12-01"_s));
        for (const QJsonValue& pack : packs) {
            const QJsonObject object = pack.toObject();
            for (const char* key : {"name", "city", "names", "from", "to", "lastChecked", "own", "active", "sources"}) {
                QVERIFY2(object.contains(QLatin1StringView(key)), key);
            }
        }
    }

    void aSoundPackPassesAndASpoiledOneStops()
    {
        const support::CliCall sound = m_cli.json({u"rules"_s, u"check"_s, kData + u"chengdu-2025-01-01.json"_s});
        QCOMPARE(sound.exitCode, 0);
        QVERIFY(sound[u"sound"_s].toBool());
        const support::CliCall spoiled = m_cli.json({u"rules"_s, u"check"_s, kData + u"spoiled/unknown-fact.json"_s});
        QCOMPARE(spoiled.exitCode, 1);
        QVERIFY(!spoiled[u"sound"_s].toBool());
        QCOMPARE(spoiled[u"problem"_s][u"pointer"_s].toString(), u"/deadlines/0/when/moon"_s);
        QCOMPARE(spoiled[u"problem"_s][u"reason"_s].toString(), u"unknown-fact"_s);
        const QByteArray told =
            m_cli.plain({u"rules"_s, u"check"_s, kData + u"spoiled/unknown-fact.json"_s}).output;
        QCOMPARE(told.trimmed(), "Not sound: the fact is not known (moon), at /deadlines/0/when/moon");
        QCOMPARE(m_cli.json({u"rules"_s, u"check"_s, kData + u"README.md"_s}).exitCode, 3);
        QCOMPARE(m_cli.json({u"rules"_s, u"check"_s, kData + u"none.json"_s}).exitCode, 3);
    }

    void whatChangesIsToldBetweenDaysCitiesAndPacks()
    {
        const support::CliCall days =
            m_cli.json({u"rules"_s, u"diff"_s, u"national@2024-11-30"_s, u"national@2024-12-01"_s});
        QCOMPARE(days.exitCode, 0);
        const QJsonArray changes = days.json.array();
        QVERIFY(std::ranges::any_of(changes, [](const QJsonValue& each) {
            return each[u"list"_s] == u"procedures"_s && each[u"code"_s] == u"old-permit"_s
                   && each[u"change"_s] == u"removed"_s;
        }));
        const support::CliCall packs =
            m_cli.json({u"rules"_s, u"diff"_s, u"extension-2024-12-01"_s, kData + u"chengdu-2025-01-01.json"_s});
        QVERIFY(!packs.json.array().isEmpty());
        QCOMPARE(m_cli.json({u"rules"_s, u"diff"_s, u"national@2024-12-01"_s, u"atlantis@2024-12-01"_s}).exitCode, 2);
    }

    /// A city alone stands for its rules of the day.
    void citiesAreComparedAsTheyStand()
    {
        support::CliCaller cli;
        cli.setToday(u"2024-12-01"_s);
        const auto diff = [&cli](const QString& one, const QString& two) {
            return cli.json({u"rules"_s, u"diff"_s, one, two});
        };
        const support::CliCall today = diff(u"beijing"_s, u"shanghai"_s);
        QCOMPARE(today.exitCode, 0);
        QVERIFY(!today.json.array().isEmpty());
        QCOMPARE(today.json, diff(u"beijing@2024-12-01"_s, u"shanghai@2024-12-01"_s).json);
        QVERIFY(diff(u"beijing"_s, u"beijing@2024-12-01"_s).json.array().isEmpty());
    }

    void whatCannotBeComparedIsToldHowToWriteIt_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("no city, pack or file") << u"atlantis"_s;
        QTest::newRow("no such file") << u"none.json"_s;
        QTest::newRow("no day") << u"beijing@soon"_s;
        QTest::newRow("no city on a day") << u"atlantis@2024-12-01"_s;
    }

    void whatCannotBeComparedIsToldHowToWriteIt()
    {
        QFETCH(QString, argument);
        const support::CliCall call = m_cli.json({u"rules"_s, u"diff"_s, u"national"_s, argument});
        QCOMPARE(call.exitCode, 2);
        QCOMPARE(call.error(), u"usage-wrong"_s);
        QCOMPARE(call.errorArg(u"argument"_s), argument);
        const QString told = call[u"error"_s][u"message"_s].toString();
        QVERIFY2(told.contains(argument) && told.contains(u"shenzhen@2024-12-01"_s), qPrintable(told));
    }

    void aCityIsNotComparedWithAPack()
    {
        const support::CliCall call = m_cli.json({u"rules"_s, u"diff"_s, u"national"_s, u"extension-2024-12-01"_s});
        QCOMPARE(call.exitCode, 2);
        QCOMPARE(call.errorArg(u"argument"_s), u"extension-2024-12-01"_s);
    }

    void peopleReadItInTheirLanguage()
    {
        const QString file = kData + u"chengdu-2025-01-01.json"_s;
        QVERIFY(m_cli.plain({u"rules"_s, u"check"_s, file}).output.contains("Sound"));
        QVERIFY(m_cli.plain({u"rules"_s, u"check"_s, file}, u"zh"_s).output.contains("合格"));
    }

    void anOwnPackIsAddedSwitchedAndTakenOut()
    {
        const QString name = u"chengdu-2025-01-01"_s;
        QCOMPARE(m_cli.json({u"rules"_s, u"add"_s, kData + name + u".json"_s}).exitCode, 0);
        QVERIFY(listsPack(m_cli.json({u"rules"_s, u"list"_s}).json.array(), name));
        QCOMPARE(m_cli.json({u"rules"_s, u"off"_s, name}).exitCode, 0);
        const QJsonArray without = m_cli.json({u"rules"_s, u"remove"_s, name}).json.array();
        QVERIFY(!listsPack(without, name));
        QVERIFY(m_cli.json({u"rules"_s, u"remove"_s, name}).exitCode != 0);
    }

    /// 5 + 20 working days of the national rules, 2 + 20 of the invented pack (tests/data/rules).
    void theCityOfAnOwnPackIsAnsweredAtOnce()
    {
        const QByteArray facts = R"({"city": "chengdu", "class": "B", "procedure": "extension",
            "residence": {"expiresOn": "2026-10-31"}})";
        const auto ask = [&] { return m_cli.json({u"deadlines"_s, u"--facts"_s, u"-"_s}, facts); };
        QCOMPARE(ask().exitCode, 3);
        QCOMPARE(m_cli.json({u"rules"_s, u"add"_s, kData + u"chengdu-2025-01-01.json"_s}).exitCode, 0);
        const QJsonArray deadlines = ask()[u"deadlines"_s].toArray();
        QCOMPARE(deadlines.size(), 1);
        QCOMPARE(deadlines.first()[u"fileBy"_s].toString(), u"2026-08-31"_s);
        QCOMPARE(m_cli.json({u"rules"_s, u"remove"_s, u"chengdu-2025-01-01"_s}).exitCode, 0);
        QCOMPARE(ask().exitCode, 3);
    }

private:
    support::CliCaller m_cli;
};

static const support::Registered<TstRulePacks> registered;

#include "tst_rule_packs.moc"
