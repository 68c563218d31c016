// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portal_account.h"
#include "core/domain/seal.h"
#include "core/services/person_service.h"

namespace core::services {

struct EmployerListRow
{
    EmployerId id;
    types::BilingualText name;
    QString creditCode;
    QString city;
    QDate filingExpiresOn;
    int people = 0;
    int openCases = 0;
};

struct EmployerView
{
    domain::Employer employer;
    QList<domain::PortalAccount> portalAccounts;
    QList<domain::EmployerSeal> seals;
    QList<PersonListRow> people;
    QList<CaseListRow> cases;
    QList<domain::CaseEvent> history;
};

/// The verbs on employers. Failures: ValueEmpty (name), ValueBadCheckDigit … (credit code), StaleRecord,
/// RecordNotFound.
class EmployerService final
{
public:
    explicit EmployerService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<EmployerId> save(const domain::Employer& employer);
    /// How one gets into a portal for the employer (week W10). Fails with ValueEmpty (`field`: portal, account).
    [[nodiscard]] Result<PortalAccountId> savePortalAccount(const domain::PortalAccount& account);
    [[nodiscard]] Result<void> remove(PortalAccountId id);
    [[nodiscard]] Result<EmployerView> view(EmployerId id);
    /// `where` fields: name credit-code city. Ordered by the names' pinyin key.
    [[nodiscard]] Result<QList<EmployerListRow>> list(const QMap<QString, QString>& where = {});

private:
    Office& m_office;
};

} // namespace core::services
