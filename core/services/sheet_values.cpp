// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheet_values.h"

#include "core/services/case_context.h"
#include "core/services/paper_values.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::RecordTable;
using types::BilingualText;

namespace {

constexpr qint64 kFenInYuan = 100;

SheetValue said(const QString& text) { return {{text, text}, {}}; }
SheetValue said(const BilingualText& text) { return {text, {}}; }
SheetValue said(QDate day) { return {{}, day}; }

SheetValue countryOf(const QString& code) { return code.isEmpty() ? SheetValue() : said(nationalityOf(code)); }

SheetValue wordOf(const PaperWords& words, const QString& group, const QString& code)
{
    return code.isEmpty() ? SheetValue() : said(words.of(group, code));
}

QString yuan(qint64 fen)
{
    if (fen == 0) {
        return {};
    }
    const qint64 rest = fen % kFenInYuan;
    const QString whole = QString::number(fen / kFenInYuan);
    return rest == 0 ? whole : whole + u'.' + QString::number(rest).rightJustified(2, u'0');
}

/// What the newest of a person's contracts or employments says about the post with an employer.
struct Post
{
    BilingualText position;
    QString workPlace;
    qint64 monthlyPayFen = 0;
};

template <typename Row> Result<std::optional<Row>> newestAt(Connection& connection, const domain::CaseRecord& record)
{
    const Result<QList<Row>> rows = RecordTable<Row>::list(connection, &Row::person, record.person);
    if (!rows) {
        return rows.failure();
    }
    std::optional<Row> newest;
    for (const Row& row : *rows) {
        if (row.employer == record.employer && (!newest || newest->startsOn <= row.startsOn)) {
            newest = row;
        }
    }
    return newest;
}

Result<Post> postOf(Connection& connection, const domain::CaseRecord& record)
{
    const auto contract = newestAt<domain::Contract>(connection, record);
    const auto employment = newestAt<domain::Employment>(connection, record);
    if (!contract || !employment) {
        return contract ? employment.failure() : contract.failure();
    }
    Post post;
    if (*employment) {
        post = {(*employment)->position, (*employment)->workPlace, (*employment)->monthlyPayFen};
    }
    if (*contract) {
        const domain::Contract& agreed = **contract;
        post.position = agreed.position.isEmpty() ? post.position : agreed.position;
        post.workPlace = agreed.workPlace.isEmpty() ? post.workPlace : agreed.workPlace;
        post.monthlyPayFen = agreed.monthlyPayFen == 0 ? post.monthlyPayFen : agreed.monthlyPayFen;
    }
    return post;
}

/// The one that is valid longest and was not cancelled.
template <typename Permit> Result<Permit> longest(Connection& connection, PersonId person)
{
    const Result<QList<Permit>> permits = RecordTable<Permit>::list(connection, &Permit::person, person);
    if (!permits) {
        return permits.failure();
    }
    Permit found;
    for (const Permit& each : *permits) {
        if (each.cancelledOn.isNull() && (found.validTo.isNull() || found.validTo < each.validTo)) {
            found = each;
        }
    }
    return found;
}

void addPerson(SheetValues& values, const CaseView& view, const PaperWords& words)
{
    const domain::Person& person = view.person;
    const domain::Passport passport = view.passport.value_or(domain::Passport());
    values.insert(u"person.surname"_s, said(person.surname));
    values.insert(u"person.givenNames"_s, said(person.givenNames));
    values.insert(u"person.chineseName"_s, said(person.chineseName));
    values.insert(u"person.sex"_s, wordOf(words, u"sex"_s, person.sex));
    values.insert(u"person.nationality"_s, countryOf(person.nationality));
    values.insert(u"person.bornOn"_s, said(person.bornOn));
    values.insert(u"person.phone"_s, said(person.phone));
    values.insert(u"person.email"_s, said(person.email));
    values.insert(u"passport.number"_s, said(passport.number));
    values.insert(u"passport.issuingState"_s, countryOf(passport.issuingState));
    values.insert(u"passport.issuedOn"_s, said(passport.issuedOn));
    values.insert(u"passport.expiresOn"_s, said(passport.expiresOn));
}

void addEmployer(SheetValues& values, const domain::Employer& employer)
{
    values.insert(u"employer.name"_s, said(employer.name));
    values.insert(u"employer.creditCode"_s, said(employer.creditCode));
    values.insert(u"employer.address"_s, said(employer.address));
    values.insert(u"employer.contactName"_s, said(employer.contactName));
    values.insert(u"employer.contactPhone"_s, said(employer.contactPhone));
}

void addCase(SheetValues& values, const CaseView& view, const PaperWords& words)
{
    const domain::CaseRecord& record = view.record;
    values.insert(u"case.procedure"_s, said(view.procedureName));
    values.insert(u"case.class"_s, said(record.permitClass));
    values.insert(u"case.entry"_s, said(words.find(u"entry"_s, record.procedure)));
    values.insert(u"case.consulate"_s, said(record.consulate));
    values.insert(u"case.contractStartsOn"_s, said(record.contractStartsOn));
    values.insert(u"case.contractEndsOn"_s, said(record.contractEndsOn));
    values.insert(u"case.noticeNumber"_s, said(record.noticeNumber));
    values.insert(u"notice.issuedOn"_s, said(record.noticeIssuedOn));
    for (const QString& fact : {u"eventOn"_s, u"cancellation.effectiveOn"_s}) {
        const auto known = std::ranges::find(view.otherFacts, fact, &domain::CaseFact::fact);
        const QString day = known == view.otherFacts.cend() ? QString() : known->value;
        values.insert(u"fact."_s + fact, said(QDate::fromString(day, Qt::ISODate)));
    }
}

std::optional<Failure> addPost(SheetValues& values, Connection& connection, const domain::CaseRecord& record)
{
    const Result<Post> post = postOf(connection, record);
    if (!post) {
        return post.failure();
    }
    values.insert(u"job.position"_s, said(post->position));
    values.insert(u"job.workPlace"_s, said(post->workPlace));
    values.insert(u"job.monthlyPay"_s, said(yuan(post->monthlyPayFen)));
    return std::nullopt;
}

std::optional<Failure> addPermits(SheetValues& values, Connection& connection, const domain::CaseRecord& record)
{
    const auto permit = longest<domain::Permit>(connection, record.person);
    const auto residence = longest<domain::ResidencePermit>(connection, record.person);
    const auto entries = RecordTable<domain::Entry>::list(connection, &domain::Entry::person, record.person);
    if (!permit || !residence || !entries) {
        return !permit ? permit.failure() : !residence ? residence.failure() : entries.failure();
    }
    const auto last = std::ranges::max_element(*entries, {}, &domain::Entry::enteredOn);
    const domain::Entry entry = last == entries->cend() ? domain::Entry() : *last;
    values.insert(u"permit.number"_s, said(permit->number));
    values.insert(u"permit.class"_s, said(permit->permitClass));
    values.insert(u"permit.expiresOn"_s, said(permit->validTo));
    values.insert(u"residence.number"_s, said(residence->number));
    values.insert(u"residence.validTo"_s, said(residence->validTo));
    values.insert(u"entry.enteredOn"_s, said(entry.enteredOn));
    values.insert(u"entry.port"_s, said(entry.port));
    return std::nullopt;
}

/// The employer's account at the case's portal, where there is exactly one.
std::optional<Failure> addAccount(SheetValues& values, Connection& connection, const domain::CaseRecord& record)
{
    auto accounts =
        RecordTable<domain::PortalAccount>::list(connection, &domain::PortalAccount::employer, record.employer);
    if (!accounts) {
        return accounts.failure();
    }
    accounts->removeIf([&](const domain::PortalAccount& each) { return each.portal != record.portal; });
    const domain::PortalAccount account = accounts->size() == 1 ? accounts->first() : domain::PortalAccount();
    values.insert(u"account.name"_s, said(account.account));
    values.insert(u"account.handler"_s, said(account.handlerName));
    values.insert(u"account.codeReceiver"_s, said(account.codeReceiver));
    return std::nullopt;
}

SheetValues valuesOf(const domain::Education& row, const PaperWords& words)
{
    return {{u"school"_s, said(row.school)}, {u"country"_s, countryOf(row.country)},
        {u"degree"_s, wordOf(words, u"degree"_s, row.degree)}, {u"major"_s, said(row.major)},
        {u"startsOn"_s, said(row.startsOn)}, {u"endsOn"_s, said(row.endsOn)},
        {u"certificateNumber"_s, said(row.certificateNumber)},
        {u"authenticationNumber"_s, said(row.authenticationNumber)}};
}

SheetValues valuesOf(const domain::WorkHistory& row, const PaperWords&)
{
    return {{u"employerName"_s, said(row.employerName)}, {u"country"_s, countryOf(row.country)},
        {u"position"_s, said(row.position)}, {u"startsOn"_s, said(row.startsOn)}, {u"endsOn"_s, said(row.endsOn)},
        {u"referee"_s, said(row.referee)}, {u"refereeContact"_s, said(row.refereeContact)}};
}

SheetValues valuesOf(const domain::Dependant& row, const PaperWords& words)
{
    return {{u"relation"_s, wordOf(words, u"relation"_s, row.relation)}, {u"surname"_s, said(row.surname)},
        {u"givenNames"_s, said(row.givenNames)}, {u"sex"_s, wordOf(words, u"sex"_s, row.sex)},
        {u"bornOn"_s, said(row.bornOn)}, {u"nationality"_s, countryOf(row.nationality)},
        {u"passportNumber"_s, said(row.passportNumber)}, {u"passportExpiresOn"_s, said(row.passportExpiresOn)}};
}

/// A person's rows of one kind, by the day they begin; those without one stay in the order they came.
template <typename Row, typename Day>
Result<QList<SheetValues>> each(Connection& connection, PersonId person, Day Row::*day, const PaperWords& words)
{
    Result<QList<Row>> rows = RecordTable<Row>::list(connection, &Row::person, person);
    if (!rows) {
        return rows.failure();
    }
    std::ranges::stable_sort(*rows, {}, day);
    QList<SheetValues> values;
    for (const Row& row : *rows) {
        values.append(valuesOf(row, words));
    }
    return values;
}

} // namespace

Result<SheetRecords> sheetRecords(Office& office, const CaseView& view, const PaperWords& words)
{
    Connection& connection = office.store().connection();
    const domain::CaseRecord& record = view.record;
    SheetRecords records;
    addPerson(records.values, view, words);
    addEmployer(records.values, view.employer);
    addCase(records.values, view, words);
    for (const auto add : {addPost, addPermits, addAccount}) {
        if (const std::optional<Failure> failure = add(records.values, connection, record)) {
            return *failure;
        }
    }
    const auto education = each(connection, record.person, &domain::Education::startsOn, words);
    const auto work = each(connection, record.person, &domain::WorkHistory::startsOn, words);
    const auto family = each(connection, record.person, &domain::Dependant::bornOn, words);
    if (!education || !work || !family) {
        return !education ? education.failure() : !work ? work.failure() : family.failure();
    }
    const QString count = family->isEmpty() ? QString() : QString::number(family->size());
    records.values.insert(u"case.dependants"_s, said(count));
    records.each = {{u"education"_s, *education}, {u"work"_s, *work}, {u"family"_s, *family}};
    return records;
}

} // namespace core::services
