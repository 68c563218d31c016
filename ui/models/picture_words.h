// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pictures/picture_finding.h"
#include "core/types/lang.h"

#include <QCoreApplication>

namespace ui::models {

/// What was found about a picture or a scan, in the screen's words.
class PictureWords final
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    /// "Page 2: Sharpness: 31.0 %, wanted ≥ 40 % (needs a person)".
    [[nodiscard]] static QString of(const core::documents::PictureFinding& finding, core::types::Lang lang);
    /// "grey (3 %)": what was seen and measured, from its codes and numbers.
    [[nodiscard]] static QString ofMeasured(const core::documents::PictureFinding& finding, core::types::Lang lang);
};

} // namespace ui::models
