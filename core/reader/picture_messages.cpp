// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/picture_messages.h"

#include "core/reader/message_stream.h"

#include <utility>

namespace core::reader::protocol {

namespace {

/// The fewest bytes that a face, or a page, takes.
constexpr qint64 kFaceBytes = 66;
constexpr qint64 kPageBytes = 53;

void writePoint(QDataStream& stream, const std::optional<QPointF>& point)
{
    stream << point.has_value();
    if (point) {
        stream << *point;
    }
}

std::optional<QPointF> readPoint(QDataStream& stream)
{
    bool isThere = false;
    stream >> isThere;
    if (!isThere) {
        return std::nullopt;
    }
    QPointF point;
    stream >> point;
    return point;
}

void writeFacts(QDataStream& stream, const PictureFacts& facts)
{
    stream << facts.format << facts.suffix << facts.bytes << facts.pixels << static_cast<quint8>(facts.colour)
           << static_cast<qint32>(facts.dotsPerInch) << facts.takenOn;
}

PictureFacts readFacts(QDataStream& stream)
{
    PictureFacts facts;
    quint8 colour = 0;
    qint32 dotsPerInch = 0;
    stream >> facts.format >> facts.suffix >> facts.bytes >> facts.pixels >> colour >> dotsPerInch >> facts.takenOn;
    if (colour > static_cast<quint8>(ColourMode::Cmyk)) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return facts;
    }
    facts.colour = static_cast<ColourMode>(colour);
    facts.dotsPerInch = dotsPerInch;
    return facts;
}

void writeFace(QDataStream& stream, const FaceMeasures& face)
{
    stream << face.box;
    writePoint(stream, face.leftEye);
    writePoint(stream, face.rightEye);
    stream << face.crown << face.chin << face.width << face.tilt;
}

FaceMeasures readFace(QDataStream& stream)
{
    FaceMeasures face;
    stream >> face.box;
    face.leftEye = readPoint(stream);
    face.rightEye = readPoint(stream);
    stream >> face.crown >> face.chin >> face.width >> face.tilt;
    return face;
}

void writeScanPage(QDataStream& stream, const ScanPage& page)
{
    stream << page.pixels << static_cast<qint32>(page.dotsPerInch) << page.hasText << page.margins << page.ink
           << page.colour << page.sharpness << page.skew;
    writeStrings(stream, page.cutEdges);
}

ScanPage readScanPage(QDataStream& stream)
{
    ScanPage page;
    qint32 dotsPerInch = 0;
    stream >> page.pixels >> dotsPerInch >> page.hasText >> page.margins >> page.ink >> page.colour >> page.sharpness
        >> page.skew;
    page.dotsPerInch = dotsPerInch;
    page.cutEdges = readStrings(stream);
    return page;
}

/// Reads a counted list, each element taking at least bytesEach.
template <typename Value> QList<Value> readList(QDataStream& stream, qint64 bytesEach, Value (*read)(QDataStream&))
{
    QList<Value> list;
    for (qsizetype left = readCount(stream, bytesEach); left > 0 && stream.status() == QDataStream::Ok; --left) {
        list.append(read(stream));
    }
    return list;
}

} // namespace

Message cutRequestMessage(const CutRequest& request)
{
    return messageOf(MessageKind::CutPicture, [&request](QDataStream& stream) {
        stream << request.file.path << qint64{request.file.timeLimit.count()} << request.cut.part << request.cut.size
               << static_cast<qint32>(request.cut.dotsPerInch) << request.cut.minBytes << request.cut.maxBytes;
    });
}

std::optional<CutRequest> cutRequestOf(const Message& message)
{
    return valueOf<CutRequest>(message, MessageKind::CutPicture, [](QDataStream& stream) {
        CutRequest request;
        qint64 milliseconds = 0;
        qint32 dotsPerInch = 0;
        stream >> request.file.path >> milliseconds >> request.cut.part >> request.cut.size >> dotsPerInch
            >> request.cut.minBytes >> request.cut.maxBytes;
        request.file.timeLimit = std::chrono::milliseconds(milliseconds);
        request.cut.dotsPerInch = dotsPerInch;
        return std::optional(request);
    });
}

Message drawRequestMessage(const DrawRequest& request)
{
    return messageOf(MessageKind::DrawPage, [&request](QDataStream& stream) {
        stream << request.file.path << qint64{request.file.timeLimit.count()} << static_cast<qint32>(request.page.page)
               << static_cast<qint32>(request.page.rotation) << static_cast<qint32>(request.page.longest)
               << request.page.maxBytes;
    });
}

std::optional<DrawRequest> drawRequestOf(const Message& message)
{
    return valueOf<DrawRequest>(message, MessageKind::DrawPage, [](QDataStream& stream) {
        DrawRequest request;
        qint64 milliseconds = 0;
        qint32 page = 0;
        qint32 rotation = 0;
        qint32 longest = 0;
        qint64 maxBytes = 0;
        stream >> request.file.path >> milliseconds >> page >> rotation >> longest >> maxBytes;
        request.file.timeLimit = std::chrono::milliseconds(milliseconds);
        request.page = {page, rotation, longest, maxBytes};
        return std::optional(request);
    });
}

Message portraitMessage(const PortraitMeasures& measures)
{
    return messageOf(MessageKind::Portrait, [&measures](QDataStream& stream) {
        writeFacts(stream, measures.file);
        stream << measures.facesSearched;
        writeCount(stream, measures.faces.size());
        for (const FaceMeasures& face : measures.faces) {
            writeFace(stream, face);
        }
        stream << measures.whiteness << measures.unevenness << measures.frame << measures.sharpness
               << measures.brightness << measures.saturation << measures.colour << measures.redEyes;
    });
}

std::optional<PortraitMeasures> portraitOf(const Message& message)
{
    return valueOf<PortraitMeasures>(message, MessageKind::Portrait, [](QDataStream& stream) {
        PortraitMeasures measures;
        measures.file = readFacts(stream);
        stream >> measures.facesSearched;
        measures.faces = readList<FaceMeasures>(stream, kFaceBytes, readFace);
        stream >> measures.whiteness >> measures.unevenness >> measures.frame >> measures.sharpness
            >> measures.brightness >> measures.saturation >> measures.colour >> measures.redEyes;
        return std::optional(measures);
    });
}

Message scanMessage(const ScanMeasures& measures)
{
    return messageOf(MessageKind::Scan, [&measures](QDataStream& stream) {
        writeFacts(stream, measures.file);
        writeCount(stream, measures.pages.size());
        for (const ScanPage& page : measures.pages) {
            writeScanPage(stream, page);
        }
    });
}

std::optional<ScanMeasures> scanOf(const Message& message)
{
    return valueOf<ScanMeasures>(message, MessageKind::Scan, [](QDataStream& stream) {
        ScanMeasures measures;
        measures.file = readFacts(stream);
        measures.pages = readList<ScanPage>(stream, kPageBytes, readScanPage);
        return std::optional(measures);
    });
}

Message pictureMessage(const QByteArray& jpeg)
{
    return messageOf(MessageKind::Picture, [&jpeg](QDataStream& stream) { stream << jpeg; });
}

std::optional<QByteArray> pictureOf(const Message& message)
{
    return valueOf<QByteArray>(message, MessageKind::Picture, [](QDataStream& stream) {
        QByteArray jpeg;
        stream >> jpeg;
        return std::optional(jpeg);
    });
}

} // namespace core::reader::protocol
