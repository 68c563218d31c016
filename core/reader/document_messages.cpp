// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/message_stream.h"

#include <cmath>
#include <utility>

namespace core::reader::protocol {

namespace {

/// A text's length, its box, its confidence.
constexpr qint64 kRunBytes = 4 + 32 + 8;
/// A page's size, rotation, whether it is recognised, skew, number of runs.
constexpr qint64 kPageBytes = 16 + 4 + 1 + 8 + 4;
constexpr double kMostSkew = 45;

void writePage(QDataStream& stream, const Page& page)
{
    stream << page.size << static_cast<qint32>(page.rotation) << page.isRecognised << page.skew;
    writeCount(stream, page.runs.size());
    for (const TextRun& run : page.runs) {
        stream << run.text << run.box << run.confidence;
    }
}

Page readPage(QDataStream& stream)
{
    Page page;
    qint32 rotation = 0;
    stream >> page.size >> rotation >> page.isRecognised >> page.skew;
    page.rotation = rotation;
    if (!(std::abs(page.skew) <= kMostSkew)) {
        page.skew = 0;
    }
    const qsizetype count = readCount(stream, kRunBytes);
    page.runs.reserve(count);
    for (qsizetype i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        TextRun run;
        stream >> run.text >> run.box >> run.confidence;
        if (!(run.confidence >= 0 && run.confidence <= 1)) {
            run.confidence = 0;
        }
        page.runs.append(std::move(run));
    }
    return page;
}

} // namespace

Message documentMessage(const ReadDocument& document)
{
    return messageOf(MessageKind::Document, [&document](QDataStream& stream) {
        stream << document.textLayer;
        writeStrings(stream, document.qrCodes);
        writeCount(stream, document.pages.size());
        for (const Page& page : document.pages) {
            writePage(stream, page);
        }
    });
}

std::optional<ReadDocument> documentOf(const Message& message)
{
    return valueOf<ReadDocument>(message, MessageKind::Document, [](QDataStream& stream) {
        ReadDocument document;
        stream >> document.textLayer;
        document.qrCodes = readStrings(stream);
        for (qsizetype left = readCount(stream, kPageBytes); left > 0 && stream.status() == QDataStream::Ok; --left) {
            document.pages.append(readPage(stream));
        }
        return std::optional(document);
    });
}

} // namespace core::reader::protocol
