// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_view.h"

namespace core::workflow {

/// What an office or a client chose instead of the rule packs' defaults, by the setting's code (domain §12).
using ChosenSettings = QHash<QString, QVariant>;

/// A setting as it stands for some facts.
struct SettingAnswer
{
    QVariant value;                    ///< null: none is known
    bool chosen = false;               ///< by the office or client, not by a rule pack
    QStringList needs;                 ///< facts by which another rule might hold
    QList<rulebook::Citation> sources; ///< empty where it was chosen
};

/// The office's choice, else the uppermost rule that holds for the facts.
[[nodiscard]] SettingAnswer settingFor(const rulebook::RuleView& rules, const QString& code,
    const rulebook::Facts& facts, const ChosenSettings& chosen = {});

} // namespace core::workflow
