// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/reader/reader_client.h"
#include "tests/support/png_header.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::reader;

namespace {

/// Of a running process so far; 0 where the system does not tell.
double peakMegabytes(qint64 processId)
{
    static const QRegularExpression peak(u"VmHWM:\\s*(\\d+) kB"_s);
    QFile status(u"/proc/%1/status"_s.arg(processId));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    constexpr double kKilobytes = 1024;
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / kKilobytes;
}

} // namespace

/// What files cost that nobody should be asked to recognise: a reason at once, and little memory (engineering F17).
class TstRecognitionCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRefusedAtOnce_data();
    void isRefusedAtOnce();
    void hugePageIsDrawnWithinBounds();
    void theNextFileIsReadAllTheSame();

private:
    [[nodiscard]] QString made(const QString& name) const { return m_folder.filePath(name); }

    static constexpr std::chrono::seconds kAtOnce{2};
    static constexpr double kMostMegabytes = 500;

    QTemporaryDir m_folder;
    ReaderClient m_client{core::resource_paths::readerProgram(), {.recognition = kAtOnce}};
};

void TstRecognitionCost::initTestCase()
{
    QPdfWriter pages(made(u"500-pages.pdf"_s));
    QPainter painter(&pages);
    for (int page = 1; page < 500; ++page) {
        QVERIFY(pages.newPage());
    }
    painter.end();
    QFile huge(made(u"huge.png"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    huge.write(support::pngOfSize(30'000, 30'000));
    QFile large(made(u"large.pdf"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write("%PDF-1.7\n");
    QVERIFY(large.resize(301LL * 1024 * 1024));
    QFile damaged(made(u"damaged.jpg"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QFile whole(QStringLiteral(TEST_DATA_DIR "/documents/scanned/office-verification-300-0.jpg"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    damaged.write(whole.read(whole.size() / 2));
}

void TstRecognitionCost::isRefusedAtOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("value");
    const QString data = QStringLiteral(TEST_DATA_DIR);
    QTest::newRow("500 pages") << made(u"500-pages.pdf"_s) << FailureCode::FileTooLarge << u"pages"_s << u"500"_s;
    QTest::newRow("30,000 × 30,000 pixels")
        << made(u"huge.png"_s) << FailureCode::FileTooLarge << u"pixels"_s << u"30000 × 30000"_s;
    QTest::newRow("more than 300 MB") << made(u"large.pdf"_s) << FailureCode::FileTooLarge << u"megabytes"_s << u"301"_s;
    const QString locked = data + u"/notices/n11.pdf"_s;
    QTest::newRow("a password") << locked << FailureCode::FileLocked << u"file"_s << locked;
    const QString cut = data + u"/documents/cut.pdf"_s;
    QTest::newRow("a PDF cut off") << cut << FailureCode::FileDamaged << u"file"_s << cut;
    QTest::newRow("half a picture")
        << made(u"damaged.jpg"_s) << FailureCode::FileDamaged << u"file"_s << made(u"damaged.jpg"_s);
}

void TstRecognitionCost::isRefusedAtOnce()
{
    QFETCH(QString, path);
    QFETCH(QString, argument);
    const Result<ReadDocument> read = m_client.recognisePage(path, 0);
    QVERIFY(!read.ok());
    QTEST(read.failure().code, "code");
    QTEST(read.failure().args.value(argument), "value");
    QVERIFY(peakMegabytes(m_client.processId()) < kMostMegabytes);
}

void TstRecognitionCost::hugePageIsDrawnWithinBounds()
{
    // Three metres by three: at 300 dpi 1.2 thousand million pixels.
    constexpr QSizeF kMillimetres(3000, 3000);
    const QString path = made(u"huge.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(kMillimetres, QPageSize::Millimeter));
        QPainter painter(&writer);
    }
    ReaderClient client(core::resource_paths::readerProgram(), {.recognition = std::chrono::minutes(5)});
    const Result<ReadDocument> read = client.recognisePage(path, 0);
    QVERIFY(read.ok());
    QCOMPARE(read->pages.first().runs.size(), 0);
    QVERIFY(peakMegabytes(client.processId()) < kMostMegabytes);
}

void TstRecognitionCost::theNextFileIsReadAllTheSame()
{
    const qint64 reader = m_client.processId();
    QVERIFY(reader > 0);
    QVERIFY(m_client.readDocument(QStringLiteral(TEST_DATA_DIR "/notices/n03.pdf")).ok());
    QCOMPARE(m_client.processId(), reader);
}

static const support::Registered<TstRecognitionCost> registered;

#include "tst_recognition_cost.moc"
