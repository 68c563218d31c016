// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/masked.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

QString masked(const QString& value)
{
    constexpr qsizetype kShownEnd = 2;
    constexpr qsizetype kShortest = 8;
    const QString length = u" (%1)"_s.arg(value.size());
    if (value.size() < kShortest) {
        return u"~"_s + length;
    }
    return value.left(kShownEnd) + u'~' + value.right(kShownEnd) + length;
}

} // namespace core
