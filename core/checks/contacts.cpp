// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/phone.h"
#include "core/types/half_width.h"

#include <QRegularExpression>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

void checkContactsDiffer(CheckRun& run, const CheckRule& rule)
{
    const auto report = [&](const QString& own, const QString& other) {
        Finding finding;
        finding.path = own;
        finding.otherPath = other;
        finding.code = FindingCode::ContactShared;
        finding.args = {{u"contact"_s, other}};
        run.report(rule, std::move(finding));
    };
    const rulebook::Facts& facts = run.facts();
    const QString email = types::tidyCode(facts.text(u"contacts.applicantEmail"_s));
    if (!email.isEmpty() && email == types::tidyCode(facts.text(u"contacts.handlerEmail"_s))) {
        report(u"contacts.applicantEmail"_s, u"contacts.handlerEmail"_s);
    }
    const QString phone = bareNumber(facts.text(u"contacts.applicantPhone"_s));
    if (!phone.isEmpty() && phone == bareNumber(facts.text(u"contacts.employerPhone"_s))) {
        report(u"contacts.applicantPhone"_s, u"contacts.employerPhone"_s);
    }
}

/// The employer's papers say whether the handler has a labour contract and is insured (domain §2.2 M18).
void checkHandler(CheckRun& run, const CheckRule& rule)
{
    for (const SeenDocument& document : run.documents()) {
        for (const QString& field : {u"handlerEmployed"_s, u"handlerInsured"_s}) {
            if (rule.materials.contains(document.material) && document.fields.value(field) == QJsonValue(false)) {
                Finding finding = findingAt(document.place(u"fields/"_s + field), FindingCode::HandlerNotEmployed);
                finding.subject = run.namesOf(document.material);
                run.report(rule, std::move(finding));
            }
        }
    }
}

/// A house number; or any number beside a street or a building (R36: the work place without street and number).
bool isExact(const QString& place)
{
    static const QRegularExpression houseNumber(u"[0-9一二三四五六七八九十百]+ *[号弄]"_s);
    static const QRegularExpression number(u"[0-9]|[一二三四五六七八九十百]+[栋座楼]"_s);
    static const QRegularExpression street(
        u"[路街巷栋座楼厦]|大道|胡同|广场|中心|园区|公园|工业园|科技园|软件园|产业园|新村"
        "|\\b(road|rd|street|st|avenue|ave|lane|boulevard|blvd|highway|way|drive|square|plaza|lu|jie|dao)\\b"
        "|\\b(tower|building|park)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return houseNumber.match(place).hasMatch() || (number.match(place).hasMatch() && street.match(place).hasMatch());
}

void checkWorkPlace(CheckRun& run, const CheckRule& rule)
{
    const QString place = types::halfWidth(run.facts().text(u"workLocation"_s));
    if (place.isEmpty() || isExact(place)) {
        return;
    }
    Finding finding = findingAt(u"workLocation"_s, FindingCode::PlaceNotExact);
    run.report(rule, std::move(finding));
}

} // namespace

void checkContacts(CheckRun& run)
{
    for (const CheckRule* rule : run.rulesOf(u"contacts-differ"_s)) {
        checkContactsDiffer(run, *rule);
    }
    for (const CheckRule* rule : run.rulesOf(u"handler"_s)) {
        checkHandler(run, *rule);
    }
    for (const CheckRule* rule : run.rulesOf(u"work-place"_s)) {
        checkWorkPlace(run, *rule);
    }
}

} // namespace core::checks
