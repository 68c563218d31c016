// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/exchange/person_row.h"
#include "core/services/known_people.h"
#include "core/storage/act.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace core::services {

enum class RowOutcome { New, Changed, Same };

/// Brings accepted rows of a sheet of people into the store, inside one act. An empty cell never erases what is known; a
/// new passport, permit or post is a new row beside the former ones.
class PersonImport final
{
public:
    /// `today` tells which posts have ended.
    PersonImport(storage::Act& act, QDate today) : m_act(act), m_today(today) {}

    [[nodiscard]] Result<RowOutcome> bring(const exchange::PersonRow& row);
    /// Known people who came with a passport that ends later than those they had.
    [[nodiscard]] const QList<PersonId>& passportChanges() const { return m_passportChanges; }
    /// The row last brought gave a known person another permit number, although a number is for life (domain §4.1).
    [[nodiscard]] bool permitNumberChanged() const { return m_permitNumberChanged; }

private:
    [[nodiscard]] Result<void> learnKnown();
    [[nodiscard]] Result<PersonId> match(const exchange::PersonRow& row);
    void noteNumbers(const exchange::PersonRow& row);
    void noteName(const domain::Person& person);
    [[nodiscard]] Result<EmployerId> employerOf(const exchange::PersonRow& row);
    [[nodiscard]] Result<RowOutcome> addNew(const exchange::PersonRow& row);
    [[nodiscard]] Result<bool> changePerson(PersonId id, const exchange::PersonRow& row);
    [[nodiscard]] Result<bool> bringPassport(PersonId person, const exchange::PersonRow& row);
    [[nodiscard]] Result<bool> bringPermit(PersonId person, EmployerId employer, const exchange::PersonRow& row);
    [[nodiscard]] Result<bool> bringResidencePermit(PersonId person, const exchange::PersonRow& row);
    [[nodiscard]] Result<bool> bringEmployment(PersonId person, EmployerId employer, const exchange::PersonRow& row);

    storage::Act& m_act;
    QDate m_today;
    QHash<QString, EmployerId> m_employers; ///< by credit code, else by name
    std::optional<KnownPeople> m_known;     ///< once the sheet proves long
    qint64 m_peopleBefore = -1;             ///< in the store; -1 before the first row
    qint64 m_rows = 0;
    QList<PersonId> m_passportChanges;
    bool m_permitNumberChanged = false;
};

} // namespace core::services
