// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/custody_service.h"

#include "core/services/case_context.h"
#include "core/services/newest_first.h"
#include "core/services/past_days.h"
#include "core/services/recording.h"
#include "core/storage/transaction.h"
#include "core/types/half_width.h"
#include "core/workflow/checklist.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::Custody;
using storage::RecordTable;

namespace {

const QString kPhoto = u"M10"_s;

Failure emptyField(const QString& field) { return Failure(FailureCode::ValueEmpty, {{u"field"_s, field}}); }

Custody tidied(Custody original)
{
    for (QString* text : {&original.what, &original.receivedFrom, &original.place, &original.returnedTo}) {
        *text = types::tidyWords(*text);
    }
    original.receipt = original.receipt.trimmed();
    return original;
}

bool isNeeded(const workflow::ChecklistItem& item, const QStringList& notNeeded)
{
    return item.needed && !item.exempt && item.material != kPhoto && !notNeeded.contains(item.material);
}

QStringList takenOff(const QList<domain::Material>& materials)
{
    QStringList codes;
    for (const domain::Material& each : materials) {
        if (each.state == domain::MaterialState::NotNeeded) {
            codes.append(each.code);
        }
    }
    return codes;
}

QString verificationRule(const CaseContext& context)
{
    const QString code = u"verification-rule"_s;
    if (const auto own = context.chosen.constFind(code); own != context.chosen.constEnd()) {
        return own->toString();
    }
    const rulebook::Setting* setting = context.rules->setting(code, context.facts);
    return setting == nullptr ? u"none"_s : setting->value.toString();
}

Result<void> checkReceived(const Office& office, const Custody& received, const QList<domain::Material>& materials)
{
    if (received.material.isEmpty()) {
        return emptyField(u"material"_s);
    }
    if (const Result<void> past = checkPast(office, {{u"receivedOn"_s, received.receivedOn}}); !past) {
        return past;
    }
    return std::ranges::find(materials, received.material, &domain::Material::code) == materials.end()
               ? Failure(FailureCode::ValueUnknown, {{u"text"_s, received.material}})
               : Result<void>();
}

} // namespace

bool KitItem::isHere() const
{
    return std::ranges::any_of(custody, [](const Custody& each) { return each.returnedOn.isNull(); });
}

int WindowKit::absent() const
{
    return static_cast<int>(std::ranges::count_if(items, [](const KitItem& item) { return !item.isHere(); }));
}

Result<CustodyId> CustodyService::receive(const Custody& original)
{
    const Result<QList<CustodyId>> received = receive(QList{original});
    return received ? Result<CustodyId>(received->first()) : received.failure();
}

Result<QList<CustodyId>> CustodyService::receive(const QList<Custody>& originals)
{
    const CaseId caseId = originals.isEmpty() ? CaseId() : originals.first().caseId;
    Result<storage::Act> act = beginAct(m_office, u"original-receive"_s, u"case"_s, caseId.value);
    if (!act) {
        return act.failure();
    }
    const auto materials = RecordTable<domain::Material>::list(act->connection(), &domain::Material::caseId, caseId);
    if (!materials) {
        return materials.failure();
    }
    QList<CustodyId> ids;
    QStringList codes;
    for (const Custody& original : originals) {
        Custody received = tidied(original);
        if (received.receivedOn.isNull()) {
            received.receivedOn = m_office.today();
        }
        if (const Result<void> sound = checkReceived(m_office, received, *materials); !sound) {
            return sound.failure();
        }
        const Result<CustodyId> id = act->insert(received);
        if (!id) {
            return id.failure();
        }
        ids.append(*id);
        codes.append(received.material);
    }
    act->setArg(u"material"_s, codes.join(u", "_s));
    const Result<EventId> event = commitAct(m_office, *act, {.cases = {caseId}});
    return event ? Result<QList<CustodyId>>(ids) : event.failure();
}

Result<void> CustodyService::change(CustodyId id, const QString& act, const std::function<Result<void>(Custody&)>& edit)
{
    Result<storage::Act> acting = beginAct(m_office, act, u"case"_s);
    if (!acting) {
        return acting.failure();
    }
    Result<Custody> original = acting->find<Custody>(id);
    if (!original) {
        return original.failure();
    }
    acting->setSubject(original->caseId.value);
    acting->setArg(u"material"_s, original->material);
    if (const Result<void> edited = edit(*original); !edited) {
        return edited;
    }
    const Result<bool> changed = acting->update(tidied(*original));
    if (!changed || !*changed) {
        return changed ? Result<void>() : changed.failure();
    }
    const Result<EventId> event = commitAct(m_office, *acting, {.cases = {original->caseId}});
    return event ? Result<void>() : event.failure();
}

Result<void> CustodyService::move(CustodyId id, const QString& place)
{
    return change(id, u"original-move"_s, [&place](Custody& original) {
        original.place = place;
        return Result<void>();
    });
}

Result<void> CustodyService::giveBack(CustodyId id, QDate on, const QString& to, const QString& receipt)
{
    const QDate day = on.isNull() ? m_office.today() : on;
    if (to.trimmed().isEmpty()) {
        return emptyField(u"returnedTo"_s);
    }
    if (const Result<void> past = checkPast(m_office, {{u"returnedOn"_s, day}}); !past) {
        return past;
    }
    return change(id, u"original-return"_s, [&](Custody& original) -> Result<void> {
        if (original.returnedOn.isValid()) {
            return Failure(FailureCode::MoveNotAllowed, {{u"field"_s, u"returnedOn"_s}});
        }
        if (day < original.receivedOn) {
            return Failure(FailureCode::DateOrder, {{u"field"_s, u"returnedOn"_s}});
        }
        original.returnedOn = day;
        original.returnedTo = to;
        original.receipt = receipt;
        return {};
    });
}

Result<WindowKit> CustodyService::kit(CaseId id)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<CaseContext> context = readCaseContext(m_office, connection, id);
    if (!context) {
        return context.failure();
    }
    const auto checklist = workflow::checklist(*context->rules, context->facts);
    const auto custody = RecordTable<Custody>::list(connection, &Custody::caseId, id);
    if (!checklist || !custody) {
        return checklist ? custody.failure() : checklist.failure();
    }
    WindowKit kit;
    kit.rule = verificationRule(*context);
    kit.others = newestFirst(*custody);
    const QStringList notNeeded = takenOff(context->materials);
    for (const workflow::ChecklistItem& item : *checklist) {
        if (!isNeeded(item, notNeeded)) {
            continue;
        }
        KitItem wanted{item.material, item.names, {}};
        std::ranges::copy_if(kit.others, std::back_inserter(wanted.custody),
            [&item](const Custody& each) { return each.material == item.material; });
        kit.others.removeIf([&item](const Custody& each) { return each.material == item.material; });
        kit.items.append(wanted);
    }
    return kit;
}

} // namespace core::services
