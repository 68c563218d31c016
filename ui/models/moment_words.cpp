// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moment_words.h"

#include "ui/models/words.h"

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

QString momentInWords(const QDateTime& at, core::types::Lang lang)
{
    constexpr int kChinaOffset = 8 * 60 * 60;
    if (at.isNull()) {
        return {};
    }
    const QDateTime local = at.toOffsetFromUtc(kChinaOffset);
    return u"%1 %2"_s.arg(Words::ofDate(local.date(), lang), local.time().toString(u"HH:mm"_s));
}

} // namespace ui::models
