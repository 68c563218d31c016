// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form_data.h"

#include "core/rulebook/rule_view.h"
#include "core/services/case_book_data.h"
#include "core/services/case_context.h"
#include "core/services/client_request.h"
#include "core/services/filing_due.h"
#include "core/services/letter_data.h"
#include "core/services/paper_data_builder.h"
#include "core/services/progress_report.h"
#include "core/services/sheet_data.h"
#include "core/services/submission_pack.h"
#include "core/services/verification_data.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <QHash>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

namespace {

using Builder = Result<paper::PaperData> (*)(const FormSource& source);

Result<paper::PaperData> caseSummary(const FormSource& source)
{
    const Result<std::optional<domain::Staff>> handler =
        RecordTable<domain::Staff>::findIfThere(source.office.store().connection(), source.view.record.handler);
    if (!handler) {
        return handler.failure();
    }
    SummaryFacts facts;
    facts.handler = *handler ? (*handler)->name : QString();
    facts.permitNumber = source.notice ? source.notice->permitNumber : QString();
    facts.today = source.office.today();
    const rulebook::RuleView& rules = rulesOf(source.office, source.view.record);
    for (const ReturnView& each : source.view.returns) {
        for (const domain::Defect& defect : each.defects) {
            if (const rulebook::ReturnReason* reason = rules.returnReason(defect.reason)) {
                facts.remedies.insert(defect.reason, reason->fix);
            }
        }
    }
    return caseSummaryData(source.view, facts, source.words);
}

Result<paper::PaperData> noticeCopy(const FormSource& source)
{
    return source.notice ? noticeCopyData(*source.notice) : expectedNoticeData(source.view, source.words);
}

Result<paper::PaperData> clientRequest(const FormSource& source)
{
    const auto filing = filingDue(source.office, source.view);
    if (!filing) {
        return filing.failure();
    }
    const RequestedCase wanted =
        requestOf(source.view, *filing, rulesOf(source.office, source.view.record), source.words);
    const QList<RequestedCase> cases = wanted.items.isEmpty() ? QList<RequestedCase>() : QList{wanted};
    return requestData({source.view.employer.name, source.office.today(), cases});
}

Result<paper::PaperData> caseBook(const FormSource& source)
{
    return caseBookData(source.office, source.view, source.words);
}

Result<paper::PaperData> dataSheet(const FormSource& source)
{
    return dataSheetData(source.office, source.view, source.words);
}

Result<paper::PaperData> fillSheet(const FormSource& source)
{
    return fillSheetData(source.office, source.view, source.words);
}

Result<paper::PaperData> packList(const FormSource& source)
{
    SubmissionPackService packs(source.office);
    const Result<SubmissionPack> pack = packs.build(source.view.record.id, {});
    return pack ? packs.listData(*pack) : pack.failure();
}

/// What makes the values of a form, by its code.
const QHash<QString, Builder>& builders()
{
    static const QHash<QString, Builder> all{
        {u"case-book"_s, caseBook},
        {u"case-summary"_s, caseSummary},
        {u"client-request"_s, clientRequest},
        {u"data-sheet"_s, dataSheet},
        {u"fill-sheet"_s, fillSheet},
        {u"notice-90-copy"_s, noticeCopy},
        {u"notice-short-copy"_s, noticeCopy},
        {u"pack-list"_s, packList},
        {u"progress-report"_s, caseProgressData},
        {u"verification-list"_s, verificationData},
    };
    return all;
}

/// What was typed goes before what the record knows, also where it is empty.
Result<paper::PaperData> withTyped(paper::PaperData data, const FormSource& source)
{
    QStringList asked;
    for (const paper::FormField& field : source.form.fields) {
        if (field.typed) {
            asked.append(field.name);
        }
    }
    for (auto value = source.typed.constBegin(); value != source.typed.constEnd(); ++value) {
        if (!asked.contains(value.key())) {
            return Failure(FailureCode::FieldUnknown,
                {{u"field"_s, value.key()}, {u"nearest"_s, paper::nearestName(value.key(), asked)}});
        }
        data.insert(value.key(), value.value());
    }
    return data;
}

/// What the record knows by a field's name and the form's own values leave open: the office's version of a form may ask
/// for more than the shipped one.
Result<paper::PaperData> withLetterData(paper::PaperData data, const FormSource& source)
{
    const Result<paper::PaperData> known = letterData(source);
    if (!known) {
        return known;
    }
    for (auto value = known->constBegin(); value != known->constEnd(); ++value) {
        if (!data.contains(value.key())) {
            data.insert(value.key(), value.value());
        }
    }
    return data;
}

} // namespace

Result<paper::PaperData> formData(const FormSource& source)
{
    const Builder builder = builders().value(source.form.code, letterData);
    Result<paper::PaperData> data = builder(source);
    if (data && source.form.ofOffice && builder != letterData) {
        data = withLetterData(*std::move(data), source);
    }
    return data ? withTyped(*std::move(data), source) : data;
}

} // namespace core::services
