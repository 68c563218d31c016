// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader_protocol.h"

#include <QFile>

#include <optional>

namespace reader {

/// Standard input and output as a channel of messages. It keeps the output to itself: what a library prints goes to
/// standard error, where it can spoil no frame.
class MessageChannel final
{
public:
    /// False when the standard streams are not there.
    [[nodiscard]] bool open();

    /// Waits for the next message; nothing when the program on the other side is gone or speaks another language.
    [[nodiscard]] std::optional<core::reader::protocol::Message> receive();

    /// False when the other side is gone.
    [[nodiscard]] bool send(const core::reader::protocol::Message& message);

private:
    [[nodiscard]] QByteArray receiveBytes(qint64 count);

    QFile m_input;
    QFile m_output;
};

} // namespace reader
