// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo_names.h"
#include "core/services/demo_plan.h"
#include "core/services/demo_timeline.h"

#include <memory>

namespace core::services::demo {

/// Puts the lives of the demo office's people on its timeline: every act goes through the services.
class DemoCases final
{
public:
    /// All four outlive the timeline's run. `today` is the day the office is made for.
    DemoCases(Office& office, const DemoNames& names, const DemoPlan& plan, DemoTimeline& timeline, QDate today)
        : m_office(office), m_names(names), m_plan(plan), m_timeline(timeline), m_today(today)
    {}

    /// The office's day of founding: staff and the plan's clients.
    void addOffice(QDate day, int employers);
    /// A person with papers, post and cases.
    void addPerson(int number);

private:
    /// What a person's happenings share: ids that are known once they happened.
    struct Ids
    {
        PersonId person;
        CaseId caseId;
    };
    using SharedIds = std::shared_ptr<Ids>;

    void addPapers(int number, QDate day, const SharedIds& ids);
    void addFamily(int number, QDate day, const SharedIds& ids);
    /// Permits, and the notice from before the office.
    void addPermits(int number, QDate day, const SharedIds& ids);
    void addCase(int number, const PlannedCase& planned, const SharedIds& ids);
    /// Hands back the day after which the case goes on.
    QDate addAnsweredReturn(const PlannedReturn& planned, QDate day, const SharedIds& ids);
    void addReturn(const PlannedReturn& planned, QDate day, const SharedIds& ids);
    [[nodiscard]] QStringList straightWay(int number, const PlannedCase& planned) const;
    [[nodiscard]] QDate openingDay(int number, const PlannedCase& planned) const;
    [[nodiscard]] const QString& procedureOf(const PlannedCase& planned) const;
    [[nodiscard]] CaseOpening openingOf(
        int number, const PlannedCase& planned, PersonId person, QDate contractStart) const;
    /// The case, and with it what follows where the plan wants that.
    [[nodiscard]] Result<CaseId> open(const PlannedCase& planned, const CaseOpening& opening);
    [[nodiscard]] EmployerId employerOf(int number) const;

    Office& m_office;
    const DemoNames& m_names;
    const DemoPlan& m_plan;
    DemoTimeline& m_timeline;
    QDate m_today;
    QList<EmployerId> m_employers;
    QList<StaffId> m_staff;
};

} // namespace core::services::demo
