// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_protocol.h"

#include "core/reader/message_stream.h"

#include <algorithm>
#include <utility>

namespace core::reader::protocol {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<FailureCode> failureCodeOf(const QString& name)
{
    const QList<FailureCode>& codes = allFailureCodes();
    const auto found =
        std::find_if(codes.cbegin(), codes.cend(), [&name](FailureCode code) { return failureName(code) == name; });
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

/// A request that is a Request and no more.
bool isPlainRequest(MessageKind kind)
{
    return kind == MessageKind::ReadDocument || kind == MessageKind::ReadSheet || kind == MessageKind::MeasurePortrait
           || kind == MessageKind::MeasureScan || kind == MessageKind::ReadZone || kind == MessageKind::RecognisePage;
}

} // namespace

QByteArray frameOf(const Message& message)
{
    CORE_EXPECT(message.body.size() <= qsizetype{kMaxBody});
    const auto length = static_cast<quint32>(message.body.size());
    QByteArray frame;
    frame.reserve(kHeaderSize + message.body.size());
    for (int shift = 0; shift < 32; shift += 8) {
        frame.append(static_cast<char>((length >> shift) & 0xFFU));
    }
    frame.append(static_cast<char>(message.kind));
    frame.append(message.body);
    return frame;
}

std::optional<quint32> bodyLengthOf(QByteArrayView header)
{
    if (header.size() < kHeaderSize) {
        return std::nullopt;
    }
    quint32 length = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        length |= quint32{static_cast<quint8>(header[i])} << (8 * i);
    }
    return length <= kMaxBody ? std::optional(length) : std::nullopt;
}

std::optional<MessageKind> kindOf(QByteArrayView header)
{
    if (header.size() < kHeaderSize) {
        return std::nullopt;
    }
    const auto byte = static_cast<quint8>(header[kHeaderSize - 1]);
    const bool known =
        byte >= static_cast<quint8>(MessageKind::Hello) && byte <= static_cast<quint8>(MessageKind::Failed);
    return known ? std::optional(static_cast<MessageKind>(byte)) : std::nullopt;
}

Result<std::optional<Message>> takeMessage(QByteArray& buffer)
{
    if (buffer.size() < kHeaderSize) {
        return std::optional<Message>();
    }
    const std::optional<quint32> length = bodyLengthOf(buffer);
    const std::optional<MessageKind> kind = kindOf(buffer);
    if (!length || !kind) {
        return Failure(FailureCode::Internal, {{u"what"_s, u"reader-protocol"_s}});
    }
    const qsizetype end = kHeaderSize + qsizetype{*length};
    if (buffer.size() < end) {
        return std::optional<Message>();
    }
    Message message{*kind, buffer.sliced(kHeaderSize, qsizetype{*length})};
    buffer.remove(0, end);
    return std::optional(std::move(message));
}

Message helloMessage()
{
    return messageOf(MessageKind::Hello, [](QDataStream& stream) { stream << kVersion; });
}

Message requestMessage(MessageKind kind, const Request& request)
{
    CORE_EXPECT(isPlainRequest(kind));
    return messageOf(kind, [&request](QDataStream& stream) {
        stream << request.path << request.withQrCodes << qint64{request.timeLimit.count()}
               << qint32{request.page};
    });
}

Message failedMessage(const Failure& failure)
{
    return messageOf(MessageKind::Failed, [&failure](QDataStream& stream) {
        stream << failureName(failure.code);
        writeStrings(stream, failure.args.keys());
        writeStrings(stream, failure.args.values());
    });
}

std::optional<quint32> versionOf(const Message& message)
{
    return valueOf<quint32>(message, MessageKind::Hello, [](QDataStream& stream) {
        quint32 version = 0;
        stream >> version;
        return std::optional(version);
    });
}

std::optional<Request> requestOf(const Message& message)
{
    const auto read = [](QDataStream& stream) {
        Request request;
        qint64 milliseconds = 0;
        qint32 page = 0;
        stream >> request.path >> request.withQrCodes >> milliseconds >> page;
        request.page = page;
        request.timeLimit = std::chrono::milliseconds(milliseconds);
        return std::optional(request);
    };
    return isPlainRequest(message.kind) ? valueOf<Request>(message, message.kind, read) : std::nullopt;
}

std::optional<Failure> failureOf(const Message& message)
{
    return valueOf<Failure>(message, MessageKind::Failed, [](QDataStream& stream) -> std::optional<Failure> {
        QString name;
        stream >> name;
        const QStringList keys = readStrings(stream);
        const QStringList values = readStrings(stream);
        const std::optional<FailureCode> code = failureCodeOf(name);
        if (!code || keys.size() != values.size()) {
            return std::nullopt;
        }
        Failure failure(*code);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            failure.args.insert(keys[i], values[i]);
        }
        return failure;
    });
}

} // namespace core::reader::protocol
