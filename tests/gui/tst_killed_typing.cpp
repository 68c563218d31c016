// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/draft_forms.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace gui::drafts;
using gui::OfficeWindow;

namespace {

constexpr int kStartMs = 60'000; ///< until the first letter, on a machine that may be busy

/// A program that types into a form, and when each of its letters was heard of.
class Typist
{
public:
    /// letters: after so many it rests; 0: it types on without a pause.
    Typist(const QString& store, const QString& form, const QString& language, int letters)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { hear(); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TYPIST), {store, form, language, QString::number(letters)});
    }

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] const QString& told() const { return m_told; }
    /// Ends it as a power cut would; hands back how many letters were older then than may be lost.
    [[nodiscard]] qsizetype kill()
    {
        const qint64 now = m_clock.elapsed();
        m_process.kill();
        m_process.waitForFinished();
        hear();
        return std::ranges::count_if(m_heard, [now](qint64 at) { return at < now - kAtMost; });
    }

private:
    void hear()
    {
        if (!m_clock.isValid()) {
            m_clock.start();
        }
        const QString letters = QString::fromLatin1(m_process.readAllStandardOutput());
        m_told += letters;
        m_heard.append(QList<qint64>(letters.size(), m_clock.elapsed()));
    }

    QProcess m_process;
    QElapsedTimer m_clock;
    QList<qint64> m_heard; ///< milliseconds after the first letter
    QString m_told;
};

} // namespace

/// The program is killed while somebody types: a new one shows what was typed, but for five seconds at most (ui.md).
class TstKilledTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartShowsIt_data();
    void theNextStartShowsIt();
    void atAnyMoment_data();
    void atAnyMoment();

private:
    /// The store after the kill, opened in the other language.
    static void look(const QString& store, const QString& form, const QString& language, const QString& told,
        qsizetype leastLetters);
};

void TstKilledTyping::look(
    const QString& store, const QString& form, const QString& language, const QString& told, qsizetype leastLetters)
{
    const Form opened = formNamed(form);
    OfficeWindow office(store, language == "zh"_L1 ? u"en"_s : u"zh"_s);
    opened.open(office);
    // A form begins with what it proposes, until its draft has been read.
    const auto isRestored = [&] {
        const QString shown = textIn(office, opened.field);
        return shown.size() >= leastLetters && told.startsWith(shown, Qt::CaseInsensitive);
    };
    QTRY_VERIFY2(leastLetters == 0 || isRestored(), qPrintable(told + u" / "_s + textIn(office, opened.field)));
}

void TstKilledTyping::theNextStartShowsIt_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("letters");
    const int pausing = support::rounds(12, 0);
    QTest::newRow("new case, without a pause") << u"new case"_s << u"en"_s << 0;
    QTest::newRow("person") << u"person"_s << u"zh"_s << pausing;
    QTest::newRow("employer") << u"employer"_s << u"en"_s << pausing;
    QTest::newRow("case's move") << u"move"_s << u"zh"_s << pausing;
    QTest::newRow("return") << u"return"_s << u"en"_s << pausing;
    QTest::newRow("paper") << u"paper"_s << u"zh"_s << pausing;
    QTest::newRow("view's name") << u"view's name"_s << u"zh"_s << pausing;
    QTest::newRow("value in the inbox") << u"inbox value"_s << u"en"_s << pausing;
}

void TstKilledTyping::theNextStartShowsIt()
{
    QFETCH(QString, form);
    QFETCH(QString, language);
    QFETCH(int, letters);
    const QTemporaryDir home;
    const QString store = home.filePath(u"Office.permitdesk"_s);
    gui::makeStore(store, gui::Contents::Demo);
    Typist typist(store, form, language, letters);
    QTRY_VERIFY_WITH_TIMEOUT(!typist.told().isEmpty() || !typist.isRunning(), kStartMs);

    const core::SystemClock clock(gui::kToday);
    core::CountingSaltSource salts(7);
    const auto eye = core::services::Office::open(store, {clock, salts}, core::services::OfficeMode::ReadOnly);
    QVERIFY(eye.ok());
    const QString wanted = letters > 0 ? u"abcdefghijklmnopqrstuvwxyz"_s.left(letters) : u"abc"_s;
    QTRY_VERIFY_WITH_TIMEOUT(draftsOf(**eye).contains(wanted, Qt::CaseInsensitive), kStartMs);
    QVERIFY(typist.isRunning());
    const qsizetype kept = typist.kill();
    look(store, form, language, typist.told(), std::max(kept, wanted.size()));
}

void TstKilledTyping::atAnyMoment_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("language");
    const QStringList forms{u"person"_s, u"employer"_s, u"move"_s, u"return"_s, u"paper"_s, u"inbox value"_s};
    for (const QString& form : forms.mid(0, support::rounds(1, 6))) {
        for (const QString& language : {u"zh"_s, u"en"_s}) {
            QTest::newRow(qPrintable(form + u", "_s + language)) << form << language;
        }
    }
}

void TstKilledTyping::atAnyMoment()
{
    QFETCH(QString, form);
    QFETCH(QString, language);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    constexpr int kMostLetters = 160; // eight seconds of typing
    for (int round = 0; round < support::rounds(1, 3); ++round) {
        const QTemporaryDir home;
        const QString store = home.filePath(u"Office.permitdesk"_s);
        gui::makeStore(store, gui::Contents::Demo);
        Typist typist(store, form, language, 0);
        const int last = random.bounded(1, kMostLetters);
        QTRY_VERIFY_WITH_TIMEOUT(typist.told().size() >= last || !typist.isRunning(), kStartMs);
        QVERIFY2(typist.isRunning(), qPrintable(u"seed %1"_s.arg(seed)));
        const qsizetype kept = typist.kill();
        qInfo("seed %u: killed at letter %d, %lld must be kept", seed, last, static_cast<long long>(kept));
        look(store, form, language, typist.told(), kept);
        QVERIFY(!QTest::currentTestFailed());
    }
}

static const support::Registered<TstKilledTyping> registered;

#include "tst_killed_typing.moc"
