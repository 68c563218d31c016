// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_export.h"
#include "tests/support/invented_store.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::InventedStore;

namespace {

constexpr int kPeople = 12;
constexpr qint64 kDisclosed = 5;
constexpr qint64 kErased = 7;

/// An export as a forger sees it: lines of JSON that can be put right again.
class Forgery final
{
public:
    explicit Forgery(const QByteArray& text) : m_lines(text.split('\n')) { m_lines.removeLast(); }

    [[nodiscard]] qsizetype lineOf(qint64 event, std::optional<qint64> value = std::nullopt) const
    {
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const QJsonObject line = object(at);
            const bool isIt = value ? line.value(u"of"_s) == event && line.value(u"value"_s) == *value
                                    : line.value(u"event"_s) == event;
            if (isIt) {
                return at;
            }
        }
        return -1;
    }
    [[nodiscard]] QJsonObject object(qsizetype line) const
    {
        return QJsonDocument::fromJson(m_lines.at(line)).object();
    }
    void put(qsizetype line, const QJsonObject& object)
    {
        m_lines[line] = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    void set(qsizetype line, const QString& key, const QJsonValue& value)
    {
        QJsonObject changed = object(line);
        changed.insert(key, value);
        put(line, changed);
    }
    [[nodiscard]] QByteArrayList& lines() { return m_lines; }
    [[nodiscard]] QByteArray text() const { return m_lines.join('\n') + '\n'; }

    /// An event's line with its values.
    [[nodiscard]] QByteArrayList block(qint64 event) const
    {
        const qsizetype from = lineOf(event);
        const qsizetype next = lineOf(event + 1);
        return m_lines.mid(from, (next < 0 ? m_lines.size() - 1 : next) - from);
    }
    void removeBlock(qint64 event)
    {
        const qsizetype from = lineOf(event);
        m_lines.remove(from, block(event).size());
    }

    /// Makes the event's hash fit to its fields again, as somebody who knows the format would.
    void seal(qint64 event)
    {
        const qsizetype at = lineOf(event);
        const QJsonObject json = object(at);
        const auto bytes = [&](const QString& key) {
            return QByteArray::fromHex(json.value(key).toString().toLatin1());
        };
        const auto text = [&](const QString& key) { return json.value(key).toString().toUtf8(); };
        EventRow row{event, text(u"at"_s), json.value(u"actor"_s).toInteger(), text(u"act"_s), text(u"subjectKind"_s),
            json.value(u"subject"_s).toInteger(), text(u"args"_s), json.value(u"undoes"_s).toInteger(),
            json.value(u"reversible"_s).toBool(), json.value(u"valueCount"_s).toInteger(), bytes(u"valuesHash"_s),
            bytes(u"previousHash"_s), {}};
        set(at, u"hash"_s, QString::fromLatin1(event_chain::eventHash(row).toHex()));
    }
    void sealFrom(qint64 event)
    {
        for (; lineOf(event) >= 0; ++event) {
            set(lineOf(event), u"previousHash"_s, object(lineOf(event - 1)).value(u"hash"_s));
            seal(event);
        }
        setHead(event - 1);
    }
    void setHead(qint64 event)
    {
        const QJsonObject head{{u"event"_s, event}, {u"hash"_s, object(lineOf(event)).value(u"hash"_s)}};
        set(0, u"head"_s, head);
        set(0, u"events"_s, event);
        set(m_lines.size() - 1, u"head"_s, head);
    }

private:
    QByteArrayList m_lines;
};

using Tamper = void (*)(Forgery& file);

void swapTwo(Forgery& file)
{
    const qsizetype at = file.lineOf(4);
    const QByteArrayList later = file.block(5);
    file.removeBlock(5);
    for (qsizetype n = 0; n < later.size(); ++n) {
        file.lines().insert(at + n, later[n]);
    }
}

/// A row of another place, given the number that is due there.
void repeatFormer(Forgery& file)
{
    QJsonObject former = file.object(file.lineOf(3));
    former.insert(u"event"_s, 6);
    file.put(file.lineOf(6), former);
}

void insertForged(Forgery& file)
{
    QJsonObject forged = file.object(file.lineOf(6));
    forged.insert(u"previousHash"_s, QString(64, u'a'));
    file.put(file.lineOf(6), forged);
    file.seal(6);
}

} // namespace

/// The export of a history, judged by a script that has nothing but the file: Python's standard library.
class TstAuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodExportIsWhole();
    void everyTamperingIsNamed_data();
    void everyTamperingIsNamed();
    void onlyANotedHeadTellsOfAHistoryWrittenAnew();
    void noValueLeavesUnlessItIsDisclosed();
    void aBrokenStoreIsExportedAndSaysSo();
    void anEventThatIsNotThereCannotBeDisclosed();

private:
    struct Verdict
    {
        int exitCode = -1;
        QString said;
    };
    [[nodiscard]] Verdict verdictOn(const QByteArray& text, const QString& head = {}) const;
    [[nodiscard]] QByteArray exported(const AuditChoice& choice);

    QTemporaryDir m_dir;
    std::unique_ptr<InventedStore> m_office;
    std::unique_ptr<Store> m_store;
    AuditSummary m_summary;
    QByteArray m_good;
};

void TstAuditExport::initTestCase()
{
    m_office = std::make_unique<InventedStore>(m_dir.filePath(u"Office.permitdesk"_s), true);
    auto made = m_office->create();
    QVERIFY(made.ok());
    m_store = *std::move(made);
    for (int n = 0; n < kPeople; ++n) {
        QVERIFY(InventedStore::addPerson(*m_store, u"PLANTED%1 许可"_s.arg(n)).ok());
    }
    QVERIFY(m_store->connection()
                .execute(("UPDATE event_value SET old_values = NULL, new_values = NULL WHERE id >> 32 = "
                          + QByteArray::number(kErased))
                             .constData())
                .ok());
    m_good = exported({{kDisclosed}, false});
}

QByteArray TstAuditExport::exported(const AuditChoice& choice)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<AuditSummary> summary = exportAudit(*m_store, out, choice);
    CORE_EXPECT(summary.ok());
    m_summary = *summary;
    return out.data();
}

TstAuditExport::Verdict TstAuditExport::verdictOn(const QByteArray& text, const QString& head) const
{
    const QString path = m_dir.filePath(u"audit.jsonl"_s);
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList noted = head.isEmpty() ? QStringList() : QStringList{u"--head"_s, head};
    script.start(u"python3"_s, QStringList{u"-I"_s, QStringLiteral(VERIFY_SCRIPT), path} + noted);
    CORE_EXPECT(script.waitForFinished());
    return {script.exitCode(), QString::fromUtf8(script.readAll()).trimmed()};
}

void TstAuditExport::aGoodExportIsWhole()
{
    QCOMPARE(m_summary.events, kPeople + 1);
    QCOMPARE(m_summary.erasedValues > 0, true);
    QVERIFY(!m_summary.firstBreak);
    const QString head = u"%1-%2"_s.arg(kPeople + 1).arg(QString::fromLatin1(m_summary.head.hash.toHex()));
    const Verdict verdict = verdictOn(m_good, head);
    QCOMPARE(
        verdict.said, u"whole: %1 events, %2 values, head %3"_s.arg(m_summary.events).arg(m_summary.values).arg(head));
    QCOMPARE(verdict.exitCode, 0);
    QCOMPARE(verdictOn("{}\n").exitCode, 2);
    QCOMPARE(verdictOn("Name,Number\n").exitCode, 2);
}

void TstAuditExport::everyTamperingIsNamed_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* named, Tamper tamper) {
        QTest::newRow(name) << tamper << QString::fromLatin1(named);
    };
    for (const char* key : {"at", "act", "subjectKind", "args"}) {
        QTest::addRow("edited %s", key) << Tamper(nullptr) << QString::fromLatin1(key);
    }
    row("another actor", "event 4: event-edited", [](Forgery& f) { f.set(f.lineOf(4), u"actor"_s, 2); });
    row("another subject", "event 4: event-edited", [](Forgery& f) { f.set(f.lineOf(4), u"subject"_s, 99); });
    row("reversible", "event 4: event-edited", [](Forgery& f) { f.set(f.lineOf(4), u"reversible"_s, false); });
    row("undoes", "event 4: event-edited", [](Forgery& f) { f.set(f.lineOf(4), u"undoes"_s, 3); });
    row("edited and sealed", "event 5: event-inserted", [](Forgery& f) {
        f.set(f.lineOf(4), u"act"_s, u"forged"_s);
        f.seal(4);
    });
    row("removed", "event 4: event-missing", [](Forgery& f) { f.removeBlock(4); });
    row("swapped", "event 4: event-moved", swapTwo);
    row("repeated", "event 6: event-moved", repeatFormer);
    row("inserted", "event 6: event-inserted", insertForged);
    row("tail cut", "event 13: tail-missing", [](Forgery& f) { f.removeBlock(13); });
    row("cut in the middle", "event 9: tail-missing", [](Forgery& f) { f.lines().resize(f.lineOf(9)); });
    row("added behind the end", "event 14: event-inserted", [](Forgery& f) { f.lines().append(f.lines()[1]); });
    row("value removed", "event 6 value 1: value-missing", [](Forgery& f) { f.lines().remove(f.lineOf(6, 1)); });
    row("value of another event", "event 6 value 9: value-inserted",
        [](Forgery& f) { f.set(f.lineOf(6, 1), u"value"_s, 9); });
    row("value edited", "event 6: value-edited",
        [](Forgery& f) { f.set(f.lineOf(6, 1), u"hash"_s, QString(64, u'0')); });
    row("disclosed value edited", "event 5 value 0: value-edited", [](Forgery& f) {
        QString content = f.object(f.lineOf(kDisclosed, 0)).value(u"new"_s).toString();
        f.set(f.lineOf(kDisclosed, 0), u"new"_s, content.replace(u"PLANTED3"_s, u"PLANTED4"_s));
    });
    row("disclosed value of another row", "event 5 value 0: value-edited",
        [](Forgery& f) { f.set(f.lineOf(kDisclosed, 0), u"row"_s, 77); });
}

void TstAuditExport::everyTamperingIsNamed()
{
    QFETCH(Tamper, tamper);
    QFETCH(QString, named);
    Forgery file(m_good);
    if (tamper == nullptr) {
        const qsizetype line = file.lineOf(4);
        file.set(line, named, file.object(line).value(named).toString() + u' ');
        named = u"event 4: event-edited"_s;
    } else {
        tamper(file);
    }
    QVERIFY(file.text() != m_good);
    const Verdict verdict = verdictOn(file.text());
    QCOMPARE(verdict.said, named);
    QCOMPARE(verdict.exitCode, 1);
}

void TstAuditExport::onlyANotedHeadTellsOfAHistoryWrittenAnew()
{
    const QString head = u"13-%1"_s.arg(QString::fromLatin1(m_summary.head.hash.toHex()));
    Forgery anew(m_good);
    anew.set(anew.lineOf(4), u"act"_s, u"forged"_s);
    anew.seal(4);
    anew.sealFrom(5);
    QCOMPARE(verdictOn(anew.text()).exitCode, 0);
    QCOMPARE(verdictOn(anew.text(), head).said, u"event 13: event-rewritten"_s);

    Forgery cut(m_good);
    cut.removeBlock(13);
    cut.setHead(12);
    QCOMPARE(verdictOn(cut.text()).exitCode, 0);
    QCOMPARE(verdictOn(cut.text(), head).said, u"event 13: tail-missing"_s);
}

void TstAuditExport::noValueLeavesUnlessItIsDisclosed()
{
    const QByteArray closed = exported({});
    QVERIFY(!closed.contains("PLANTED") && !closed.contains("Tester") && !closed.contains("Invented office"));
    Statement salts = m_store->connection().statement("SELECT hex(salt) FROM event_value");
    while (*salts.step()) {
        QVERIFY(!closed.contains(salts.bytes(0).toLower()));
    }
    const QByteArray open = exported({{kDisclosed}, true});
    QVERIFY(open.contains("PLANTED3 ") && !open.contains("PLANTED4 ") && open.contains("Tester"));
    QCOMPARE(verdictOn(open).exitCode, 0);
}

void TstAuditExport::aBrokenStoreIsExportedAndSaysSo()
{
    Connection& connection = m_store->connection();
    QVERIFY(connection.execute("BEGIN IMMEDIATE").ok());
    QVERIFY(connection.execute("DROP TRIGGER case_event_is_never_changed").ok());
    QVERIFY(connection.execute("UPDATE case_event SET act = 'forged' WHERE id = 3").ok());
    QVERIFY(connection.execute("COMMIT").ok());
    const QByteArray text = exported({});
    QVERIFY(m_summary.firstBreak.has_value());
    QCOMPARE(m_summary.firstBreak->args.value(u"event"_s), u"3"_s);
    QCOMPARE(verdictOn(text).said, u"event 3: event-edited"_s);
}

void TstAuditExport::anEventThatIsNotThereCannotBeDisclosed()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(exportAudit(*m_store, out, {{4711}, false}).failure().code, FailureCode::RecordNotFound);
}

static const support::Registered<TstAuditExport> registered;

#include "tst_audit_export.moc"
