// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_filing.h"

#include "core/documents/field_comparison.h"
#include "core/domain/document.h"
#include "core/domain/notice.h"
#include "core/services/case_service.h"
#include "core/services/paper_data_builder.h"
#include "core/services/paper_words.h"
#include "core/services/past_days.h"
#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <QJsonObject>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using documents::DocumentKind;

namespace {

QDate dateOf(const QMap<QString, QString>& fields, const QString& name)
{
    return QDate::fromString(fields.value(name), Qt::ISODate);
}

Result<void> dateStands(const QMap<QString, QString>& fields, const QString& name)
{
    if (dateOf(fields, name).isValid()) {
        return {};
    }
    return Failure(FailureCode::DateNotADate, {{u"field"_s, name}, {u"value"_s, fields.value(name)}});
}

/// The authority sends a notice for what it has accepted and not refused; often it is the first word of an approval
/// that the record does not have yet. What the rules' moves made of the authority's status tells.
bool mayHaveCome(const domain::CaseRecord& record)
{
    switch (record.authorityStatus) {
    case domain::AuthorityStatus::Approved:
        return true;
    case domain::AuthorityStatus::Accepted:
    case domain::AuthorityStatus::InReview:
    case domain::AuthorityStatus::AwaitingDecision:
        return record.status == domain::CaseStatus::Open;
    case domain::AuthorityStatus::None:
    case domain::AuthorityStatus::Submitted:
    case domain::AuthorityStatus::InPreReview:
    case domain::AuthorityStatus::ReturnedFromPreReview:
    case domain::AuthorityStatus::PreReviewPassed:
    case domain::AuthorityStatus::NotAccepted:
    case domain::AuthorityStatus::ReturnedFromReview:
    case domain::AuthorityStatus::Refused:
        return false;
    }
    return false;
}

/// The fields that the case's dates and the permit come from.
Result<void> fieldsStand(const QMap<QString, QString>& confirmed)
{
    QStringList missing;
    for (const QString& needed : {u"permit"_s, u"start"_s, u"end"_s, u"issued"_s}) {
        if (confirmed.value(needed).isEmpty()) {
            missing.append(needed);
        }
    }
    if (!missing.isEmpty()) {
        return Failure(FailureCode::FieldMissing, {{u"fields"_s, missing.join(u", "_s)}});
    }
    for (const QString& date : {u"start"_s, u"end"_s, u"issued"_s}) {
        const Result<void> stands = dateStands(confirmed, date);
        if (!stands) {
            return stands;
        }
    }
    return {};
}

Result<QStringList> differingFields(Office& office, CaseId id, const QMap<QString, QString>& confirmed)
{
    const Result<QMap<QString, QString>> expected = expectedNoticeFields(office, id);
    if (!expected) {
        return expected.failure();
    }
    QStringList differing;
    for (const documents::ComparedField& field : documents::compareFields(confirmed, *expected)) {
        if (field.verdict == documents::FieldVerdict::Differs) {
            differing.append(field.field);
        }
    }
    return differing;
}

/// The notice with the same file and the same fields, if the case has it already.
Result<std::optional<NoticeId>> filedBefore(
    storage::Connection& connection, CaseId id, const KeptFile& file)
{
    const auto notices = storage::RecordTable<domain::Notice>::list(connection, &domain::Notice::caseId, id);
    const auto documents = storage::RecordTable<domain::Document>::list(connection, &domain::Document::caseId, id);
    if (!notices || !documents) {
        return notices ? documents.failure() : notices.failure();
    }
    for (const domain::Document& document : *documents) {
        const auto notice = std::ranges::find(*notices, document.id, &domain::Notice::document);
        if (document.sha256 == file.entry.sha256 && notice != notices->cend() && notice->fieldsJson == file.fieldsJson) {
            return std::optional(notice->id);
        }
    }
    return std::optional<NoticeId>();
}

} // namespace

Result<QMap<QString, QString>> expectedNoticeFields(Office& office, CaseId id)
{
    const Result<CaseView> view = CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    const Result<const PaperWords*> words = office.paperWords();
    if (!words) {
        return words.failure();
    }
    const QJsonObject data = expectedNoticeData(*view, **words);
    QMap<QString, QString> expected;
    for (auto field = data.constBegin(); field != data.constEnd(); ++field) {
        expected.insert(field.key(), field.value().toString());
    }
    return expected;
}

Result<void> canBeFiled(
    Office& office, CaseId id, DocumentKind kind, const QMap<QString, QString>& confirmed, bool acceptDifferences)
{
    if (kind == DocumentKind::WorkingCopy) {
        return Failure(FailureCode::WorkingCopyNotANotice);
    }
    if (!documents::isNotice(kind)) {
        return Failure(FailureCode::DocumentUnknownKind, {{u"kind"_s, documents::kindName(kind)}});
    }
    const Result<domain::CaseRecord> record =
        storage::RecordTable<domain::CaseRecord>::find(office.store().connection(), id);
    if (!record) {
        return record.failure();
    }
    if (!mayHaveCome(*record)) {
        return Failure(FailureCode::NoticeMismatch, {{u"case"_s, record->number}});
    }
    const Result<void> stand = fieldsStand(confirmed);
    if (!stand) {
        return stand;
    }
    if (const Result<void> past = checkPast(office, {{u"issued"_s, dateOf(confirmed, u"issued"_s)}}); !past) {
        return past;
    }
    const Result<QStringList> differing = differingFields(office, id, confirmed);
    if (!differing) {
        return differing.failure();
    }
    if (!differing->isEmpty() && !acceptDifferences) {
        return Failure(FailureCode::NoticeMismatch, {{u"fields"_s, differing->join(u", "_s)}});
    }
    return {};
}

Result<NoticeId> recordNotice(Office& office, CaseId id, const KeptFile& file, const QMap<QString, QString>& confirmed)
{
    Result<storage::Act> act = beginAct(office, u"notice-file"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    const Result<std::optional<NoticeId>> former = filedBefore(act->connection(), id, file);
    if (!former) {
        return former.failure();
    }
    if (*former) {
        return **former;
    }
    Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(id);
    if (!record) {
        return record.failure();
    }
    const Result<DocumentId> document = addDocument(office, *act, *record, file);
    if (!document) {
        return document.failure();
    }
    const Result<NoticeId> notice = act->insert(domain::Notice{{}, record->person, id, *document, file.kind,
        confirmed.value(u"authority"_s), confirmed.value(u"permit"_s), confirmed.value(u"class"_s),
        dateOf(confirmed, u"start"_s), dateOf(confirmed, u"end"_s), dateOf(confirmed, u"issued"_s), file.fieldsJson});
    if (!notice) {
        return notice.failure();
    }
    const Result<PermitId> permit =
        act->insert(domain::Permit{{}, record->person, record->employer, confirmed.value(u"permit"_s),
            confirmed.value(u"class"_s), u"notice"_s, dateOf(confirmed, u"start"_s), dateOf(confirmed, u"end"_s), {}});
    if (!permit) {
        return permit.failure();
    }
    record->noticeIssuedOn = dateOf(confirmed, u"issued"_s);
    const Result<bool> updated = act->update(*record);
    if (!updated) {
        return updated.failure();
    }
    const Result<EventId> done = commitAct(office, *act, {.people = {record->person}, .cases = {id}});
    if (!done) {
        return done.failure();
    }
    return *notice;
}

} // namespace core::services
