// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/person_service.h"
#include "ui/people/held_table_model.h"

#include <QCoreApplication>

namespace ui::people {

/// A person's records as rows of history, in the words of a language, judged from a day.
class PersonPapers final
{
    Q_DECLARE_TR_FUNCTIONS(PersonPapers)

public:
    /// The view outlives it.
    PersonPapers(const core::services::PersonView& view, core::types::Lang lang, QDate today);

    [[nodiscard]] QList<HeldRow> passports() const;
    [[nodiscard]] QList<HeldRow> permits() const;
    [[nodiscard]] QList<HeldRow> residencePermits() const;
    [[nodiscard]] QList<HeldRow> visas() const;
    [[nodiscard]] QList<HeldRow> entries() const;
    [[nodiscard]] QList<HeldRow> employments() const;
    [[nodiscard]] QList<HeldRow> contracts() const;
    [[nodiscard]] QList<HeldRow> education() const;
    [[nodiscard]] QList<HeldRow> workHistory() const;
    [[nodiscard]] QList<HeldRow> dependants() const;

private:
    [[nodiscard]] QString employerName(core::EmployerId employer) const;
    /// Still valid, but the same state has issued one that is valid longer: that one is in use.
    [[nodiscard]] bool isReplaced(const core::domain::Passport& passport) const;
    [[nodiscard]] models::Standing standing(QDate from, QDate to, QDate cancelledOn = {}) const;

    const core::services::PersonView& m_view;
    core::types::Lang m_lang;
    QDate m_today;
};

} // namespace ui::people
