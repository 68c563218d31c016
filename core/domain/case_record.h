// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// One business with the authority. It has two statuses, ours and the authority's, and is not closed without an outcome.
struct CaseRecord
{
    CaseId id;
    QString number; ///< for people: 2026-0001
    QString procedure; ///< code of the rule packs, for example new-overseas
    PersonId person;
    EmployerId employer;
    QString city;
    QString permitClass; ///< A, B, C
    QString stage;       ///< code of the procedure's stage
    CaseStatus status = CaseStatus::Draft;
    AuthorityStatus authorityStatus = AuthorityStatus::None;
    QDate authorityCheckedOn;
    int round = 1; ///< submissions so far; a return raises it at re-submission
    StaffId handler;
    QString portal = QStringLiteral("fwp"); ///< fwp or local (domain §13)
    QString consulate;
    QString businessNumber;
    QString receiptNumber;
    QString noticeNumber;
    QDate openedOn;
    QDate stageSince; ///< the day the present stage was reached
    QDate submittedOn;
    QDate acceptedOn;
    QDate approvedOn;
    QDate noticeIssuedOn;
    QDate noticeSentOn;
    QDate visaObtainedOn;
    QDate enteredOn;
    QDate lodgingRegisteredOn;
    QDate verifiedOn;       ///< originals shown after entry, where the city asks for it (domain §1.5)
    QDate electronicCardOn; ///< the electronic social security card was made (D24)
    QDate residenceFiledOn;
    QDate contractStartsOn;
    QDate contractEndsOn;
    QDate plannedUseOn;
    QDate closedOn;
    QString outcome; ///< approved, refused, withdrawn, lapsed
    QDate rulesOn;             ///< it follows the rules as they stood on this day: that of its opening, or of a later move
    QString rulesKeptBecause;  ///< why it was not moved to newer rules when that was offered; empty: nobody declined
    QString packsUsed; ///< names of the rule packs it follows
    QString note;
    int revision = 0;
    EventId binnedBy; ///< the act that put it into the bin; not stored: it is not there
};

/// Whether the case is the police's alone: a residence permit, and no work permit before it.
[[nodiscard]] inline bool isOfResidence(const CaseRecord& record)
{
    return record.procedure.startsWith(QLatin1String("residence-"));
}

} // namespace core::domain
