// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/chosen_settings.h"

#include "core/storage/record_tables/all_tables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::services {

using storage::Connection;
using storage::RecordTable;

namespace {

/// Numbers stay numbers; a word stands for itself.
QVariant valueOf(const domain::SettingOverride& choice)
{
    const QJsonDocument value = QJsonDocument::fromJson('[' + choice.value.toUtf8() + ']');
    return value.isArray() ? value.array().first().toVariant() : QVariant(choice.value);
}

} // namespace

Result<workflow::ChosenSettings> chosenSettings(Connection& connection, EmployerId employer)
{
    workflow::ChosenSettings chosen;
    QList<EmployerId> owners{EmployerId()};
    if (employer.isStored()) {
        owners.append(employer); // last: the client's go before the office's
    }
    for (const EmployerId owner : owners) {
        const Result<QList<domain::SettingOverride>> own =
            RecordTable<domain::SettingOverride>::list(connection, &domain::SettingOverride::employer, owner);
        if (!own) {
            return own.failure();
        }
        for (const domain::SettingOverride& each : *own) {
            chosen.insert(each.code, valueOf(each));
        }
    }
    return chosen;
}

Result<workflow::ChosenSettings> ChosenByClient::of(EmployerId employer)
{
    const auto known = m_read.constFind(employer);
    if (known != m_read.constEnd()) {
        return *known;
    }
    Result<workflow::ChosenSettings> chosen = chosenSettings(m_connection, employer);
    if (chosen) {
        m_read.insert(employer, *chosen);
    }
    return chosen;
}

} // namespace core::services
