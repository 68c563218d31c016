// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/storage/cut_workload.h"
#include "tests/integration/storage/naive_vfs.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::DiskLog;
using support::DiskReplay;
using support::RecordingVfs;

namespace {

constexpr int kCutsARun = 50;

bool isTorture() { return qEnvironmentVariableIsSet("PERMITDESK_TORTURE"); }

/// What came of so many cuts.
struct Tally
{
    int cuts = 0;
    int unopenable = 0;
    int lost = 0;  ///< acknowledged commits were missing
    int mixed = 0; ///< neither the state before nor after the commit that was under way
    QString first; ///< what was found first

    [[nodiscard]] int bad() const { return unopenable + lost + mixed; }
    [[nodiscard]] QString text() const
    {
        return u"%1 cuts: %2 unopenable, %3 lost, %4 mixed; first: %5"_s.arg(cuts)
            .arg(unopenable)
            .arg(lost)
            .arg(mixed)
            .arg(first);
    }
};

/// One store, run after run, and what power cuts leave of it.
class CutBench final
{
public:
    explicit CutBench(bool isSealed, const char* pragma = nullptr)
        : m_key(isSealed ? std::optional(DataKey::random()) : std::nullopt), m_pragma(pragma)
    {}

    /// Records one run and cuts it at so many places.
    void run(quint32 seed, int cuts)
    {
        workAnew(seed);
        QRandomGenerator chance(seed + 1);
        const QList<int> places = drawn(chance, m_workload->begin(), m_log.size(), cuts);
        DiskReplay replay(m_log);
        for (const int place : places) {
            replay.advanceTo(place);
            lay(replay.cut(chance));
            check(place, u"seed %1, cut at %2 of %3"_s.arg(seed).arg(place).arg(m_log.size()));
        }
    }

    /// Records one run, cuts it once, and cuts the recovery from that cut at so many places.
    void runWithinRecovery(quint32 seed, int cuts)
    {
        workAnew(seed);
        QRandomGenerator chance(seed + 1);
        const int place = drawn(chance, m_workload->begin(), m_log.size(), 1).constFirst();
        DiskReplay replay(m_log);
        replay.advanceTo(place);
        lay(replay.cut(chance));
        std::ignore = m_disk.takeLog();
        std::ignore = openOnly();
        const DiskLog recovery = m_disk.takeLog();
        const QList<int> again = drawn(chance, foundBefore(recovery), recovery.size(), cuts);
        DiskReplay replayed(recovery);
        for (const int each : again) {
            replayed.advanceTo(each);
            lay(replayed.cut(chance));
            check(place,
                u"seed %1, cut at %2, and again at %3 of %4"_s.arg(seed).arg(place).arg(each).arg(recovery.size()));
        }
    }

    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    [[nodiscard]] QString file() const { return m_dir.filePath(u"store.sqlite"_s); }
    [[nodiscard]] const DataKey* key() const { return m_key ? &*m_key : nullptr; }

    void workAnew(quint32 seed)
    {
        lay({});
        std::ignore = m_disk.takeLog();
        m_workload.emplace(file(), key(), seed, m_pragma);
        m_workload->run(m_disk);
        m_log = m_disk.takeLog();
    }

    [[nodiscard]] Result<void> openOnly() const
    {
        const auto connection = Connection::open(file(), Connection::Mode::ReadWrite, key());
        return connection ? (*connection)->execute("PRAGMA wal_checkpoint(PASSIVE)") : connection.failure();
    }

    static QList<int> drawn(QRandomGenerator& chance, int from, int to, int count)
    {
        QList<int> places;
        for (int place = 0; place < count; ++place) {
            places.append(chance.bounded(from, to + 1));
        }
        std::sort(places.begin(), places.end());
        return places;
    }

    /// How many operations of a log only say what files there were.
    static int foundBefore(const DiskLog& log)
    {
        int found = 0;
        while (found < log.size() && log.at(found).kind == DiskLog::Kind::Found) {
            ++found;
        }
        return found;
    }

    void lay(const support::DiskFiles& files) const
    {
        const QDir dir(m_dir.path());
        const QStringList old = dir.entryList(QDir::Files);
        for (const QString& each : old) {
            QFile::remove(dir.filePath(each));
        }
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            QFile written(each.key());
            CORE_EXPECT(written.open(QIODevice::WriteOnly) && written.write(*each) == each->size());
        }
    }

    void check(int place, const QString& where)
    {
        std::ignore = m_disk.takeLog();
        ++m_tally.cuts;
        const int acknowledged = m_workload->acknowledgedAt(place);
        const Result<StoreState> state = CutWorkload::open(file(), key(), m_pragma);
        QString found;
        if (!state) {
            ++m_tally.unopenable;
            found = u"does not open, "_s + state.failure().args.value(u"detail"_s);
        } else if (state->commits < acknowledged) {
            ++m_tally.lost;
            found = u"commit %1 instead of %2"_s.arg(state->commits).arg(acknowledged);
        } else if (state->commits > acknowledged + 1 || state->content != m_workload->contentAfter(state->commits)) {
            ++m_tally.mixed;
            found = u"not what commit %1 left"_s.arg(state->commits);
        }
        if (!found.isEmpty() && m_tally.first.isEmpty()) {
            m_tally.first = where + u": "_s + found;
        }
    }

    QTemporaryDir m_dir;
    RecordingVfs m_disk;
    std::optional<DataKey> m_key;
    const char* m_pragma;
    std::optional<CutWorkload> m_workload;
    DiskLog m_log;
    Tally m_tally;
};

} // namespace

/// Power cuts: every act that was acknowledged is there afterwards, the one under way is there whole or not at all.
class TstPowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCutLosesWhatWasAcknowledged_data() { plainAndSealed(); }

    void noCutLosesWhatWasAcknowledged()
    {
        QFETCH(bool, isSealed);
        CutBench bench(isSealed);
        const quint32 runs = isTorture() ? 200 : 10;
        for (quint32 seed = 1; seed <= runs; ++seed) {
            bench.run(seed, kCutsARun);
        }
        QVERIFY2(bench.tally().bad() == 0, qPrintable(bench.tally().text()));
        QCOMPARE(bench.tally().cuts, static_cast<int>(runs) * kCutsARun);
        qInfo("%s", qPrintable(bench.tally().text()));
    }

    void noCutInsideARecoveryDoesEither_data() { plainAndSealed(); }

    void noCutInsideARecoveryDoesEither()
    {
        QFETCH(bool, isSealed);
        CutBench bench(isSealed);
        const quint32 runs = isTorture() ? 200 : 10;
        for (quint32 seed = 1; seed <= runs; ++seed) {
            bench.runWithinRecovery(seed, 5);
        }
        QVERIFY2(bench.tally().bad() == 0, qPrintable(bench.tally().text()));
        qInfo("%s", qPrintable(bench.tally().text()));
    }

    void aStoreThatDoesNotSyncLoses_data() { plainAndSealed(); }

    void aStoreThatDoesNotSyncLoses()
    {
        QFETCH(bool, isSealed);
        CutBench bench(isSealed, "PRAGMA synchronous = OFF");
        bench.run(1, kCutsARun);
        qInfo("%s", qPrintable(bench.tally().text()));
        QVERIFY(bench.tally().bad() > kCutsARun / 4);
        QVERIFY(bench.tally().lost > 0);
    }

    void aStoreThatSyncsAtCheckpointsOnlyLoses()
    {
        CutBench bench(true, "PRAGMA synchronous = NORMAL");
        bench.run(1, kCutsARun);
        qInfo("%s", qPrintable(bench.tally().text()));
        QVERIFY(bench.tally().lost > 0);
        QCOMPARE(bench.tally().mixed, 0);
    }

    void aNaiveReaderOfPageOneFindsWholeStoresBroken()
    {
        CutBench bench(true);
        const NaiveVfs naive;
        for (quint32 seed = 1; seed <= 5; ++seed) {
            bench.run(seed, kCutsARun);
        }
        qInfo("%s", qPrintable(bench.tally().text()));
        QVERIFY(bench.tally().unopenable > 0);
        QCOMPARE(bench.tally().lost + bench.tally().mixed, 0);
    }

private:
    static void plainAndSealed()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("plain") << false;
        QTest::newRow("sealed") << true;
    }
};

static const support::Registered<TstPowerCuts> registered;

#include "tst_power_cuts.moc"
