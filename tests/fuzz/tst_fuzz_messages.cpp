// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_protocol.h"
#include "core/reader/zone_messages.h"
#include "tests/fuzz/fuzzer.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::reader;
using namespace core::reader::protocol;
using fuzz::Fuzzer;

namespace {

Message rowsMessage(const QList<SheetRow>& rows)
{
    RowsPacker packer;
    for (const SheetRow& each : rows) {
        packer.add(each);
    }
    return packer.take();
}

} // namespace

/// The reader opens hostile files, so what it says is not trusted either: spoiled messages are refused or mean something.
class TstFuzzMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpoiledMessageIsRefusedOrMeansSomething()
    {
        Page page;
        page.size = QSizeF(595, 842);
        page.runs = {{u"护照号码"_s, QRectF(70, 80, 48, 12)}, {u"X12345678"_s, QRectF(120, 80, 54, 12)}};
        ReadZone zone;
        for (QList<ZoneSign>& line : zone.lines) {
            line.fill({u'A', 0.5, false, QRectF(70, 80, 7, 9)}, 44);
        }
        const QList<Message> sound{helloMessage(), documentMessage({{page}, {u"code"_s}, true}),
            rowsMessage({{2, {{u"张"_s, CellKind::Text}, {u"2026-01-01"_s, CellKind::Date}}}, {3, {}}}),
            endMessage({u"csv"_s, u"utf-8"_s, u","_s, 2}),
            zoneMessage(zone),
            failedMessage(core::Failure(core::FailureCode::FileLocked, {{u"file"_s, u"a.pdf"_s}})),
            requestMessage(MessageKind::ReadSheet, {u"a.csv"_s, false, std::chrono::seconds(10)})};
        for (Fuzzer fuzzer(3'000); fuzzer.next();) {
            Message message = sound.at(fuzzer.below(static_cast<int>(sound.size())));
            message.body = fuzzer.spoiled(message.body);
            if (const auto rows = rowsOf(message)) {
                QVERIFY2(rowsOf(rowsMessage(*rows)) == rows, fuzzer.where().constData());
            }
            if (const auto document = documentOf(message)) {
                QVERIFY2(documentOf(documentMessage(*document)), fuzzer.where().constData());
            }
            if (const auto read = zoneOf(message)) {
                QVERIFY2(zoneOf(zoneMessage(*read)), fuzzer.where().constData());
            }
            if (const auto failure = failureOf(message)) {
                const auto again = failureOf(failedMessage(*failure));
                QVERIFY2(again && again->code == failure->code, fuzzer.where().constData());
            }
            if (const auto request = requestOf(message)) {
                const auto again = requestOf(requestMessage(message.kind, *request));
                QVERIFY2(again && again->path == request->path, fuzzer.where().constData());
            }
        }
    }

    void aSpoiledStreamEndsOrGoesOn()
    {
        const QByteArray sound = frameOf(helloMessage()) + frameOf(endMessage({u"csv"_s, u"utf-8"_s, u","_s, 2}))
                                 + frameOf(rowsMessage({{2, {{u"张"_s, CellKind::Text}}}}));
        for (Fuzzer fuzzer(3'000); fuzzer.next();) {
            QByteArray stream = fuzzer.spoiled(sound);
            for (qsizetype before = stream.size() + 1; stream.size() < before;) {
                before = stream.size();
                const auto taken = takeMessage(stream);
                if (!taken || !taken->has_value()) {
                    break;
                }
            }
            QVERIFY2(stream.size() <= sound.size() * 2 + 1'000, fuzzer.where().constData());
        }
    }
};

static const support::Registered<TstFuzzMessages> registered;

#include "tst_fuzz_messages.moc"
