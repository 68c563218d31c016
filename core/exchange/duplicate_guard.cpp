// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicate_guard.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

void DuplicateGuard::check(int number, PersonRow& row)
{
    const qsizetype before = row.problems.size();
    if (row.passportNumber) {
        const QString state = row.nationality ? row.nationality->text() : QString();
        check(PersonColumn::PassportNumber, state, row.passportNumber->text(), number, row);
    }
    // One duplicate is said once, by what tells it best.
    if (row.permitNumber && row.problems.size() == before) {
        check(PersonColumn::PermitNumber, {}, row.permitNumber->text(), number, row);
    }
}

void DuplicateGuard::check(
    PersonColumn column, const QString& state, const QString& text, int number, PersonRow& row)
{
    const int kind = static_cast<int>(column);
    const Key key(qHashMulti(1, kind, state, text), qHashMulti(2, kind, state, text));
    const auto first = m_firstRows.constFind(key);
    if (first == m_firstRows.cend()) {
        m_firstRows.insert(key, number);
        return;
    }
    row.problems.append({column, FailureCode::SheetDuplicateRow, {{u"row"_s, QString::number(*first)}}, true});
}

} // namespace core::exchange
