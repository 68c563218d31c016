// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/types/lang.h"
#include "ui/library/library_answer.h"
#include "ui/library/library_row.h"

#include <QCoreApplication>

namespace ui::library {

/// The rule packs as rows in one language: the office's own first, then the shipped ones.
class PackRows final
{
    Q_DECLARE_TR_FUNCTIONS(PackRows)

public:
    [[nodiscard]] static QList<LibraryRow> of(const LibraryAnswer& answer, core::types::Lang lang);
    /// Why a pack was refused, in people's words, with its place in the file; a failure of another kind has no such.
    [[nodiscard]] static QString whyRefused(const core::Failure& failure);
};

} // namespace ui::library
