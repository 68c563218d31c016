// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <random>

namespace fuzz {

/// Makes rounds of spoiled input. Without PERMITDESK_FUZZ it makes a few, the same ones each time; with
/// PERMITDESK_FUZZ=SECONDS it goes on for so long from a seed of its own, which it prints, and PERMITDESK_FUZZ_SEED
/// brings such a run back.
class Fuzzer final
{
public:
    /// `rounds` are made where no time is set.
    explicit Fuzzer(int rounds);

    /// Whether there is another round; call it once before each.
    [[nodiscard]] bool next();
    /// Rounds begun, from one.
    [[nodiscard]] int round() const { return m_round; }
    /// For a test's message: what brings this round back.
    [[nodiscard]] QByteArray where() const;

    /// At least one byte changed, cut off, doubled or put in.
    [[nodiscard]] QByteArray spoiled(QByteArray bytes);
    /// Up to `longest` characters of what people and scanners put into fields.
    [[nodiscard]] QString text(int longest);
    /// From 0 to below `end`.
    [[nodiscard]] int below(int end);

private:
    void spoilOnce(QByteArray& bytes);

    int m_rounds;
    std::chrono::seconds m_time;
    unsigned m_seed;
    std::mt19937 m_random;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    int m_round = 0;
};

} // namespace fuzz
