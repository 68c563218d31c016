// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/difference_rows.h"

#include "ui/library/aspect_teller.h"
#include "ui/library/rule_words.h"

namespace ui::library {

using core::rulebook::Procedure;
using core::rulebook::RuleAspect;
using core::rulebook::RuleChange;
using core::rulebook::RuleChangeKind;
using core::rulebook::RuleView;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

QString orDash(const QString& text) { return text.isEmpty() ? u"–"_s : text; }

QString nameOf(const LibraryAnswer& answer, const QString& procedure, Lang lang)
{
    for (const core::rulebook::RuleView* rules : {&answer.rules, &answer.others}) {
        if (const Procedure* found = rules->procedure(procedure)) {
            return found->names.in(lang).text;
        }
    }
    return procedure;
}

/// What the documents call a rule; empty where only the packs have a name for it.
QString codeOf(const RuleView& rules, const RuleChange& change)
{
    if (change.list == "procedures"_L1) {
        const Procedure* procedure = rules.procedure(change.code);
        return procedure == nullptr ? QString() : procedure->catalogueCode;
    }
    if (change.list == "checks"_L1) {
        const QList<core::rulebook::CheckRule> stack = rules.checks().value(change.code);
        return stack.isEmpty() ? QString() : stack.first().prevents;
    }
    const bool isOfDocuments =
        change.list == "materials"_L1 || change.list == "deadlines"_L1 || change.list == "returns"_L1;
    return isOfDocuments ? change.code : QString();
}

struct Difference
{
    QString aspect;
    QString text;
};

/// Both texts of an aspect, in the other language where they are alike in this one: there it says something else. Empty
/// where they are alike in both: only the number of rules that say so is another.
QString comparedIn(const LibraryAnswer& answer, const RuleChange& change, const QString& aspect, Lang lang)
{
    const auto told = [&](const RuleView& rules, Lang in) { return AspectTeller(rules, in).of(change, aspect); };
    const auto isAlike = [&](Lang in) { return told(answer.others, in) == told(answer.rules, in); };
    const Lang other = lang == Lang::Zh ? Lang::En : Lang::Zh;
    const Lang shown = isAlike(lang) ? other : lang;
    if (isAlike(shown)) {
        return {};
    }
    return DifferenceRows::tr("Before: %1").arg(orDash(told(answer.others, shown))) + u'\n'
           + DifferenceRows::tr("After: %1").arg(orDash(told(answer.rules, shown)));
}

/// What differs; of a rule that is new or gone all that it says or said.
QList<Difference> differencesOf(const LibraryAnswer& answer, const RuleChange& change, Lang lang)
{
    QList<Difference> differences;
    if (change.kind == RuleChangeKind::Changed) {
        for (const RuleAspect& aspect : change.aspects) {
            if (const QString both = comparedIn(answer, change, aspect.name, lang); !both.isEmpty()) {
                differences.append({RuleWords::ofAspect(aspect.name), both});
            }
        }
        return differences;
    }
    const AspectTeller tell(change.kind == RuleChangeKind::Removed ? answer.others : answer.rules, lang);
    for (const QString& aspect : AspectTeller::aspectsOf(change.list)) {
        if (const QString text = tell.of(change, aspect); !text.isEmpty()) {
            differences.append({RuleWords::ofAspect(aspect), text});
        }
    }
    return differences;
}

} // namespace

QList<LibraryRow> DifferenceRows::of(const LibraryAnswer& answer, Lang lang)
{
    QList<LibraryRow> rows;
    QString list;
    for (const RuleChange& change : answer.changes) {
        const QList<Difference> differences = differencesOf(answer, change, lang);
        if (change.kind == RuleChangeKind::Changed && differences.isEmpty()) {
            continue;
        }
        if (change.list != list) {
            list = change.list;
            LibraryRow heading;
            heading.isHeading = true;
            heading.name = RuleWords::ofList(list);
            rows.append(heading);
        }
        LibraryRow row;
        row.key = change.list + u'/' + change.procedure + u'/' + change.code;
        row.name = change.names.in(lang).text;
        row.state = RuleWords::of(change.kind);
        row.tone = RuleWords::toneOf(change.kind);
        // What is gone is cited by the rules that had it.
        const auto& of = change.kind == RuleChangeKind::Removed ? answer.others : answer.rules;
        row.code = codeOf(of, change);
        row.source = RuleWords::shortly(of, change.sources);
        row.reason = {row.name, row.state, {}, RuleWords::inFull(of, change.sources, lang)};
        QStringList aspects;
        for (const Difference& each : differences) {
            aspects.append(each.aspect);
            row.reason.steps.append({each.aspect, {}, each.text});
        }
        if (change.kind != RuleChangeKind::Changed) {
            aspects.clear(); // all of it is new, or gone
        }
        QStringList detail{nameOf(answer, change.procedure, lang), aspects.join(u", "_s)};
        detail.removeAll(QString());
        row.detail = detail.join(u" · "_s);
        rows.append(row);
    }
    return rows;
}

} // namespace ui::library
