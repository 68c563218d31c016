// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/message_channel.h"
#include "app/reader/text_recogniser.h"
#include "core/reader/picture_messages.h"

namespace reader {

class HangAlarm;

/// Answers requests one after another until the program that asks is gone. Each request sets the alarm that ends this
/// process if it hangs after that.
class RequestServer final
{
public:
    explicit RequestServer(MessageChannel& channel) : m_channel(channel) {}

    /// The process's exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool answer(const core::reader::protocol::Message& message);
    [[nodiscard]] bool answerDocument(const core::reader::protocol::Request& request);
    [[nodiscard]] bool answerPortrait(const core::reader::protocol::Request& request);
    [[nodiscard]] bool answerScan(const core::reader::protocol::Request& request);
    [[nodiscard]] bool answerZone(const core::reader::protocol::Request& request);
    [[nodiscard]] bool answerDrawing(const core::reader::protocol::DrawRequest& request);
    [[nodiscard]] bool answerPage(const core::reader::protocol::Request& request);
    [[nodiscard]] bool answerCut(const core::reader::protocol::CutRequest& request);
    [[nodiscard]] bool answerSheet(const core::reader::protocol::Request& request, HangAlarm& alarm);

    MessageChannel& m_channel;
    TextRecogniser m_recogniser;
};

} // namespace reader
