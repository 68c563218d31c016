// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPeople = 400;

QByteArray sheet(int round)
{
    QByteArray rows = "Surname,Given names,Nationality,Passport number,Date of birth,Employer\n";
    for (int i = 0; i < kPeople; ++i) {
        const QByteArray letters{QByteArray(1, static_cast<char>('A' + i / 26)) + static_cast<char>('A' + i % 26)};
        rows += "ROUND" + QByteArray(1, static_cast<char>('A' + round / 26)) + static_cast<char>('A' + round % 26) + ','
                + letters + ",GBR,K" + QByteArray::number(10'000'000 + round * kPeople + i)
                + ",1980-01-01,蓝海仪器有限公司\n";
    }
    return rows;
}

constexpr int kRounds = 25;

/// One batch of kills; four of them under PERMITDESK_TORTURE=1.
void addBatches()
{
    QTest::addColumn<int>("batch");
    const int batches = qEnvironmentVariableIsSet("PERMITDESK_TORTURE") ? 4 : 1;
    for (int batch = 0; batch < batches; ++batch) {
        QTest::addRow("batch %d", batch + 1) << batch;
    }
}

} // namespace

/// Kills permitdesk-cli at random moments of imports, stage moves and undos: the store opens, verifies, and holds all
/// of each act or nothing of it. PERMITDESK_TORTURE=1 kills four times as often.
class TstCliKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importIsThereWholeOrNotAtAll_data() { addBatches(); }
    void importIsThereWholeOrNotAtAll();
    void moveIsThereWholeOrNotAtAll_data() { addBatches(); }
    void moveIsThereWholeOrNotAtAll();
    void undoIsDoneWholeOrNotAtAll_data() { addBatches(); }
    void undoIsDoneWholeOrNotAtAll();

private:
    /// Runs a call once in full, to know how long it takes, then kills one like it within that time. Whether the call
    /// ended before it was killed is no matter: whole or nothing holds for both.
    void killWithin(const QStringList& arguments, qint64 longestMs);
    [[nodiscard]] qint64 timed(const QStringList& arguments) const;
    [[nodiscard]] QStringList rows() const { return support::recordRowsOf(m_cli.defaultStore()); }
    void expectSound() const { QCOMPARE(m_cli.json({u"verify"_s}).exitCode, 0); }

    support::CliCaller m_cli;
    QString m_case; ///< one that can be moved to and fro
    QRandomGenerator m_random{20260105};
};

void TstCliKill::initTestCase()
{
    m_cli.setToday(u"2026-03-02"_s);
    QCOMPARE(m_cli.json({u"init"_s, u"--demo"_s}).exitCode, 0);
    const QStringList list{u"case"_s, u"list"_s, u"--where"_s, u"stage=collecting"_s};
    m_case = m_cli.json(list).json.array().first()[u"number"_s].toString();
    QVERIFY(!m_case.isEmpty());
}

void TstCliKill::killWithin(const QStringList& arguments, qint64 longestMs)
{
    QProcess process;
    process.setEnvironment(m_cli.environment());
    process.start(support::CliCaller::program(), m_cli.withOptions(arguments));
    QVERIFY(process.waitForStarted());
    // The moment of the kill is what this test is about; it is drawn, not waited for.
    process.waitForFinished(static_cast<int>(m_random.bounded(longestMs)) + 1);
    process.kill();
    process.waitForFinished();
}

qint64 TstCliKill::timed(const QStringList& arguments) const
{
    QElapsedTimer timer;
    timer.start();
    const support::CliCall call = m_cli.json(arguments);
    if (call.exitCode != 0) {
        qWarning("%s", qPrintable(QString::fromUtf8(call.json.toJson())));
    }
    return call.exitCode == 0 ? timer.elapsed() : -1;
}

void TstCliKill::importIsThereWholeOrNotAtAll()
{
    QFETCH(int, batch);
    const int first = batch * (kRounds + 1);
    const qint64 longest = timed({u"import"_s, u"people"_s, m_cli.writeFile(u"first.csv"_s, sheet(first))});
    QVERIFY(longest > 0);
    int kept = 0;
    for (int round = 1; round <= kRounds; ++round) {
        const QStringList before = rows();
        killWithin({u"import"_s, u"people"_s, m_cli.writeFile(u"round.csv"_s, sheet(first + round))}, longest);
        const QStringList after = rows();
        // A person, a passport and a post each, and the batch.
        QVERIFY2(
            after == before || after.size() == before.size() + 3 * kPeople + 1, qPrintable(QString::number(round)));
        kept += after.size() > before.size();
        expectSound();
    }
    QVERIFY2(kept < kRounds, "no import was ever killed");
}

void TstCliKill::moveIsThereWholeOrNotAtAll()
{
    const QStringList there{u"case"_s, u"advance"_s, m_case, u"--to"_s, u"internal-review"_s};
    const QStringList back{u"case"_s, u"advance"_s, m_case, u"--to"_s, u"collecting"_s};
    const auto standing = [this] { return m_cli.json({u"case"_s, u"show"_s, m_case}); };
    const qint64 longest = timed(standing()[u"stage"_s] == u"internal-review"_s ? back : there);
    QVERIFY(longest > 0);
    for (int round = 0; round < kRounds; ++round) {
        const support::CliCall before = standing();
        const bool isThere = before[u"stage"_s] == u"internal-review"_s;
        killWithin(isThere ? back : there, longest);
        const support::CliCall after = standing();
        const qsizetype events = after[u"history"_s].toArray().size() - before[u"history"_s].toArray().size();
        const bool moved = after[u"stage"_s] != before[u"stage"_s];
        QCOMPARE(events, moved ? 1 : 0);
        expectSound();
    }
}

void TstCliKill::undoIsDoneWholeOrNotAtAll()
{
    // Another sheet for each batch: the last undo of the one before may have been killed, and its people still stand.
    QFETCH(int, batch);
    const QString file = m_cli.writeFile(u"undone.csv"_s, sheet(500 + batch));
    const QStringList empty = rows();
    const QStringList import{u"import"_s, u"people"_s, file};
    QString standing;
    QStringList full;
    qint64 longest = 0;
    for (int round = 0; round <= kRounds; ++round) {
        if (standing.isEmpty()) {
            const support::CliCall made = m_cli.json(import);
            QCOMPARE(made[u"new"_s].toInt(), kPeople);
            standing = QString::number(made[u"batch"_s].toInt());
            full = rows();
        }
        const QStringList undo{u"import"_s, u"undo"_s, standing};
        if (round == 0) {
            longest = timed(undo);
            QVERIFY(longest > 0);
            QCOMPARE(rows(), empty);
            standing.clear();
            continue;
        }
        killWithin(undo, longest);
        const QStringList after = rows();
        QVERIFY2(after == full || after == empty, qPrintable(QString::number(round)));
        if (after == empty) {
            standing.clear();
        }
        expectSound();
    }
}

static const support::Registered<TstCliKill> registered;

#include "tst_cli_kill.moc"
