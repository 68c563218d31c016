// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/view_builder.h"

#include "core/rulebook/overlap.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core::rulebook {

namespace {

bool inForce(QDate from, QDate to, QDate day) { return from <= day && (to.isNull() || day <= to); }

/// An entry with the height it lies at: the city's above the national, later above earlier.
template <typename T> struct Layered
{
    const T* entry = nullptr;
    bool ofCity = false;

    [[nodiscard]] bool isAbove(const Layered& other) const
    {
        return ofCity != other.ofCity ? ofCity : entry->from > other.entry->from;
    }
};

/// The entries in force on a day, uppermost first. Within a layer an entry hides an earlier one that answers the same
/// question; between layers both stand, the city's first.
template <typename T>
QList<Layered<T>> entriesOn(const QList<const RulePack*>& packs, QList<T> RulePack::*list, QDate day)
{
    QList<Layered<T>> entries;
    for (const RulePack* pack : packs) {
        if (!inForce(pack->from, pack->to, day)) {
            continue;
        }
        for (const T& entry : pack->*list) {
            if (inForce(entry.from, entry.to, day)) {
                entries.append({&entry, pack->city != QStringLiteral("national")});
            }
        }
    }
    std::ranges::stable_sort(entries, [](const auto& one, const auto& two) { return one.isAbove(two); });
    QList<Layered<T>> standing;
    for (const Layered<T>& each : entries) {
        const bool hidden = std::ranges::any_of(standing, [&](const Layered<T>& upper) {
            return upper.ofCity == each.ofCity && overlap::between(*upper.entry, *each.entry);
        });
        if (!hidden) {
            standing.append(each);
        }
    }
    return standing;
}

template <typename T> bool isOf(const T& entry, const QString& procedure)
{
    return entry.procedures.isEmpty() || entry.procedures.contains(procedure);
}

template <typename T> QMap<QString, T> uppermost(const QList<Layered<T>>& entries)
{
    QMap<QString, T> map;
    for (const Layered<T>& each : entries) {
        if (!map.contains(each.entry->code)) {
            map.insert(each.entry->code, *each.entry);
        }
    }
    return map;
}

/// A procedure's rules by code, each code's uppermost first.
template <typename T> QList<QList<T>> stacked(const QList<Layered<T>>& entries, const QString& procedure)
{
    QMap<QString, QList<T>> stacks;
    for (const Layered<T>& each : entries) {
        if (isOf(*each.entry, procedure)) {
            stacks[each.entry->code].append(*each.entry);
        }
    }
    return stacks.values();
}

/// The stage as `upper` leaves it: an overlay keeps what it does not speak of.
Stage laidOver(const Stage& beneath, const Stage& upper)
{
    if (!upper.overlay) {
        return upper;
    }
    Stage stage = upper;
    stage.side = beneath.side;
    stage.final = beneath.final;
    stage.after = upper.after.isEmpty() ? beneath.after : upper.after;
    stage.hint = upper.hint.isEmpty() ? beneath.hint : upper.hint;
    stage.moves = upper.moves.isEmpty() ? beneath.moves : upper.moves;
    stage.timeLimits = upper.timeLimits.isEmpty() ? beneath.timeLimits : upper.timeLimits;
    return stage;
}

/// The procedure as `upper` leaves it: an overlay keeps what it does not speak of, and adds its menus and notes.
Procedure laidOver(Procedure beneath, const Procedure& upper)
{
    if (!upper.overlay) {
        return upper;
    }
    const auto replace = [](auto& kept, const auto& given) {
        if (!given.isEmpty()) {
            kept = given;
        }
    };
    replace(beneath.initiators, upper.initiators);
    replace(beneath.furtherInitiators, upper.furtherInitiators);
    replace(beneath.classes, upper.classes);
    replace(beneath.firstStage, upper.firstStage);
    replace(beneath.outputs, upper.outputs);
    replace(beneath.exits, upper.exits);
    replace(beneath.joint, upper.joint);
    replace(beneath.olderCases, upper.olderCases);
    replace(beneath.followedBy, upper.followedBy);
    replace(beneath.clashes, upper.clashes);
    if (upper.newEmployer) {
        beneath.newEmployer = upper.newEmployer;
    }
    beneath.menus += upper.menus;
    beneath.notes += upper.notes;
    beneath.sources += upper.sources;
    return beneath;
}

/// Entries from the lowest to the uppermost: the order in which packs give them, the city's after the nation's.
template <typename T>
QList<const T*> lowestFirst(const QList<const RulePack*>& packs, QList<T> RulePack::*list, QDate day)
{
    QList<Layered<T>> layers;
    for (const RulePack* pack : packs) {
        for (const T& entry : pack->*list) {
            if (inForce(pack->from, pack->to, day) && inForce(entry.from, entry.to, day)) {
                layers.append({&entry, pack->city != QStringLiteral("national")});
            }
        }
    }
    std::ranges::stable_sort(layers, [](const auto& one, const auto& two) { return two.isAbove(one); });
    QList<const T*> entries;
    for (const Layered<T>& each : std::as_const(layers)) {
        entries.append(each.entry);
    }
    return entries;
}

/// Each as the uppermost pack leaves it, in the catalogue's order; what has no catalogue code stands last.
QList<Procedure> proceduresOf(const QList<const Procedure*>& layers)
{
    QList<Procedure> procedures;
    for (const Procedure* each : layers) {
        const auto beneath = std::ranges::find(procedures, each->code, &Procedure::code);
        if (beneath == procedures.end()) {
            procedures.append(*each);
        } else {
            *beneath = laidOver(*beneath, *each);
        }
    }
    std::ranges::stable_sort(procedures, {},
        [](const Procedure& each) { return std::pair(each.catalogueCode.isEmpty(), each.catalogueCode); });
    return procedures;
}

/// A procedure's stages, each as the uppermost pack leaves it, in the order in which the packs first speak of them.
QList<Stage> layeredStages(const QList<const Stage*>& layers, const QString& procedure)
{
    QList<Stage> stages;
    for (const Stage* each : layers) {
        if (!isOf(*each, procedure)) {
            continue;
        }
        const auto beneath = std::ranges::find(stages, each->code, &Stage::code);
        if (beneath == stages.end()) {
            stages.append(*each);
        } else {
            *beneath = laidOver(*beneath, *each);
        }
    }
    return stages;
}

/// The same with every stage that names the one it follows behind that, whichever pack has it.
QList<Stage> orderedStages(const QList<const Stage*>& layers, const QString& procedure)
{
    QList<Stage> stages;
    QList<Stage> followers;
    for (const Stage& each : layeredStages(layers, procedure)) {
        (each.after.isEmpty() ? stages : followers).append(each);
    }
    for (const Stage& each : std::as_const(followers)) {
        const auto before = std::ranges::find(stages, each.after, &Stage::code);
        stages.insert(before == stages.end() ? before : std::next(before), each);
    }
    return stages;
}

/// The rows of the card-integration table by code, each as the city leaves it. `entries` come uppermost first.
QList<RouterRow> routerRows(const QList<Layered<RouterRow>>& entries)
{
    QMap<QString, RouterRow> rows;
    for (auto each = entries.rbegin(); each != entries.rend(); ++each) {
        const auto beneath = rows.constFind(each->entry->code);
        rows.insert(each->entry->code, beneath == rows.constEnd() ? *each->entry : laidOver(*beneath, *each->entry));
    }
    return rows.values();
}

} // namespace

ViewBuilder::ViewBuilder(QString city, QList<const RulePack*> packs)
    : m_city(std::move(city)), m_packs(std::move(packs))
{}

QList<QDate> ViewBuilder::changes() const
{
    std::set<QDate> days;
    const auto addSpan = [&days](QDate from, QDate to) {
        days.insert(from);
        if (!to.isNull()) {
            days.insert(to.addDays(1));
        }
    };
    const auto addAll = [&addSpan](const auto& entries) {
        for (const Entry& entry : entries) {
            addSpan(entry.from, entry.to);
        }
    };
    for (const RulePack* pack : m_packs) {
        addSpan(pack->from, pack->to);
        addAll(pack->procedures);
        addAll(pack->stages);
        addAll(pack->materials);
        addAll(pack->deadlines);
        addAll(pack->returns);
        addAll(pack->settings);
        addAll(pack->checks);
        addAll(pack->offices);
        addAll(pack->router);
        addAll(pack->routerNotes);
    }
    return {days.begin(), days.end()};
}

std::shared_ptr<const RuleView> ViewBuilder::viewFrom(QDate day) const
{
    RuleViewParts parts;
    parts.city = m_city;
    parts.from = day;
    for (const RulePack* pack : m_packs) {
        for (const Source& source : pack->sources) {
            parts.sources.insert(source.id, source);
        }
        if (inForce(pack->from, pack->to, day)) {
            parts.packs.append(pack->name);
        }
    }
    parts.procedures = proceduresOf(lowestFirst(m_packs, &RulePack::procedures, day));
    parts.returns = uppermost(entriesOn(m_packs, &RulePack::returns, day));
    for (const Layered<Setting>& each : entriesOn(m_packs, &RulePack::settings, day)) {
        parts.settings[each.entry->code].append(*each.entry);
    }
    for (const Layered<CheckRule>& each : entriesOn(m_packs, &RulePack::checks, day)) {
        parts.checks[each.entry->code].append(*each.entry);
    }
    parts.offices = uppermost(entriesOn(m_packs, &RulePack::offices, day)).values();
    parts.router = routerRows(entriesOn(m_packs, &RulePack::router, day));
    parts.routerNotes = uppermost(entriesOn(m_packs, &RulePack::routerNotes, day)).values();
    const auto stages = lowestFirst(m_packs, &RulePack::stages, day);
    const auto materials = entriesOn(m_packs, &RulePack::materials, day);
    const auto deadlines = entriesOn(m_packs, &RulePack::deadlines, day);
    for (const Procedure& each : std::as_const(parts.procedures)) {
        parts.byProcedure.insert(each.code,
            {orderedStages(stages, each.code), stacked(materials, each.code), stacked(deadlines, each.code)});
    }
    return std::make_shared<const RuleView>(std::move(parts));
}

} // namespace core::rulebook
