// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace core::domain {

/// How a paper stands on a day.
enum class ValidityOn { Never, NotYet, Valid, Gap, Past };

/// Of rows with history (validFrom, validTo inclusive, cancelledOn exclusive): how things stand on `day`, so that past,
/// gap and present are told apart (design §2). A null validFrom means "since before we knew", a null validTo "open".
template <typename Row>
[[nodiscard]] bool isValidOn(const Row& row, QDate day)
{
    return (row.validFrom.isNull() || row.validFrom <= day) && (row.validTo.isNull() || day <= row.validTo)
        && (row.cancelledOn.isNull() || day < row.cancelledOn);
}

template <typename Row>
[[nodiscard]] std::optional<Row> validRowOn(const QList<Row>& rows, QDate day)
{
    for (const Row& row : rows) {
        if (isValidOn(row, day)) {
            return row;
        }
    }
    return std::nullopt;
}

template <typename Row>
[[nodiscard]] ValidityOn validityOn(const QList<Row>& rows, QDate day)
{
    if (rows.isEmpty()) {
        return ValidityOn::Never;
    }
    bool before = false;
    bool after = false;
    for (const Row& row : rows) {
        if (isValidOn(row, day)) {
            return ValidityOn::Valid;
        }
        const bool starts = !row.validFrom.isNull() && row.validFrom > day;
        before = before || !starts;
        after = after || starts;
    }
    if (before && after) {
        return ValidityOn::Gap;
    }
    return before ? ValidityOn::Past : ValidityOn::NotYet;
}

} // namespace core::domain
