// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/bilingual_text.h"

namespace core::types {

bool BilingualText::has(Lang lang) const { return !half(lang).isEmpty(); }

BilingualText::Shown BilingualText::in(Lang lang) const
{
    const Lang other = lang == Lang::Zh ? Lang::En : Lang::Zh;
    return !has(lang) && has(other) ? Shown{half(other), other} : Shown{half(lang), lang};
}

} // namespace core::types
