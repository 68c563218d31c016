// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/sheets/zip_package.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core::reader::sheets {

/// What has to be known of a workbook before its first sheet can be read.
struct Workbook
{
    QString sheetPart;       ///< the name of the first visible sheet's entry
    bool counts1904 = false; ///< days count from 1904-01-01
    QList<bool> dateStyles;  ///< for each cell style, whether it shows a day
    QStringList sharedStrings;
};

/// Failures: FileNotASheet (a package of another kind), FileDamaged, FileTooLarge.
[[nodiscard]] Result<Workbook> readWorkbook(const ZipPackage& package);

} // namespace core::reader::sheets
