// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace core::types {

/// Two days and all between them, both counted. A legal date has no time.
class DateSpan final
{
public:
    /// Fails with DateNotADate where a day is none, with DateOrder (args from, to) where the end precedes the start.
    [[nodiscard]] static Result<DateSpan> of(QDate from, QDate to);

    [[nodiscard]] QDate from() const { return m_from; }
    /// The last day that still counts.
    [[nodiscard]] QDate to() const { return m_to; }
    /// At least 1.
    [[nodiscard]] qint64 days() const { return m_from.daysTo(m_to) + 1; }
    [[nodiscard]] bool contains(QDate day) const { return m_from <= day && day <= m_to; }
    [[nodiscard]] bool overlaps(const DateSpan& other) const { return m_from <= other.m_to && other.m_from <= m_to; }

    friend bool operator==(const DateSpan&, const DateSpan&) = default;

private:
    DateSpan(QDate from, QDate to) : m_from(from), m_to(to) {}

    QDate m_from;
    QDate m_to;
};

} // namespace core::types
