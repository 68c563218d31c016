// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/check_kinds.h"

#include <algorithm>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What core/documents/pictures judges files by: photo-… for the work permit's photo, card-… for the social card's,
/// scan-… for every other scan.
QList<CheckKind> pictureKinds()
{
    return {
        {u"photo-format"_s, {}, true},
        {u"photo-bytes-most"_s, {u"kilobytes"_s}, true},
        {u"photo-bytes-least"_s, {u"kilobytes"_s}, true},
        {u"photo-pixels"_s, {u"width"_s, u"height"_s}, true},
        {u"photo-aspect"_s, {u"width"_s, u"height"_s, u"slackPercent"_s}, true},
        {u"photo-colour"_s, {u"percent"_s}, true},
        {u"photo-taken"_s, {u"months"_s}, true},
        {u"photo-white"_s, {u"percent"_s}, true},
        {u"photo-even"_s, {u"percent"_s}, true},
        {u"photo-frame"_s, {u"percent"_s}, true},
        {u"photo-sharp"_s, {u"least"_s}, true},
        {u"photo-bright-least"_s, {u"percent"_s}, true},
        {u"photo-bright-most"_s, {u"percent"_s}, true},
        {u"photo-saturation-least"_s, {u"percent"_s}, true},
        {u"photo-saturation-most"_s, {u"percent"_s}, true},
        {u"photo-face"_s, {}, true},
        {u"photo-eyes"_s, {}, true},
        {u"photo-centred"_s, {u"percent"_s}, true},
        {u"photo-head-least"_s, {u"percent"_s}, true},
        {u"photo-head-most"_s, {u"percent"_s}, true},
        {u"photo-top"_s, {u"percent"_s}, true},
        {u"photo-tilt"_s, {u"degrees"_s}, true},
        {u"photo-red-eyes"_s, {u"percent"_s}, true},
        {u"photo-person"_s, {}, true},
        {u"card-pixels"_s, {u"width"_s, u"height"_s}, true},
        {u"card-bytes-least"_s, {u"kilobytes"_s}, true},
        {u"card-bytes-most"_s, {u"kilobytes"_s}, true},
        {u"card-face-least"_s, {u"pixels"_s}, true},
        {u"card-face-most"_s, {u"pixels"_s}, true},
        {u"card-top-least"_s, {u"pixels"_s}, true},
        {u"card-top-most"_s, {u"pixels"_s}, true},
        {u"card-eyes-least"_s, {u"pixels"_s}, true},
        {u"card-eyes-most"_s, {u"pixels"_s}, true},
        {u"card-eye-line"_s, {u"pixels"_s}, true},
        {u"card-crop"_s, {}, true},
        {u"scan-type"_s, {}, true},
        {u"scan-bytes"_s, {u"kilobytes"_s}, true},
        {u"scan-colour"_s, {u"perMille"_s}, true},
        {u"scan-pixels"_s, {u"pixels"_s}, true},
        {u"scan-sharp"_s, {u"percent"_s}, true},
        {u"scan-cut"_s, {}, true},
        {u"scan-skew"_s, {u"degrees"_s}, true},
        {u"scan-empty"_s, {u"perMille"_s}, true},
        {u"scan-pages"_s, {}, true},
    };
}

} // namespace

const QList<CheckKind>& checkKinds()
{
    static const QList<CheckKind> kinds = [] {
        QList<CheckKind> all{
            // a paper that is needed and not there; an entry without materials speaks for all that have none of their
            // own
            {u"paper-missing"_s},
            // a file that was read as something else than what it is kept as
            {u"paper-kind"_s},
            // what the form asks of employer, person and post (S0's three groups)
            {u"fact-missing"_s},
            // the embassy or consulate that the form asks for
            {u"consulate-missing"_s},
            // so many months from the day of issue, judged on the day of submission or on the day of use
            {u"age-at-submission"_s, {u"months"_s}, true},
            {u"age-at-use"_s, {u"months"_s}, true},
            // a day of issue that is still to come then, which no age could be counted from
            {u"issued-by-submission"_s, {}, true},
            {u"issued-by-use"_s, {}, true},
            // a paper's own last day
            {u"expiry"_s, {}, true},
            {u"passport-left"_s, {u"months"_s}},
            {u"residence-valid"_s},
            {u"passport-number"_s},
            {u"credit-code"_s},
            {u"contact-format"_s},
            {u"date-order"_s},
            // first and last day as a paper has them
            {u"paper-order"_s, {}, true},
            // nothing is used before it is filed
            {u"use-order"_s},
            {u"fields-agree"_s},
            {u"names-agree"_s},
            {u"authentication"_s, {}, true, {}, true},
            {u"translation"_s, {}, true},
            {u"seal"_s, {}, true},
            {u"issued-in-china"_s, {}, true},
            {u"issued-at-home"_s, {}, true},
            {u"official-record"_s, {}, true},
            // a seal other than the company's own, which the company has to have authorised
            {u"seal-registered"_s, {}, true},
            // the pay that was promised beside the pay that was taxed
            {u"pay-kept"_s, {}, true},
            // the reason of a cancellation beside the contract's end
            {u"cancellation-reason"_s, {u"days"_s}, true},
            {u"employer-filing"_s},
            {u"initiator"_s},
            {u"filing-window"_s, {u"openDays"_s, u"lastDays"_s}},
            {u"in-china"_s},
            {u"not-in-china"_s},
            {u"employer-changed"_s},
            {u"contract-dates-changed"_s},
            {u"permit-cancelled"_s},
            {u"verification"_s, {u"days"_s}},
            {u"contract-language"_s},
            {u"contract-items"_s},
            {u"contract-late"_s, {u"days"_s}},
            {u"contract-early"_s},
            {u"contract-before-cancellation"_s},
            {u"contract-gap"_s, {u"days"_s}},
            {u"term"_s, {u"years"_s}},
            {u"age-least"_s, {u"years"_s}},
            {u"age-most"_s, {u"years"_s}},
            {u"letter-items"_s, {}, true},
            {u"letter-dates"_s, {}, true},
            {u"history-gap"_s, {u"months"_s, u"openMonths"_s, u"years"_s}},
            {u"contacts-differ"_s},
            {u"handler"_s, {}, true},
            {u"work-place"_s},
            {u"degree-highest"_s},
            // one of the classes that the procedure takes
            {u"class-taken"_s},
            {u"points"_s, {u"needed"_s}, true,
                {u"pay"_s, u"degree"_s, u"experience"_s, u"months"_s, u"chinese"_s, u"age"_s, u"region"_s, u"school"_s,
                    u"bonus"_s}},
        };
        all.append(pictureKinds());
        std::ranges::sort(all, {}, &CheckKind::name);
        return all;
    }();
    return kinds;
}

const CheckKind* checkKind(const QString& name)
{
    const QList<CheckKind>& kinds = checkKinds();
    const auto it = std::ranges::lower_bound(kinds, name, {}, &CheckKind::name);
    return it != kinds.end() && it->name == name ? &*it : nullptr;
}

} // namespace core::rulebook
