// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rule_view.h"

#include <algorithm>

namespace core::rulebook {

namespace {

template <typename Map> const typename Map::mapped_type* found(const Map& map, const QString& key)
{
    const auto it = map.constFind(key);
    return it == map.constEnd() ? nullptr : &*it;
}

/// The list of a procedure, or an empty one where the rules do not know it.
template <typename T>
const QList<T>& listOf(const RuleViewParts& parts, const QString& procedure, QList<T> RuleViewParts::OfProcedure::*list)
{
    static const QList<T> none;
    const auto* of = found(parts.byProcedure, procedure);
    return of == nullptr ? none : of->*list;
}

} // namespace

const Procedure* RuleView::procedure(const QString& code) const
{
    const auto it = std::ranges::find(m_parts.procedures, code, &Procedure::code);
    return it == m_parts.procedures.end() ? nullptr : &*it;
}

QList<const Procedure*> RuleView::procedures() const
{
    QList<const Procedure*> all;
    for (const Procedure& procedure : m_parts.procedures) {
        all.append(&procedure);
    }
    return all;
}

const QList<Stage>& RuleView::stagesOf(const QString& procedure) const
{
    return listOf(m_parts, procedure, &RuleViewParts::OfProcedure::stages);
}

const Stage* RuleView::stage(const QString& procedure, const QString& code) const
{
    for (const Stage& stage : stagesOf(procedure)) {
        if (stage.code == code) {
            return &stage;
        }
    }
    return nullptr;
}

const QList<QList<MaterialRule>>& RuleView::materialsOf(const QString& procedure) const
{
    return listOf(m_parts, procedure, &RuleViewParts::OfProcedure::materials);
}

BilingualText RuleView::materialNames(const QString& material) const
{
    for (const Procedure& procedure : m_parts.procedures) {
        for (const QList<MaterialRule>& stack : materialsOf(procedure.code)) {
            if (stack.first().code == material) {
                return stack.first().names;
            }
        }
    }
    return {};
}

const QList<QList<DeadlineRule>>& RuleView::deadlinesOf(const QString& procedure) const
{
    return listOf(m_parts, procedure, &RuleViewParts::OfProcedure::deadlines);
}

const ReturnReason* RuleView::returnReason(const QString& code) const { return found(m_parts.returns, code); }

QList<const ReturnReason*> RuleView::returnsOf(const QString& procedure) const
{
    QList<const ReturnReason*> all;
    for (const ReturnReason& reason : m_parts.returns) {
        if (reason.procedures.isEmpty() || reason.procedures.contains(procedure)) {
            all.append(&reason);
        }
    }
    return all;
}

const Setting* RuleView::setting(const QString& code, const Facts& facts) const
{
    const QList<Setting>* stack = found(m_parts.settings, code);
    if (stack == nullptr) {
        return nullptr;
    }
    const auto it =
        std::ranges::find_if(*stack, [&facts](const Setting& setting) { return setting.when.holdsFor(facts); });
    return it == stack->end() ? nullptr : &*it;
}

const Source* RuleView::source(const QString& id) const { return found(m_parts.sources, id); }

} // namespace core::rulebook
