// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/result.h"
#include "core/reader/page_text.h"
#include "core/reader/sheet_rows.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

/// What the program and permitdesk-reader say to each other over the reader's standard input and output.
///
/// A message is a frame: the length of its body (four bytes, least significant first, at most kMaxBody), one byte that
/// names its kind, the body. Bodies are QDataStream (Qt 6.4, little-endian) of plain values. The reader opens with
/// Hello; then each request is answered by Document (RecognisePage by one of that page alone), Portrait, Scan or Picture
/// (picture_messages.h), Zone (zone_messages.h), or by any number of SheetRows and one SheetEnd, or by Failed.
///
/// Both sides take the other's bytes as hostile: every count is checked against the bytes that are there before
/// anything is reserved, and what does not parse to its end is refused.
namespace core::reader::protocol {

inline constexpr quint32 kVersion = 6;
inline constexpr quint32 kMaxBody = 64U * 1024U * 1024U;
inline constexpr qsizetype kHeaderSize = 5;
inline constexpr qsizetype kSheetBatchRows = 128;

enum class MessageKind : quint8 {
    Hello = 1,
    ReadDocument,
    ReadSheet,
    MeasurePortrait,
    MeasureScan,
    CutPicture,
    ReadZone,
    DrawPage,
    RecognisePage,
    Document,
    SheetRows,
    SheetEnd,
    Portrait,
    Scan,
    Picture,
    Zone,
    Failed,
};

struct Message
{
    MessageKind kind = MessageKind::Hello;
    QByteArray body;
};

/// What is asked of the reader. `timeLimit` is also the reader's own alarm: it ends itself when it hangs, even if the
/// program that asked is gone.
struct Request
{
    QString path;
    bool withQrCodes = false;
    std::chrono::milliseconds timeLimit{0};
    int page = 0; ///< where one page is asked for, counted from 0
};

[[nodiscard]] QByteArray frameOf(const Message& message);

/// The length of the body that a header announces; nothing when the header is none of ours.
[[nodiscard]] std::optional<quint32> bodyLengthOf(QByteArrayView header);
[[nodiscard]] std::optional<MessageKind> kindOf(QByteArrayView header);

/// Takes the first whole message off the buffer; nothing while it is incomplete, a Failure (Internal) when the bytes
/// are no message.
[[nodiscard]] Result<std::optional<Message>> takeMessage(QByteArray& buffer);

[[nodiscard]] Message helloMessage();
/// Of any kind that needs no more than a Request.
[[nodiscard]] Message requestMessage(MessageKind kind, const Request& request);
[[nodiscard]] Message documentMessage(const ReadDocument& document);
[[nodiscard]] Message endMessage(const SheetSummary& summary);
[[nodiscard]] Message failedMessage(const Failure& failure);

/// Packs the rows of SheetRows messages as they come.
class RowsPacker final
{
public:
    void add(const SheetRow& row);
    /// The rows in the message that is being packed.
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// The message; the next row is the first of another.
    [[nodiscard]] Message take();

private:
    QByteArray m_body; ///< begins with room for the count
    qsizetype m_count = 0;
};

[[nodiscard]] std::optional<quint32> versionOf(const Message& message);
[[nodiscard]] std::optional<Request> requestOf(const Message& message);
[[nodiscard]] std::optional<ReadDocument> documentOf(const Message& message);
[[nodiscard]] std::optional<QList<SheetRow>> rowsOf(const Message& message);
[[nodiscard]] std::optional<SheetSummary> summaryOf(const Message& message);
[[nodiscard]] std::optional<Failure> failureOf(const Message& message);

} // namespace core::reader::protocol
