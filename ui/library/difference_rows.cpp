// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/difference_rows.h"

#include "ui/library/rule_words.h"

namespace ui::library {

using core::rulebook::Procedure;
using core::rulebook::RuleAspect;
using core::rulebook::RuleChange;
using core::rulebook::RuleChangeKind;
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

} // namespace

QList<LibraryRow> DifferenceRows::of(const LibraryAnswer& answer, Lang lang)
{
    QList<LibraryRow> rows;
    QString list;
    for (const RuleChange& change : answer.changes) {
        if (change.list != list) {
            list = change.list;
            LibraryRow heading;
            heading.isHeading = true;
            heading.name = RuleWords::ofList(list);
            rows.append(heading);
        }
        LibraryRow row;
        row.key = change.list + u'/' + change.procedure + u'/' + change.code;
        row.code = change.code;
        row.name = change.names.in(lang).text;
        row.state = RuleWords::of(change.kind);
        row.tone = RuleWords::toneOf(change.kind);
        // What is gone is cited by the rules that had it.
        const auto& of = change.kind == RuleChangeKind::Removed ? answer.others : answer.rules;
        row.source = RuleWords::shortly(of, change.sources);
        row.reason = {row.name, row.state, {}, RuleWords::inFull(of, change.sources, lang)};
        QStringList aspects;
        for (const RuleAspect& aspect : change.aspects) {
            const QString word = RuleWords::ofAspect(aspect.name);
            aspects.append(word);
            row.reason.steps.append({word, {},
                tr("Before: %1").arg(orDash(aspect.before.in(lang).text)) + u'\n'
                    + tr("After: %1").arg(orDash(aspect.after.in(lang).text))});
        }
        QStringList detail{nameOf(answer, change.procedure, lang), aspects.join(u", "_s)};
        detail.removeAll(QString());
        row.detail = detail.join(u" · "_s);
        rows.append(row);
    }
    return rows;
}

} // namespace ui::library
