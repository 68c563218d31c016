// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "core/storage/queries/agenda_queries.h"
#include "core/storage/queries/case_queries.h"
#include "core/workflow/deadlines.h"

namespace core::services {

/// Collects what an office has to do, from the records as they stand; groups and plan days are not set yet.
class AgendaItems final
{
public:
    explicit AgendaItems(Office& office) : m_office(office) {}

    /// Of every open case: its deadlines that are due and not handled (what is only a note is no task), the stage it
    /// has been in for too long, its returns that are not answered, and the tasks that a change of rules left behind.
    [[nodiscard]] std::optional<Failure> addOpenCases();
    /// Papers to be renewed by `until`: passports six months before their end (domain §3 D19), permits and residence
    /// permits 30 days before it (D09, D10), an employer's filing on its last day.
    [[nodiscard]] std::optional<Failure> addExpiries(QDate until);

    [[nodiscard]] QList<AgendaItem> take() { return std::move(m_items); }

private:
    [[nodiscard]] std::optional<Failure> addDeadlines(const storage::CaseRow& row);
    /// Where the time limit of the present stage has passed (domain §1.3).
    void addPassedStageLimit(const storage::CaseRow& row);
    /// Due on the authority's day or, without one, today; its lane is who mends the first open defect.
    [[nodiscard]] std::optional<Failure> addReturns(const storage::CaseRow& row);
    /// Due on the task's day or, without one, today; handled once the person has an open case of the task's procedure.
    [[nodiscard]] std::optional<Failure> addTasks(const QList<storage::CaseRow>& open);

    Office& m_office;
    QList<AgendaItem> m_items;
};

} // namespace core::services
