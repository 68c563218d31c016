// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/integration_router.h"

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using rulebook::Confidence;
using rulebook::Facts;
using rulebook::RouterNote;
using rulebook::RouterRow;
using rulebook::RuleView;
using rulebook::Truth;

namespace {

struct Weighed
{
    const RouterRow* row = nullptr; ///< the one that holds
    QStringList needs;
};

/// Without the days of a paper of which it is not even known whether there is one.
QStringList withoutDetails(const QStringList& needs)
{
    QStringList first;
    for (const QString& each : needs) {
        const QString state = each.section(u'.', 0, 0) + u".state"_s;
        if (each == state || !needs.contains(state)) {
            first.append(each);
        }
    }
    return first;
}

Weighed weigh(const QList<RouterRow>& rows, const Facts& facts)
{
    Weighed weighed;
    for (const RouterRow& row : rows) {
        if (row.pathway == rulebook::undeterminedPathway()) {
            continue;
        }
        const rulebook::Match match = row.when.match(facts);
        if (match.truth == Truth::Yes) {
            return {&row, {}};
        }
        if (match.truth == Truth::Unknown) {
            weighed.needs.append(withoutDetails(match.needs));
        }
    }
    weighed.needs.removeDuplicates();
    weighed.needs.sort();
    return weighed;
}

RouteAnswer answerFrom(const RouterRow& row)
{
    RouteAnswer answer;
    answer.pathway = row.pathway;
    answer.row = row.row;
    answer.confidence = row.confidence;
    answer.names = row.names;
    answer.why = row.because;
    answer.sources = row.sources;
    answer.actions = row.actions;
    answer.obtain = row.obtain;
    answer.opens = row.opens;
    answer.materials = row.materials;
    return answer;
}

/// T17 … T19 are reminders for everybody whom they may concern.
bool isOfTheTable(const RouterNote& note) { return note.code.startsWith(u'T'); }

/// A doubt must surely apply; any other remark stands where it may.
void addNotes(RouteAnswer& answer, const RuleView& rules, const Facts& facts)
{
    for (const RouterNote& note : rules.routerNotes()) {
        if (!note.pathways.isEmpty() && !note.pathways.contains(answer.pathway)) {
            continue;
        }
        const rulebook::Match match = note.when.match(facts);
        if (match.truth == Truth::Unknown && !isOfTheTable(note)) {
            answer.openFacts.append(match.needs);
        }
        if (match.truth == Truth::No || (match.truth == Truth::Unknown && note.doubt)) {
            continue;
        }
        answer.notes.append({note.code, note.note, note.doubt, note.sources});
        if (note.doubt) {
            answer.confidence = Confidence::Inferred;
        }
    }
    answer.openFacts.removeAll(u"procedure"_s); // not found out but chosen (domain §13.8)
    answer.openFacts.removeDuplicates();
    answer.openFacts.sort();
}

/// What is said where a fact is missing: the row that surely holds, else the one without a condition.
const RouterRow* fallbackOf(const QList<RouterRow>& rows, const Facts& facts)
{
    const RouterRow* fallback = nullptr;
    for (const RouterRow& row : rows) {
        const bool speaks = row.pathway == rulebook::undeterminedPathway() && row.when.holdsFor(facts);
        if (speaks && (fallback == nullptr || !row.when.isEmpty())) {
            fallback = &row;
        }
    }
    return fallback;
}

RouteAnswer undetermined(const QList<RouterRow>& rows, const Facts& facts, QStringList needs)
{
    const RouterRow* fallback = fallbackOf(rows, facts);
    RouteAnswer answer = fallback == nullptr ? RouteAnswer() : answerFrom(*fallback);
    answer.pathway = rulebook::undeterminedPathway();
    answer.needs = std::move(needs);
    return answer;
}

} // namespace

RouteAnswer route(const RuleView& rules, const Facts& facts)
{
    const QList<RouterRow>& rows = rules.router();
    const bool hasTable = std::ranges::any_of(
        rows, [](const RouterRow& row) { return row.pathway != rulebook::undeterminedPathway(); });
    if (!hasTable) {
        return undetermined(rows, facts, {u"on"_s});
    }
    const Weighed weighed = weigh(rows, facts);
    if (weighed.row == nullptr) {
        return undetermined(rows, facts, weighed.needs);
    }
    RouteAnswer answer = answerFrom(*weighed.row);
    addNotes(answer, rules, facts);
    return answer;
}

} // namespace core::workflow
