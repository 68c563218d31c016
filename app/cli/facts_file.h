// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rulebook/facts.h"

namespace cli {

/// The facts of a file: one object, or an array of them (cli.md, "Facts").
struct FactsInput
{
    QList<core::rulebook::Facts> facts;
    bool isArray = false;

    /// Where a fact stands, for a failure: `pointer` (JSON pointer into the file) and, in an array, `index`.
    [[nodiscard]] core::Failure placed(core::Failure failure, qsizetype index, const QString& pointer) const;
};

/// Reads a file, "-" for standard input. Fails with FileMissing, FileDamaged (not JSON, or neither object nor array of
/// objects), FieldUnknown, ValueUnknown, DateNotADate with `pointer` and `index`.
[[nodiscard]] core::Result<FactsInput> factsInput(const QString& path);
/// As factsInput, for a verb that takes one object only.
[[nodiscard]] core::Result<core::rulebook::Facts> oneFactsObject(const QString& path);

} // namespace cli
