// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// Records as the command line prints them. Dates are YYYY-MM-DD, an unknown one is null; keys are camel case.
[[nodiscard]] QJsonValue jsonOf(QDate date);
[[nodiscard]] QJsonObject jsonOf(const core::types::BilingualText& text);
[[nodiscard]] QJsonObject jsonOf(const core::services::PersonListRow& row);
[[nodiscard]] QJsonObject jsonOf(const core::services::PersonView& view);
[[nodiscard]] QJsonObject jsonOf(const core::services::EmployerListRow& row);
[[nodiscard]] QJsonObject jsonOf(const core::services::EmployerView& view);
[[nodiscard]] QJsonObject jsonOf(const core::services::CaseListRow& row);
[[nodiscard]] QJsonObject jsonOf(const core::services::CaseView& view);
[[nodiscard]] QJsonObject jsonOf(const core::services::AgendaItem& item);
[[nodiscard]] QJsonArray jsonOf(const core::calendar::Derivation& derivation);

/// A list of any of them.
template <typename Row>
[[nodiscard]] QJsonArray jsonOfEach(const QList<Row>& rows)
{
    QJsonArray array;
    for (const Row& row : rows) {
        array.append(jsonOf(row));
    }
    return array;
}

} // namespace cli
