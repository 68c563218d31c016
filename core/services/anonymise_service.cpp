// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/anonymise_service.h"

#include "core/services/invented_replacements.h"
#include "core/storage/store.h"
#include "core/storage/store_verifier.h"

#include <QDir>

namespace core::services {

namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr quint64 kSeed = 1;

/// Opening for writing makes the sort keys and the dates of cases.
Result<void> openAndVerify(const QString& folder, const OfficeEnvironment& environment)
{
    const Result<std::unique_ptr<Office>> copy = Office::open(folder, environment, OfficeMode::ReadWrite);
    const Result<QList<Failure>> findings =
        copy ? storage::verify((*copy)->store()) : Result<QList<Failure>>(copy.failure());
    if (!findings) {
        return findings.failure();
    }
    return findings->isEmpty() ? Result<void>() : Result<void>(findings->constFirst());
}

} // namespace

Result<storage::AnonymousCopy> AnonymiseService::copyTo(const QString& target)
{
    storage::Store& store = m_office.store();
    Result<demo::DemoNames> names = demo::DemoNames::load(kSeed);
    if (!names) {
        return names.failure();
    }
    InventedReplacements replacements(std::move(names).value(), store.salts().bytes(kKeyBytes));
    Result<storage::AnonymousCopy> copied = storage::copyWithoutPeople(store, target, replacements);
    if (!copied) {
        return copied;
    }
    const Result<void> sound = openAndVerify(target, {store.clock(), store.salts()});
    if (!sound) {
        QDir(target).removeRecursively();
        return sound.failure();
    }
    return copied;
}

} // namespace core::services
