// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/picture_measures.h"

#include <QJsonObject>

#include <optional>

/// Measures as they are kept with a document and printed by the command line. Shares are in percent, places in pixels,
/// both to a tenth: more digits would only differ from machine to machine.
namespace core::documents {

/// A scan with the pages that are not there (page_numbering.h).
struct JudgedScan
{
    reader::ScanMeasures measures;
    QList<int> missingPages;
};

[[nodiscard]] QJsonObject toJson(const reader::PortraitMeasures& measures);
/// Without the words in the pages' margins, which have told their numbers.
[[nodiscard]] QJsonObject toJson(const JudgedScan& scan);

/// Nothing for an object that is none; what is missing in one stays as it is in an empty one.
[[nodiscard]] std::optional<reader::PortraitMeasures> portraitFrom(const QJsonObject& json);
[[nodiscard]] std::optional<JudgedScan> scanFrom(const QJsonObject& json);

} // namespace core::documents
