// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invented_store.h"

#include "core/domain/case_record.h"
#include "core/domain/document.h"
#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/storage/act.h"

namespace support {

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

InventedStore::InventedStore(QString folder, bool isEncrypted, const PassphraseCost& cost)
    : m_folder(std::move(folder)), m_passphrase(isEncrypted ? u"seven grey herons"_s : QString()), m_cost(cost)
{}

Result<std::unique_ptr<Store>> InventedStore::create()
{
    return Store::create(m_folder, environment(),
        {u"Invented office"_s, domain::Staff{{}, u"Tester"_s, domain::StaffRole::Administrator}}, m_passphrase);
}

Result<std::unique_ptr<Store>> InventedStore::open(OpenMode mode)
{
    return Store::open(m_folder, environment(), mode, m_passphrase);
}

Result<PersonId> InventedStore::addPerson(Store& store, const QString& mark)
{
    Result<Act> act = Act::begin(store, ActInfo{StaffId{1}, u"person-add"_s, u"person"_s});
    if (!act) {
        return act.failure();
    }
    domain::Person person;
    person.surname = mark;
    person.givenNames = u"ANNA "_s + mark;
    const Result<PersonId> id = act->insert(person);
    const Result<QString> number = act->nextCaseNumber();
    const Result<VaultEntry> kept = store.vault().keep((u"scan of "_s + mark).repeated(40).toUtf8());
    if (!id || !number || !kept) {
        return !id ? id.failure() : !number ? number.failure() : kept.failure();
    }
    domain::Passport passport;
    passport.person = *id;
    passport.number = mark;
    domain::CaseRecord record;
    record.number = *number;
    record.person = *id;
    record.stage = u"0"_s;
    domain::Document document;
    document.person = *id;
    document.fileName = mark + u".txt"_s;
    document.vaultName = kept->vaultName;
    document.sha256 = kept->sha256;
    document.byteCount = kept->byteCount;
    document.addedOn = store.clock().today();
    // A failure of one of these comes back from the commit.
    std::ignore = act->insert(passport);
    std::ignore = act->insert(record);
    std::ignore = act->insert(document);
    const Result<EventId> event = act->commit();
    return event ? Result<PersonId>(*id) : Result<PersonId>(event.failure());
}

} // namespace support
