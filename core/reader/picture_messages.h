// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/picture_measures.h"
#include "core/reader/reader_protocol.h"

/// The messages about pictures and scans; a part of the protocol (reader_protocol.h).
namespace core::reader::protocol {

struct CutRequest
{
    Request file;
    PictureCut cut;
};

struct DrawRequest
{
    Request file;
    PageDrawing page;
};

[[nodiscard]] Message drawRequestMessage(const DrawRequest& request);
[[nodiscard]] Message cutRequestMessage(const CutRequest& request);
[[nodiscard]] Message portraitMessage(const PortraitMeasures& measures);
[[nodiscard]] Message scanMessage(const ScanMeasures& measures);
/// The bytes of a JPEG file.
[[nodiscard]] Message pictureMessage(const QByteArray& jpeg);

[[nodiscard]] std::optional<DrawRequest> drawRequestOf(const Message& message);
[[nodiscard]] std::optional<CutRequest> cutRequestOf(const Message& message);
[[nodiscard]] std::optional<PortraitMeasures> portraitOf(const Message& message);
[[nodiscard]] std::optional<ScanMeasures> scanOf(const Message& message);
[[nodiscard]] std::optional<QByteArray> pictureOf(const Message& message);

} // namespace core::reader::protocol
