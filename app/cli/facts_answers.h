// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/cli/invocation.h"
#include "core/rulebook/rule_view.h"
#include "core/workflow/checklist.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace cli {

/// What one facts object is answered with. `id` and `needs` are added to document and lines by answerFacts.
struct FactsAnswer
{
    QJsonObject document;
    QStringList lines;
    QStringList needs = {}; ///< missing facts that decide, or by which more could be said
};

/// Answers facts that have `on` and `city`, by the rules of that city on that day.
using AnswerOneFact =
    std::function<core::Result<FactsAnswer>(const core::rulebook::Facts& facts, const core::rulebook::RuleView& rules)>;

/// Answers every object of --facts from the shipped rules, an array by an array in the same order. `on` is --today and
/// `city` national where the facts do not say; where a city's rules would answer otherwise, it is among the needs. Fails
/// as factsInput, with ValueUnknown for a city or procedure that no rule pack has, and as `answerOne`, each with its
/// place.
[[nodiscard]] core::Result<Answer> answerFacts(Invocation& call, const AnswerOneFact& answerOne);

/// Citations as the contract has them: [{"id","place"}].
[[nodiscard]] QJsonArray citationsOf(const QList<core::rulebook::Citation>& citations);
/// "S2 3.1; BJ (2)-7": the same for people.
[[nodiscard]] QString citationLine(const QList<core::rulebook::Citation>& citations);

/// Whether a material is needed, for people.
[[nodiscard]] QString markOf(const core::workflow::ChecklistItem& item);

} // namespace cli
