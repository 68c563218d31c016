// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding.h"

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

Finding findingAt(const QString& path, FindingCode code)
{
    Finding finding;
    finding.path = path;
    finding.code = code;
    return finding;
}

QString dayArg(QDate day) { return day.toString(Qt::ISODate); }

QString codeOf(Confusion confusion)
{
    switch (confusion) {
    case Confusion::None:
        break;
    case Confusion::LookAlike:
        return u"look-alike"_s;
    case Confusion::Swapped:
        return u"swapped"_s;
    case Confusion::DayMonth:
        return u"day-month"_s;
    case Confusion::WordOrder:
        return u"word-order"_s;
    case Confusion::OneSign:
        return u"one-sign"_s;
    }
    return {};
}

} // namespace core::checks
