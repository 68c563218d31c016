// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/rulebook/rule_entry.h"

#include <optional>

/// Procedures, their stages and the moves between them, as rule packs give them (design §4).
namespace core::rulebook {

/// What must be there before a move.
struct MoveNeeds
{
    QStringList facts;
    QStringList materials;
    bool allMaterials = false;
    QStringList exceptMaterials; ///< of all materials, those that may come later
    bool defectsClosed = false;
};

/// What a move changes besides the stage.
struct MoveSets
{
    QString date; ///< the fact that takes the day of the move
    std::optional<domain::CaseStatus> status;
    std::optional<domain::AuthorityStatus> authorityStatus;
    QString outcome; ///< approved, refused, withdrawn, lapsed: the case ends
    bool nextRound = false;
};

/// A way from one stage to the next. An act "record-answer" writes down what the authority said.
struct Move
{
    QString act;
    BilingualText names;
    QString to;
    QStringList fromStages; ///< of a procedure's exits only
    QList<domain::Actor> actors;
    Condition when;
    MoveNeeds needs;
    QStringList asks; ///< facts that may be told with it; it is made without them all the same
    MoveSets sets;
    bool isReturn = false;
    bool reversible = true;
    QList<Citation> sources;
};

/// One who may start a procedure only where a condition holds (the individual, once the employer has ceased).
struct FurtherInitiator
{
    domain::Actor actor = domain::Actor::Individual;
    Condition when;
    BilingualText because;
    QList<Citation> sources;
};

/// Another procedure that can be handled together with one, in one filing (domain §1.5, §10).
struct JointHandling
{
    QString with;
    Condition when;
    BilingualText because;
    QList<Citation> sources;
};

/// A procedure that comes with one as a case of its own (domain §10, "Order problem").
struct FollowUp
{
    QString procedure;
    QString kind;            ///< how the cases are linked (core/domain/case_link.h): then, transfer, replaces
    bool comesFirst = false; ///< it is decided before the one it comes with: the old employer's cancellation
    Condition when;
    BilingualText because;
    QList<Citation> sources;
};

/// Procedures of which a person should have no open case beside one of this; a warning, never a refusal.
struct Clash
{
    QStringList with;
    BilingualText because;
    QList<Citation> sources;
};

/// Why a procedure is for an employer for whom the person does not work yet; a warning, never a refusal.
struct NewEmployer
{
    BilingualText because;
    QList<Citation> sources;
};

/// What a person should know of a procedure; binds nobody. The only place for what rests on memory or blogs.
struct Note
{
    BilingualText text;
    Condition when;
    QList<Citation> sources;
};

/// What becomes of open cases once rules take over from those they follow.
enum class Succession {
    Keep, ///< they stay with their rules
    Move, ///< they go into the procedure that says so
    Task, ///< they stay where they are, with something to do
};

/// What a procedure says of open cases that follow rules from before a day (domain §13.10).
struct OlderCases
{
    QDate switchedOn;   ///< the first day of the rules that take over
    QString procedure;  ///< which the cases are of
    QStringList stages; ///< at which they stand; empty: at any
    Condition when;
    Succession succession = Succession::Keep;
    QString to;    ///< of Move: the stage they come to; empty: the one of the same name
    QString task;  ///< of Task: its code
    MoveSets sets; ///< of Move: both statuses, where they change
    BilingualText because;
    QList<Citation> sources;
};

struct PortalMenu
{
    QString portal; ///< fwp, local
    BilingualText path;
};

/// A kind of business (domain §1.1).
struct Procedure : Entry
{
    QString catalogueCode; ///< BT-10 …
    QList<domain::Actor> initiators;
    QList<FurtherInitiator> furtherInitiators;
    QStringList routes;
    QStringList classes; ///< empty: it has nothing to do with a person's class
    QString firstStage;
    QList<PortalMenu> menus;
    QList<BilingualText> outputs;
    QList<Move> exits; ///< moves that several stages share: withdrawn, lapsed
    QList<JointHandling> joint;
    QList<FollowUp> followedBy;
    QList<Clash> clashes;
    std::optional<NewEmployer> newEmployer; ///< nothing: for any employer
    QList<Note> notes;
    QList<OlderCases> olderCases; ///< the first that holds
    bool overlay = false; ///< replaces of the procedure beneath only what it has itself; menus and notes are added
};

struct LimitDays
{
    int days = 0;
    bool calendarDays = false; ///< else working days
};

/// Another reading that a source has of a time limit (domain §7.4).
struct OtherLimit : LimitDays
{
    BilingualText because;
    QList<Citation> sources;
};

struct TimeLimit : LimitDays
{
    int extensionWorkingDays = 0; ///< by which the authority may lengthen it
    QString since;                ///< the date fact it runs from; empty: the day the stage was reached
    Condition when;
    QList<Citation> sources;
    QList<OtherLimit> alternatives; ///< they run from the same day
};

/// A step of a procedure, in the lane of the one whose move it is.
struct Stage : Entry
{
    domain::Actor lane = domain::Actor::Agency;
    bool side = false;           ///< not on the straight way (returned, refused, withdrawn …)
    bool final = false;          ///< the case ends here
    bool overlay = false;        ///< replaces of the stage beneath only what it has itself
    QString after;               ///< the stage it follows, where another pack's order is widened
    BilingualText hint;          ///< what is to be done here
    QList<Move> moves;           ///< the straight way first
    QList<TimeLimit> timeLimits; ///< the first whose condition holds
};

} // namespace core::rulebook
