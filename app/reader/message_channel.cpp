// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/message_channel.h"

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace reader {

using core::reader::protocol::Message;
namespace protocol = core::reader::protocol;

namespace {

constexpr int kStandardInput = 0;
constexpr int kStandardOutput = 1;
constexpr int kStandardError = 2;

/// A private copy of standard output, which itself becomes standard error.
int takeStandardOutput()
{
#ifdef Q_OS_WIN
    _setmode(kStandardInput, _O_BINARY);
    const int own = _dup(kStandardOutput);
    _setmode(own, _O_BINARY);
    _dup2(kStandardError, kStandardOutput);
#else
    const int own = dup(kStandardOutput);
    dup2(kStandardError, kStandardOutput);
#endif
    return own;
}

} // namespace

bool MessageChannel::open()
{
    const int output = takeStandardOutput();
    return output >= 0 && m_input.open(kStandardInput, QIODevice::ReadOnly | QIODevice::Unbuffered)
           && m_output.open(output, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

QByteArray MessageChannel::receiveBytes(qint64 count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const QByteArray more = m_input.read(count - bytes.size());
        if (more.isEmpty()) {
            return {};
        }
        bytes.append(more);
    }
    return bytes;
}

std::optional<Message> MessageChannel::receive()
{
    const QByteArray header = receiveBytes(protocol::kHeaderSize);
    const std::optional<quint32> length = protocol::bodyLengthOf(header);
    const std::optional<protocol::MessageKind> kind = protocol::kindOf(header);
    if (!length || !kind) {
        return std::nullopt;
    }
    QByteArray body = receiveBytes(*length);
    if (body.size() != qsizetype{*length}) {
        return std::nullopt;
    }
    return Message{*kind, std::move(body)};
}

bool MessageChannel::send(const Message& message)
{
    const QByteArray frame = protocol::frameOf(message);
    for (qint64 sent = 0; sent < frame.size();) {
        const qint64 written = m_output.write(frame.constData() + sent, frame.size() - sent);
        if (written <= 0) {
            return false;
        }
        sent += written;
    }
    return true;
}

} // namespace reader
