// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/value_problem.h"

#include <QLatin1StringView>

namespace core::types {

/// One field of a machine-readable line: where it stands and which signs it may have besides the filler "<".
struct MrzField
{
    enum class Kind { Letters, Digits, Any };

    QLatin1StringView name;
    /// Counted from 0.
    qsizetype start;
    qsizetype length;
    Kind kind;

    [[nodiscard]] QString in(const QString& line) const { return line.sliced(start, length); }
};

/// The check digit of ICAO 9303-3 section 4.9: weights 7, 3, 1; letters count from A=10, fillers 0.
[[nodiscard]] QChar mrzCheckDigit(const QString& text);

/// ValueLookAlike for a sign that stands for one of the field's kind (O in a date), else ValueBadCharacter.
void addCharacterProblems(const QString& line, int lineNumber, const MrzField& field, ValueProblems& problems);

/// ValueBadCheckDigit where line 2 has another digit at `place` (from 0) than `checked` asks for; a filler is as good
/// as 0 where nothing but fillers is checked.
void addCheckProblem(
    const QString& line, QLatin1StringView name, const QString& checked, qsizetype place, ValueProblems& problems);

/// Where the number misses its check digit: each single exchange of look-alikes with which it would not.
void addNumberLookAlikes(const QString& line, const MrzField& number, ValueProblems& problems);

} // namespace core::types
