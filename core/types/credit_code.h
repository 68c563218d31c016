// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/value_problem.h"

namespace core::types {

/// An organisation's unified social credit code, GB 32100-2015: 18 characters, the last one a check (domain §4.2).
class CreditCode final
{
public:
    /// Takes full-width signs, lower case and blanks for what they mean. Fails with the first blocking problem.
    [[nodiscard]] static Result<CreditCode> parse(const QString& text);
    /// Blocking: ValueEmpty; ValueBadLength (args length, min, max); ValueLookAlike (args character, expected) for I O
    /// S Z V, which the code never has, and for Cyrillic and Greek letters; ValueBadCharacter; ValueBadCheckDigit at 18
    /// (args expected, found). Not blocking: CreditCodeOrganisationPart at 17, where positions 9–17 miss their own
    /// check of GB 11714. Places count in the code without blanks.
    [[nodiscard]] static ValueProblems problems(const QString& text);

    /// 18 characters.
    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const CreditCode&, const CreditCode&) = default;

private:
    explicit CreditCode(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace core::types
