// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QStringList>

#include <optional>

/// How the bodies of messages are written and read; for the files of the protocol alone.
namespace core::reader::protocol {

/// Sets what both sides agree on.
void prepare(QDataStream& stream);

template <typename Write> Message messageOf(MessageKind kind, Write write)
{
    Message message{kind, {}};
    QDataStream stream(&message.body, QIODevice::WriteOnly);
    prepare(stream);
    write(stream);
    return message;
}

/// Runs `read` over the body and yields its value only if the body is of that kind and was used up without an error.
template <typename Value, typename Read>
std::optional<Value> valueOf(const Message& message, MessageKind kind, Read read)
{
    if (message.kind != kind) {
        return std::nullopt;
    }
    QDataStream stream(message.body);
    prepare(stream);
    std::optional<Value> value = read(stream);
    if (!value || stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return std::nullopt;
    }
    return value;
}

/// A count that the rest of the body can hold, each element taking at least `bytesEach`; otherwise the stream is
/// broken.
[[nodiscard]] qsizetype readCount(QDataStream& stream, qint64 bytesEach);
void writeCount(QDataStream& stream, qsizetype count);

[[nodiscard]] QStringList readStrings(QDataStream& stream);
void writeStrings(QDataStream& stream, const QStringList& strings);

} // namespace core::reader::protocol
