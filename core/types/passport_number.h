// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/value_problem.h"

namespace core::types {

/// A passport's number as in its machine-readable zone: 5 to 15 letters and digits, upper-case. Unique only together
/// with the issuing state (domain §13).
class PassportNumber final
{
public:
    /// Takes full-width signs, lower case and blanks for what they mean. Fails with the first blocking problem:
    /// ValueEmpty, ValueBadCharacter (args character, at), ValueLookAlike (args character, expected, at) for a Cyrillic
    /// or Greek letter, or ValueBadLength (args length, min, max).
    [[nodiscard]] static Result<PassportNumber> parse(const QString& text);
    /// All that is wrong or odd. Not blocking: a removed blank (ValueBadCharacter) and a letter O or I between digits
    /// (ValueLookAlike, args character, expected). Places count in the text as typed.
    [[nodiscard]] static ValueProblems problems(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const PassportNumber&, const PassportNumber&) = default;

private:
    explicit PassportNumber(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace core::types
