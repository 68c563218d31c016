// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/employment.h"
#include "core/services/case_link_service.h"
#include "core/services/chosen_settings.h"

namespace core::storage {
class Connection;
}

namespace core::services {

/// Makes offers of cases from what a person holds. Reads only, each client's choices once; lives no longer than the
/// transaction it reads in.
class CaseOffers final
{
public:
    CaseOffers(Office& office, storage::Connection& connection)
        : m_office(office), m_connection(connection), m_choices(connection)
    {}

    /// A case that could be opened and what comes with it.
    [[nodiscard]] Result<CaseBundle> bundleFor(const CaseOpening& opening);
    /// The last day to file a case that is not open yet; nothing where the rules set none.
    [[nodiscard]] Result<std::optional<workflow::FilingDay>> filingDayOf(const CaseOpening& opening);
    /// What comes with a case of these facts. `opening` is the case's own.
    [[nodiscard]] Result<QList<CaseOffer>> following(const CaseOpening& opening, const rulebook::Facts& facts);
    /// Open cases of the opening's person that clash with it, apart from those named, and whether it is for an employer
    /// that it is not for. `opensOn`: the day on which it opens or did.
    [[nodiscard]] Result<QList<CaseWarning>> warningsFor(
        const CaseOpening& opening, QDate opensOn, const QSet<CaseId>& apartFrom = {});
    /// Whether the person has an open case of a procedure.
    [[nodiscard]] Result<bool> hasOpen(PersonId person, const QString& procedure);

private:
    [[nodiscard]] Result<rulebook::Facts> factsOf(const CaseOpening& opening);
    [[nodiscard]] Result<std::optional<workflow::FilingDay>> filingDayOf(
        const CaseOpening& opening, const rulebook::Facts& facts);
    [[nodiscard]] Result<CaseOffer> offerOf(const CaseOpening& opening);
    [[nodiscard]] Result<bool> worksThere(const CaseOpening& opening, QDate on);
    /// The employer whose permit a transfer ends; not stored where none is known.
    [[nodiscard]] Result<domain::Employment> formerEmployment(const CaseOpening& opening);

    Office& m_office;
    storage::Connection& m_connection;
    ChosenByClient m_choices;
};

} // namespace core::services
