// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/key_service.h"

#include "core/services/recording.h"
#include "core/services/staff_service.h"
#include "core/storage/queries/event_queries.h"

#include <algorithm>
#include <utility>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::KeyRing;
using storage::KeySlot;
using storage::KeySlotKind;

namespace {

const QString kRecoveryNew = u"key-recovery-new"_s;
const QString kRecoveryKept = u"key-recovery-kept"_s;

const KeySlot* recoverySlot(const KeyRing& ring)
{
    const auto found = std::ranges::find(ring.keySlots(), KeySlotKind::Recovery, &KeySlot::kind);
    return found == ring.keySlots().end() ? nullptr : &*found;
}

bool isRecovery(const KeyRing& ring, const QString& slot)
{
    const KeySlot* found = ring.find(slot);
    return found != nullptr && found->kind == KeySlotKind::Recovery;
}

Result<domain::Staff> staffOf(Office& office, StaffId id)
{
    return storage::RecordTable<domain::Staff>::find(office.store().connection(), id);
}

} // namespace

Result<void> takeKey(const storage::Store& store, storage::Act& act, const QString& slot)
{
    if (!store.isEncrypted() || slot.isEmpty()) {
        return {};
    }
    Result<KeyRing> ring = KeyRing::read(store.folder());
    if (!ring) {
        return ring.failure();
    }
    if (ring->find(slot) == nullptr) {
        return {};
    }
    act.setIrreversible();
    const Result<void> removed = ring->remove(slot);
    return removed ? ring->save(store.folder(), *store.dataKey()) : removed;
}

Result<KeyRing> KeyService::ring() const
{
    const storage::Store& store = m_office.store();
    return store.isEncrypted() ? KeyRing::read(store.folder())
                               : Failure(FailureCode::StoreNotEncrypted, {{u"path"_s, store.folder()}});
}

Result<void> KeyService::save(KeyRing& ring) const
{
    const storage::Store& store = m_office.store();
    return ring.save(store.folder(), *store.dataKey());
}

/// The member of staff as they stand after it, and the event.
Result<void> KeyService::record(const QString& act, const domain::Staff& staff)
{
    Result<storage::Act> begun = beginAct(m_office, act, u"staff"_s, staff.id.value, false);
    if (!begun) {
        return begun.failure();
    }
    if (staff.id.isStored()) {
        const Result<bool> updated = begun->update(staff);
        if (!updated) {
            return updated.failure();
        }
    }
    const Result<EventId> event = commitAct(m_office, *begun, {});
    return event ? Result<void>() : event.failure();
}

Result<QList<ListedKey>> KeyService::list()
{
    const Result<KeyRing> keys = ring();
    if (!keys) {
        return keys.failure();
    }
    const Result<QList<domain::Staff>> staff = StaffService(m_office).list();
    if (!staff) {
        return staff.failure();
    }
    QList<ListedKey> listed;
    for (const KeySlot& slot : keys->keySlots()) {
        const auto owner = std::ranges::find(*staff, slot.id, &domain::Staff::keySlot);
        const bool isSomebodys = owner != staff->end();
        listed.append({slot.id, slot.kind, isSomebodys ? owner->id : StaffId(), isSomebodys ? owner->name : QString(),
            slot.id == m_office.store().keySlot()});
    }
    return listed;
}

Result<void> KeyService::add(StaffId id, const QString& passphrase)
{
    Result<KeyRing> keys = ring();
    const Result<domain::Staff> staff = staffOf(m_office, id);
    if (!keys || !staff) {
        return keys ? staff.failure() : keys.failure();
    }
    if (!staff->isActive) {
        return Failure(FailureCode::StaffInactive, {{u"name"_s, staff->name}});
    }
    if (keys->find(staff->keySlot) != nullptr) {
        return Failure(FailureCode::RecordInUse, {{u"table"_s, u"staff"_s}, {u"id"_s, QString::number(id.value)}});
    }
    storage::Store& store = m_office.store();
    const Result<QString> slot =
        keys->addPassphrase(*store.dataKey(), passphrase, store.passphraseCost(), store.salts());
    if (!slot) {
        return slot.failure();
    }
    // The record first: a slot that opens the store is never nobody's.
    domain::Staff owner = *staff;
    owner.keySlot = *slot;
    const Result<void> recorded = record(u"key-add"_s, owner);
    return recorded ? save(*keys) : recorded;
}

Result<void> KeyService::changeOwn(const QString& old, const QString& passphrase)
{
    Result<KeyRing> keys = ring();
    if (!keys) {
        return keys.failure();
    }
    storage::Store& store = m_office.store();
    const Result<storage::OpenedKey> opened = keys->open(old);
    if (!opened || opened->slot != store.keySlot()) {
        return opened ? Failure(FailureCode::PassphraseWrong) : opened.failure();
    }
    const Result<void> changed =
        keys->changePassphrase(opened->slot, *store.dataKey(), passphrase, store.passphraseCost(), store.salts());
    if (!changed) {
        return changed;
    }
    const Result<domain::Staff> staff = staffOf(m_office, m_office.actor());
    const Result<void> recorded = staff ? record(u"own-key-change"_s, *staff) : staff.failure();
    return recorded ? save(*keys) : recorded;
}

Result<void> KeyService::replace(StaffId id, const QString& passphrase)
{
    Result<KeyRing> keys = ring();
    const Result<domain::Staff> staff = staffOf(m_office, id);
    if (!keys || !staff) {
        return keys ? staff.failure() : keys.failure();
    }
    storage::Store& store = m_office.store();
    if (!isRecovery(*keys, store.keySlot())) {
        return Failure(FailureCode::PassphraseNeeded, {{u"path"_s, store.folder()}});
    }
    if (!staff->isActive) {
        return Failure(FailureCode::StaffInactive, {{u"name"_s, staff->name}});
    }
    domain::Staff owner = *staff;
    if (keys->find(owner.keySlot) == nullptr) {
        return add(id, passphrase);
    }
    const Result<void> changed =
        keys->changePassphrase(owner.keySlot, *store.dataKey(), passphrase, store.passphraseCost(), store.salts());
    if (!changed) {
        return changed;
    }
    const Result<void> recorded = record(u"key-replace"_s, owner);
    return recorded ? save(*keys) : recorded;
}

Result<bool> KeyService::isOpenedByRecoveryKey()
{
    const Result<KeyRing> keys = ring();
    return keys ? Result<bool>(isRecovery(*keys, m_office.store().keySlot())) : keys.failure();
}

Result<void> KeyService::removeOf(StaffId id)
{
    const Result<KeyRing> keys = ring();
    Result<storage::Act> act =
        keys ? beginAct(m_office, u"key-remove"_s, u"staff"_s, id.value, false) : Result<storage::Act>(keys.failure());
    if (!act) {
        return act.failure();
    }
    Result<domain::Staff> staff = act->find<domain::Staff>(id);
    if (!staff) {
        return staff.failure();
    }
    const QString slot = std::exchange(staff->keySlot, {});
    if (slot.isEmpty()) {
        return Failure(FailureCode::RecordNotFound);
    }
    const Result<bool> updated = act->update(*staff);
    const Result<void> taken = updated ? takeKey(m_office.store(), *act, slot) : Result<void>(updated.failure());
    const Result<EventId> event = taken ? commitAct(m_office, *act, {}) : Result<EventId>(taken.failure());
    return event ? Result<void>() : event.failure();
}

Result<QString> KeyService::renewRecoveryKey()
{
    Result<KeyRing> keys = ring();
    const Result<void> recorded = keys ? record(kRecoveryNew, {}) : keys.failure();
    if (!recorded) {
        return recorded.failure();
    }
    while (const KeySlot* former = recoverySlot(*keys)) {
        const Result<void> removed = keys->remove(QString(former->id));
        if (!removed) {
            return removed.failure();
        }
    }
    const storage::RecoveryKey key = storage::RecoveryKey::random();
    (void)keys->addRecoveryKey(*m_office.store().dataKey(), key, m_office.store().salts());
    const Result<void> saved = save(*keys);
    return saved ? Result<QString>(key.text()) : saved.failure();
}

Result<void> KeyService::keepRecoveryKey()
{
    const Result<KeyRing> keys = ring();
    if (!keys) {
        return keys.failure();
    }
    return recoverySlot(*keys) == nullptr ? Failure(FailureCode::RecordNotFound) : record(kRecoveryKept, {});
}

Result<bool> KeyService::isRecoveryKeyKept()
{
    const Result<KeyRing> keys = ring();
    if (!keys) {
        return keys.failure();
    }
    if (recoverySlot(*keys) == nullptr) {
        return false;
    }
    const Result<QList<domain::CaseEvent>> history =
        storage::event_queries::historyOf(m_office.store().connection(), u"staff"_s, 0);
    if (!history) {
        return history.failure();
    }
    const auto last = std::ranges::find_if(
        *history, [](const domain::CaseEvent& each) { return each.act == kRecoveryKept || each.act == kRecoveryNew; });
    return last != history->end() && last->act == kRecoveryKept;
}

Result<void> KeyService::removeRecoveryKey()
{
    Result<KeyRing> keys = ring();
    if (!keys) {
        return keys.failure();
    }
    const KeySlot* slot = recoverySlot(*keys);
    const Result<void> removed =
        slot != nullptr ? keys->remove(QString(slot->id)) : Failure(FailureCode::RecordNotFound);
    if (!removed) {
        return removed;
    }
    const Result<void> recorded = record(u"key-recovery-remove"_s, {});
    return recorded ? save(*keys) : recorded;
}

} // namespace core::services
