// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"

#include <QString>

namespace core::types {

/// Data that exists in Chinese, in English, or in both. A missing half stays visible as missing: nothing is translated.
struct BilingualText
{
    QString zh;
    QString en;

    /// What can be shown where one language is wanted.
    struct Shown
    {
        QString text;
        /// The language the text is really in: other than the wanted one where that half is missing.
        Lang lang = Lang::Zh;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    [[nodiscard]] bool has(Lang lang) const;
    [[nodiscard]] bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    /// Exactly that half, empty where it is missing.
    [[nodiscard]] const QString& half(Lang lang) const { return lang == Lang::Zh ? zh : en; }
    /// The wanted half, or the other one with its true language; empty in the wanted language when there is neither.
    [[nodiscard]] Shown in(Lang lang) const;

    friend bool operator==(const BilingualText&, const BilingualText&) = default;
};

} // namespace core::types
