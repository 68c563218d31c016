// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/sheets/zip_package.h"

#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

#include <functional>

namespace core::reader::sheets {

/// Runs `visit` at each element's start. A part that is not there has no elements. Document types, and so entities of
/// their own, are refused. Failures: FileDamaged, FileTooLarge.
[[nodiscard]] Result<void> forEachElement(
    const ZipPackage& package, const QString& part, const std::function<void(QXmlStreamReader&)>& visit);

/// Why reading a part ended early: FileTooLarge when a limit was raised or the stream overran, else FileDamaged.
[[nodiscard]] Failure partFailure(const QXmlStreamReader& xml, const EntryStream& stream);

/// The text of a string item (ECMA-376 part 1, 18.4.8) whose start was just read: its plain text, or its runs in a row
/// without the phonetic ones. Reads to the element's end.
[[nodiscard]] QString richText(QXmlStreamReader& xml, QStringView element);

} // namespace core::reader::sheets
