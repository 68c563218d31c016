// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/reader/page_text.h"

namespace core::documents {

/// Tells what a document is and reads the fields of a notice (domain §6.1, new version of 2024-12) by their places
/// between the notice's fixed words. Pure: the same pages give the same reading. What is only mentioned in a contract
/// or a letter makes no notice: its heading and most of its fixed words must be there.
[[nodiscard]] DocumentReading readNotice(const reader::ReadDocument& document);

} // namespace core::documents
