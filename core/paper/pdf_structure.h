// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/paper_language.h"

#include <QByteArray>
#include <QStringList>

namespace core::paper {

/// The one place where papers meet qpdf: what lies beneath the pages of a PDF that this program has drawn.

/// The same pages with title, author (the office) and language set, and without the moment of making, so that the same
/// paper gives the same bytes as far as Qt's fonts allow. Fails with PaperReadBackDiffers (args reason) when `pdf` is not
/// sound.
[[nodiscard]] Result<QByteArray> withDocumentInfo(const QByteArray& pdf, const QString& title, const QString& author,
                                                  PaperLanguage language);

/// The names of the fonts that a page uses and the file does not hold. Fails with PaperReadBackDiffers (args reason).
[[nodiscard]] Result<QStringList> fontsNotEmbedded(const QByteArray& pdf);

} // namespace core::paper
