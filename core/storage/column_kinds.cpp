// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column_kinds.h"

#include <array>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    const char* table;
    ColumnKind kind;
    const char* columns; ///< with a space between
};

constexpr std::array kColumns{
    Entry{"case_due", ColumnKind::Plain, "amber_from case_id code due item lane opens plan_by provisional"},
    Entry{"case_event", ColumnKind::Plain, "act actor_id at id reversible subject subject_kind undoes value_count"},
    Entry{"case_event", ColumnKind::EventArgs, "args"},
    Entry{"case_event", ColumnKind::Remade, "hash previous_hash values_hash"},
    Entry{"case_fact", ColumnKind::Plain, "case_id fact id revision"},
    Entry{"case_fact", ColumnKind::Fact, "value"},
    Entry{"case_link", ColumnKind::Plain, "first_id id kind revision second_id"},
    Entry{"case_record", ColumnKind::Plain,
        "accepted_on approved_on authority_checked_on authority_status bin_event city closed_on "
        "contract_ends_on contract_starts_on electronic_card_on employer_id entered_on handler_id id "
        "lodging_registered_on notice_issued_on notice_sent_on number opened_on outcome packs_used "
        "permit_class person_id planned_use_on portal procedure residence_filed_on revision round "
        "rules_on stage stage_since status submitted_on verified_on visa_obtained_on"},
    Entry{"case_record", ColumnKind::Number, "business_number notice_number receipt_number"},
    Entry{"case_record", ColumnKind::Words, "consulate note rules_kept_because"},
    Entry{"case_task", ColumnKind::Plain, "case_id code done_on due_on id revision"},
    Entry{"case_task", ColumnKind::Words, "text"},
    Entry{"chain_head", ColumnKind::Plain, "event_id id"},
    Entry{"chain_head", ColumnKind::Remade, "hash"},
    Entry{"contract", ColumnKind::Plain, "employer_id ends_on id person_id revision signed_on starts_on"},
    Entry{"contract", ColumnKind::Money, "monthly_pay_fen"},
    Entry{"contract", ColumnKind::Words, "position_en position_zh work_place"},
    Entry{"counter", ColumnKind::Plain, "series value year"},
    Entry{"custody", ColumnKind::Plain, "case_id id material received_on returned_on revision"},
    Entry{"custody", ColumnKind::Words, "place what"},
    Entry{"custody", ColumnKind::Number, "receipt"},
    Entry{"custody", ColumnKind::Contact, "received_from returned_to"},
    Entry{"defect", ColumnKind::Plain, "done_on fix_by id reason return_id revision"},
    Entry{"defect", ColumnKind::Words, "text waived_because"},
    Entry{"dependant", ColumnKind::BirthDay, "born_on"},
    Entry{"dependant", ColumnKind::GivenNames, "given_names"},
    Entry{"dependant", ColumnKind::Plain,
        "id nationality passport_expires_on person_id residence_expires_on revision sex"},
    Entry{"dependant", ColumnKind::Number, "passport_number"},
    Entry{"dependant", ColumnKind::Code, "relation"},
    Entry{"dependant", ColumnKind::Surname, "surname"},
    Entry{"document", ColumnKind::Plain, "added_on case_id id kind media_type person_id revision"},
    Entry{"document", ColumnKind::Remade, "byte_count sha256 vault_name"},
    Entry{"document", ColumnKind::Json, "fields_json"},
    Entry{"document", ColumnKind::FileName, "file_name"},
    Entry{"draft", ColumnKind::Remade, "data_json key saved_at"},
    Entry{"education", ColumnKind::Number, "authentication_number certificate_number"},
    Entry{"education", ColumnKind::Plain, "country ends_on id person_id revision starts_on"},
    Entry{"education", ColumnKind::Code, "degree"},
    Entry{"education", ColumnKind::Words, "major school"},
    Entry{"employer", ColumnKind::Words, "address_en address_zh note"},
    Entry{"employer", ColumnKind::Plain, "bin_event city filing_expires_on id is_client revision"},
    Entry{"employer", ColumnKind::Email, "contact_email"},
    Entry{"employer", ColumnKind::Contact, "contact_name"},
    Entry{"employer", ColumnKind::Number, "contact_phone"},
    Entry{"employer", ColumnKind::CreditCode, "credit_code"},
    Entry{"employer", ColumnKind::CompanyEn, "name_en"},
    Entry{"employer", ColumnKind::CompanyZh, "name_zh"},
    Entry{"employer", ColumnKind::Remade, "sort_key"},
    Entry{"employer_seal", ColumnKind::Plain, "authorised_on authorised_to employer_id id kind revision"},
    Entry{"employer_seal", ColumnKind::Contact, "keeper"},
    Entry{"employer_seal", ColumnKind::Words, "note"},
    Entry{"employment", ColumnKind::Plain, "city employer_id ends_on id person_id revision starts_on"},
    Entry{"employment", ColumnKind::Money, "monthly_pay_fen"},
    Entry{"employment", ColumnKind::Words, "position_en position_zh work_place"},
    Entry{"entry", ColumnKind::Code, "basis"},
    Entry{"entry", ColumnKind::Plain, "case_id entered_on id lodging_registered_on person_id revision"},
    Entry{"entry", ColumnKind::Words, "port"},
    Entry{"event_value", ColumnKind::Remade, "hash salt"},
    Entry{"event_value", ColumnKind::Plain, "id row_id table_name"},
    Entry{"event_value", ColumnKind::Journalled, "new_values old_values"},
    Entry{"finding_waiver", ColumnKind::Words, "because"},
    Entry{"finding_waiver", ColumnKind::Plain, "case_id check_code id place revision round"},
    Entry{"import_batch", ColumnKind::Plain,
        "event_id id imported_on kind revision rows_changed rows_new rows_read rows_rejected "
        "rows_same"},
    Entry{"import_batch", ColumnKind::FileName, "file_name"},
    Entry{"last_row", ColumnKind::Plain, "table_name value"},
    Entry{"material", ColumnKind::Plain, "case_id code document_id expires_on id issued_on received_on revision state"},
    Entry{"material", ColumnKind::Words, "note"},
    Entry{"meta", ColumnKind::Plain, "key"},
    Entry{"meta", ColumnKind::Remade, "value"},
    Entry{"notice", ColumnKind::Words, "authority"},
    Entry{"notice", ColumnKind::Plain,
        "case_id document_id ends_on id issued_on kind permit_class person_id revision starts_on"},
    Entry{"notice", ColumnKind::Json, "fields_json"},
    Entry{"notice", ColumnKind::Number, "permit_number"},
    Entry{"packet", ColumnKind::Plain, "back_on due_back_on employer_id id made_on revision seal sent_on"},
    Entry{"packet", ColumnKind::Number, "courier_back courier_out"},
    Entry{"packet", ColumnKind::Words, "note"},
    Entry{"paper", ColumnKind::Plain,
        "case_id document_id form form_version id issued_on language number packet_id person_id "
        "printed_on replaces_id revision signed_copy_id signed_on state"},
    Entry{"paper", ColumnKind::Json, "data_json"},
    Entry{"passport", ColumnKind::Plain, "expires_on id issued_on issuing_state person_id revision"},
    Entry{"passport", ColumnKind::Number, "number"},
    Entry{"permit", ColumnKind::Plain,
        "cancelled_on employer_id form id permit_class person_id revision valid_from valid_to"},
    Entry{"permit", ColumnKind::Number, "number"},
    Entry{"person", ColumnKind::BirthDay, "born_on"},
    Entry{"person", ColumnKind::ChineseName, "chinese_name"},
    Entry{"person", ColumnKind::Email, "email"},
    Entry{"person", ColumnKind::GivenNames, "given_names"},
    Entry{"person", ColumnKind::Plain, "bin_event id nationality revision sex"},
    Entry{"person", ColumnKind::MrzName, "mrz_name"},
    Entry{"person", ColumnKind::Words, "note"},
    Entry{"person", ColumnKind::Number, "phone"},
    Entry{"person", ColumnKind::Remade, "sort_key"},
    Entry{"person", ColumnKind::Surname, "surname"},
    Entry{"portal_account", ColumnKind::Number, "account"},
    Entry{"portal_account", ColumnKind::Contact, "code_receiver handler_name"},
    Entry{"portal_account", ColumnKind::Plain, "employer_id handler_valid_to id portal revision"},
    Entry{"portal_account", ColumnKind::Words, "note"},
    Entry{"reminder_shown", ColumnKind::Plain, "key shown_on"},
    Entry{"residence_permit", ColumnKind::Plain, "cancelled_on id person_id revision valid_from valid_to"},
    Entry{"residence_permit", ColumnKind::Number, "number"},
    Entry{"residence_permit", ColumnKind::Words, "place"},
    Entry{"residence_permit", ColumnKind::Code, "purpose"},
    Entry{"return_record", ColumnKind::Plain, "case_id due_on id resubmitted_on returned_on revision round stage"},
    Entry{"return_record", ColumnKind::Words, "text"},
    Entry{"setting_override", ColumnKind::Words, "because"},
    Entry{"setting_override", ColumnKind::Plain, "code employer_id id revision"},
    Entry{"setting_override", ColumnKind::Setting, "value"},
    Entry{"staff", ColumnKind::Plain, "id is_active revision role"},
    Entry{"staff", ColumnKind::Remade, "key_slot"},
    Entry{"staff", ColumnKind::StaffName, "name"},
    Entry{"visa", ColumnKind::Plain, "case_id category enter_before entries id issued_on person_id revision stay_days"},
    Entry{"visa", ColumnKind::Number, "number"},
    Entry{"visa", ColumnKind::Words, "post"},
    Entry{"work_history", ColumnKind::Plain, "country ends_on id person_id revision starts_on"},
    Entry{"work_history", ColumnKind::CompanyEn, "employer_name"},
    Entry{"work_history", ColumnKind::Words, "position referee_contact"},
    Entry{"work_history", ColumnKind::Contact, "referee"},
};

QStringList columnsOf(const Entry& entry) { return QString::fromLatin1(entry.columns).split(u' '); }

} // namespace

std::optional<ColumnKind> columnKind(const QString& table, const QString& column)
{
    for (const Entry& each : kColumns) {
        if (table == QLatin1StringView(each.table) && columnsOf(each).contains(column)) {
            return each.kind;
        }
    }
    return std::nullopt;
}

QStringList knownColumns()
{
    QStringList known;
    for (const Entry& each : kColumns) {
        for (const QString& column : columnsOf(each)) {
            known.append(QLatin1StringView(each.table) + u'.' + column);
        }
    }
    known.sort();
    return known;
}

} // namespace core::storage
