// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/reader_protocol.h"

#include <QString>

#include <functional>

namespace reader {

/// Is handed messages of rows; false when nobody wants them any more.
using BatchSink = std::function<bool(const core::reader::protocol::Message&)>;

/// Reads a sheet and hands its rows on in batches, so that the memory it takes does not grow with them.
[[nodiscard]] core::Result<core::reader::SheetSummary> readSheet(const QString& path, const BatchSink& sink);

} // namespace reader
