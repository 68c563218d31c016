// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/message_stream.h"

#include <utility>

namespace core::reader::protocol {

namespace {

void writePage(QDataStream& stream, const Page& page)
{
    stream << page.size << static_cast<qint32>(page.rotation);
    writeCount(stream, page.runs.size());
    for (const TextRun& run : page.runs) {
        stream << run.text << run.box;
    }
}

Page readPage(QDataStream& stream)
{
    Page page;
    qint32 rotation = 0;
    stream >> page.size >> rotation;
    page.rotation = rotation;
    const qsizetype count = readCount(stream, 36);
    page.runs.reserve(count);
    for (qsizetype i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        TextRun run;
        stream >> run.text >> run.box;
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
        for (qsizetype left = readCount(stream, 24); left > 0 && stream.status() == QDataStream::Ok; --left) {
            document.pages.append(readPage(stream));
        }
        return std::optional(document);
    });
}

} // namespace core::reader::protocol
