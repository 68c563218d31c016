// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/rulebook/condition.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a rule pack says (design §4), as read. The file format is described in resources/rules/README.md.
namespace core::rulebook {

using types::BilingualText;

/// How far a source carries (domain, "How to read the source tags").
enum class Weight { Memory, Low, Medium, High, Highest };

/// How loud a rule is where it is broken (domain §13.4). What rests on memory or blogs alone is never a blocker.
enum class Severity { Note, Warning, Blocker };

/// A document that rules cite.
struct Source
{
    QString id; ///< S1, S2, BJ …
    BilingualText title;
    QString document; ///< where it stands: address, file, number
    QDate date;       ///< of the document; null where unknown
    Weight weight = Weight::Medium;
};

/// A place in a source.
struct Citation
{
    QString source;
    QString place;
    bool englishOnly = false; ///< stands in the translation alone, which does not govern (domain §13)

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// What every entry of a pack has.
struct Entry
{
    QString code;
    BilingualText names;
    QStringList procedures; ///< those it belongs to; empty: all
    Condition when;
    QDate from; ///< first day in force
    QDate to;   ///< last day in force; null: still
    QList<Citation> sources;
    QString pointer; ///< JSON pointer in its pack
};

struct PortalMenu
{
    QString portal; ///< fwp, local
    BilingualText path;
};

struct Move;

/// A kind of business (domain §1.1).
struct Procedure : Entry
{
    QString catalogueCode; ///< BT-10 …
    QList<domain::Actor> initiators;
    QStringList routes;
    QStringList classes;
    QString firstStage;
    QList<PortalMenu> menus;
    QList<BilingualText> outputs;
    QList<Move> exits; ///< moves that several stages share: withdrawn, lapsed
};

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
    MoveSets sets;
    bool isReturn = false;
    bool reversible = true;
    QList<Citation> sources;
};

struct TimeLimit
{
    int workingDays = 0;
    int extensionWorkingDays = 0; ///< by which the authority may lengthen it
    Condition when;
    QList<Citation> sources;
};

/// A step of a procedure, in the lane of the one whose move it is.
struct Stage : Entry
{
    domain::Actor lane = domain::Actor::Agency;
    bool side = false;  ///< not on the straight way (returned, refused, withdrawn …)
    bool final = false; ///< the case ends here
    QString after;      ///< the stage it follows, where another pack's order is widened
    BilingualText hint; ///< what is to be done here
    QList<Move> moves;  ///< the straight way first
    QList<TimeLimit> timeLimits; ///< the first whose condition holds
};

enum class MaterialAnswer { Needed, IfApplicable, Commitment, Exempt };

/// One line of a material's table (domain §2.3); the first that holds answers.
struct MaterialCase
{
    MaterialAnswer answer = MaterialAnswer::Needed;
    Condition when;
    BilingualText because;
    QList<Citation> sources;
};

/// How long a paper may be used.
struct MaterialValidity
{
    int months = 0; ///< 0: no limit of its own
    QString from;   ///< issuedOn, expiresOn, takenOn
    QString judgedAt; ///< submission, use (domain §13.3)
};

struct MaterialRule : Entry
{
    QList<MaterialCase> cases;
    BilingualText form;
    BilingualText translation;
    BilingualText seal;
    BilingualText authentication;
    MaterialValidity validity;
    QStringList returns; ///< reasons it is sent back for
};

enum class TimeUnit { CalendarDays, CalendarMonths, WorkingDays, Hours };

/// A day counted from another.
struct Offset
{
    int count = 0; ///< negative: before
    TimeUnit unit = TimeUnit::CalendarDays;
    bool fromDue = false; ///< counted from the due day, else from the trigger
};

/// Another reading of a deadline that a source has.
struct AlternativeRule
{
    Offset offset;
    BilingualText because;
    QList<Citation> sources;
};

struct DeadlineRule : Entry
{
    QString trigger; ///< a date fact
    Offset offset;
    std::optional<Offset> opens;
    std::optional<Offset> amber;
    QStringList handledBy; ///< date facts, any of which says it is done
    domain::Actor lane = domain::Actor::Agency;
    Severity severity = Severity::Warning;
    BilingualText because;
    QList<AlternativeRule> alternatives;
};

/// Why an authority sends a case back (domain §9).
struct ReturnReason : Entry
{
    BilingualText fix;
    Severity severity = Severity::Warning;
    QString preventedBy; ///< the check that finds it before; empty: none
    domain::Actor fixBy = domain::Actor::Agency;
};

struct Setting : Entry
{
    QVariant value;
    BilingualText because;
};

/// A window of an authority.
struct Office : Entry
{
    BilingualText address;
    QString phone;
    QString portal;
    BilingualText hours;
};

/// A file of rules for one city from one day on.
struct RulePack
{
    QString name; ///< for example new-overseas-2024-12-01
    QString city; ///< national or a city's code
    BilingualText names;
    QDate from;
    QDate to;
    QDate lastChecked;
    QString file;
    QList<Source> sources;
    QList<Procedure> procedures;
    QList<Stage> stages;
    QList<MaterialRule> materials;
    QList<DeadlineRule> deadlines;
    QList<ReturnReason> returns;
    QList<Setting> settings;
    QList<Office> offices;
};

} // namespace core::rulebook
