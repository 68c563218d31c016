// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kSheet = "Surname,Given names,Nationality,Passport number,Passport expires on,Date of birth,"
                        "Work permit number,Class,Permit expires on,Employer,City\n"
                        "TESTER,ANNA,GBR,T10000001,2030-06-30,1980-01-01,SZ20250001,B,2026-10-31,Lanyu,shenzhen\n";

} // namespace

/// plan, case link|unlink|follow|extend.
class TstLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContractsStartTellsTheDaysToFile();
    void whatHasNoStartIsRefused();
    void aClientsExtensionsAreShownThenOpened();
    void twoCasesAreLinkedAndParted();
    void aClashIsToldAtTheOpening();

private:
    static support::CliCall open(const support::CliCaller& cli, const QString& procedure)
    {
        return cli.json({u"case"_s, u"open"_s, u"--person"_s, u"1"_s, u"--employer"_s, u"1"_s, u"--procedure"_s,
            procedure, u"--city"_s, u"shenzhen"_s, u"--class"_s, u"B"_s});
    }
};

/// The days are counted by hand in tst_contract_planner.cpp.
void TstLinks::aContractsStartTellsTheDaysToFile()
{
    const support::CliCaller cli;
    const support::CliCall call = cli.json({u"plan"_s, u"--facts"_s, u"-"_s}, R"({"city": "shenzhen", "class": "B",
        "procedure": "new-overseas", "on": "2026-08-10", "contract": {"startsOn": "2026-11-02"}})");
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"earliest"_s][u"date"_s].toString(), u"2026-08-04"_s);
    QCOMPARE(call[u"latest"_s][u"date"_s].toString(), u"2026-09-24"_s);
    QCOMPARE(call[u"visaDays"_s].toInt(), 14);
    QVERIFY(!call[u"latest"_s][u"derivation"_s].toArray().isEmpty());
    QVERIFY(!call[u"locked"_s].toBool(true));
}

void TstLinks::whatHasNoStartIsRefused()
{
    const support::CliCaller cli;
    const support::CliCall call = cli.json({u"plan"_s, u"--facts"_s, u"-"_s}, R"({"procedure": "new-overseas"})");
    QCOMPARE(call.exitCode, 5);
    QCOMPARE(call.error(), u"move-needs-fact"_s);
}

void TstLinks::aClientsExtensionsAreShownThenOpened()
{
    support::CliCaller cli;
    cli.setToday(u"2026-08-10"_s);
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, cli.writeFile(u"people.csv"_s, kSheet)}).exitCode, 0);
    const support::CliCall shown = cli.json({u"case"_s, u"extend"_s, u"1"_s});
    QCOMPARE(shown.exitCode, 0);
    const QJsonArray cases = shown[u"offers"_s][0][u"cases"_s].toArray();
    QCOMPARE(cases.size(), 2);
    QCOMPARE(cases[0][u"procedure"_s].toString(), u"extension"_s);
    QCOMPARE(cases[0][u"fileBy"_s].toString(), u"2026-09-30"_s);
    QCOMPARE(cases[1][u"procedure"_s].toString(), u"residence-extension"_s);
    QVERIFY(shown[u"opened"_s].toArray().isEmpty());
    cli.setToday(u"2026-12-15"_s); // after the permit's end
    QVERIFY(cli.json({u"case"_s, u"extend"_s, u"1"_s, u"--open"_s})[u"opened"_s].toArray().isEmpty());
    QVERIFY(cli.plain({u"case"_s, u"extend"_s, u"1"_s}).output.contains("a new application is needed"));
    cli.setToday(u"2026-08-10"_s);
    QCOMPARE(cli.json({u"case"_s, u"extend"_s, u"1"_s, u"--open"_s})[u"opened"_s].toArray().size(), 2);
    QVERIFY(cli.json({u"case"_s, u"extend"_s, u"1"_s})[u"offers"_s].toArray().isEmpty());
}

void TstLinks::twoCasesAreLinkedAndParted()
{
    support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, cli.writeFile(u"people.csv"_s, kSheet)}).exitCode, 0);
    for (const QString& procedure : {u"change"_s, u"residence-change"_s}) {
        QCOMPARE(open(cli, procedure).exitCode, 0);
    }
    const QStringList both{u"2026-0001"_s, u"2026-0002"_s};
    QCOMPARE(cli.json({u"case"_s, u"link"_s, both[0], both[0]}).errorArg(u"argument"_s), both[0]);
    QCOMPARE(cli.json(QStringList{u"case"_s, u"link"_s} + both).exitCode, 0);
    const support::CliCall shown = cli.json({u"case"_s, u"show"_s, both[1]});
    QCOMPARE(shown[u"linked"_s][0][u"number"_s].toString(), both[0]);
    QVERIFY(shown[u"linked"_s][0][u"comesFirst"_s].toBool());
    QVERIFY(cli.plain({u"case"_s, u"show"_s, both[1]}).output.contains("decided before: 2026-0001"));
    QVERIFY(cli.plain({u"case"_s, u"follow"_s, both[0]}).output.startsWith("No case to open"));
    QVERIFY(cli.json({u"case"_s, u"follow"_s, u"2026-0001"_s})[u"offers"_s][0][u"cases"_s].toArray().isEmpty());
    QVERIFY(cli.json(QStringList{u"case"_s, u"unlink"_s} + both)[u"unlinked"_s].toBool());
    QVERIFY(!cli.json(QStringList{u"case"_s, u"unlink"_s} + both)[u"unlinked"_s].toBool(true));
    QCOMPARE(cli.json({u"case"_s, u"follow"_s, u"2026-0001"_s})[u"offers"_s][0][u"cases"_s].toArray().size(), 1);
}

void TstLinks::aClashIsToldAtTheOpening()
{
    support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, cli.writeFile(u"people.csv"_s, kSheet)}).exitCode, 0);
    QVERIFY(open(cli, u"change"_s)[u"warnings"_s].toArray().isEmpty());
    const support::CliCall second = open(cli, u"change"_s);
    QCOMPARE(second.exitCode, 0); // told, not refused
    QCOMPARE(second[u"warnings"_s][0][u"beside"_s].toString(), u"2026-0001"_s);
}

static const support::Registered<TstLinks> registered;

#include "tst_links.moc"
