// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/router_facts.h"

#include <algorithm>
#include <utility>

namespace core::rulebook::router_facts {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kInFlight = u"in-flight"_s;

QVariant known(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

bool isOneOf(const QString& text, const QStringList& list) { return list.contains(text); }

/// Of the overseas route: its own procedure, and what replaces a notice of it.
bool isOverseas(const QString& procedure) { return isOneOf(procedure, {u"new-overseas"_s, u"reissue-notice"_s}); }

bool isDomestic(const QString& procedure) { return isOneOf(procedure, {u"new-domestic"_s, u"transfer"_s}); }

/// Procedures that the integration did not touch while they were in flight (T11).
bool isOther(const QString& procedure)
{
    return isDomestic(procedure) || isOneOf(procedure, {u"extension"_s, u"change"_s, u"cancellation"_s});
}

QString business(const Facts& facts)
{
    const QString inFlight = facts.text(u"inFlight"_s);
    const QString procedure = facts.text(u"procedure"_s);
    if (inFlight == "short-term"_L1 || (inFlight.isEmpty() && procedure == "short-term"_L1)) {
        return u"short-term"_s;
    }
    const bool somethingInFlight =
        facts.text(u"notice.state"_s) == kInFlight || facts.text(u"permit.state"_s) == kInFlight;
    const bool other = inFlight.isEmpty() ? somethingInFlight && isOther(procedure) : isOther(inFlight);
    return other ? u"other-in-flight"_s : u"regular"_s;
}

QString permitState(const Facts& facts)
{
    const QString state = facts.text(u"permit.state"_s);
    // Before the integration a permit could be applied for only with the notice in hand.
    return state.isEmpty() && facts.text(u"notice.state"_s) == kInFlight ? u"none"_s : state;
}

QString route(const Facts& facts)
{
    QStringList keys{u"procedure"_s, u"inFlight"_s}; // a given procedure is taken as chosen (§13.8)
    if (facts.text(u"permit.state"_s) == kInFlight) {
        std::ranges::reverse(keys); // what was in flight is what was filed
    }
    for (const QString& key : std::as_const(keys)) {
        const QString procedure = facts.text(key);
        if (isOverseas(procedure) || isDomestic(procedure)) {
            return isOverseas(procedure) ? u"overseas"_s : u"domestic"_s;
        }
    }
    const QString notice = facts.text(u"notice.state"_s);
    const bool permitFollowsNotice = notice.isEmpty() && facts.text(u"permit.state"_s) == kInFlight;
    const bool hasNotice = !notice.isEmpty() && notice != "none"_L1;
    return hasNotice || permitFollowsNotice ? u"overseas"_s : QString();
}

QString purpose(const Facts& facts)
{
    static const QHash<QString, QString> ofProcedures{{u"extension"_s, u"extend"_s}, {u"change"_s, u"change"_s},
        {u"cancellation"_s, u"cancel"_s}, {u"reissue-electronic"_s, u"e-permit"_s}, {u"transfer"_s, u"transfer"_s}};
    return ofProcedures.value(facts.text(u"procedure"_s), facts.text(u"wants"_s));
}

} // namespace

QList<FactKey> keys()
{
    const QStringList businesses{u"regular"_s, u"short-term"_s, u"other-in-flight"_s};
    const QStringList permitStates{
        u"none"_s, u"in-flight"_s, u"approved-uncollected"_s, u"card-held"_s, u"card-lost"_s, u"electronic"_s};
    const QStringList purposes{u"continue"_s, u"e-permit"_s, u"extend"_s, u"change"_s, u"cancel"_s,
        u"change-contract-dates"_s, u"nothing"_s, u"transfer"_s};
    return {
        {u"derived.business"_s, FactKind::Code, businesses, true, {}},
        {u"derived.permitState"_s, FactKind::Code, permitStates, true, {u"permit.state"_s}},
        {u"derived.route"_s, FactKind::Code, {u"overseas"_s, u"domestic"_s}, true, {u"procedure"_s}},
        {u"derived.purpose"_s, FactKind::Code, purposes, true, {u"procedure"_s, u"wants"_s}},
    };
}

QVariant value(const Facts& facts, const QString& key)
{
    if (key == "derived.business"_L1) {
        return business(facts);
    }
    if (key == "derived.permitState"_L1) {
        return known(permitState(facts));
    }
    if (key == "derived.route"_L1) {
        return known(route(facts));
    }
    return key == "derived.purpose"_L1 ? known(purpose(facts)) : QVariant();
}

} // namespace core::rulebook::router_facts
