// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_entry.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace core::checks {

/// What was found. The words for it are chosen above the core (ui/models/finding_words.h); what `args` a finding has
/// stands behind it, dates as YYYY-MM-DD.
enum class FindingCode {
    PaperMissing,
    PaperOrCommitmentMissing,
    PaperPerhapsNeeded, ///< facts: those it hangs on
    FactMissing,        ///< fact
    PaperTooOld,        ///< date: of issue; day: on which it is judged; months
    PaperExpired,       ///< date: its last day; day
    PassportTooShort,   ///< date: its last day; day; months
    ResidenceExpired,   ///< date; day
    PassportNumberBad,
    CreditCodeBad,
    CreditCodePartOdd,
    EmailBad,
    PhoneBad,
    DatesReversed,       ///< the contract, or the paper that is the subject, ends before it begins
    IssuedLater,         ///< date: of issue; day: on which it is judged
    UsedTooEarly,        ///< date: of use; day: of submission
    FieldsDiffer,        ///< field; one, other: the values
    NamesDiffer,         ///< one, other
    NotAuthenticated,    ///< country; way: apostille, legalisation, notary, unknown
    ApostilleNotInForce, ///< country
    ApostilleUnknown,    ///< country
    NotTranslated,
    TranslationNotSealed,
    NotSealed,
    IssuedAbroad,    ///< country
    IssuedElsewhere, ///< country; nationality
    SwornStatement,
    FilingExpired,  ///< date; day
    WrongInitiator, ///< initiator
    FiledTooEarly,  ///< date: from which on
    FiledTooLate,   ///< date: the last day
    PermitExpired,  ///< date
    InChinaAlready,
    NotInChinaYet, ///< date: of entry; day: of submission
    EntryUnknown,
    EmployerChanged,
    ContractDatesFixed,
    PermitNotCancelled,
    CancelledAfterFiling,       ///< date
    VerificationLate,           ///< date: the last day
    ContractNotChinese,         ///< language
    ContractItemsMissing,       ///< items
    ContractStartsLate,         ///< date; last: the latest start for this submission
    ContractStartsEarly,        ///< date; day: of submission
    ContractBeforeCancellation, ///< date; effective
    ContractGap,                ///< date; previous
    TermTooLong,                ///< years
    TooYoung,                   ///< age; years
    TooOld,                     ///< age; years
    LetterItemsMissing,         ///< items
    LetterDatesMissing,
    LetterDateUnread, ///< text
    HistoryGap,       ///< from, to
    ContactShared,    ///< contact: the one of another that it equals
    HandlerNotEmployed,
    PlaceNotExact,
    DegreeNotHighest,  ///< one, other
    ClassNotTaken,     ///< class; classes: those that the procedure takes
    PointsShort,       ///< points; needed; gaps; outside: what no line of the table covers
    PointsOpen,        ///< points; needed; gaps; outside
    SealNotRegistered, ///< seal: its kind
    PayNotKept,        ///< promised; paid
    PictureFlaw,       ///< measured; wanted; seen: codes; page: from 0, or -1; needsPerson: true or false
    PaperOfOtherKind,  ///< kind: what the file was read as
    ReasonUnlikely,    ///< reason: expired or terminated; date: the contract's last day; day: of leaving
};

/// How two values that differ came to differ, where that can be seen.
enum class Confusion {
    None,
    LookAlike, ///< only in signs that are taken for one another: 0 and O, 1 and I
    Swapped,   ///< two neighbours changed places
    DayMonth,  ///< day and month changed places
    WordOrder, ///< the same words in another order
    OneSign,   ///< in a single sign
};

/// Something that the authority would send the case back for, or that a person should look at.
struct Finding
{
    QString rule;  ///< the return reason it spares: R01 …, or the code of the pack's own check
    QString check; ///< the pack's entry that speaks
    rulebook::Severity severity = rulebook::Severity::Note;
    QString path;      ///< the place: a fact's key, or a JSON pointer into the facts (/documents/0/issuedOn)
    QString otherPath; ///< the second place where two are compared
    FindingCode code = FindingCode::PaperMissing;
    Confusion confusion = Confusion::None;
    QMap<QString, QString> args;
    rulebook::BilingualText subject; ///< the paper's names, where it is about one
    rulebook::BilingualText judged;  ///< what was measured, of a paper's file
    rulebook::BilingualText fix;
    QDate lastSafeDate; ///< the last day on which it would have been in order; null: no such day
    QList<rulebook::Citation> sources;
};

[[nodiscard]] Finding findingAt(const QString& path, FindingCode code);
/// A day as the args have it: YYYY-MM-DD.
[[nodiscard]] QString dayArg(QDate day);
/// The code as kebab-case, for lists that programs read.
[[nodiscard]] QString codeOf(Confusion confusion);

} // namespace core::checks
