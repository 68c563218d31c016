// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/request_server.h"

#include "app/reader/document_reading.h"
#include "app/reader/hang_alarm.h"
#include "app/reader/page_drawing.h"
#include "app/reader/page_recognition.h"
#include "app/reader/picture_cutting.h"
#include "app/reader/portrait_measuring.h"
#include "app/reader/scan_measuring.h"
#include "app/reader/sheet_reading.h"
#include "app/reader/zone_reading.h"
#include "core/reader/zone_messages.h"

namespace reader {

using core::reader::ReadDocument;
using core::reader::SheetSummary;
using core::reader::protocol::CutRequest;
using core::reader::protocol::DrawRequest;
using core::reader::protocol::Message;
using core::reader::protocol::MessageKind;
using core::reader::protocol::Request;
namespace protocol = core::reader::protocol;

int RequestServer::run()
{
    if (!m_channel.send(protocol::helloMessage())) {
        return 1;
    }
    while (const std::optional<Message> message = m_channel.receive()) {
        if (!answer(*message)) {
            return 1;
        }
    }
    return 0;
}

bool RequestServer::answer(const Message& message)
{
    if (const std::optional<CutRequest> cut = protocol::cutRequestOf(message)) {
        const HangAlarm alarm(cut->file.timeLimit);
        return answerCut(*cut);
    }
    if (const std::optional<DrawRequest> drawing = protocol::drawRequestOf(message)) {
        const HangAlarm alarm(drawing->file.timeLimit);
        return answerDrawing(*drawing);
    }
    const std::optional<Request> request = protocol::requestOf(message);
    if (!request) {
        return false;
    }
    HangAlarm alarm(request->timeLimit);
    switch (message.kind) {
    case MessageKind::ReadSheet:
        return answerSheet(*request, alarm);
    case MessageKind::MeasurePortrait:
        return answerPortrait(*request);
    case MessageKind::MeasureScan:
        return answerScan(*request);
    case MessageKind::ReadZone:
        return answerZone(*request);
    case MessageKind::RecognisePage:
        return answerPage(*request);
    default:
        return answerDocument(*request);
    }
}

bool RequestServer::answerPortrait(const Request& request)
{
    const core::Result<core::reader::PortraitMeasures> measures = measurePortrait(request.path);
    return m_channel.send(
        measures ? protocol::portraitMessage(*measures) : protocol::failedMessage(measures.failure()));
}

bool RequestServer::answerScan(const Request& request)
{
    const core::Result<core::reader::ScanMeasures> measures = measureScan(request.path);
    return m_channel.send(measures ? protocol::scanMessage(*measures) : protocol::failedMessage(measures.failure()));
}

bool RequestServer::answerZone(const Request& request)
{
    const core::Result<core::reader::ReadZone> zone = readZone(request.path);
    return m_channel.send(zone ? protocol::zoneMessage(*zone) : protocol::failedMessage(zone.failure()));
}

bool RequestServer::answerDrawing(const DrawRequest& request)
{
    const core::Result<QByteArray> jpeg = drawPage(request.file.path, request.page);
    return m_channel.send(jpeg ? protocol::pictureMessage(*jpeg) : protocol::failedMessage(jpeg.failure()));
}

bool RequestServer::answerPage(const Request& request)
{
    const core::Result<ReadDocument> document =
        recognisePage(m_recogniser, request.path, request.page, request.withQrCodes, request.timeLimit);
    return m_channel.send(
        document ? protocol::documentMessage(*document) : protocol::failedMessage(document.failure()));
}

bool RequestServer::answerCut(const CutRequest& request)
{
    const core::Result<QByteArray> jpeg = cutPicture(request.file.path, request.cut);
    return m_channel.send(jpeg ? protocol::pictureMessage(*jpeg) : protocol::failedMessage(jpeg.failure()));
}

bool RequestServer::answerDocument(const Request& request)
{
    const core::Result<ReadDocument> document = readDocument(request.path, request.withQrCodes);
    return m_channel.send(
        document ? protocol::documentMessage(*document) : protocol::failedMessage(document.failure()));
}

bool RequestServer::answerSheet(const Request& request, HangAlarm& alarm)
{
    const core::Result<SheetSummary> summary = readSheet(request.path, [&](const Message& rows) {
        alarm.pause();
        const bool sent = m_channel.send(rows);
        alarm.restart();
        return sent;
    });
    return m_channel.send(summary ? protocol::endMessage(*summary) : protocol::failedMessage(summary.failure()));
}

} // namespace reader
