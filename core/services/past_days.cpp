// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/past_days.h"

#include <QSet>

#include <array>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::CaseRecord;

namespace {

struct RecordDay
{
    QStringView fact;
    QDate CaseRecord::*day;
};

constexpr std::array kRecordDays{RecordDay{u"submittedOn", &CaseRecord::submittedOn},
    RecordDay{u"acceptedOn", &CaseRecord::acceptedOn}, RecordDay{u"approvedOn", &CaseRecord::approvedOn},
    RecordDay{u"answeredOn", &CaseRecord::authorityCheckedOn},
    RecordDay{u"notice.issuedOn", &CaseRecord::noticeIssuedOn}, RecordDay{u"noticeSentOn", &CaseRecord::noticeSentOn},
    RecordDay{u"visaObtainedOn", &CaseRecord::visaObtainedOn}, RecordDay{u"enteredOn", &CaseRecord::enteredOn},
    RecordDay{u"lodgingRegisteredOn", &CaseRecord::lodgingRegisteredOn},
    RecordDay{u"verifiedOn", &CaseRecord::verifiedOn}, RecordDay{u"electronicCardOn", &CaseRecord::electronicCardOn},
    RecordDay{u"residenceFiledOn", &CaseRecord::residenceFiledOn}};

const QSet<QString>& pastFacts()
{
    static const QSet<QString> facts = [] {
        QSet<QString> all{u"notice.approvedOn"_s, u"confirmation.signedOn"_s, u"employer.ceasedOn"_s, u"verificationNoticeOn"_s,
            u"originalsShownOn"_s, u"lossAnnouncedOn"_s, u"cardCollectedOn"_s, u"residenceCollectedOn"_s,
            u"socialInsuranceOn"_s};
        for (const RecordDay& each : kRecordDays) {
            all.insert(each.fact.toString());
        }
        return all;
    }();
    return facts;
}

} // namespace

Result<void> checkPast(const Office& office, const QList<PastDay>& days)
{
    const QDate today = office.today();
    for (const PastDay& each : days) {
        if (each.day.isValid() && each.day > today) {
            return Failure(
                FailureCode::DateOrder, {{u"field"_s, each.field}, {u"date"_s, each.day.toString(Qt::ISODate)},
                                            {u"today"_s, today.toString(Qt::ISODate)}});
        }
    }
    return {};
}

QList<PastDay> pastDaysOf(const QMap<QString, QString>& facts)
{
    QList<PastDay> days;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (pastFacts().contains(it.key())) {
            days.append({it.key(), QDate::fromString(it.value().trimmed(), Qt::ISODate)});
        }
    }
    return days;
}

QList<PastDay> changedPastDays(const CaseRecord& edited, const CaseRecord& stored)
{
    QList<PastDay> days;
    for (const RecordDay& each : kRecordDays) {
        if (edited.*each.day != stored.*each.day) {
            days.append({each.fact.toString(), edited.*each.day});
        }
    }
    return days;
}

} // namespace core::services
