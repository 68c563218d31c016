// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"

#include <QList>

namespace core::services::demo {

/// The ended cases that a large office has from its years before: repeats of those that the demo office has ended, most
/// of them approved, each on days of its own, never before those on which its rules begin.
class DemoPast final
{
public:
    /// From this person on, an office is large.
    static constexpr int kFirstOfLargeOffice = 1000;

    /// `ended`: cases of the demo office; the rules of each stand from `rulesBegin` on.
    DemoPast(const QList<domain::CaseRecord>& ended, QDate rulesBegin);

    /// How many a person has: one or two, so that with those of the plan a large office has five cases for two people.
    /// None below kFirstOfLargeOffice.
    [[nodiscard]] int count(int number) const;
    /// The `which`th of them, without ids, number, person and employer.
    [[nodiscard]] domain::CaseRecord past(int number, int which) const;
    /// How many days later than its pattern's a paper of that person ends: spread over two years.
    [[nodiscard]] static int daysLater(int number);

private:
    QList<domain::CaseRecord> m_approved;
    QList<domain::CaseRecord> m_others;
    QDate m_rulesBegin;
};

} // namespace core::services::demo
