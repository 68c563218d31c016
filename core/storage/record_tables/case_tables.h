// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_fact.h"
#include "core/domain/case_link.h"
#include "core/domain/case_record.h"
#include "core/domain/case_task.h"
#include "core/domain/custody.h"
#include "core/domain/document.h"
#include "core/domain/finding_waiver.h"
#include "core/domain/material.h"
#include "core/domain/paper.h"
#include "core/domain/return_record.h"
#include "core/storage/record_table.h"
#include "core/storage/search_subject.h"

namespace core::storage {

template <>
struct TableOf<domain::CaseRecord>
{
    static constexpr const char* name = "case_record";
    static constexpr auto columns = std::make_tuple(
        column("number", &domain::CaseRecord::number),
        column("procedure", &domain::CaseRecord::procedure),
        column("person_id", &domain::CaseRecord::person),
        column("employer_id", &domain::CaseRecord::employer),
        column("city", &domain::CaseRecord::city),
        column("permit_class", &domain::CaseRecord::permitClass),
        column("stage", &domain::CaseRecord::stage),
        column("status", &domain::CaseRecord::status),
        column("authority_status", &domain::CaseRecord::authorityStatus),
        column("authority_checked_on", &domain::CaseRecord::authorityCheckedOn),
        column("round", &domain::CaseRecord::round),
        column("handler_id", &domain::CaseRecord::handler),
        column("portal", &domain::CaseRecord::portal),
        column("consulate", &domain::CaseRecord::consulate),
        column("business_number", &domain::CaseRecord::businessNumber),
        column("receipt_number", &domain::CaseRecord::receiptNumber),
        column("notice_number", &domain::CaseRecord::noticeNumber),
        column("opened_on", &domain::CaseRecord::openedOn),
        column("stage_since", &domain::CaseRecord::stageSince),
        column("submitted_on", &domain::CaseRecord::submittedOn),
        column("accepted_on", &domain::CaseRecord::acceptedOn),
        column("approved_on", &domain::CaseRecord::approvedOn),
        column("notice_issued_on", &domain::CaseRecord::noticeIssuedOn),
        column("notice_sent_on", &domain::CaseRecord::noticeSentOn),
        column("visa_obtained_on", &domain::CaseRecord::visaObtainedOn),
        column("entered_on", &domain::CaseRecord::enteredOn),
        column("lodging_registered_on", &domain::CaseRecord::lodgingRegisteredOn),
        column("verified_on", &domain::CaseRecord::verifiedOn),
        column("electronic_card_on", &domain::CaseRecord::electronicCardOn),
        column("residence_filed_on", &domain::CaseRecord::residenceFiledOn),
        column("contract_starts_on", &domain::CaseRecord::contractStartsOn),
        column("contract_ends_on", &domain::CaseRecord::contractEndsOn),
        column("planned_use_on", &domain::CaseRecord::plannedUseOn),
        column("closed_on", &domain::CaseRecord::closedOn),
        column("outcome", &domain::CaseRecord::outcome),
        column("rules_on", &domain::CaseRecord::rulesOn),
        column("rules_kept_because", &domain::CaseRecord::rulesKeptBecause),
        column("packs_used", &domain::CaseRecord::packsUsed),
        column("note", &domain::CaseRecord::note),
        column("bin_event", &domain::CaseRecord::binnedBy));

    static SearchSubject searchSubject(const domain::CaseRecord& record) { return {SearchKind::Case, record.id.value}; }
};

template <>
struct TableOf<domain::CaseFact>
{
    static constexpr const char* name = "case_fact";
    static constexpr auto columns = std::make_tuple(
        column("case_id", &domain::CaseFact::caseId),
        column("fact", &domain::CaseFact::fact),
        column("value", &domain::CaseFact::value));

    static SearchSubject searchSubject(const domain::CaseFact& fact) { return {SearchKind::Case, fact.caseId.value}; }
};

template <>
struct TableOf<domain::CaseLink>
{
    static constexpr const char* name = "case_link";
    static constexpr auto columns = std::make_tuple(
        column("first_id", &domain::CaseLink::first),
        column("second_id", &domain::CaseLink::second),
        column("kind", &domain::CaseLink::kind));
};

template <>
struct TableOf<domain::CaseTask>
{
    static constexpr const char* name = "case_task";
    static constexpr auto columns = std::make_tuple(
        column("case_id", &domain::CaseTask::caseId),
        column("code", &domain::CaseTask::code),
        column("text", &domain::CaseTask::text),
        column("due_on", &domain::CaseTask::dueOn),
        column("done_on", &domain::CaseTask::doneOn));
};

template <>
struct TableOf<domain::Material>
{
    static constexpr const char* name = "material";
    static constexpr auto columns = std::make_tuple(
        column("case_id", &domain::Material::caseId),
        column("code", &domain::Material::code),
        column("state", &domain::Material::state),
        column("document_id", &domain::Material::document),
        column("received_on", &domain::Material::receivedOn),
        column("issued_on", &domain::Material::issuedOn),
        column("expires_on", &domain::Material::expiresOn),
        column("note", &domain::Material::note));
};

template <>
struct TableOf<domain::ReturnRecord>
{
    static constexpr const char* name = "return_record";
    static constexpr auto columns = std::make_tuple(
        column("case_id", &domain::ReturnRecord::caseId),
        column("round", &domain::ReturnRecord::round),
        column("returned_on", &domain::ReturnRecord::returnedOn),
        column("stage", &domain::ReturnRecord::stage),
        column("text", &domain::ReturnRecord::text),
        column("due_on", &domain::ReturnRecord::dueOn),
        column("resubmitted_on", &domain::ReturnRecord::resubmittedOn));
};

template <>
struct TableOf<domain::Defect>
{
    static constexpr const char* name = "defect";
    static constexpr auto columns = std::make_tuple(
        column("return_id", &domain::Defect::returnRecord),
        column("reason", &domain::Defect::reason),
        column("text", &domain::Defect::text),
        column("fix_by", &domain::Defect::fixBy),
        column("done_on", &domain::Defect::doneOn),
        column("waived_because", &domain::Defect::waivedBecause));
};

template <>
struct TableOf<domain::FindingWaiver>
{
    static constexpr const char* name = "finding_waiver";
    static constexpr auto columns = std::make_tuple(
        column("case_id", &domain::FindingWaiver::caseId),
        column("round", &domain::FindingWaiver::round),
        column("check_code", &domain::FindingWaiver::check),
        column("place", &domain::FindingWaiver::place),
        column("because", &domain::FindingWaiver::because));
};

template <>
struct TableOf<domain::Custody>
{
    static constexpr const char* name = "custody";
    static constexpr auto columns = std::make_tuple(
        column("case_id", &domain::Custody::caseId),
        column("material", &domain::Custody::material),
        column("what", &domain::Custody::what),
        column("received_on", &domain::Custody::receivedOn),
        column("received_from", &domain::Custody::receivedFrom),
        column("place", &domain::Custody::place),
        column("returned_on", &domain::Custody::returnedOn),
        column("returned_to", &domain::Custody::returnedTo),
        column("receipt", &domain::Custody::receipt));
};

template <>
struct TableOf<domain::Document>
{
    static constexpr const char* name = "document";
    static constexpr auto columns = std::make_tuple(
        column("person_id", &domain::Document::person),
        column("case_id", &domain::Document::caseId),
        column("kind", &domain::Document::kind),
        column("file_name", &domain::Document::fileName),
        column("media_type", &domain::Document::mediaType),
        column("byte_count", &domain::Document::byteCount),
        column("sha256", &domain::Document::sha256),
        column("vault_name", &domain::Document::vaultName),
        column("fields_json", &domain::Document::fieldsJson),
        column("added_on", &domain::Document::addedOn));
};

template <>
struct TableOf<domain::Paper>
{
    static constexpr const char* name = "paper";
    static constexpr auto columns = std::make_tuple(
        column("number", &domain::Paper::number),
        column("form", &domain::Paper::form),
        column("form_version", &domain::Paper::formVersion),
        column("language", &domain::Paper::language),
        column("person_id", &domain::Paper::person),
        column("case_id", &domain::Paper::caseId),
        column("document_id", &domain::Paper::document),
        column("state", &domain::Paper::state),
        column("replaces_id", &domain::Paper::replaces),
        column("data_json", &domain::Paper::dataJson),
        column("issued_on", &domain::Paper::issuedOn),
        column("printed_on", &domain::Paper::printedOn),
        column("packet_id", &domain::Paper::packet),
        column("signed_on", &domain::Paper::signedOn),
        column("signed_copy_id", &domain::Paper::signedCopy));

    static SearchSubject searchSubject(const domain::Paper& paper) { return {SearchKind::Paper, paper.id.value}; }
};

extern template class RecordTable<domain::CaseRecord>;
extern template class RecordTable<domain::CaseFact>;
extern template class RecordTable<domain::CaseLink>;
extern template class RecordTable<domain::CaseTask>;
extern template class RecordTable<domain::Material>;
extern template class RecordTable<domain::ReturnRecord>;
extern template class RecordTable<domain::Defect>;
extern template class RecordTable<domain::FindingWaiver>;
extern template class RecordTable<domain::Custody>;
extern template class RecordTable<domain::Document>;
extern template class RecordTable<domain::Paper>;

} // namespace core::storage
