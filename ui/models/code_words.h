// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

namespace ui::models {

/// A code of the core and the screen's word for it, an English source.
struct CodeWord
{
    const char* code;
    const char* word;
};

/// The word in the current language, from a translation context; the code itself where no word is known.
[[nodiscard]] inline QString wordIn(const char* context, std::span<const CodeWord> words, const QString& code)
{
    for (const CodeWord& each : words) {
        if (code == QLatin1StringView(each.code)) {
            return QCoreApplication::translate(context, each.word);
        }
    }
    return code;
}

} // namespace ui::models
