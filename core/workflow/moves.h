// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/case_record.h"
#include "core/domain/material.h"
#include "core/rulebook/rule_view.h"

#include <QMap>

#include <optional>

namespace core::workflow {

/// What moves depend on besides the case itself.
struct MoveContext
{
    rulebook::Facts facts;                          ///< of the case (case_facts.h)
    QMap<QString, domain::MaterialState> materials; ///< by code; one that is not there is missing
    int openDefects = 0;                            ///< neither done nor waived
    bool isReviewMissing = false;                   ///< wanted before the case goes to the authority, and not there
};

/// A move that the case's stage offers.
struct PossibleMove
{
    QString act; ///< code, for example record-answer
    QString to;  ///< the stage's code
    types::BilingualText names;
    types::BilingualText toNames;
    QList<domain::Actor> actors; ///< who may make it
    QStringList askFor;          ///< facts to be recorded with it that are not yet known
    QStringList mayTell;         ///< facts that may be recorded with it and are not yet known
    QString dateFact;            ///< the fact that takes the day of the move; empty: none
    bool isReturn = false;       ///< the authority sends the case back: defects belong to it
    bool resubmits = false;      ///< a new round begins
    bool endsCase = false;
    bool reversible = true;
    /// Why it cannot be made now, whoever asks: MoveNeedsMaterial (`materials`), DefectsOpen (`count`), ReviewMissing.
    /// What is asked for by askFor is no hindrance.
    std::optional<Failure> hindrance;
};

/// The moves that the present stage offers, the straight way first. Empty for a case that has ended.
/// Fails with ProcedureUnknown or StageUnknown.
[[nodiscard]] Result<QList<PossibleMove>> allowedMoves(
    const rulebook::RuleView& rules, const domain::CaseRecord& record, const MoveContext& context);

struct MoveInput
{
    QString to; ///< the stage's code
    domain::Actor actor = domain::Actor::Agency;
    QDate on;                     ///< the day it happened; for the authority's answer, the answer's day
    QMap<QString, QString> facts; ///< dates and texts it records, by fact name
};

/// A move made: the record as it is then, and what was recorded that the record has no field for.
struct MoveDone
{
    domain::CaseRecord record;
    QMap<QString, QString> otherFacts;
    QString act;
    bool isReturn = false;
    bool reversible = true;
};

/// Makes a move in the record; nothing is stored. Fails with CaseClosed, ProcedureUnknown, StageUnknown,
/// MoveNotAllowed (`stage`, `to`), MoveWrongActor (`actor`, `actors`), MoveNeedsFact (`facts`), MoveNeedsMaterial
/// (`materials`), DefectsOpen (`count`), ReviewMissing, DateOrder (`fact`, `date`, `before`), FieldUnknown,
/// DateNotADate, ValueUnknown.
[[nodiscard]] Result<MoveDone> applyMove(const rulebook::RuleView& rules, const domain::CaseRecord& record,
    const MoveContext& context, const MoveInput& input);

/// The record of a case at its procedure's first stage. Fails with ProcedureUnknown, MoveWrongActor (the initiator may
/// not start it: an individual can only cancel, and only once the facts say that the employer has ceased) or
/// MoveNotAllowed (the class has no such procedure).
[[nodiscard]] Result<domain::CaseRecord> openCase(const rulebook::RuleView& rules, const domain::CaseRecord& draft,
    domain::Actor initiator, QDate on, const rulebook::Facts& facts = {});

/// The move by which the authority's return is recorded at the present stage. Fails as allowedMoves and with
/// MoveNotAllowed where the authority has nothing to return.
[[nodiscard]] Result<PossibleMove> returnMove(
    const rulebook::RuleView& rules, const domain::CaseRecord& record, const MoveContext& context);

} // namespace core::workflow
