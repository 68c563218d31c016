// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/settings.h"

namespace core::workflow {

using rulebook::Truth;

SettingAnswer settingFor(
    const rulebook::RuleView& rules, const QString& code, const rulebook::Facts& facts, const ChosenSettings& chosen)
{
    SettingAnswer answer;
    if (const auto own = chosen.constFind(code); own != chosen.constEnd()) {
        answer.value = *own;
        answer.chosen = true;
        return answer;
    }
    for (const rulebook::Setting& setting : rules.settingStack(code)) {
        const rulebook::Match match = setting.when.match(facts);
        if (match.truth == Truth::Yes) {
            answer.value = setting.value;
            answer.sources = setting.sources;
            break;
        }
        answer.needs.append(match.needs);
    }
    return answer;
}

} // namespace core::workflow
