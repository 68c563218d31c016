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
        checkKey(state + u':' + row.passportNumber->text(), PersonColumn::PassportNumber, number, row);
    }
    // One duplicate is said once, by what tells it best.
    if (row.permitNumber && row.problems.size() == before) {
        checkKey(u'#' + row.permitNumber->text(), PersonColumn::PermitNumber, number, row);
    }
}

void DuplicateGuard::checkKey(const QString& key, PersonColumn column, int number, PersonRow& row)
{
    const Key hashed(qHash(key, 1), qHash(key, 2));
    const auto first = m_firstRows.constFind(hashed);
    if (first == m_firstRows.cend()) {
        m_firstRows.insert(hashed, number);
        return;
    }
    row.problems.append({column, FailureCode::SheetDuplicateRow, {{u"row"_s, QString::number(*first)}}, true});
}

} // namespace core::exchange
