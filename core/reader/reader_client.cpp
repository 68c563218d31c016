// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_client.h"

#include "core/base/logging.h"
#include "core/reader/picture_messages.h"
#include "core/reader/zone_messages.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace core::reader {

using namespace Qt::Literals::StringLiterals;
using protocol::Message;
using protocol::MessageKind;

namespace {

/// No longer than people take for at once.
constexpr std::chrono::milliseconds kLookForCancelEvery{100};

} // namespace

/// One run of the reader, from its start to its end.
class ReaderClient::Session final
{
public:
    [[nodiscard]] Result<void> start(const QString& program, std::chrono::milliseconds limit);
    [[nodiscard]] bool isRunning();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// Both end the process when they fail, so that a late answer can never be taken for the next file's.
    [[nodiscard]] Result<void> ask(const Message& request, const QString& path);
    [[nodiscard]] Result<Message> answer(
        const QString& path, std::chrono::milliseconds limit, const std::function<bool()>& isCancelled);
    void end();

private:
    QProcess m_process;
    QByteArray m_buffer;
};

Result<void> ReaderClient::Session::start(const QString& program, std::chrono::milliseconds limit)
{
    logger("reader")->info("Start permitdesk-reader …");
    m_process.setProgram(program);
    // Two readers use two processors better than one reader whose recognition splits every line between them.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QIODevice::ReadWrite);
    const Failure missing(FailureCode::ReaderMissing, {{u"program"_s, program}});
    if (!m_process.waitForStarted(static_cast<int>(limit.count()))) {
        return missing;
    }
    const Result<Message> hello = answer({}, limit, {});
    if (!hello) {
        return missing.because(hello.failure());
    }
    if (protocol::versionOf(*hello) != protocol::kVersion) {
        end();
        return missing;
    }
    return {};
}

bool ReaderClient::Session::isRunning()
{
    // Without an event loop the state is only as new as the last wait.
    return m_process.state() == QProcess::Running && !m_process.waitForFinished(0);
}

Result<void> ReaderClient::Session::ask(const Message& request, const QString& path)
{
    m_process.write(protocol::frameOf(request));
    while (m_process.bytesToWrite() > 0) {
        if (!m_process.waitForBytesWritten()) {
            end();
            return Failure(FailureCode::ReaderDied, {{u"file"_s, path}});
        }
    }
    return {};
}

Result<Message> ReaderClient::Session::answer(
    const QString& path, std::chrono::milliseconds limit, const std::function<bool()>& isCancelled)
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        m_buffer.append(m_process.readAllStandardOutput());
        Result<std::optional<Message>> taken = protocol::takeMessage(m_buffer);
        if (!taken) {
            end();
            return Failure(FailureCode::ReaderDied, {{u"file"_s, path}}).because(taken.failure());
        }
        if (taken->has_value()) {
            return std::move(**taken);
        }
        const qint64 left = limit.count() - clock.elapsed();
        if (left <= 0) {
            end();
            return Failure(FailureCode::ReaderTimeout, {{u"file"_s, path}});
        }
        if (isCancelled && isCancelled()) {
            end();
            return Failure(FailureCode::Cancelled);
        }
        const qint64 pause = isCancelled ? std::min(left, qint64{kLookForCancelEvery.count()}) : left;
        if (!m_process.waitForReadyRead(static_cast<int>(pause)) && !isRunning() && m_process.bytesAvailable() == 0) {
            end();
            return Failure(FailureCode::ReaderDied, {{u"file"_s, path}});
        }
    }
}

void ReaderClient::Session::end()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
    m_buffer.clear();
}

ReaderClient::ReaderClient(QString program, ReaderLimits limits) : m_program(std::move(program)), m_limits(limits) {}

ReaderClient::~ReaderClient()
{
    if (m_session) {
        m_session->end();
    }
}

Result<void> ReaderClient::ensureRunning(const QString& path)
{
    if (m_session && m_session->isRunning()) {
        return {};
    }
    m_session = std::make_unique<Session>();
    const Result<void> started = m_session->start(m_program, m_limits.start);
    return started ? started : Result<void>(started.failure().with(u"file"_s, path));
}

template <typename Value>
Result<Value> ReaderClient::answerTo(const Message& request, const QString& path, std::chrono::milliseconds limit,
    std::optional<Value> (*valueOf)(const Message&))
{
    if (const Result<void> running = ensureRunning(path); !running) {
        return running.failure();
    }
    if (const Result<void> asked = m_session->ask(request, path); !asked) {
        return asked.failure();
    }
    const Result<Message> answer = m_session->answer(path, limit, m_isCancelled);
    if (!answer) {
        return answer.failure();
    }
    if (std::optional<Value> value = valueOf(*answer)) {
        return std::move(*value);
    }
    if (const std::optional<Failure> failure = protocol::failureOf(*answer)) {
        return *failure;
    }
    m_session->end();
    return Failure(FailureCode::ReaderDied, {{u"file"_s, path}});
}

Result<ReadDocument> ReaderClient::readDocument(const QString& path, QrCodes qrCodes)
{
    const protocol::Request request{path, qrCodes == QrCodes::Read, m_limits.document};
    return answerTo(requestMessage(MessageKind::ReadDocument, request), path, request.timeLimit, &protocol::documentOf);
}

Result<ReadDocument> ReaderClient::recognisePage(const QString& path, int page, QrCodes qrCodes)
{
    const protocol::Request request{path, qrCodes == QrCodes::Read, m_limits.recognition, page};
    return answerTo(requestMessage(MessageKind::RecognisePage, request), path, request.timeLimit, &protocol::documentOf);
}

Result<ReadZone> ReaderClient::readZone(const QString& path)
{
    const protocol::Request request{path, false, m_limits.document};
    return answerTo(requestMessage(MessageKind::ReadZone, request), path, request.timeLimit, &protocol::zoneOf);
}

Result<PortraitMeasures> ReaderClient::measurePortrait(const QString& path)
{
    const protocol::Request request{path, false, m_limits.document};
    return answerTo(requestMessage(MessageKind::MeasurePortrait, request), path, request.timeLimit, &protocol::portraitOf);
}

Result<ScanMeasures> ReaderClient::measureScan(const QString& path)
{
    const protocol::Request request{path, false, m_limits.document};
    return answerTo(requestMessage(MessageKind::MeasureScan, request), path, request.timeLimit, &protocol::scanOf);
}

Result<QByteArray> ReaderClient::cutPicture(const QString& path, const PictureCut& cut)
{
    const protocol::CutRequest request{{path, false, m_limits.document}, cut};
    return answerTo(protocol::cutRequestMessage(request), path, request.file.timeLimit, &protocol::pictureOf);
}

Result<QByteArray> ReaderClient::drawPage(const QString& path, const PageDrawing& drawing)
{
    const protocol::DrawRequest request{{path, false, m_limits.document}, drawing};
    return answerTo(protocol::drawRequestMessage(request), path, request.file.timeLimit, &protocol::pictureOf);
}

Result<SheetSummary> ReaderClient::readSheet(const QString& path, const SheetRowSink& sink)
{
    if (const Result<void> running = ensureRunning(path); !running) {
        return running.failure();
    }
    const protocol::Request request{path, false, m_limits.sheet};
    if (const Result<void> asked = m_session->ask(requestMessage(MessageKind::ReadSheet, request), path); !asked) {
        return asked.failure();
    }
    for (;;) {
        Result<Message> answer = m_session->answer(path, m_limits.sheet, m_isCancelled);
        if (!answer) {
            return answer.failure();
        }
        if (answer->kind == MessageKind::SheetRows) {
            if (const Result<void> taken = sink(SheetBatch(std::move(*answer), path)); !taken) {
                m_session->end();
                return taken.failure();
            }
            continue;
        }
        if (std::optional<SheetSummary> summary = protocol::summaryOf(*answer)) {
            return std::move(*summary);
        }
        if (const std::optional<Failure> failure = protocol::failureOf(*answer)) {
            return *failure;
        }
        m_session->end();
        return Failure(FailureCode::ReaderDied, {{u"file"_s, path}});
    }
}

qint64 ReaderClient::processId() const { return m_session ? m_session->processId() : 0; }

} // namespace core::reader
