// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/notice.h"
#include "core/domain/passport.h"
#include "core/domain/permit.h"
#include "core/domain/residence_permit.h"
#include "core/domain/visa.h"
#include "core/storage/record_table.h"
#include "core/storage/search_subject.h"

namespace core::storage {

template <>
struct TableOf<domain::Passport>
{
    static constexpr const char* name = "passport";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Passport::person),
        column("number", &domain::Passport::number),
        column("issuing_state", &domain::Passport::issuingState),
        column("issued_on", &domain::Passport::issuedOn),
        column("expires_on", &domain::Passport::expiresOn));

    static SearchSubject searchSubject(const domain::Passport& passport)
    {
        return {SearchKind::Person, passport.person.value};
    }
};

template <>
struct TableOf<domain::Permit>
{
    static constexpr const char* name = "permit";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Permit::person),
        column("employer_id", &domain::Permit::employer),
        column("number", &domain::Permit::number),
        column("permit_class", &domain::Permit::permitClass),
        column("form", &domain::Permit::form),
        column("valid_from", &domain::Permit::validFrom),
        column("valid_to", &domain::Permit::validTo),
        column("cancelled_on", &domain::Permit::cancelledOn));

    static SearchSubject searchSubject(const domain::Permit& permit) { return {SearchKind::Person, permit.person.value}; }
};

template <>
struct TableOf<domain::ResidencePermit>
{
    static constexpr const char* name = "residence_permit";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::ResidencePermit::person),
        column("number", &domain::ResidencePermit::number),
        column("purpose", &domain::ResidencePermit::purpose),
        column("place", &domain::ResidencePermit::place),
        column("valid_from", &domain::ResidencePermit::validFrom),
        column("valid_to", &domain::ResidencePermit::validTo),
        column("cancelled_on", &domain::ResidencePermit::cancelledOn));
};

template <>
struct TableOf<domain::Visa>
{
    static constexpr const char* name = "visa";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Visa::person),
        column("case_id", &domain::Visa::caseId),
        column("category", &domain::Visa::category),
        column("number", &domain::Visa::number),
        column("post", &domain::Visa::post),
        column("issued_on", &domain::Visa::issuedOn),
        column("enter_before", &domain::Visa::enterBefore),
        column("entries", &domain::Visa::entries),
        column("stay_days", &domain::Visa::stayDays));
};

template <>
struct TableOf<domain::Entry>
{
    static constexpr const char* name = "entry";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Entry::person),
        column("case_id", &domain::Entry::caseId),
        column("entered_on", &domain::Entry::enteredOn),
        column("port", &domain::Entry::port),
        column("basis", &domain::Entry::basis),
        column("lodging_registered_on", &domain::Entry::lodgingRegisteredOn));
};

template <>
struct TableOf<domain::Notice>
{
    static constexpr const char* name = "notice";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Notice::person),
        column("case_id", &domain::Notice::caseId),
        column("document_id", &domain::Notice::document),
        column("kind", &domain::Notice::kind),
        column("authority", &domain::Notice::authority),
        column("permit_number", &domain::Notice::permitNumber),
        column("permit_class", &domain::Notice::permitClass),
        column("starts_on", &domain::Notice::startsOn),
        column("ends_on", &domain::Notice::endsOn),
        column("issued_on", &domain::Notice::issuedOn),
        column("fields_json", &domain::Notice::fieldsJson));
};

extern template class RecordTable<domain::Passport>;
extern template class RecordTable<domain::Permit>;
extern template class RecordTable<domain::ResidencePermit>;
extern template class RecordTable<domain::Visa>;
extern template class RecordTable<domain::Entry>;
extern template class RecordTable<domain::Notice>;

} // namespace core::storage
