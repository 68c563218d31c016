// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace desktop {

/// What the command line of permitdesk asks for.
struct StartOptions
{
    QString store;     ///< folder of the store; empty: the last one, or the user's own
    bool demo = false; ///< the store is the invented demo office, made if it is not there
    QString language;  ///< zh, en; empty: as set
    QString theme;     ///< light, dark, system; empty: as set
    std::optional<QDate> today;
    QStringList tourNames;   ///< of the tour's pictures only those; empty: all, and the papers
    QStringList tourOffices; ///< of demo, empty and large: whose pages the tour shows
    QString tourFolder;      ///< not empty: take the tour's pictures and papers there, and end
    QStringList files;       ///< to be opened
    bool helpWanted = false;
    bool versionWanted = false;

    /// Fails with UsageWrong (`argument`).
    [[nodiscard]] static core::Result<StartOptions> parse(const QStringList& arguments);
    /// What --help prints.
    [[nodiscard]] static QString help();
};

} // namespace desktop
