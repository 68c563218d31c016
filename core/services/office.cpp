// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office.h"

#include "core/base/expect.h"
#include "core/base/resource_paths.h"
#include "core/calendar/calendar_shelf.h"
#include "core/paper/form_catalogue.h"
#include "core/reader/reader_client.h"
#include "core/rulebook/rulebook.h"
#include "core/services/due_dates.h"
#include "core/services/form_shelf_service.h"
#include "core/services/paper_words.h"
#include "core/services/rule_pack_service.h"
#include "core/storage/key_ring.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <algorithm>
#include <optional>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

struct Office::Parts
{
    const Clock& clock;
    std::unique_ptr<storage::Store> store;
    rulebook::Rulebook rules;
    calendar::WorkingCalendar calendar;
    StaffId actor;
    std::function<void(const Changes&)> announcer;
    std::unique_ptr<reader::ReaderClient> reader;
    std::optional<paper::FormCatalogue> forms;
    std::optional<PaperWords> words;
    QByteArray ruleMark; ///< empty: to be made
    std::function<bool()> isToClose;
};

namespace {

/// Whether it was opened by what is nobody's by its nature: without a key, by the recovery key; or where the records
/// name nobody's slot at all any more, as those of a salvaged store may.
Result<bool> isOpenToNobodysKey(const storage::Store& store, const QList<domain::Staff>& staff)
{
    if (!store.isEncrypted()) {
        return true;
    }
    const Result<storage::KeyRing> ring = storage::KeyRing::read(store.folder());
    if (!ring) {
        return ring.failure();
    }
    const storage::KeySlot* slot = ring->find(store.keySlot());
    return (slot != nullptr && slot->kind == storage::KeySlotKind::Recovery)
           || std::ranges::none_of(
               staff, [&](const domain::Staff& each) { return ring->find(each.keySlot) != nullptr; });
}

/// Whose key opened the store; where it is nobody's by its nature, the first active member of staff, an administrator
/// before others. A passphrase without an owner is that of somebody whom these records do not know: PassphraseWrong.
Result<StaffId> whoOpened(const storage::Store& store)
{
    const Result<QList<domain::Staff>> staff = storage::RecordTable<domain::Staff>::all(store.connection());
    if (!staff) {
        return staff.failure();
    }
    const auto owner = std::ranges::find_if(
        *staff, [&](const domain::Staff& each) { return store.isEncrypted() && each.keySlot == store.keySlot(); });
    if (owner != staff->end()) {
        return owner->isActive ? Result<StaffId>(owner->id)
                               : Failure(FailureCode::StaffInactive, {{u"name"_s, owner->name}});
    }
    const Result<bool> isNobodys = isOpenToNobodysKey(store, *staff);
    if (!isNobodys || !*isNobodys) {
        return isNobodys ? Failure(FailureCode::PassphraseWrong, {{u"path"_s, store.folder()}}) : isNobodys.failure();
    }
    const auto administrator = std::ranges::find_if(*staff,
        [](const domain::Staff& each) { return each.isActive && each.role == domain::StaffRole::Administrator; });
    const auto active = std::ranges::find_if(*staff, &domain::Staff::isActive);
    return administrator != staff->end() ? administrator->id : active != staff->end() ? active->id : StaffId{};
}

} // namespace

Office::Office(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::create(const QString& storePath, const OfficeEnvironment& environment,
    const QString& officeName, const domain::Staff& firstStaff, const QString& passphrase)
{
    Result<std::unique_ptr<storage::Store>> store = storage::Store::create(storePath,
        {environment.clock, environment.salts, environment.passphraseCost}, {officeName, firstStaff}, passphrase);
    if (!store) {
        return store.failure();
    }
    return around(std::move(store).value(), environment);
}

Result<std::unique_ptr<Office>> Office::open(
    const QString& storePath, const OfficeEnvironment& environment, OfficeMode mode, const storage::StoreAccess& access)
{
    const storage::OpenMode openMode =
        mode == OfficeMode::ReadWrite ? storage::OpenMode::ReadWrite : storage::OpenMode::ReadOnly;
    Result<std::unique_ptr<storage::Store>> store = storage::Store::open(
        storePath, {environment.clock, environment.salts, environment.passphraseCost}, openMode, access);
    if (!store) {
        return store.failure();
    }
    return around(std::move(store).value(), environment);
}

Result<std::unique_ptr<Office>> Office::around(
    std::unique_ptr<storage::Store> store, const OfficeEnvironment& environment)
{
    Result<rulebook::Rulebook> rules = RulePackService().rulebook();
    if (!rules) {
        return rules.failure();
    }
    Result<calendar::WorkingCalendar> calendar = calendar::CalendarShelf().calendar();
    if (!calendar) {
        return calendar.failure();
    }
    const Result<StaffId> actor = whoOpened(*store);
    if (!actor) {
        return actor.failure();
    }
    std::unique_ptr<Parts> parts(new Parts{environment.clock, std::move(store), std::move(rules).value(),
        std::move(calendar).value(), *actor, {}, nullptr, std::nullopt, std::nullopt, {}, {}});
    std::unique_ptr<Office> office(new Office(std::move(parts)));
    due_dates::install(*office);
    const Result<void> upToDate = due_dates::bringUpToDate(*office);
    return upToDate ? Result<std::unique_ptr<Office>>(std::move(office)) : upToDate.failure();
}

storage::Store& Office::store() { return *m_parts->store; }

const rulebook::Rulebook& Office::rules() const { return m_parts->rules; }

const calendar::WorkingCalendar& Office::calendar() const { return m_parts->calendar; }

Result<void> Office::reloadCalendar()
{
    Result<calendar::WorkingCalendar> calendar = calendar::CalendarShelf().calendar();
    if (!calendar) {
        return calendar.failure();
    }
    m_parts->calendar = std::move(calendar).value();
    m_parts->ruleMark.clear();
    return due_dates::bringUpToDate(*this);
}

const QByteArray& Office::ruleMark()
{
    if (m_parts->ruleMark.isEmpty()) {
        m_parts->ruleMark = due_dates::markOf(rules(), calendar());
    }
    return m_parts->ruleMark;
}

reader::ReaderClient& Office::reader()
{
    if (!m_parts->reader) {
        m_parts->reader = std::make_unique<reader::ReaderClient>(resource_paths::readerProgram());
    }
    return *m_parts->reader;
}

Result<const paper::FormCatalogue*> Office::forms()
{
    if (!m_parts->forms) {
        Result<paper::FormCatalogue> loaded = FormShelfService().catalogue();
        if (!loaded) {
            return loaded.failure();
        }
        m_parts->forms = std::move(loaded).value();
    }
    return &*m_parts->forms;
}

Result<const PaperWords*> Office::paperWords()
{
    if (!m_parts->words) {
        Result<PaperWords> loaded = PaperWords::load();
        if (!loaded) {
            return loaded.failure();
        }
        m_parts->words = std::move(loaded).value();
    }
    return &*m_parts->words;
}

const Clock& Office::clock() const { return m_parts->clock; }

bool Office::isReadOnly() const { return m_parts->store->isReadOnly(); }

QString Office::officeName() const { return m_parts->store->officeName(); }

StaffId Office::actor() const { return m_parts->actor; }

void Office::setActor(StaffId staff)
{
    CORE_EXPECT(staff.isStored());
    m_parts->actor = staff;
}

bool Office::isToClose() const { return m_parts->isToClose && m_parts->isToClose(); }

void Office::setCloseWish(std::function<bool()> isToClose) { m_parts->isToClose = std::move(isToClose); }

void Office::setAnnouncer(std::function<void(const Changes&)> announcer) { m_parts->announcer = std::move(announcer); }

void Office::announce(const Changes& changes) const
{
    if (m_parts->announcer && !changes.isEmpty()) {
        m_parts->announcer(changes);
    }
}

} // namespace core::services
