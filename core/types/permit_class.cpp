// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/permit_class.h"

#include "core/types/half_width.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

Result<PermitClass> parsePermitClass(const QString& text)
{
    QString tidy = tidyCode(text);
    if (tidy.isEmpty()) {
        return Failure(FailureCode::ValueEmpty);
    }
    if (tidy.startsWith("CLASS"_L1)) {
        tidy = tidy.sliced(5);
    } else if (tidy.endsWith(u'类')) {
        tidy.chop(1);
    }
    if (tidy == "A"_L1) {
        return PermitClass::A;
    }
    if (tidy == "B"_L1) {
        return PermitClass::B;
    }
    if (tidy == "C"_L1) {
        return PermitClass::C;
    }
    return Failure(FailureCode::ValueUnknown, {{u"text"_s, text}});
}

QString codeOf(PermitClass permitClass)
{
    switch (permitClass) {
    case PermitClass::A:
        return u"A"_s;
    case PermitClass::B:
        return u"B"_s;
    case PermitClass::C:
        break;
    }
    return u"C"_s;
}

} // namespace core::types
