// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/amount.h"

#include "core/types/half_width.h"

#include <QRegularExpression>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

QList<double> yearlyAmounts(const QString& text)
{
    constexpr double kWan = 10'000;
    constexpr double kMonths = 12;
    static const QRegularExpression number(
        u"(?<digits>\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?<rest>\\.\\d+)?\\s*(?<wan>万|w\\b)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(
        u"月薪|每月|/ *月|[元万] *月|/ *mo|month|p\\. *m\\."_s, QRegularExpression::CaseInsensitiveOption);
    const QString plain = types::halfWidth(text);
    const double months = month.match(plain).hasMatch() ? kMonths : 1;
    QList<double> amounts;
    for (QRegularExpressionMatchIterator it = number.globalMatch(plain); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString digits = match.captured(u"digits"_s);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        const double amount = QString(digits + match.captured(u"rest"_s)).toDouble();
        amounts.append(amount * (match.captured(u"wan"_s).isEmpty() ? 1 : kWan) * months);
    }
    return amounts;
}

} // namespace core::checks
