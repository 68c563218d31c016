// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/page_text.h"
#include "core/reader/picture_measures.h"
#include "core/reader/read_zone.h"
#include "core/reader/sheet_batch.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace core::reader {

/// Whether the pages are also searched for QR codes, which costs several times what their text costs.
enum class QrCodes { Skip, Read };

/// How long the reader may be silent before it is taken for hanging (engineering F10).
struct ReaderLimits
{
    std::chrono::milliseconds start{5'000};     ///< from its start to its first word
    std::chrono::milliseconds document{10'000}; ///< from a request to its answer
    std::chrono::milliseconds sheet{10'000};    ///< from one batch of rows to the next
    /// From the request for one page's words to them: a page full of print takes a slow machine longer than a file that
    /// is only parsed.
    std::chrono::milliseconds recognition{30'000};
};

/// Is handed the rows of a sheet, batch by batch and in order, while the file is being read. A Failure ends the reading
/// and is what readSheet() returns.
using SheetRowSink = std::function<Result<void>(const SheetBatch& batch)>;

/// The way to every file from outside: permitdesk-reader, started when first needed, kept up between files, ended when
/// it overruns, started anew for the next file when it died (design §2). A file is never asked for twice, because the
/// file may be what killed the reader.
///
/// Synchronous; made, used and destroyed on one thread, which needs no event loop.
///
/// Failures: FileMissing, FileUnreadable, FileTooLarge, FileLocked, FileDamaged, FileNotPdf, FileNotASheet,
/// FileNotAPicture, FileWrongEncoding with `file`; ReaderMissing with `program`; ReaderDied and ReaderTimeout with `file`;
/// Cancelled.
class ReaderClient final
{
public:
    explicit ReaderClient(QString program, ReaderLimits limits = {});
    ~ReaderClient();
    ReaderClient(const ReaderClient&) = delete;
    ReaderClient& operator=(const ReaderClient&) = delete;

    /// Reads a PDF of at most 50 pages and 300 MB.
    [[nodiscard]] Result<ReadDocument> readDocument(const QString& path, QrCodes qrCodes = QrCodes::Read);

    /// Recognises the words on one page of a PDF, or on a picture of at most 60 million pixels, which is page 0. The
    /// answer has that page alone. Also fails with LanguageDataMissing, and with ReaderTimeout where a page is too dense
    /// for the limit.
    [[nodiscard]] Result<ReadDocument> recognisePage(const QString& path, int page, QrCodes qrCodes = QrCodes::Read);

    /// Reads the machine-readable zone of a passport from a picture of at most 60 million pixels or from the first pages
    /// of a PDF. Also fails with MrzNotFound, and with MrzUnclear, MrzContradictory or MrzAmbiguous for a zone that is
    /// there and cannot be relied on.
    [[nodiscard]] Result<ReadZone> readZone(const QString& path);

    /// Measures a portrait: a JPEG, PNG, BMP or GIF file of at most 60 million pixels.
    [[nodiscard]] Result<PortraitMeasures> measurePortrait(const QString& path);

    /// Measures each page of a PDF, or a picture as its one page.
    [[nodiscard]] Result<ScanMeasures> measureScan(const QString& path);

    /// Cuts a part out of a picture and hands back a JPEG file whose size in bytes lies within the cut's limits as far as
    /// JPEG can.
    [[nodiscard]] Result<QByteArray> cutPicture(const QString& path, const PictureCut& cut);

    /// Draws a page of a PDF, or a picture, for people to look at; hands back a JPEG file. Also fails with FileDamaged
    /// where there is no such page.
    [[nodiscard]] Result<QByteArray> drawPage(const QString& path, const PageDrawing& drawing);

    /// Reads a CSV file or the first visible sheet of an XLSX file; memory stays flat however many rows there are.
    [[nodiscard]] Result<SheetSummary> readSheet(const QString& path, const SheetRowSink& sink);

    /// Asked every now and then while the reader is being waited for: true ends the reader and the request with
    /// Cancelled. May be asked on no other thread than the client's.
    void setCancelled(std::function<bool()> isCancelled) { m_isCancelled = std::move(isCancelled); }

    /// The running reader's process id, 0 when none runs.
    [[nodiscard]] qint64 processId() const;

private:
    class Session;

    [[nodiscard]] Result<void> ensureRunning(const QString& path);
    /// One request with one answer, which `valueOf` takes out of its message.
    template <typename Value>
    [[nodiscard]] Result<Value> answerTo(const protocol::Message& request, const QString& path,
        std::chrono::milliseconds limit, std::optional<Value> (*valueOf)(const protocol::Message&));

    QString m_program;
    ReaderLimits m_limits;
    std::function<bool()> m_isCancelled;
    std::unique_ptr<Session> m_session;
};

} // namespace core::reader
