// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core::storage {

class Connection;

/// How often cases came back for one reason.
struct RepeatedReturn
{
    QString reason; ///< R01 …
    int times = 0;  ///< returns, each counted once
    QDate lastOn;
};

namespace return_queries {

/// The reasons for which cases of a procedure in a city were returned at least so many times since a day, the most
/// frequent first. The case itself does not count.
[[nodiscard]] Result<QList<RepeatedReturn>> repeated(
    Connection& connection, const QString& city, const QString& procedure, QDate since, int atLeast, CaseId except);

} // namespace return_queries

} // namespace core::storage
