// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/date_span.h"

#include "core/types/written_date.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

Result<DateSpan> DateSpan::of(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid()) {
        return Failure(FailureCode::DateNotADate);
    }
    if (to < from) {
        return Failure(FailureCode::DateOrder, {{u"from"_s, isoDate(from)}, {u"to"_s, isoDate(to)}});
    }
    return DateSpan(from, to);
}

} // namespace core::types
