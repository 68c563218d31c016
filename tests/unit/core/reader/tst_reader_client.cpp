// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/reader/reader_client.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>

#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::reader;

namespace {

QString notice(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/notices/") + name; }

QString allText(const ReadDocument& document)
{
    QString text;
    for (const Page& page : document.pages) {
        for (const TextRun& run : page.runs) {
            text += run.text;
        }
    }
    return text;
}

#ifdef Q_OS_UNIX
/// Kills a process and waits until it is dead, leaving it for its parent to collect.
void killAndWait(qint64 processId)
{
    const auto id = static_cast<pid_t>(processId);
    ::kill(id, SIGKILL);
    siginfo_t info{};
    ::waitid(P_PID, static_cast<id_t>(id), &info, WEXITED | WNOWAIT);
}
#endif

} // namespace

class TstReaderClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndQrCodeOfANoticeAreRead()
    {
        ReaderClient client(core::resource_paths::readerProgram());
        const Result<ReadDocument> document = client.readDocument(notice(u"n01.pdf"_s));
        QVERIFY(document.ok());
        QVERIFY(document->textLayer);
        QCOMPARE(document->pages.size(), 1);
        QVERIFY(allText(*document).contains(u"深圳市蓝海仪器有限公司"));
        QCOMPARE(document->qrCodes, QStringList{u"https://fwp.example.cn/q?x=44030020250000117"_s});
    }

    void qrCodesAreReadOnlyWhenAskedFor()
    {
        ReaderClient client(core::resource_paths::readerProgram());
        const Result<ReadDocument> document = client.readDocument(notice(u"n01.pdf"_s), QrCodes::Skip);
        QVERIFY(document.ok());
        QCOMPARE(document->qrCodes, QStringList());
    }

    void whatCannotBeReadIsRefusedByName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("password") << notice(u"n11.pdf"_s) << FailureCode::FileLocked;
        QTest::newRow("web page") << notice(u"n13.pdf"_s) << FailureCode::FileNotPdf;
        QTest::newRow("missing") << notice(u"none.pdf"_s) << FailureCode::FileMissing;
        QTest::newRow("folder") << notice({}) << FailureCode::FileUnreadable;
    }

    void whatCannotBeReadIsRefusedByName()
    {
        QFETCH(QString, file);
        QFETCH(FailureCode, code);
        ReaderClient client(core::resource_paths::readerProgram());
        const Result<ReadDocument> document = client.readDocument(file);
        QVERIFY(!document.ok());
        QCOMPARE(document.failure().code, code);
        QCOMPARE(document.failure().args.value(u"file"_s), file);
    }

    void theReaderStaysUpBetweenFiles()
    {
        ReaderClient client(core::resource_paths::readerProgram());
        QCOMPARE(client.processId(), 0);
        QVERIFY(client.readDocument(notice(u"n01.pdf"_s)).ok());
        const qint64 first = client.processId();
        QVERIFY(first > 0);
        QVERIFY(!client.readDocument(notice(u"n11.pdf"_s)).ok());
        QVERIFY(client.readDocument(notice(u"n03.pdf"_s)).ok());
        QCOMPARE(client.processId(), first);
    }

    void aMissingReaderIsNamed()
    {
        ReaderClient client(u"/nowhere/permitdesk-reader"_s);
        const Result<ReadDocument> document = client.readDocument(notice(u"n01.pdf"_s));
        QVERIFY(!document.ok());
        QCOMPARE(document.failure().code, FailureCode::ReaderMissing);
    }

#ifdef Q_OS_UNIX
    void aReaderThatDiedBetweenFilesIsStartedAnew()
    {
        ReaderClient client(core::resource_paths::readerProgram());
        QVERIFY(client.readDocument(notice(u"n01.pdf"_s)).ok());
        killAndWait(client.processId());
        QVERIFY(client.readDocument(notice(u"n03.pdf"_s)).ok());
    }

    void aHangingReaderIsEndedAndTheNextFileIsRead()
    {
        ReaderLimits limits;
        limits.document = std::chrono::milliseconds(400);
        ReaderClient client(core::resource_paths::readerProgram(), limits);
        QVERIFY(client.readDocument(notice(u"n01.pdf"_s)).ok());
        ::kill(static_cast<pid_t>(client.processId()), SIGSTOP);
        const Result<ReadDocument> hung = client.readDocument(notice(u"n03.pdf"_s));
        QVERIFY(!hung.ok());
        QCOMPARE(hung.failure().code, FailureCode::ReaderTimeout);
        QVERIFY(client.readDocument(notice(u"n03.pdf"_s), QrCodes::Skip).ok());
    }

    void aWaitIsEndedWhenItIsCancelled()
    {
        ReaderClient client(core::resource_paths::readerProgram());
        QVERIFY(client.readDocument(notice(u"n01.pdf"_s)).ok());
        ::kill(static_cast<pid_t>(client.processId()), SIGSTOP);
        client.setCancelled([] { return true; });
        const Result<ReadDocument> cancelled = client.readDocument(notice(u"n03.pdf"_s));
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.failure().code, FailureCode::Cancelled);
        client.setCancelled({});
        QVERIFY(client.readDocument(notice(u"n03.pdf"_s)).ok());
    }
#endif
};

static const support::Registered<TstReaderClient> registered;

#include "tst_reader_client.moc"
