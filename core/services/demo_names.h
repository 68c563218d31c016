// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/dependant.h"
#include "core/domain/employer.h"
#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/domain/staff.h"

#include <QJsonObject>

namespace core::services::demo {

/// A post and the permit class it stands for.
struct Position
{
    types::BilingualText name;
    QString permitClass; ///< A, B, C
};

/// The invented names of resources/demo/names.json, dealt out by number: the same number and seed give the same person.
class DemoNames final
{
public:
    /// Fails with FileMissing, FileUnreadable or FileDamaged (`file`).
    [[nodiscard]] static Result<DemoNames> load(quint64 seed);

    [[nodiscard]] QString officeName() const;
    /// The first one is the administrator.
    [[nodiscard]] QList<domain::Staff> staff() const;
    /// From 0 on; the first three are the demo's own clients, those after them are put together from parts.
    [[nodiscard]] domain::Employer employer(int number) const;
    /// From 0 on: neighbours come from different nations.
    [[nodiscard]] domain::Person person(int number) const;
    /// Number and issuer of that person's passport; the days are the caller's.
    [[nodiscard]] domain::Passport passport(int number) const;
    /// The `which`th of that person's family; the days are the caller's. A spouse is of the other sex.
    [[nodiscard]] domain::Dependant dependant(int number, int which, const QString& relation) const;
    [[nodiscard]] QString permitNumber(int number) const;
    [[nodiscard]] QString residenceNumber(int number) const;
    [[nodiscard]] Position position(int number) const;

private:
    DemoNames(QJsonObject names, quint64 seed) : m_names(std::move(names)), m_seed(seed) {}

    [[nodiscard]] QJsonObject nation(int number) const;
    [[nodiscard]] domain::Employer composedEmployer(int number) const;

    QJsonObject m_names;
    quint64 m_seed;
};

} // namespace core::services::demo
