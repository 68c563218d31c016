// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/value_problem.h"

namespace core::types {

/// The work permit's number, one person's for life. No pattern is published, so an unusual one is said, never refused
/// (domain §4.1).
class PermitNumber final
{
public:
    /// Half-width, upper-case, trimmed. Fails with ValueEmpty, or SheetNumberMangled (arg text) where a spreadsheet has
    /// turned the number into 4.40E+14 and its digits are lost.
    [[nodiscard]] static Result<PermitNumber> parse(const QString& text);
    /// Not blocking: PermitNumberUnusual for anything outside [A-Z0-9-]{6,24}.
    [[nodiscard]] static ValueProblems problems(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const PermitNumber&, const PermitNumber&) = default;

private:
    explicit PermitNumber(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace core::types
