// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/procedure.h"
#include "core/rulebook/router_rule.h"

#include <QMap>

/// What a rule pack says (design §4), as read. The file format is described in resources/rules/README.md.
namespace core::rulebook {

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
    int months = 0;   ///< 0: no limit of its own
    QString from;     ///< issuedOn, expiresOn, takenOn
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
    QString setting;      ///< whose number the count is taken times; empty: the count stands alone
};

/// A setting has one of these values (domain §12).
struct SettingRequirement
{
    QString setting; ///< empty: nothing is asked
    QVariantList anyOf;
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
    QString trigger;         ///< a date fact or, with a material, issuedOn or expiresOn of that paper
    QString triggerMaterial; ///< M05 …; empty: the trigger is a fact
    Offset offset;
    std::optional<Offset> opens;
    std::optional<Offset> amber;
    QStringList handledBy; ///< date facts, any of which says it is done
    domain::Actor lane = domain::Actor::Agency;
    Severity severity = Severity::Warning;
    BilingualText because;
    QList<AlternativeRule> alternatives;
    SettingRequirement setting; ///< the rule holds only with it
    /// What is applied for must be decided before the due day: the day of filing is counted back (week W6).
    bool decisionBefore = false;
};

/// Why an authority sends a case back (domain §9).
struct ReturnReason : Entry
{
    BilingualText fix;
    Severity severity = Severity::Warning;
    QString preventedBy; ///< the check that finds it before; empty: none
    domain::Actor fixBy = domain::Actor::Agency;
};

/// Another value a setting may take, and what speaks for it.
struct SettingAlternative
{
    QVariant value;
    BilingualText because;
    QList<Citation> sources;
};

/// A choice that an office or a client may make otherwise (domain §12).
struct Setting : Entry
{
    QVariant value; ///< the default; null: none is known
    BilingualText because;
    QList<SettingAlternative> alternatives;
};

/// A number that a check counts by: its own, or that of a setting, which an office may choose otherwise.
struct CheckNumber
{
    int value = 0;
    QString setting; ///< whose number is taken; empty: `value`
};

/// What points are given for, from one number to another; ends belong to it.
struct PointsBand
{
    std::optional<qint64> min;
    std::optional<qint64> max;
    int points = 0;
};

/// Whether the Apostille Convention is in force between some states and China, from a day on.
struct ApostilleStates
{
    QStringList countries; ///< ISO 3166-1 alpha-3
    QDate from;
    bool inForce = true;
    QList<Citation> sources;
};

/// What one check before submission goes by (design §4). The judging is code, in core/checks; a kind of check that no
/// entry speaks of finds nothing.
struct CheckRule : Entry
{
    QString kind;     ///< one of check_kinds.h
    QString prevents; ///< the return reason it spares; empty: it stands for one of its own
    Severity severity = Severity::Note;
    bool hasSeverity = false; ///< else the return reason's
    BilingualText fix;        ///< else the return reason's
    QStringList materials;    ///< the papers it judges
    QMap<QString, CheckNumber> numbers;
    QMap<QString, QList<PointsBand>> bands;
    QList<ApostilleStates> states;
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
    QByteArray digest; ///< SHA-256 of the file as it was read
    QList<Source> sources;
    QList<Procedure> procedures;
    QList<Stage> stages;
    QList<MaterialRule> materials;
    QList<DeadlineRule> deadlines;
    QList<ReturnReason> returns;
    QList<Setting> settings;
    QList<CheckRule> checks;
    QList<Office> offices;
    QList<RouterRow> router;
    QList<RouterNote> routerNotes;
};

} // namespace core::rulebook
