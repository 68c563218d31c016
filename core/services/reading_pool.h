// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/reader/picture_measures.h"
#include "core/reader/reader_client.h"

#include <QFuture>

#include <memory>

namespace core::services {

/// Reads many files off the calling thread, several at once, each in a reader process of its own (design §2): a file that
/// ends or hangs its process fails alone, with ReaderDied or ReaderTimeout, and the next one gets a new process. The
/// processes start with the first file and end with the pool, which then ends what is being read too.
///
/// Called on one thread; answers come as futures, files in the order in which they were asked for.
class ReadingPool final
{
public:
    struct Options
    {
        int readers = 2; ///< processes, and threads that wait for them; at least 1
        reader::ReaderLimits limits{};
    };

    explicit ReadingPool(const QString& readerProgram);
    ReadingPool(const QString& readerProgram, const Options& options);
    ~ReadingPool();
    ReadingPool(const ReadingPool&) = delete;
    ReadingPool& operator=(const ReadingPool&) = delete;

    /// Fails as documents::readFile does, with Cancelled after cancel().
    [[nodiscard]] QFuture<Result<documents::DocumentReading>> read(const QString& path, QDate today);

    /// A page for people to look at, a JPEG file; before any file that waits to be read. Fails as
    /// ReaderClient::drawPage does.
    [[nodiscard]] QFuture<Result<QByteArray>> drawPage(const QString& path, const reader::PageDrawing& drawing);

    /// Ends what is being read and drops what waits; each answers with Cancelled. What is asked for later is read.
    void cancel();

    /// How many files are read at the same time.
    [[nodiscard]] int readers() const;

    /// Whether nothing waits and nothing is being read.
    [[nodiscard]] bool isIdle() const;

private:
    class Workers;
    std::unique_ptr<Workers> m_workers;
};

} // namespace core::services
