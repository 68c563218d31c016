// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/queries/agenda_queries.h"

#include <QHash>

namespace core::services {

/// How many days before its end a permit or a residence permit is to be renewed: what the office or a client chose for
/// the deadlines D09 and D10, else the rules' own (domain §3, §12). Read once for many papers.
class RenewalDays final
{
public:
    [[nodiscard]] static Result<RenewalDays> read(Office& office);

    /// Whether some client chose for papers of this kind, so that it takes the employer to know.
    [[nodiscard]] bool hangsOnClient(storage::ExpiringPaper::Kind kind) const;
    /// 0 for papers whose renewal is not counted in these days. An employer that is not stored has the office's choice.
    [[nodiscard]] int of(storage::ExpiringPaper::Kind kind, EmployerId employer) const;

private:
    struct Choices
    {
        int days = 0; ///< the office's, else the rules'
        QHash<EmployerId, int> ofClients;
    };

    [[nodiscard]] static Result<Choices> chosen(Office& office, const QString& setting);
    [[nodiscard]] const Choices* choicesFor(storage::ExpiringPaper::Kind kind) const;

    Choices m_permits;
    Choices m_residencePermits;
};

} // namespace core::services
