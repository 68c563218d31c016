// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Judged on the day of use, the medical report is too old; nothing else is wrong.
const QByteArray kOldReport = R"({"id": "x", "procedure": "new-domestic", "city": "beijing", "on": "2026-03-02",
    "plannedUseOn": "2026-04-20", "documents": [{"material": "M06", "issuedOn": "2025-10-15", "country": "CHN"}]})";

} // namespace

/// precheck: what the authority would send back, found before (cli.md).
class TstPrecheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingHasEveryFieldOfTheContract()
    {
        const support::CliCall call = ask(kOldReport);
        QCOMPARE(call.exitCode, 1);
        QCOMPARE(call[u"id"_s].toString(), u"x"_s);
        QCOMPARE(call[u"ready"_s].toBool(true), false);
        const QJsonObject finding = findingOf(call, u"R08"_s);
        QCOMPARE(finding.value(u"severity"_s).toString(), u"blocker"_s);
        QCOMPARE(finding.value(u"path"_s).toString(), u"/documents/0/issuedOn"_s);
        QCOMPARE(finding.value(u"lastSafeDate"_s).toString(), u"2026-04-15"_s);
        QVERIFY(finding.value(u"message"_s).toString().contains(u"6 months"_s));
        QVERIFY(!finding.value(u"fix"_s).toString().isEmpty());
        QVERIFY(finding.value(u"sources"_s).toArray().first()[u"place"_s].isString());
    }

    void anEarlierDayClearsIt()
    {
        const QByteArray earlier = QByteArray(kOldReport).replace("2026-04-20", "2026-04-15");
        QVERIFY(findingOf(ask(earlier), u"R08"_s).isEmpty());
    }

    void nothingThatStopsIsReady()
    {
        const support::CliCall call =
            ask(R"([{"procedure": "extension", "on": "2026-03-02", "permit": {"expiresOn": "2026-05-01"}}])");
        QCOMPARE(call.exitCode, 0);
        QCOMPARE(call.json.array().first()[u"ready"_s].toBool(), true);
        QVERIFY(call.json.array().first()[u"needs"_s].toArray().contains(u"documents"_s));
    }

    void peopleReadItInTheirLanguage()
    {
        const QString file = m_cli.writeFile(u"facts.json"_s, kOldReport);
        const QString english = QString::fromUtf8(m_cli.plain({u"precheck"_s, u"--facts"_s, file}).output);
        QVERIFY(english.contains(u"more than 6 months old"_s));
        QVERIFY(english.contains(u"Not ready."_s));
        const QString chinese = QString::fromUtf8(m_cli.plain({u"precheck"_s, u"--facts"_s, file}, u"zh"_s).output);
        QVERIFY(chinese.contains(u"已超过6个月"_s));
    }

    void aBadFactIsRefusedWithItsPlace()
    {
        const support::CliCall call = ask(R"([{"documents": [{"material": "M99"}]}])");
        QCOMPARE(call.exitCode, 3);
        QCOMPARE(call.errorArg(u"index"_s), u"0"_s);
    }

private:
    [[nodiscard]] support::CliCall ask(const QByteArray& facts) const
    {
        return m_cli.json({u"precheck"_s, u"--facts"_s, u"-"_s}, facts);
    }

    static QJsonObject findingOf(const support::CliCall& call, const QString& rule)
    {
        for (const QJsonValue& finding : call[u"findings"_s].toArray()) {
            if (finding[u"rule"_s].toString() == rule) {
                return finding.toObject();
            }
        }
        return {};
    }

    support::CliCaller m_cli;
};

static const support::Registered<TstPrecheck> registered;

#include "tst_precheck.moc"
