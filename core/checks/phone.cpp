// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/phone.h"

#include "core/types/half_width.h"

#include <QRegularExpression>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From so many digits on, a leading 86 is China's prefix and no part of the number.
constexpr qsizetype kDigitsWithPrefix = 12;

const QRegularExpression& extension()
{
    static const QRegularExpression pattern(u"[ ,;]*(extension|ext\\.?|x|#|转|分机号?)[ :.]*[0-9]{1,6}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString withoutExtension(const QString& phone) { return types::tidyWords(types::halfWidth(phone)).remove(extension()); }

void dropLeadingZeros(QString& digits)
{
    while (digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
}

} // namespace

bool isPhone(const QString& text)
{
    static const QRegularExpression signs(u"^\\+?[0-9()\\- ]{6,24}$"_s);
    return signs.match(withoutExtension(text)).hasMatch();
}

QString bareNumber(const QString& phone)
{
    QString digits = withoutExtension(phone);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    dropLeadingZeros(digits);
    if (digits.startsWith("86"_L1) && digits.size() >= kDigitsWithPrefix) {
        digits.remove(0, 2);
        dropLeadingZeros(digits);
    }
    return digits;
}

} // namespace core::checks
