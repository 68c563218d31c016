// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"
#include "core/domain/case_fact.h"
#include "core/domain/case_record.h"
#include "core/domain/document.h"
#include "core/domain/employer.h"
#include "core/domain/material.h"
#include "core/domain/paper.h"
#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/domain/portal_account.h"
#include "core/domain/return_record.h"
#include "core/services/case_checks.h"
#include "core/services/case_review.h"
#include "core/services/office.h"
#include "core/services/return_due.h"
#include "core/types/shared.h"
#include "core/workflow/checklist.h"
#include "core/workflow/deadlines.h"
#include "core/workflow/moves.h"
#include "core/workflow/next_step.h"
#include "core/workflow/stage_track.h"

#include <QMap>

namespace core::services {

/// What a new case needs.
struct CaseOpening
{
    PersonId person{};
    EmployerId employer{};
    QString procedure{}; ///< code, for example new-overseas
    QString city{};
    QString permitClass{}; ///< A, B, C
    domain::Actor initiator = domain::Actor::Employer;
    QDate contractStartsOn{};
    QDate contractEndsOn{};
    QString consulate{};
    QDate eventOn{}; ///< of a change or of a contract's end (D11 to D13); null: none, or not known
    /// Facts that a case has no field for, as facts are written: with employer.ceasedOn the individual may cancel.
    QMap<QString, QString> facts{};
};

/// One move along the stages.
struct CaseMove
{
    QString to{}; ///< the stage's code
    domain::Actor actor = domain::Actor::Agency;
    QDate on{}; ///< the day it happened; today if null
    /// Dates and texts the move records, by fact name (for example notice.issuedOn).
    QMap<QString, QString> facts{};
};

/// One defect the authority named when it returned a case.
struct DefectInput
{
    QString reason{}; ///< R01 … R36
    QString text{};
    domain::Actor fixBy = domain::Actor::Agency;
};

struct CaseReturn
{
    QDate on{};
    QString text{};
    QDate dueOn{};
    QList<DefectInput> defects{};
};

struct ReturnView
{
    domain::ReturnRecord record;
    QList<domain::Defect> defects;
    ReturnDue due; ///< why `record.dueOn`
};

/// A row of the case list. A large office lists hundreds of thousands: what rows have in common is held once.
struct CaseListRow
{
    CaseId id;
    QString number;
    types::Shared<QString> procedure;
    types::Shared<types::BilingualText> procedureName;
    types::Shared<QString> stage;
    types::Shared<types::BilingualText> stageName;
    domain::Actor lane = domain::Actor::Agency; ///< whose move it is
    domain::CaseStatus status = domain::CaseStatus::Draft;
    domain::AuthorityStatus authorityStatus = domain::AuthorityStatus::None;
    PersonId person;
    types::Shared<QString> personName;
    types::Shared<QString> personChineseName;
    EmployerId employer;
    types::Shared<types::BilingualText> employerName;
    types::Shared<QString> city;
    types::Shared<QString> permitClass;
    QDate openedOn;
    QDate stageSince;
    QDate authorityCheckedOn; ///< null: never looked up
    QDate nextDue;            ///< the earliest date that still stands
    types::Shared<QString> nextDueCode;
    /// Of the linked case it stands under on a person's page; empty for one that leads or is alone.
    types::Shared<QString> leadNumber;
};

/// Everything the page of a case shows.
struct CaseView
{
    domain::CaseRecord record;
    domain::Person person;
    std::optional<domain::Passport> passport;
    domain::Employer employer;
    types::BilingualText procedureName;
    QList<workflow::TrackedStage> stages;
    QList<workflow::PossibleMove> moves;
    workflow::NextStep nextStep;
    QList<workflow::ChecklistItem> checklist;
    QList<domain::Material> materials;
    QList<domain::CaseFact> otherFacts; ///< those the record has no field for
    /// Of an employer's handlers at the case's portal, whose registration has lapsed while the case is not submitted
    /// yet (week W10). A warning: nothing is refused for it.
    QList<domain::PortalAccount> lapsedHandlers;
    QList<workflow::Deadline> deadlines;
    QList<workflow::UndatedDeadline> undated; ///< while the case is open: duties whose day is not known yet
    CaseReview review;
    CaseChecks checks; ///< while it is not handed in, or sent back; else empty
    QList<ReturnView> returns;
    QList<domain::Document> documents;
    QList<domain::Paper> papers;
    QList<domain::CaseEvent> history; ///< newest first
};

/// The verbs on cases. Each is one act: all of it or nothing, recorded, and taken back by UndoService. A day on which
/// something happened may not lie after today (DateOrder, past_days.h).
/// Failures: RecordNotFound, StaleRecord, MoveWrongActor, MoveNotAllowed, MoveNeedsFact, MoveNeedsMaterial,
/// DefectsOpen, ReviewMissing, CaseClosed, DateOrder, OutcomeMissing, ProcedureUnknown, the store's.
class CaseService final
{
public:
    explicit CaseService(Office& office) : m_office(office) {}

    /// Fails with FieldUnknown, ValueUnknown, DateNotADate (`field`) for its facts, too, with ValueUnknown (`field`)
    /// for its city or class and with ValueEmpty (`field` class) where the procedure wants a class.
    [[nodiscard]] Result<CaseId> open(const CaseOpening& opening);
    [[nodiscard]] Result<void> advance(CaseId id, const CaseMove& move);
    /// The present actor has looked the case through (case_review.h).
    [[nodiscard]] Result<void> review(CaseId id);
    /// The authority sent it back; the case's next round begins at re-submission.
    [[nodiscard]] Result<ReturnId> recordReturn(CaseId id, const CaseReturn& details);
    [[nodiscard]] Result<void> closeDefect(DefectId id, QDate on);
    [[nodiscard]] Result<void> waiveDefect(DefectId id, const QString& because);
    [[nodiscard]] Result<void> setMaterial(const domain::Material& material);
    /// Several of one case as one act, all or none.
    [[nodiscard]] Result<void> setMaterials(const QList<domain::Material>& materials);
    /// The authority's status was looked up on a day (today if null) and is as before; all cases are one act. Hands
    /// back for how many that was news.
    [[nodiscard]] Result<int> recordAuthorityCheck(const QList<CaseId>& ids, QDate on);
    [[nodiscard]] Result<void> recordAuthorityCheck(CaseId id, QDate on);
    /// Keeps what moves set. Fails with MoveNotAllowed for other dates of a contract that is locked (contract_lock.h).
    [[nodiscard]] Result<void> saveRecord(const domain::CaseRecord& edited);

    [[nodiscard]] Result<CaseId> idOf(const QString& number);
    [[nodiscard]] Result<CaseView> view(CaseId id);
    /// `where`: FIELD → VALUE, all must hold; fields: number procedure stage status authority-status city class person
    /// employer open (true, false). An unknown field is UsageWrong. Ordered by number.
    [[nodiscard]] Result<QList<CaseListRow>> list(const QMap<QString, QString>& where = {});

private:
    Office& m_office;
};

} // namespace core::services

Q_DECLARE_TYPEINFO(core::services::CaseListRow, Q_RELOCATABLE_TYPE);
