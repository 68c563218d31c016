// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/picture_messages.h"
#include "core/reader/reader_protocol.h"
#include "core/reader/zone_messages.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using namespace core::reader;
using namespace core::reader::protocol;

namespace {

ReadDocument someDocument()
{
    Page page;
    page.size = QSizeF(595, 842);
    page.rotation = 90;
    page.isRecognised = true;
    page.skew = -1.2;
    page.runs = {{u"护照号码"_s, QRectF(70, 80, 48, 12)}, {u"X12345678"_s, QRectF(120, 80, 54, 12), 0.8}};
    return {{page, Page{}}, {u"https://fwp.example.cn/q?x=1"_s}, true};
}

Message rowsMessage(const QList<SheetRow>& rows)
{
    RowsPacker packer;
    for (const SheetRow& each : rows) {
        packer.add(each);
    }
    return packer.take();
}

ReadZone someZone()
{
    ReadZone zone;
    zone.page = 2;
    zone.pageSize = QSizeF(842, 595);
    zone.rotation = 90;
    for (int place = 0; place < 44; ++place) {
        zone.lines[0].append({QChar(u'A' + place % 26), 1, false, QRectF(place, 0, 7, 8)});
        zone.lines[1].append({QChar(u'0' + place % 10), 0.5, place == 5, QRectF(place, 1, 7, 8)});
    }
    return zone;
}

} // namespace

class TstReaderProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentArrivesAsItWasSent()
    {
        const std::optional<ReadDocument> document = documentOf(documentMessage(someDocument()));
        QVERIFY(document);
        QCOMPARE(document->pages.size(), 2);
        QCOMPARE(document->pages[0].size, QSizeF(595, 842));
        QCOMPARE(document->pages[0].rotation, 90);
        QCOMPARE(document->pages[0].runs[1].text, u"X12345678"_s);
        QVERIFY(document->pages[0].isRecognised);
        QCOMPARE(document->pages[0].skew, -1.2);
        QCOMPARE(document->pages[0].runs[1].box, QRectF(120, 80, 54, 12));
        QCOMPARE(document->pages[0].runs[0].confidence, 1.0);
        QCOMPARE(document->pages[0].runs[1].confidence, 0.8);
        QCOMPARE(document->qrCodes, QStringList{u"https://fwp.example.cn/q?x=1"_s});
        QVERIFY(document->textLayer);
    }

    void oddMeasuresOfADocumentAreNotBelieved()
    {
        ReadDocument odd = someDocument();
        odd.pages[0].skew = std::numeric_limits<double>::quiet_NaN();
        odd.pages[0].runs[0].confidence = 7;
        const std::optional<ReadDocument> document = documentOf(documentMessage(odd));
        QVERIFY(document);
        QCOMPARE(document->pages[0].skew, 0.0);
        QCOMPARE(document->pages[0].runs[0].confidence, 0.0);
    }

    void rowsArriveAsTheyWereSent()
    {
        const QList<SheetRow> rows{
            {2, {{u"张"_s, CellKind::Text}, {u"2026-01-01"_s, CellKind::Date}}}, {4, {{u"7"_s, CellKind::Number}, {}}}};
        const std::optional<QList<SheetRow>> arrived = rowsOf(rowsMessage(rows));
        QVERIFY(arrived);
        QCOMPARE(*arrived, rows);
    }

    void rowsArePackedMessageByMessage()
    {
        RowsPacker packer;
        for (int message = 0; message < 2; ++message) {
            packer.add({message, {{u"x"_s, CellKind::Text}}});
            QCOMPARE(packer.count(), 1);
            const std::optional<QList<SheetRow>> arrived = rowsOf(packer.take());
            QVERIFY(arrived);
            QCOMPARE(arrived->size(), 1);
            QCOMPARE(arrived->front().number, message);
        }
        QVERIFY(rowsOf(packer.take())->isEmpty());
    }

    void aFailureArrivesWithItsArguments()
    {
        const Failure failure(FailureCode::FileLocked, {{u"file"_s, u"a.pdf"_s}, {u"row"_s, u"3"_s}});
        const std::optional<Failure> arrived = failureOf(failedMessage(failure));
        QVERIFY(arrived);
        QCOMPARE(arrived->code, failure.code);
        QCOMPARE(arrived->args, failure.args);
    }

    void aZoneArrivesAsItWasSent()
    {
        const ReadZone zone = someZone();
        const std::optional<ReadZone> arrived = zoneOf(zoneMessage(zone));
        QVERIFY(arrived);
        QCOMPARE(arrived->page, 2);
        QCOMPARE(arrived->pageSize, zone.pageSize);
        QCOMPARE(arrived->rotation, 90);
        QCOMPARE(arrived->text(0), zone.text(0));
        QCOMPARE(arrived->text(1), zone.text(1));
        QCOMPARE(arrived->lines[1][5].confidence, 0.5);
        QVERIFY(arrived->lines[1][5].isRepaired && !arrived->lines[1][6].isRepaired);
        QCOMPARE(arrived->lines[1][5].box, QRectF(5, 1, 7, 8));
    }

    void aZoneThatIsNoneIsRefused()
    {
        ReadZone shortZone = someZone();
        shortZone.lines[1].removeLast();
        QVERIFY(!zoneOf(zoneMessage(shortZone)));
        ReadZone wrongSign = someZone();
        wrongSign.lines[0][3].sign = u'a';
        QVERIFY(!zoneOf(zoneMessage(wrongSign)));
        ReadZone tooSure = someZone();
        tooSure.lines[0][3].confidence = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!zoneOf(zoneMessage(tooSure)));
    }

    void aRequestArrivesWithItsLimit()
    {
        const Message message = requestMessage(MessageKind::ReadDocument, {u"a.pdf"_s, true, std::chrono::seconds(9)});
        const std::optional<Request> request = requestOf(message);
        QVERIFY(request);
        QCOMPARE(request->path, u"a.pdf"_s);
        QVERIFY(request->withQrCodes);
        QVERIFY(request->timeLimit == std::chrono::seconds(9));
    }

    void aDrawRequestArrivesAsItWasSent()
    {
        const Message message = drawRequestMessage({{u"a.pdf"_s, false, std::chrono::seconds(9)}, {2, 270, 2000, 65536}});
        const std::optional<DrawRequest> request = drawRequestOf(message);
        QVERIFY(request);
        QCOMPARE(request->file.path, u"a.pdf"_s);
        QVERIFY(request->file.timeLimit == std::chrono::seconds(9));
        QCOMPARE(request->page.page, 2);
        QCOMPARE(request->page.rotation, 270);
        QCOMPARE(request->page.longest, 2000);
        QCOMPARE(request->page.maxBytes, 65536);
        QVERIFY(!drawRequestOf({message.kind, message.body.chopped(1)}));
        QVERIFY(!requestOf(message));
    }

    void messagesAreTakenOneByOneFromWhateverHasArrived()
    {
        const QByteArray frames = frameOf(helloMessage()) + frameOf(documentMessage(someDocument()));
        QByteArray buffer;
        QList<MessageKind> taken;
        for (const char byte : frames) {
            buffer.append(byte);
            const Result<std::optional<Message>> message = takeMessage(buffer);
            QVERIFY(message.ok());
            if (message->has_value()) {
                taken.append((*message)->kind);
            }
        }
        QCOMPARE(taken, (QList<MessageKind>{MessageKind::Hello, MessageKind::Document}));
        QVERIFY(buffer.isEmpty());
    }

    void whatIsNoFrameIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("longer than any message") << QByteArray("\xFF\xFF\xFF\x7F\x04", 5);
        QTest::newRow("unknown kind") << QByteArray("\x01\x00\x00\x00\x63x", 6);
        QTest::newRow("text") << QByteArray("Syntax Error: ...");
    }

    void whatIsNoFrameIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!takeMessage(bytes).ok());
    }

    void everyCutOrLengthenedBodyIsRefused()
    {
        const Message whole = documentMessage(someDocument());
        for (qsizetype size = 0; size < whole.body.size(); ++size) {
            QVERIFY(!documentOf({whole.kind, whole.body.first(size)}));
        }
        QVERIFY(!documentOf({whole.kind, whole.body + '\0'}));
    }

    void aCountBeyondTheBodyReservesNothing()
    {
        QVERIFY(!rowsOf({MessageKind::SheetRows, QByteArray("\xFF\xFF\xFF\xFF", 4)}));
        QVERIFY(!documentOf({MessageKind::Document, QByteArray("\x01\xFF\xFF\xFF\x7F", 5)}));
    }

    void aMessageIsOnlyReadAsItsOwnKind()
    {
        QVERIFY(!rowsOf(documentMessage(someDocument())));
        QVERIFY(!documentOf(helloMessage()));
        QCOMPARE(versionOf(helloMessage()), std::optional(kVersion));
    }
};

static const support::Registered<TstReaderProtocol> registered;

#include "tst_reader_protocol.moc"
