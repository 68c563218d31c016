// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/services/reading_pool.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using core::documents::DocumentKind;
using core::documents::DocumentReading;
using core::services::ReadingPool;

namespace {

const QDate kToday(2026, 11, 18);

QString notice(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/notices/") + name; }

QString codeOf(const QFuture<Result<DocumentReading>>& future)
{
    const Result<DocumentReading> result = future.result();
    return result.ok() ? core::documents::kindName(result->kind) : core::failureName(result.failure().code);
}

#ifdef Q_OS_LINUX
/// The processes that this one has started.
QList<pid_t> childProcesses()
{
    QList<pid_t> ids;
    const QDir threads(u"/proc/self/task"_s);
    for (const QString& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + u"/children"_s));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& id : file.readAll().simplified().split(' ')) {
                if (!id.isEmpty()) {
                    ids.append(id.toInt());
                }
            }
        }
    }
    return ids;
}
#endif

} // namespace

/// Many files at once, each in a reader process that may go or hang (design §2).
class TstReadingPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadAndEachFailsAlone()
    {
        ReadingPool pool(core::resource_paths::readerProgram());
        const QStringList files{u"n01.pdf"_s, u"n11.pdf"_s, u"n13.pdf"_s, u"n14.pdf"_s, u"none.pdf"_s, u"n03.pdf"_s};
        QList<QFuture<Result<DocumentReading>>> answers;
        for (const QString& file : files) {
            answers.append(pool.read(notice(file), kToday));
        }
        QStringList codes;
        for (const auto& answer : answers) {
            codes.append(codeOf(answer));
        }
        QCOMPARE(codes, (QStringList{u"notice-90"_s, u"file-locked"_s, u"file-not-pdf"_s, u"unknown"_s,
                            u"file-missing"_s, u"notice-90"_s}));
    }

    void valuesStandOnThePageThatIsDrawn()
    {
        ReadingPool pool(core::resource_paths::readerProgram());
        const Result<DocumentReading> reading = pool.read(notice(u"n01.pdf"_s), kToday).result();
        QVERIFY(reading.ok());
        const auto place = reading->places.value(u"permit"_s).value(0);
        const auto page = reading->pages.value(place.page);
        QVERIFY(QRectF(QPointF(), page.size).contains(place.box));
        const Result<QByteArray> jpeg =
            pool.drawPage(notice(u"n01.pdf"_s), {place.page, page.rotation, 1000}).result();
        QVERIFY(jpeg.ok());
        const QImage image = QImage::fromData(*jpeg, "JPEG");
        QCOMPARE(image.height(), 1000);
        const double scale = image.width() / page.size.width();
        QVERIFY(qAbs(scale - image.height() / page.size.height()) < 0.01);
        // There is ink where the value stands, and none in the margin above it all.
        const auto darkest = [&image](const QRectF& box) {
            int least = 255;
            for (int y = qRound(box.top()); y < qRound(box.bottom()); ++y) {
                for (int x = qRound(box.left()); x < qRound(box.right()); ++x) {
                    least = std::min(least, qGray(image.pixel(x, y)));
                }
            }
            return least;
        };
        QVERIFY(darkest(QRectF(place.box.topLeft() * scale, place.box.size() * scale)) < 100);
        QVERIFY(darkest(QRectF(0, 0, image.width(), 10)) > 200);
    }

    void sidewaysPageIsDrawnUpright()
    {
        const QString file = QStringLiteral(TEST_DATA_DIR "/documents/sideways.pdf");
        ReadingPool pool(core::resource_paths::readerProgram());
        const Result<DocumentReading> reading = pool.read(file, kToday).result();
        QVERIFY(reading.ok());
        const auto page = reading->pages.value(0);
        QVERIFY(page.rotation != 0);
        const Result<QByteArray> jpeg = pool.drawPage(file, {0, page.rotation, 800}).result();
        QVERIFY(jpeg.ok());
        const QSize drawn = QImage::fromData(*jpeg, "JPEG").size();
        QCOMPARE(drawn.width() > drawn.height(), page.size.width() > page.size.height());
    }

    void aPageThatIsNotThereIsRefused()
    {
        ReadingPool pool(core::resource_paths::readerProgram());
        const Result<QByteArray> none = pool.drawPage(notice(u"n01.pdf"_s), {7, 0, 1000}).result();
        QVERIFY(!none.ok());
        QCOMPARE(none.failure().code, FailureCode::FileDamaged);
    }

    void aMissingReaderIsNamedForEachFile()
    {
        ReadingPool pool(u"/nowhere/permitdesk-reader"_s);
        for (const QString& file : {u"n01.pdf"_s, u"n03.pdf"_s}) {
            QCOMPARE(codeOf(pool.read(notice(file), kToday)), u"reader-missing"_s);
        }
    }

#ifdef Q_OS_LINUX
    void aHangingReaderCostsOnlyTheFileItHas()
    {
        ReadingPool pool(core::resource_paths::readerProgram(), {1, {.document = std::chrono::seconds(4)}});
        QCOMPARE(codeOf(pool.read(notice(u"n01.pdf"_s), kToday)), u"notice-90"_s);
        QCOMPARE(childProcesses().size(), 1);
        ::kill(childProcesses().first(), SIGSTOP);
        const auto hung = pool.read(notice(u"n01.pdf"_s), kToday);
        const auto next = pool.read(notice(u"n03.pdf"_s), kToday);
        QCOMPARE(codeOf(hung), u"reader-timeout"_s);
        QCOMPARE(hung.result().failure().args.value(u"file"_s), notice(u"n01.pdf"_s));
        QCOMPARE(codeOf(next), u"notice-90"_s);
    }

    void whatIsCancelledEndsAtOnceAndLaterFilesAreRead()
    {
        ReadingPool pool(core::resource_paths::readerProgram(), {1, {}});
        QCOMPARE(codeOf(pool.read(notice(u"n01.pdf"_s), kToday)), u"notice-90"_s);
        const pid_t reader = childProcesses().first();
        ::kill(reader, SIGSTOP); // else it might be done before it is cancelled
        const auto running = pool.read(notice(u"n01.pdf"_s), kToday);
        const auto waiting = pool.read(notice(u"n03.pdf"_s), kToday);
        pool.cancel();
        QCOMPARE(codeOf(running), u"cancelled"_s);
        QCOMPARE(codeOf(waiting), u"cancelled"_s);
        ::kill(reader, SIGCONT); // it is still there if it had not been asked yet
        QCOMPARE(codeOf(pool.read(notice(u"n03.pdf"_s), kToday)), u"notice-90"_s);
        QTRY_VERIFY(pool.isIdle());
    }
#endif
};

static const support::Registered<TstReadingPool> registered;

#include "tst_reading_pool.moc"
