// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzer.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace fuzz {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned kUsualSeed = 20'241'201;
constexpr int kMostSpots = 3;
constexpr int kLongestPiece = 64;

unsigned seedOf(std::chrono::seconds time)
{
    bool isSet = false;
    const int chosen = qEnvironmentVariableIntValue("PERMITDESK_FUZZ_SEED", &isSet);
    if (isSet) {
        return static_cast<unsigned>(chosen);
    }
    return time.count() > 0 ? std::random_device()() % 1'000'000'000U : kUsualSeed;
}

} // namespace

Fuzzer::Fuzzer(int rounds)
    : m_rounds(rounds), m_time(qEnvironmentVariableIntValue("PERMITDESK_FUZZ")), m_seed(seedOf(m_time)), m_random(m_seed)
{
}

bool Fuzzer::next()
{
    const bool goesOn = m_time.count() > 0 ? std::chrono::steady_clock::now() - m_begun < m_time : m_round < m_rounds;
    m_round += goesOn ? 1 : 0;
    return goesOn;
}

QByteArray Fuzzer::where() const
{
    return "seed " + QByteArray::number(m_seed) + ", round " + QByteArray::number(m_round);
}

int Fuzzer::below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

QByteArray Fuzzer::spoiled(QByteArray bytes)
{
    for (int spots = 1 + below(kMostSpots); spots > 0; --spots) {
        spoilOnce(bytes);
    }
    return bytes;
}

void Fuzzer::spoilOnce(QByteArray& bytes)
{
    const int at = bytes.isEmpty() ? 0 : below(static_cast<int>(bytes.size()));
    const auto any = static_cast<char>(below(256));
    switch (below(6)) {
    case 0:
        bytes.insert(at, any);
        break;
    case 1:
        bytes.remove(at, 1 + below(kLongestPiece));
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, 1 + below(kLongestPiece)));
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4:
        if (!bytes.isEmpty()) {
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
        }
        break;
    default:
        if (!bytes.isEmpty()) {
            bytes[at] = any;
        }
    }
}

QString Fuzzer::text(int longest)
{
    // Digits and capitals as in numbers; the look-alikes, widths, scripts and signs that come in with scans; what ends
    // texts, commands and formulas elsewhere.
    static const std::array kAlphabets{u"0123456789"_s, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ<"_s, u"OQ0I1lS5B8Z2"_s,
        u"０１２ＡＢＣ　－／"_s, u"张伟\u7B49\u4EBA\u2F08䶮\U0002CC56年月日"_s, u" -/.,;:'\"%*()=+@\\\t\n"_s,
        u"éüñşłč\u0301\u200B\u202E\uFEFF\uFFFD"_s};
    QString text;
    for (int length = below(longest + 1); length > 0; --length) {
        const QString& alphabet = kAlphabets.at(static_cast<std::size_t>(below(static_cast<int>(kAlphabets.size()))));
        text += alphabet.at(below(static_cast<int>(alphabet.size())));
    }
    return text;
}

} // namespace fuzz
