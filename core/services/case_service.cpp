// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"

#include "core/services/case_context.h"
#include "core/services/case_list.h"
#include "core/services/case_moves.h"
#include "core/services/case_view_builder.h"
#include "core/services/contract_lock.h"
#include "core/services/past_days.h"
#include "core/services/recording.h"
#include "core/types/half_width.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

using storage::RecordTable;

/// Changes one defect as one act of its case.
template <typename Edit> Result<void> changeDefect(Office& office, DefectId id, const QString& verb, Edit edit)
{
    Result<storage::Act> act = beginAct(office, verb, u"case"_s);
    if (!act) {
        return act.failure();
    }
    Result<domain::Defect> defect = act->find<domain::Defect>(id);
    if (!defect) {
        return defect.failure();
    }
    const Result<domain::ReturnRecord> record = act->find<domain::ReturnRecord>(defect->returnRecord);
    if (!record) {
        return record.failure();
    }
    edit(*defect);
    const Result<bool> changed = act->update(*defect);
    if (!changed) {
        return changed.failure();
    }
    act->setSubject(record->caseId.value);
    act->setArg(u"reason"_s, defect->reason);
    const Result<EventId> event = commitAct(office, *act, {.cases = {record->caseId}});
    return event ? Result<void>() : event.failure();
}

/// What moves alone may change, whoever edits the rest.
void keepWhatMovesSet(domain::CaseRecord& edited, const domain::CaseRecord& stored)
{
    edited.number = stored.number;
    edited.procedure = stored.procedure;
    edited.person = stored.person;
    edited.stage = stored.stage;
    edited.status = stored.status;
    edited.authorityStatus = stored.authorityStatus;
    edited.round = stored.round;
    edited.openedOn = stored.openedOn;
    edited.stageSince = stored.stageSince;
    edited.closedOn = stored.closedOn;
    edited.outcome = stored.outcome;
    edited.rulesOn = stored.rulesOn;
    edited.rulesKeptBecause = stored.rulesKeptBecause;
    edited.packsUsed = stored.packsUsed;
}

/// A span of days ends on the day it begins or later; `field` is the name of its end.
std::optional<Failure> checkSpan(QDate from, QDate to, const QString& field)
{
    if (from.isValid() && to.isValid() && to < from) {
        return Failure(FailureCode::DateOrder,
            {{u"field"_s, field}, {u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, to.toString(Qt::ISODate)}});
    }
    return std::nullopt;
}

/// Whether its days can be and its case is there.
Result<void> checkMaterial(Office& office, const domain::Material& material)
{
    const Result<void> past =
        checkPast(office, {{u"receivedOn"_s, material.receivedOn}, {u"issuedOn"_s, material.issuedOn}});
    if (!past) {
        return past;
    }
    if (const std::optional<Failure> failure = checkSpan(material.issuedOn, material.expiresOn, u"expiresOn"_s)) {
        return *failure;
    }
    const Result<domain::CaseRecord> record =
        RecordTable<domain::CaseRecord>::find(office.store().connection(), material.caseId);
    return record ? Result<void>() : record.failure();
}

Result<bool> addedBy(storage::Act& act, const domain::Material& material)
{
    const auto added = act.insert(material);
    return added ? Result<bool>(true) : Result<bool>(added.failure());
}

} // namespace

Result<CaseId> CaseService::open(const CaseOpening& opening) { return openCase(m_office, opening); }

Result<void> CaseService::advance(CaseId id, const CaseMove& move) { return advanceCase(m_office, id, move); }

Result<ReturnId> CaseService::recordReturn(CaseId id, const CaseReturn& details)
{
    return returnCase(m_office, id, details);
}

Result<void> CaseService::closeDefect(DefectId id, QDate on)
{
    const QDate doneOn = on.isNull() ? m_office.today() : on;
    if (const Result<void> past = checkPast(m_office, {{u"doneOn"_s, doneOn}}); !past) {
        return past;
    }
    return changeDefect(m_office, id, u"defect-done"_s, [&](domain::Defect& defect) { defect.doneOn = doneOn; });
}

Result<void> CaseService::waiveDefect(DefectId id, const QString& because)
{
    const QString reason = types::tidyWords(because);
    if (reason.isEmpty()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"because"_s}});
    }
    return changeDefect(
        m_office, id, u"defect-waive"_s, [&](domain::Defect& defect) { defect.waivedBecause = reason; });
}

Result<void> CaseService::review(CaseId id) { return reviewCase(m_office, id); }

Result<void> CaseService::setMaterial(const domain::Material& material)
{
    if (const Result<void> sound = checkMaterial(m_office, material); !sound) {
        return sound;
    }
    const Result<MaterialId> saved = saveAsAct(m_office, material,
        {.noun = u"material"_s,
            .subjectKind = u"case"_s,
            .subject = material.caseId.value,
            .changes = {.cases = {material.caseId}},
            .args = {{u"material"_s, material.code}}});
    return saved ? Result<void>() : saved.failure();
}

Result<void> CaseService::setMaterials(const QList<domain::Material>& materials)
{
    if (materials.size() < 2) {
        return materials.isEmpty() ? Result<void>() : setMaterial(materials.first());
    }
    const CaseId id = materials.first().caseId;
    Result<storage::Act> act = beginAct(m_office, u"material-change"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    QStringList codes;
    for (const domain::Material& each : materials) {
        if (const Result<void> sound = checkMaterial(m_office, each); !sound) {
            return sound;
        }
        const Result<bool> changed = each.id.isStored() ? act->update(each) : addedBy(*act, each);
        if (!changed) {
            return changed.failure();
        }
        if (*changed) {
            codes.append(each.code);
        }
    }
    if (codes.isEmpty()) {
        return {};
    }
    act->setArg(u"material"_s, codes.join(u", "_s));
    const Result<EventId> event = commitAct(m_office, *act, {.cases = {id}});
    return event ? Result<void>() : event.failure();
}

Result<int> CaseService::recordAuthorityCheck(const QList<CaseId>& ids, QDate on)
{
    if (const Result<void> past = checkPast(m_office, {{u"on"_s, on}}); !past) {
        return past.failure();
    }
    Result<storage::Act> act = beginAct(m_office, u"case-check"_s, u"case"_s, ids.value(0).value);
    if (!act) {
        return act.failure();
    }
    Changes changes;
    for (const CaseId id : ids) {
        Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(id);
        if (!record) {
            return record.failure();
        }
        record->authorityCheckedOn = on.isNull() ? m_office.today() : on;
        const Result<bool> changed = act->update(*record);
        if (!changed) {
            return changed.failure();
        }
        if (*changed) {
            changes.cases.insert(id);
        }
    }
    if (changes.cases.isEmpty()) {
        return 0;
    }
    const Result<EventId> event = commitAct(m_office, *act, changes);
    return event ? Result<int>(static_cast<int>(changes.cases.size())) : Result<int>(event.failure());
}

Result<void> CaseService::recordAuthorityCheck(CaseId id, QDate on)
{
    const Result<int> checked = recordAuthorityCheck(QList<CaseId>{id}, on);
    return checked ? Result<void>() : checked.failure();
}

Result<void> CaseService::saveRecord(const domain::CaseRecord& edited)
{
    if (const std::optional<Failure> failure =
            checkSpan(edited.contractStartsOn, edited.contractEndsOn, u"contractEndsOn"_s)) {
        return *failure;
    }
    const Result<domain::CaseRecord> stored =
        RecordTable<domain::CaseRecord>::find(m_office.store().connection(), edited.id);
    if (!stored) {
        return stored.failure();
    }
    if (const Result<void> past = checkPast(m_office, changedPastDays(edited, *stored)); !past) {
        return past;
    }
    if (const Result<void> free = checkContractLock(edited, *stored); !free) {
        return free;
    }
    domain::CaseRecord record = edited;
    keepWhatMovesSet(record, *stored);
    const Result<CaseId> saved = saveAsAct(m_office, record,
        {.noun = u"case"_s,
            .subjectKind = u"case"_s,
            .subject = record.id.value,
            .changes = {.people = {record.person}, .employers = {record.employer, stored->employer}}});
    return saved ? Result<void>() : saved.failure();
}

Result<CaseId> CaseService::idOf(const QString& number)
{
    return storage::case_queries::idOf(m_office.store().connection(), types::tidyCode(number));
}

Result<CaseView> CaseService::view(CaseId id) { return buildCaseView(m_office, id); }

Result<QList<CaseListRow>> CaseService::list(const QMap<QString, QString>& where)
{
    CaseLister lister(m_office);
    const Result<void> read = storage::case_queries::eachListed(
        m_office.store().connection(), where, [&lister](const storage::CaseRow& row) { lister.add(row); });
    return read ? Result<QList<CaseListRow>>(lister.take()) : read.failure();
}

} // namespace core::services
