// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sort_keys.h"

namespace core::storage {

QByteArray sortKeyOf(const domain::Person& person)
{
    const QString name = person.chineseName.isEmpty() ? person.fullName() : person.chineseName;
    return name.toCaseFolded().toUtf8() + ' ';
}

QByteArray sortKeyOf(const domain::Employer& employer)
{
    const QString name = employer.name.zh.isEmpty() ? employer.name.en : employer.name.zh;
    return name.toCaseFolded().toUtf8() + ' ';
}

QString sortKeyVersion()
{
    return QStringLiteral("folded-1");
}

} // namespace core::storage
