// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/reader/reader_client.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::reader;

namespace {

QString document(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/documents/") + name; }

QString textOf(const Page& page)
{
    QString text;
    for (const TextRun& run : page.runs) {
        text += run.text;
    }
    return text.remove(u' ');
}

} // namespace

/// What permitdesk-reader sees on pages without text.
class TstPageRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAScanAreRecognised_data();
    void wordsOfAScanAreRecognised();
    void askewLinesAreSetLevel();
    void pageOfAPdfCountsInPoints();
    void whatCannotBeRecognisedIsRefusedByName_data();
    void whatCannotBeRecognisedIsRefusedByName();
    void missingLanguageDataIsNamed();
    void pageThatTakesTooLongIsGivenUp();

private:
    /// However busy the machine is.
    ReaderClient m_client{core::resource_paths::readerProgram(), {.recognition = std::chrono::minutes(5)}};
};

void TstPageRecognition::wordsOfAScanAreRecognised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QString>("heading");
    QTest::newRow("upright") << u"scanned/office-verification-300-0.jpg"_s << 0 << u"核验通知"_s;
    QTest::newRow("by a quarter") << u"scanned/chromium-cancellation-300-90.jpg"_s << 90 << u"注销证明"_s;
    QTest::newRow("upside down") << u"scanned/cairo-verification-300-180.jpg"_s << 180 << u"核验通知"_s;
}

void TstPageRecognition::wordsOfAScanAreRecognised()
{
    QFETCH(QString, file);
    QFETCH(QString, heading);
    const Result<ReadDocument> read = m_client.recognisePage(document(file), 0);
    QVERIFY(read.ok());
    QVERIFY(!read->textLayer);
    QCOMPARE(read->pages.size(), 1);
    const Page& page = read->pages.first();
    QVERIFY(page.isRecognised);
    QTEST(page.rotation, "rotation");
    QVERIFY(page.size.height() > page.size.width());
    QVERIFY2(textOf(page).contains(heading), qPrintable(textOf(page)));
    for (const TextRun& run : page.runs) {
        QVERIFY(run.confidence >= 0 && run.confidence < 1);
        QVERIFY(QRectF(QPointF(), page.size).contains(run.box));
    }
}

void TstPageRecognition::askewLinesAreSetLevel()
{
    constexpr double kPutInBy = 1;
    const Result<ReadDocument> read = m_client.recognisePage(document(u"scanned/office-decision-300-1.jpg"_s), 0);
    QVERIFY(read.ok());
    QVERIFY(std::abs(read->pages.first().skew - kPutInBy) < 0.3);
    QVERIFY(textOf(read->pages.first()).contains(u"准予行政许可决定书"));
}

void TstPageRecognition::pageOfAPdfCountsInPoints()
{
    const Result<ReadDocument> read = m_client.recognisePage(document(u"scanned/letter-and-notice.pdf"_s), 1);
    QVERIFY(read.ok());
    QVERIFY(std::abs(read->pages.first().size.height() - 842) < 3);
    QVERIFY(textOf(read->pages.first()).contains(u"工作许可通知"));
}

void TstPageRecognition::whatCannotBeRecognisedIsRefusedByName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("page");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("password") << document(u"../notices/n11.pdf"_s) << 0 << FailureCode::FileLocked;
    QTest::newRow("cut off") << document(u"cut.pdf"_s) << 0 << FailureCode::FileDamaged;
    QTest::newRow("more than 50 pages") << document(u"pages.pdf"_s) << 0 << FailureCode::FileTooLarge;
    QTest::newRow("no such page") << document(u"words.pdf"_s) << 1 << FailureCode::FileDamaged;
    QTest::newRow("no such page of a picture")
        << document(u"scanned/office-verification-300-0.jpg"_s) << 1 << FailureCode::FileDamaged;
    QTest::newRow("neither") << document(u"truth.json"_s) << 0 << FailureCode::FileNotAPicture;
    QTest::newRow("missing") << document(u"none.png"_s) << 0 << FailureCode::FileMissing;
}

void TstPageRecognition::whatCannotBeRecognisedIsRefusedByName()
{
    QFETCH(QString, file);
    QFETCH(int, page);
    const Result<ReadDocument> read = m_client.recognisePage(file, page);
    QVERIFY(!read.ok());
    QTEST(read.failure().code, "code");
    QCOMPARE(read.failure().args.value(u"file"_s), file);
}

void TstPageRecognition::missingLanguageDataIsNamed()
{
    const QTemporaryDir empty;
    qputenv("PERMITDESK_TESSDATA", QFile::encodeName(empty.path()));
    ReaderClient client(core::resource_paths::readerProgram());
    const Result<ReadDocument> read = client.recognisePage(document(u"scanned/office-verification-300-0.jpg"_s), 0);
    qunsetenv("PERMITDESK_TESSDATA");
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, FailureCode::LanguageDataMissing);
    QCOMPARE(read.failure().args.value(u"languages"_s), u"chi_sim, eng"_s);
}

void TstPageRecognition::pageThatTakesTooLongIsGivenUp()
{
    ReaderLimits limits;
    limits.recognition = std::chrono::milliseconds(100);
    ReaderClient client(core::resource_paths::readerProgram(), limits);
    const Result<ReadDocument> read = client.recognisePage(document(u"scanned/cairo-old-300-90.jpg"_s), 0);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, FailureCode::ReaderTimeout);
}

static const support::Registered<TstPageRecognition> registered;

#include "tst_page_recognition.moc"
