// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dependant.h"
#include "core/domain/education.h"
#include "core/domain/person.h"
#include "core/domain/work_history.h"
#include "core/storage/record_table.h"
#include "core/storage/search_subject.h"
#include "core/storage/sort_keys.h"

namespace core::storage {

template <>
struct TableOf<domain::Person>
{
    static constexpr const char* name = "person";
    static constexpr auto columns = std::make_tuple(
        column("surname", &domain::Person::surname),
        column("given_names", &domain::Person::givenNames),
        column("chinese_name", &domain::Person::chineseName),
        column("mrz_name", &domain::Person::mrzName),
        column("sex", &domain::Person::sex),
        column("nationality", &domain::Person::nationality),
        column("born_on", &domain::Person::bornOn),
        column("phone", &domain::Person::phone),
        column("email", &domain::Person::email),
        column("note", &domain::Person::note),
        column("bin_event", &domain::Person::binnedBy));

    static void addDerivedNames(std::vector<std::string>& names) { names.emplace_back("sort_key"); }
    static void encodeDerived(const domain::Person& person, RowValues& row) { row.addBytes(sortKeyOf(person)); }
    static SearchSubject searchSubject(const domain::Person& person) { return {SearchKind::Person, person.id.value}; }
};

template <>
struct TableOf<domain::Dependant>
{
    static constexpr const char* name = "dependant";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Dependant::person),
        column("relation", &domain::Dependant::relation),
        column("surname", &domain::Dependant::surname),
        column("given_names", &domain::Dependant::givenNames),
        column("sex", &domain::Dependant::sex),
        column("nationality", &domain::Dependant::nationality),
        column("born_on", &domain::Dependant::bornOn),
        column("passport_number", &domain::Dependant::passportNumber),
        column("passport_expires_on", &domain::Dependant::passportExpiresOn),
        column("residence_expires_on", &domain::Dependant::residenceExpiresOn));
};

template <>
struct TableOf<domain::Education>
{
    static constexpr const char* name = "education";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Education::person),
        column("school", &domain::Education::school),
        column("country", &domain::Education::country),
        column("degree", &domain::Education::degree),
        column("major", &domain::Education::major),
        column("starts_on", &domain::Education::startsOn),
        column("ends_on", &domain::Education::endsOn),
        column("certificate_number", &domain::Education::certificateNumber),
        column("authentication_number", &domain::Education::authenticationNumber));
};

template <>
struct TableOf<domain::WorkHistory>
{
    static constexpr const char* name = "work_history";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::WorkHistory::person),
        column("employer_name", &domain::WorkHistory::employerName),
        column("country", &domain::WorkHistory::country),
        column("position", &domain::WorkHistory::position),
        column("starts_on", &domain::WorkHistory::startsOn),
        column("ends_on", &domain::WorkHistory::endsOn),
        column("referee", &domain::WorkHistory::referee),
        column("referee_contact", &domain::WorkHistory::refereeContact));
};

extern template class RecordTable<domain::Person>;
extern template class RecordTable<domain::Dependant>;
extern template class RecordTable<domain::Education>;
extern template class RecordTable<domain::WorkHistory>;

} // namespace core::storage
