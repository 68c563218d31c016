// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;
using rulebook::Severity;

namespace {

/// Seed 000's three groups, as far as facts have them: what the form wants of employer, person and post.
const QStringList& askedFacts()
{
    static const QStringList facts{u"employer.creditCode"_s, u"passport.number"_s, u"nationality"_s,
        u"contract.startsOn"_s, u"contract.endsOn"_s, u"position"_s, u"workLocation"_s};
    return facts;
}

/// The entry that speaks for a paper, else the one that speaks for all papers.
const CheckRule* ruleFor(const QList<const CheckRule*>& rules, const QString& material)
{
    const CheckRule* common = nullptr;
    for (const CheckRule* rule : rules) {
        if (rule->materials.contains(material)) {
            return rule;
        }
        common = rule->materials.isEmpty() ? rule : common;
    }
    return common;
}

/// A written commitment may be handed in as a paper of its own: M14 in place of the medical certificate, M15.
bool hasCommitment(const CheckRun& run, const NeededPaper& paper)
{
    return paper.commitment && (run.hasDocument(u"M15"_s) || (paper.material == "M06"_L1 && run.hasDocument(u"M14"_s)));
}

void checkPapers(CheckRun& run)
{
    const QList<const CheckRule*> rules = run.rulesOf(u"paper-missing"_s);
    if (!run.documentsAreKnown()) {
        if (!rules.isEmpty()) {
            run.need(u"documents"_s);
        }
        return;
    }
    for (const NeededPaper& paper : run.input().papers) {
        const CheckRule* rule = ruleFor(rules, paper.material);
        if (!paper.needed || rule == nullptr || run.hasDocument(paper.material) || hasCommitment(run, paper)) {
            continue;
        }
        Finding finding;
        // A stored case's papers each have a place of their own; in facts the list as a whole lacks one.
        finding.path = run.input().documents ? u"/materials/"_s + paper.material : u"documents"_s;
        finding.code = FindingCode::PaperMissing;
        finding.subject = paper.names;
        finding.sources = paper.sources;
        finding.args = {{u"material"_s, paper.material}};
        // What may be promised in writing, or hangs on something unknown, stops nobody.
        const bool surely = paper.needs.isEmpty() && !paper.commitment;
        if (!paper.needs.isEmpty()) {
            finding.code = FindingCode::PaperPerhapsNeeded;
            finding.args.insert(u"facts"_s, paper.needs.join(u','));
            std::ranges::for_each(paper.needs, [&run](const QString& fact) { run.need(fact); });
        } else if (paper.commitment) {
            finding.code = FindingCode::PaperOrCommitmentMissing;
        }
        run.report(*rule, std::move(finding));
        if (!surely) {
            run.findings().last().severity = Severity::Note;
        }
    }
}

/// Papers of a kind that is recognised when it is read, beside the papers that are of none of these kinds.
bool mayServeAs(const QString& kind, const QString& material)
{
    static const QStringList never{u"M03"_s, u"M04"_s, u"M05"_s, u"M06"_s, u"M07"_s, u"M10"_s, u"M13"_s};
    static const QStringList kinds{u"notice-90"_s, u"notice-short"_s, u"working-copy"_s, u"decision"_s,
        u"verification-notice"_s, u"cancellation-proof"_s, u"passport"_s};
    if (!kinds.contains(kind)) {
        return true;
    }
    if (material == "M08"_L1) {
        return kind == "passport"_L1;
    }
    return !never.contains(material) && (material != "M11"_L1 || kind == "cancellation-proof"_L1);
}

void checkKinds(CheckRun& run)
{
    for (const CheckRule* rule : run.rulesOf(u"paper-kind"_s)) {
        for (const SeenDocument& paper : run.documents()) {
            if (!mayServeAs(paper.kind, paper.material)) {
                Finding finding = findingAt(paper.root, FindingCode::PaperOfOtherKind);
                finding.subject = run.namesOf(paper.material);
                finding.args = {{u"kind"_s, paper.kind}};
                run.report(*rule, std::move(finding));
            }
        }
    }
}

/// What is not there: asked for, and missing only where the facts are all there are.
void checkFacts(CheckRun& run, const QString& kind, const QStringList& asked)
{
    for (const CheckRule* rule : run.rulesOf(kind)) {
        for (const QString& fact : asked) {
            if (run.facts().has(fact)) {
                continue;
            }
            if (!run.input().factsAreWhole) {
                run.need(fact);
                continue;
            }
            Finding finding = findingAt(fact, FindingCode::FactMissing);
            finding.args = {{u"fact"_s, fact}};
            run.report(*rule, std::move(finding));
        }
    }
}

} // namespace

void checkCompleteness(CheckRun& run)
{
    checkPapers(run);
    checkKinds(run);
    checkFacts(run, u"fact-missing"_s, askedFacts());
    checkFacts(run, u"consulate-missing"_s, {u"consulate"_s}); // to which the notice is sent
}

} // namespace core::checks
