// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document_reading.h"
#include "core/reader/reader_client.h"

#include <QDate>

namespace core::documents {

/// Reads a PDF or a picture and says what it is: a notice and its like by their text, a passport by its machine-readable
/// zone, otherwise Unknown, which is an answer too. Of scans the words of the first pages are recognised; where that
/// could not be done, `refusal` says why. Fails as ReaderClient does where the file cannot be opened or is neither.
[[nodiscard]] Result<DocumentReading> readFile(reader::ReaderClient& client, const QString& path, QDate today);

} // namespace core::documents
