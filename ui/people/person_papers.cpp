// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_papers.h"

#include "ui/models/why_key.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ui::people {

using core::services::PersonView;
using models::RecordWords;
using models::Standing;
using models::whyKey;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is known, with a point between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The earlier of two days; a null one says nothing.
QDate firstOf(QDate one, QDate other)
{
    return one.isNull() ? other : other.isNull() ? one : std::min(one, other);
}

} // namespace

PersonPapers::PersonPapers(const PersonView& view, core::types::Lang lang, QDate today)
    : m_view(view), m_lang(lang), m_today(today)
{}

QList<HeldRow> PersonPapers::passports() const
{
    QList<HeldRow> rows;
    for (const core::domain::Passport& each : m_view.passports) {
        rows.append({each.id.value, each.number, RecordWords::ofNationality(each.issuingState, m_lang), each.issuedOn,
            each.expiresOn, isReplaced(each) ? Standing::Replaced : standing({}, each.expiresOn),
            whyKey(u"passport-expires"_s, each.id.value)});
    }
    return rows;
}

bool PersonPapers::isReplaced(const core::domain::Passport& passport) const
{
    return passport.expiresOn >= m_today
           && std::ranges::any_of(m_view.passports, [&passport](const core::domain::Passport& other) {
                  return other.issuingState == passport.issuingState && other.expiresOn > passport.expiresOn;
              });
}

QList<HeldRow> PersonPapers::permits() const
{
    QList<HeldRow> rows;
    for (const core::domain::Permit& each : m_view.permits) {
        rows.append({each.id.value, each.number,
            joined(
                {Words::ofClass(each.permitClass), RecordWords::ofPermitForm(each.form), employerName(each.employer)}),
            each.validFrom, each.validTo, standing(each.validFrom, each.validTo, each.cancelledOn),
            whyKey(u"permit-expires"_s, each.id.value)});
    }
    return rows;
}

QList<HeldRow> PersonPapers::residencePermits() const
{
    QList<HeldRow> rows;
    for (const core::domain::ResidencePermit& each : m_view.residencePermits) {
        rows.append({each.id.value, each.number, joined({RecordWords::ofPurpose(each.purpose), each.place}),
            each.validFrom, each.validTo, standing(each.validFrom, each.validTo, each.cancelledOn),
            whyKey(u"residence-expires"_s, each.id.value)});
    }
    return rows;
}

QList<HeldRow> PersonPapers::visas() const
{
    QList<HeldRow> rows;
    for (const core::domain::Visa& each : m_view.visas) {
        const QString entries = each.entries == 0 ? tr("several entries") : tr("%n entries", nullptr, each.entries);
        const QString stay = each.stayDays == 0 ? QString() : tr("%n day(s) of stay", nullptr, each.stayDays);
        rows.append({each.id.value, each.number.isEmpty() ? each.category : each.number,
            joined({each.number.isEmpty() ? QString() : each.category, each.post, entries, stay}), each.issuedOn,
            each.enterBefore, standing(each.issuedOn, each.enterBefore)});
    }
    return rows;
}

QList<HeldRow> PersonPapers::entries() const
{
    QList<HeldRow> rows;
    for (const core::domain::Entry& each : m_view.entries) {
        rows.append({each.id.value, each.port, RecordWords::ofEntryBasis(each.basis), each.enteredOn,
            each.lodgingRegisteredOn, {}});
    }
    return rows;
}

QList<HeldRow> PersonPapers::employments() const
{
    QList<HeldRow> rows;
    for (const core::domain::Employment& each : m_view.employments) {
        const Standing now = standing(each.startsOn, each.endsOn);
        rows.append({each.id.value, employerName(each.employer),
            joined({each.position.in(m_lang).text, Words::ofCity(each.city)}), each.startsOn, each.endsOn,
            // The end of a post is no paper that runs out.
            now == Standing::EndsSoon ? Standing::Valid : now});
    }
    return rows;
}

QList<HeldRow> PersonPapers::contracts() const
{
    QList<HeldRow> rows;
    for (const core::domain::Contract& each : m_view.contracts) {
        const QString pay = each.monthlyPayFen == 0
                                ? QString()
                                : tr("%1 yuan a month").arg(RecordWords::ofPay(each.monthlyPayFen, m_lang));
        rows.append({each.id.value, employerName(each.employer), joined({each.position.in(m_lang).text, pay}),
            each.startsOn, each.endsOn, standing(each.startsOn, each.endsOn)});
    }
    return rows;
}

QList<HeldRow> PersonPapers::education() const
{
    QList<HeldRow> rows;
    for (const core::domain::Education& each : m_view.education) {
        rows.append({each.id.value, each.school,
            joined({RecordWords::ofDegree(each.degree), each.major, RecordWords::ofNationality(each.country, m_lang)}),
            each.startsOn, each.endsOn, {}});
    }
    return rows;
}

QList<HeldRow> PersonPapers::workHistory() const
{
    QList<HeldRow> rows;
    for (const core::domain::WorkHistory& each : m_view.workHistory) {
        rows.append({each.id.value, each.employerName,
            joined({each.position, RecordWords::ofNationality(each.country, m_lang)}), each.startsOn, each.endsOn,
            {}});
    }
    return rows;
}

QList<HeldRow> PersonPapers::dependants() const
{
    QList<HeldRow> rows;
    for (const core::domain::Dependant& each : m_view.dependants) {
        const QString passport = each.passportNumber.isEmpty() ? QString() : tr("passport %1").arg(each.passportNumber);
        rows.append({each.id.value, (each.givenNames + u' ' + each.surname).trimmed(),
            joined({RecordWords::ofRelation(each.relation), RecordWords::ofNationality(each.nationality, m_lang),
                passport}),
            each.passportExpiresOn, each.residenceExpiresOn,
            standing({}, firstOf(each.passportExpiresOn, each.residenceExpiresOn)),
            whyKey(u"dependant-residence-expires"_s, each.id.value),
            whyKey(u"dependant-passport-expires"_s, each.id.value)});
    }
    return rows;
}

QString PersonPapers::employerName(core::EmployerId employer) const
{
    return m_view.employerNames.value(employer.value).in(m_lang).text;
}

Standing PersonPapers::standing(QDate from, QDate to, QDate cancelledOn) const
{
    return RecordWords::standingOf(from, to, cancelledOn, m_today);
}

} // namespace ui::people
