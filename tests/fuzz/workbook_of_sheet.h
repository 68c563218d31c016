// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuzz {

/// A workbook whose one sheet has this XML, so that what is wrong with it lies behind the package's own checks.
[[nodiscard]] QByteArray workbookOfSheet(const QByteArray& sheetXml);

} // namespace fuzz
