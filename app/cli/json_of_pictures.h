// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/documents/pictures/picture_finding.h"

#include <QJsonArray>

namespace cli {

/// Findings as precheck prints them, with what was measured and wanted; `path` is "file", or the page of a scan.
[[nodiscard]] QJsonArray jsonOf(const Invocation& call, const QList<core::documents::PictureFinding>& findings);
[[nodiscard]] QStringList linesOf(const Invocation& call, const QList<core::documents::PictureFinding>& findings);

} // namespace cli
