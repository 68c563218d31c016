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

/// A doubt must surely apply; any other remark stands where it may.
bool applies(const RouterNote& note, const QString& pathway, const Facts& facts)
{
    if (!note.pathways.isEmpty() && !note.pathways.contains(pathway)) {
        return false;
    }
    const Truth truth = note.when.match(facts).truth;
    return truth == Truth::Yes || (truth == Truth::Unknown && !note.doubt);
}

void addNotes(RouteAnswer& answer, const RuleView& rules, const Facts& facts)
{
    for (const RouterNote& note : rules.routerNotes()) {
        if (!applies(note, answer.pathway, facts)) {
            continue;
        }
        answer.notes.append({note.code, note.note, note.doubt, note.sources});
        if (note.doubt) {
            answer.confidence = Confidence::Inferred;
        }
    }
}

RouteAnswer undetermined(const QList<RouterRow>& rows, QStringList needs)
{
    RouteAnswer answer;
    const auto fallback = std::ranges::find(rows, rulebook::undeterminedPathway(), &RouterRow::pathway);
    if (fallback != rows.end()) {
        answer = answerFrom(*fallback);
    }
    answer.pathway = rulebook::undeterminedPathway();
    answer.needs = std::move(needs);
    return answer;
}

} // namespace

RouteAnswer route(const RuleView& rules, const Facts& facts)
{
    const QList<RouterRow>& rows = rules.router();
    if (rows.isEmpty()) {
        return undetermined(rows, {u"on"_s});
    }
    const Weighed weighed = weigh(rows, facts);
    if (weighed.row == nullptr) {
        return undetermined(rows, weighed.needs);
    }
    RouteAnswer answer = answerFrom(*weighed.row);
    addNotes(answer, rules, facts);
    return answer;
}

} // namespace core::workflow
