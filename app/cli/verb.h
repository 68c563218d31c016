// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/cli/invocation.h"
#include "core/base/result.h"

namespace cli {

/// One verb of the contract (cli.md).
struct Verb
{
    QString name;      ///< one or two words: "workdays", "case open"
    QString arguments; ///< for the usage line
    /// The verb's own options; those with a value name it.
    QList<QCommandLineOption> options;
    int fewest = 0; ///< arguments
    int most = 0;   ///< -1: any number
    core::Result<Answer> (*run)(Invocation& call);
    bool draws = false; ///< needs fonts: a QGuiApplication off screen
};

/// All verbs, in the order in which help lists them.
[[nodiscard]] const QList<Verb>& allVerbs();

/// The verb that the words begin with, the longest name first; null where there is none.
[[nodiscard]] const Verb* verbOf(const QStringList& words);

} // namespace cli
