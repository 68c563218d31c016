// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/formula_guard.h"

#include <algorithm>

namespace core::types {

namespace {

constexpr QChar kGuard = u'\'';

bool beginsAFormula(QChar sign)
{
    return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r").contains(sign) || sign.isNull();
}

/// A sign that begins a formula, behind any number of apostrophes.
bool isDangerous(const QString& text)
{
    const auto sign = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != kGuard; });
    return sign != text.cend() && beginsAFormula(*sign);
}

} // namespace

QString guardedFromFormulas(const QString& text) { return isDangerous(text) ? kGuard + text : text; }

QString withoutFormulaGuard(const QString& cell)
{
    return cell.startsWith(kGuard) && isDangerous(cell) ? cell.sliced(1) : cell;
}

} // namespace core::types
