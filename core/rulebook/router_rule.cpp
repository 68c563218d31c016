// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/router_rule.h"

#include <algorithm>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

bool shareADay(const Entry& one, const Entry& two)
{
    return (one.to.isNull() || two.from <= one.to) && (two.to.isNull() || one.from <= two.to);
}

bool isRow(const RouterRow& row) { return row.pathway != undeterminedPathway(); }

/// Rows rival each other unless their conditions exclude one another; those that speak where a fact is missing rival only
/// their like, and the one without a condition no other.
bool areRivals(const RouterRow& one, const RouterRow& two)
{
    const bool areLike = isRow(one) == isRow(two) && (isRow(one) || one.when.isEmpty() == two.when.isEmpty());
    return areLike && shareADay(one, two) && !one.when.excludes(two.when);
}

} // namespace

QString codeOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
        return u"documented"_s;
    case Confidence::Inferred:
        return u"inferred"_s;
    case Confidence::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString undeterminedPathway() { return u"undetermined"_s; }

const QStringList& knownPathways()
{
    static const QStringList pathways{u"apply-overseas"_s, u"apply-domestic"_s, u"notice-continues"_s,
        u"reissue-notice"_s, u"returned-to-prereview"_s, u"reissue-electronic"_s, u"keep-card"_s, u"extend"_s,
        u"change"_s, u"apply-anew"_s, u"continues"_s, u"cancel-by-letter"_s, u"cancel-online"_s,
        u"cancel-and-reapply"_s, undeterminedPathway()};
    return pathways;
}

RouterRow laidOver(const RouterRow& beneath, const RouterRow& upper)
{
    if (!upper.overlay) {
        return upper;
    }
    RouterRow row = beneath;
    row.confidence = upper.confidence;
    row.from = upper.from;
    row.to = upper.to;
    row.pointer = upper.pointer;
    row.sources = upper.sources;
    row.because = upper.because.isEmpty() ? beneath.because : upper.because;
    row.actions = upper.actions.isEmpty() ? beneath.actions : upper.actions;
    row.obtain = upper.obtain.isEmpty() ? beneath.obtain : upper.obtain;
    row.materials = upper.materials.isEmpty() ? beneath.materials : upper.materials;
    return row;
}

const RouterRow* firstRivalIn(const QList<RouterRow>& rows)
{
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto rival =
            std::find_if(rows.begin(), rows.begin() + i, [&](const RouterRow& each) { return areRivals(each, rows[i]); });
        if (rival != rows.begin() + i) {
            return &rows[i];
        }
    }
    return nullptr;
}

} // namespace core::rulebook
