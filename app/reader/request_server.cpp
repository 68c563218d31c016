// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/request_server.h"

#include "app/reader/document_reading.h"

#include <QtGlobal>

#include <new>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::reader::ReadDocument;
using core::reader::protocol::Message;
using core::reader::protocol::MessageKind;
using core::reader::protocol::Request;
namespace protocol = core::reader::protocol;

namespace {

/// Ends this process when a file takes longer than its client waits: the client itself may be gone by then.
class Alarm final
{
public:
    explicit Alarm(std::chrono::milliseconds limit) : m_limit(limit) { restart(); }
    ~Alarm() { set(0); }
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

    void restart() const
    {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limit).count();
        set(static_cast<unsigned>(std::clamp<qint64>(seconds, 1, 3600)) + 1);
    }

private:
    static void set(unsigned seconds)
    {
#ifdef Q_OS_UNIX
        alarm(seconds);
#else
        Q_UNUSED(seconds)
#endif
    }

    std::chrono::milliseconds m_limit;
};

} // namespace

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
    const std::optional<Request> request = protocol::requestOf(message);
    if (!request) {
        return false;
    }
    return answerDocument(*request);
}

bool RequestServer::answerDocument(const Request& request)
{
    const Alarm alarm(request.timeLimit);
    const core::Result<ReadDocument> document = readDocument(request.path, request.withQrCodes);
    return m_channel.send(document ? protocol::documentMessage(*document)
                                   : protocol::failedMessage(document.failure()));
}

} // namespace reader
