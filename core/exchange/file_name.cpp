// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_name.h"

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongest = 60; // in any letters; most systems take 255 bytes

} // namespace

QString asFileName(QString text)
{
    const QString refused = u"/\\:*?\"<>|"_s;
    std::ranges::replace_if(
        text, [&](QChar sign) { return refused.contains(sign) || sign.category() == QChar::Other_Control; }, u'-');
    text = text.simplified().left(kLongest).trimmed();
    while (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

} // namespace core::exchange
