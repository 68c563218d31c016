// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sort_keys.h"

#include "core/search/sort_key.h"

namespace core::storage {

QByteArray sortKeyOf(const domain::Person& person)
{
    return search::sortKey(person.chineseName.isEmpty() ? person.fullName() : person.chineseName);
}

QByteArray sortKeyOf(const domain::Employer& employer)
{
    return search::sortKey(employer.name.zh.isEmpty() ? employer.name.en : employer.name.zh);
}

QString sortKeyVersion()
{
    return search::sortKeyVersion();
}

} // namespace core::storage
