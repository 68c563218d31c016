// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/documents/text_flow.h"
#include "core/reader/page_text.h"

namespace core::documents {

/// What a document is, by what stands on it from a page on. What is only mentioned in a contract or a letter is no
/// evidence: a title must be a line of its own near the top, and a notice must have most of its fixed words too.
[[nodiscard]] DocumentKind kindOf(const reader::ReadDocument& document, int firstPage, const TextFlow& flow);

} // namespace core::documents
