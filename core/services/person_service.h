// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"
#include "core/domain/contract.h"
#include "core/domain/dependant.h"
#include "core/domain/document.h"
#include "core/domain/education.h"
#include "core/domain/employer.h"
#include "core/domain/employment.h"
#include "core/domain/entry.h"
#include "core/domain/notice.h"
#include "core/domain/passport.h"
#include "core/domain/permit.h"
#include "core/domain/person.h"
#include "core/domain/residence_permit.h"
#include "core/domain/visa.h"
#include "core/domain/work_history.h"
#include "core/services/case_service.h"
#include "core/services/office.h"
#include "core/types/shared.h"

namespace core::services {

/// A row of the people list, with what holds today. What many rows have in common is held once.
struct PersonListRow
{
    PersonId id;
    QString surname;
    QString givenNames;
    QString chineseName;
    types::Shared<QString> nationality;
    QDate bornOn;
    PassportId passport;
    QString passportNumber;
    QDate passportExpiresOn;
    PermitId permit;
    QString permitNumber;
    types::Shared<QString> permitClass;
    types::Shared<QString> permitForm;
    QDate permitValidTo;
    EmployerId employer;
    types::Shared<types::BilingualText> employerName;
    types::Shared<types::BilingualText> position;
    types::Shared<QString> city;
    int openCases = 0;
};

/// Everything on one person; each list has the newest first.
struct PersonView
{
    domain::Person person;
    QList<domain::Passport> passports;
    QList<domain::Permit> permits;
    QList<domain::ResidencePermit> residencePermits;
    QList<domain::Visa> visas;
    QList<domain::Entry> entries;
    QList<domain::Notice> notices;
    QList<domain::Employment> employments;
    QMap<qint64, types::BilingualText> employerNames; ///< by EmployerId value, for the rows above
    QList<domain::Contract> contracts;
    QList<domain::Education> education;
    QList<domain::WorkHistory> workHistory;
    QList<domain::Dependant> dependants;
    QList<CaseListRow> cases; ///< linked ones together (case_groups.h), another person's among them
    QList<domain::Document> documents;
    QList<domain::CaseEvent> history;
};

/// The verbs on people and their papers. Each is one act. Failures: NameEmpty, Value…, DateOrder, StaleRecord,
/// RecordNotFound, RecordInUse, the store's.
class PersonService final
{
public:
    explicit PersonService(Office& office) : m_office(office) {}

    /// Adds (id not stored) or changes a person.
    [[nodiscard]] Result<PersonId> save(const domain::Person& person);
    [[nodiscard]] Result<PassportId> savePassport(const domain::Passport& passport);
    [[nodiscard]] Result<PermitId> savePermit(const domain::Permit& permit);
    [[nodiscard]] Result<ResidencePermitId> saveResidencePermit(const domain::ResidencePermit& residencePermit);
    [[nodiscard]] Result<VisaId> saveVisa(const domain::Visa& visa);
    [[nodiscard]] Result<EntryId> saveEntry(const domain::Entry& entry);
    [[nodiscard]] Result<EmploymentId> saveEmployment(const domain::Employment& employment);
    [[nodiscard]] Result<ContractId> saveContract(const domain::Contract& contract);
    [[nodiscard]] Result<EducationId> saveEducation(const domain::Education& education);
    [[nodiscard]] Result<WorkHistoryId> saveWorkHistory(const domain::WorkHistory& workHistory);
    [[nodiscard]] Result<DependantId> saveDependant(const domain::Dependant& dependant);

    /// Removes what a person was said to hold; RecordInUse while another record names it.
    [[nodiscard]] Result<void> remove(PassportId id);
    [[nodiscard]] Result<void> remove(PermitId id);
    [[nodiscard]] Result<void> remove(ResidencePermitId id);
    [[nodiscard]] Result<void> remove(VisaId id);
    [[nodiscard]] Result<void> remove(EntryId id);
    [[nodiscard]] Result<void> remove(EmploymentId id);
    [[nodiscard]] Result<void> remove(ContractId id);
    [[nodiscard]] Result<void> remove(EducationId id);
    [[nodiscard]] Result<void> remove(WorkHistoryId id);
    [[nodiscard]] Result<void> remove(DependantId id);

    [[nodiscard]] Result<PersonView> view(PersonId id);
    /// `where` fields: name surname passport permit nationality employer city class. Ordered by the names' pinyin key.
    [[nodiscard]] Result<QList<PersonListRow>> list(const QMap<QString, QString>& where = {});

private:
    Office& m_office;
};

} // namespace core::services

Q_DECLARE_TYPEINFO(core::services::PersonListRow, Q_RELOCATABLE_TYPE);
