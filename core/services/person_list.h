// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/first_rows.h"
#include "core/services/person_service.h"
#include "core/storage/queries/person_queries.h"
#include "core/types/shared.h"

#include <QHash>

#include <utility>

namespace core::services {

/// Rows of the store as lists show them.
[[nodiscard]] Result<QList<PersonListRow>> personListRows(const Result<QList<storage::PersonRow>>& rows);

/// Makes the rows of one list, one after another; what many rows have in common is held once.
class PersonLister final
{
public:
    void add(const storage::PersonRow& stored);
    [[nodiscard]] QList<PersonListRow> take() { return std::exchange(m_rows, {}); }

private:
    [[nodiscard]] const types::Shared<types::BilingualText>& employerOf(const storage::PersonRow& stored);
    [[nodiscard]] const types::Shared<types::BilingualText>& positionOf(const storage::PersonRow& stored);

    types::SharedTexts m_codes;
    QHash<EmployerId, types::Shared<types::BilingualText>> m_employers;
    QHash<std::pair<QString, QString>, types::Shared<types::BilingualText>> m_positions; ///< by both halves
    QList<PersonListRow> m_rows;
};

/// The first people by the pinyin of their names.
[[nodiscard]] Result<FirstRows<PersonListRow>> firstPeople(Office& office);

} // namespace core::services
