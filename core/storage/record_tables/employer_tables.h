// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contract.h"
#include "core/domain/employer.h"
#include "core/domain/employment.h"
#include "core/domain/portal_account.h"
#include "core/domain/seal.h"
#include "core/storage/record_table.h"
#include "core/storage/search_subject.h"
#include "core/storage/sort_keys.h"

namespace core::storage {

template <>
struct TableOf<domain::Employer>
{
    static constexpr const char* name = "employer";
    static constexpr auto columns = std::make_tuple(
        column("name", &domain::Employer::name),
        column("credit_code", &domain::Employer::creditCode),
        column("city", &domain::Employer::city),
        column("address", &domain::Employer::address),
        column("filing_expires_on", &domain::Employer::filingExpiresOn),
        column("contact_name", &domain::Employer::contactName),
        column("contact_phone", &domain::Employer::contactPhone),
        column("contact_email", &domain::Employer::contactEmail),
        column("is_client", &domain::Employer::isClient),
        column("note", &domain::Employer::note),
        column("bin_event", &domain::Employer::binnedBy));

    static void addDerivedNames(std::vector<std::string>& names) { names.emplace_back("sort_key"); }
    static void encodeDerived(const domain::Employer& employer, RowValues& row) { row.addBytes(sortKeyOf(employer)); }
    static SearchSubject searchSubject(const domain::Employer& employer)
    {
        return {SearchKind::Employer, employer.id.value};
    }
};

template <>
struct TableOf<domain::Employment>
{
    static constexpr const char* name = "employment";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Employment::person),
        column("employer_id", &domain::Employment::employer),
        column("position", &domain::Employment::position),
        column("work_place", &domain::Employment::workPlace),
        column("city", &domain::Employment::city),
        column("monthly_pay_fen", &domain::Employment::monthlyPayFen),
        column("starts_on", &domain::Employment::startsOn),
        column("ends_on", &domain::Employment::endsOn));

    static SearchSubject searchSubject(const domain::Employment& employment)
    {
        return {SearchKind::Person, employment.person.value};
    }
};

template <>
struct TableOf<domain::Contract>
{
    static constexpr const char* name = "contract";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Contract::person),
        column("employer_id", &domain::Contract::employer),
        column("position", &domain::Contract::position),
        column("work_place", &domain::Contract::workPlace),
        column("monthly_pay_fen", &domain::Contract::monthlyPayFen),
        column("signed_on", &domain::Contract::signedOn),
        column("starts_on", &domain::Contract::startsOn),
        column("ends_on", &domain::Contract::endsOn));
};

template <>
struct TableOf<domain::PortalAccount>
{
    static constexpr const char* name = "portal_account";
    static constexpr auto columns = std::make_tuple(
        column("employer_id", &domain::PortalAccount::employer),
        column("portal", &domain::PortalAccount::portal),
        column("account", &domain::PortalAccount::account),
        column("handler_name", &domain::PortalAccount::handlerName),
        column("handler_valid_to", &domain::PortalAccount::handlerValidTo),
        column("code_receiver", &domain::PortalAccount::codeReceiver),
        column("note", &domain::PortalAccount::note));
};

template <>
struct TableOf<domain::EmployerSeal>
{
    static constexpr const char* name = "employer_seal";
    static constexpr auto columns = std::make_tuple(
        column("employer_id", &domain::EmployerSeal::employer),
        column("kind", &domain::EmployerSeal::kind),
        column("authorised_on", &domain::EmployerSeal::authorisedOn),
        column("authorised_to", &domain::EmployerSeal::authorisedTo),
        column("keeper", &domain::EmployerSeal::keeper),
        column("note", &domain::EmployerSeal::note));
};

template <>
struct TableOf<domain::Packet>
{
    static constexpr const char* name = "packet";
    static constexpr auto columns = std::make_tuple(
        column("employer_id", &domain::Packet::employer),
        column("seal", &domain::Packet::seal),
        column("made_on", &domain::Packet::madeOn),
        column("sent_on", &domain::Packet::sentOn),
        column("courier_out", &domain::Packet::courierOut),
        column("due_back_on", &domain::Packet::dueBackOn),
        column("back_on", &domain::Packet::backOn),
        column("courier_back", &domain::Packet::courierBack),
        column("note", &domain::Packet::note));
};

extern template class RecordTable<domain::EmployerSeal>;
extern template class RecordTable<domain::Packet>;
extern template class RecordTable<domain::Employer>;
extern template class RecordTable<domain::Employment>;
extern template class RecordTable<domain::Contract>;
extern template class RecordTable<domain::PortalAccount>;

} // namespace core::storage
