// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/checks/seen_document.h"
#include "core/documents/pictures/measures_json.h"
#include "core/reader/reader_client.h"
#include "core/rulebook/rule_view.h"

namespace core::services {

/// What the files of papers show (return reasons R18, R20, R35), by the measures that stand among their fields: `photo`
/// of the portrait, `scan` of any other paper, as the command line's verbs of these names print them. Each stands at
/// …/fields/scan, or at …/fields/scan/pages/0 for the first page.
[[nodiscard]] QList<checks::Finding> pictureFindings(
    const rulebook::RuleView& rules, const rulebook::Facts& facts, const QList<checks::SeenDocument>& papers);

/// The fields with the measures of a paper's file, which the reader opens once more; empty where it cannot be measured,
/// which says nothing against the file.
[[nodiscard]] QJsonObject measuredFields(reader::ReaderClient& reader, const QString& material, const QString& path);

/// Measures a scan and looks for missing pages. Fails as ReaderClient does.
[[nodiscard]] Result<documents::JudgedScan> judgedScan(reader::ReaderClient& reader, const QString& path);

} // namespace core::services
