// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::types {

/// The place whose rules hold, as its code: national, beijing, shanghai, shenzhen, guangzhou, or any other that a rule
/// pack may name.
class City final
{
public:
    /// From a code (lower-case letters and hyphens, in any case) or a Chinese name with or without 市.
    /// Fails with ValueEmpty, or ValueUnknown for a Chinese name that is in no list of ours.
    [[nodiscard]] static Result<City> parse(const QString& text);
    [[nodiscard]] static City national();

    /// Whether it is in our list. A city without a rule pack of its own goes by the national rules.
    [[nodiscard]] bool isListed() const;

    /// The code.
    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const City&, const City&) = default;

private:
    explicit City(QString code) : m_text(std::move(code)) {}

    QString m_text;
};

} // namespace core::types
