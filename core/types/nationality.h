// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/bilingual_text.h"

namespace core::types {

/// A country of ISO 3166-1, or one of the special codes that passports bear (GBD, UNO, XXA …; domain §4.3, §4.4).
class Nationality final
{
public:
    /// From alpha-3, alpha-2, the Chinese or the English name, also in their usual short forms; case and accents do not
    /// matter. Fails with ValueEmpty or ValueUnknown (arg text).
    [[nodiscard]] static Result<Nationality> parse(const QString& text);
    /// From the three places of a machine-readable zone: "D<<" is Germany. Fails with ValueUnknown.
    [[nodiscard]] static Result<Nationality> fromMrz(const QString& threePlaces);
    /// Every known one, ordered by code.
    [[nodiscard]] static QList<Nationality> all();

    /// Three letters: ISO 3166-1 alpha-3 or the passport's special code.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Two letters; empty for special codes that ISO lacks.
    [[nodiscard]] QString alpha2() const;
    /// Both names as papers write them: 英国, United Kingdom.
    [[nodiscard]] BilingualText name() const;

    friend bool operator==(const Nationality& left, const Nationality& right) { return left.m_row == right.m_row; }

private:
    explicit Nationality(int row);

    int m_row;
    QString m_text;
};

} // namespace core::types
