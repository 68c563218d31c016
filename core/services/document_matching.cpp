// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_matching.h"

#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/services/case_list.h"
#include "core/storage/queries/bin_queries.h"
#include "core/storage/queries/person_queries.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/types/nationality.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using documents::DocumentReading;
using storage::RecordTable;
namespace person_queries = storage::person_queries;

namespace {

/// How far each tells a person from all others, where it was read without doubt.
constexpr double kByPermit = 0.97;
constexpr double kByPassport = 0.97;
constexpr double kByForeignPassport = 0.7; ///< the number alone, of another state
constexpr double kByBirth = 0.9;           ///< with name and nationality
constexpr double kByName = 0.6;
/// What is left where the document names somebody else.
constexpr double kOtherName = 0.5;
/// What is left for each of several cases that may be meant.
constexpr double kOtherCase = 0.7;
constexpr int kNamesakes = 20;

/// Surname first or last, whatever the document writes: the words of a name in order.
QStringList wordsOf(const QString& name)
{
    QStringList words = name.toUpper().split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool shareAWord(const QStringList& one, const QStringList& other)
{
    return std::ranges::any_of(one, [&other](const QString& word) { return other.contains(word); });
}

/// Collects who may be meant, and by what.
class Candidates final
{
public:
    Candidates(storage::Connection& connection, const DocumentReading& reading)
        : m_connection(connection), m_reading(reading), m_name(wordsOf(reading.fields.value(u"name"_s)))
    {}

    [[nodiscard]] Result<QList<DocumentMatch>> find();

private:
    [[nodiscard]] QString field(const QString& name) const { return m_reading.fields.value(name); }
    void note(PersonId person, MatchedBy by, double weight, const QString& fieldName);
    [[nodiscard]] Result<void> noteEach(
        const Result<QList<PersonId>>& people, MatchedBy by, double weight, const QString& fieldName);
    [[nodiscard]] Result<void> byPassport();
    [[nodiscard]] Result<void> byBirth();
    [[nodiscard]] Result<void> byName();
    /// Adds the person's names, and what the name read does to the match.
    [[nodiscard]] Result<void> judgeName(DocumentMatch& match) const;

    storage::Connection& m_connection;
    const DocumentReading& m_reading;
    const QStringList m_name;
    QList<DocumentMatch> m_found;
};

void Candidates::note(PersonId person, MatchedBy by, double weight, const QString& fieldName)
{
    auto match = std::ranges::find(m_found, person, &DocumentMatch::person);
    if (match == m_found.end()) {
        DocumentMatch added;
        added.person = person;
        m_found.append(added);
        match = m_found.end() - 1;
    }
    if (match->by.contains(by)) {
        return;
    }
    match->by.append(by);
    const double told = weight * m_reading.confidence.value(fieldName);
    match->confidence = 1 - (1 - match->confidence) * (1 - told);
}

Result<void> Candidates::noteEach(
    const Result<QList<PersonId>>& people, MatchedBy by, double weight, const QString& fieldName)
{
    if (!people) {
        return people.failure();
    }
    for (const PersonId person : *people) {
        note(person, by, weight, fieldName);
    }
    return {};
}

Result<void> Candidates::byPassport()
{
    const QString number = field(u"passport"_s);
    if (number.isEmpty()) {
        return {};
    }
    const auto passports =
        RecordTable<domain::Passport>::list(m_connection, &domain::Passport::number, number);
    if (!passports) {
        return passports.failure();
    }
    const QString state = field(u"issuingState"_s).isEmpty() ? field(u"nationality"_s) : field(u"issuingState"_s);
    const Result<types::Nationality> issuing = types::Nationality::parse(state);
    const Result<storage::OutOfSight> hidden = storage::bin_queries::outOfSight(m_connection);
    if (!hidden) {
        return hidden.failure();
    }
    for (const domain::Passport& passport : *passports) {
        if (hidden->people.contains(passport.person)) {
            continue;
        }
        const bool isForeign = issuing && passport.issuingState != issuing->text();
        note(passport.person, MatchedBy::Passport, isForeign ? kByForeignPassport : kByPassport, u"passport"_s);
    }
    return {};
}

Result<void> Candidates::byBirth()
{
    const QDate born = QDate::fromString(field(u"birth"_s), Qt::ISODate);
    if (!born.isValid()) {
        return {};
    }
    return noteEach(person_queries::byNameAndBirth(m_connection, field(u"surname"_s), field(u"givenNames"_s), born,
                        field(u"nationality"_s)),
        MatchedBy::Birth, kByBirth, u"birth"_s);
}

/// Only where nothing surer is known: namesakes are many.
Result<void> Candidates::byName()
{
    if (m_name.size() < 2 || !m_found.isEmpty()) {
        return {};
    }
    const auto hits = storage::search_queries::find(m_connection, field(u"name"_s), kNamesakes);
    if (!hits) {
        return hits.failure();
    }
    for (const storage::SearchRow& hit : *hits) {
        if (hit.subject.kind != storage::SearchKind::Person) {
            continue;
        }
        const auto person = RecordTable<domain::Person>::find(m_connection, PersonId{hit.subject.id});
        if (!person) {
            return person.failure();
        }
        if (wordsOf(person->fullName()) == m_name || wordsOf(person->mrzName) == m_name) {
            note(person->id, MatchedBy::Name, kByName, u"name"_s);
        }
    }
    return {};
}

Result<void> Candidates::judgeName(DocumentMatch& match) const
{
    const auto person = RecordTable<domain::Person>::find(m_connection, match.person);
    if (!person) {
        return person.failure();
    }
    match.personName = person->fullName();
    match.personChineseName = person->chineseName;
    const QStringList known = wordsOf(person->fullName());
    if (m_name.isEmpty() || known.isEmpty() || match.by.contains(MatchedBy::Name)) {
        return {};
    }
    if (known == m_name || wordsOf(person->mrzName) == m_name) {
        match.by.append(MatchedBy::Name);
        match.confidence = 1 - (1 - match.confidence) * (1 - kByName * m_reading.confidence.value(u"name"_s));
    } else if (!shareAWord(known, m_name)) {
        match.confidence *= kOtherName;
    }
    return {};
}

Result<QList<DocumentMatch>> Candidates::find()
{
    const QString permit = field(u"permit"_s);
    const Result<void> steps[] = {
        noteEach(person_queries::byPermitNumber(m_connection, permit), MatchedBy::Permit, kByPermit, u"permit"_s),
        byPassport(), byBirth(), byName()};
    for (const Result<void>& step : steps) {
        if (!step) {
            return step.failure();
        }
    }
    for (DocumentMatch& match : m_found) {
        if (const Result<void> judged = judgeName(match); !judged) {
            return judged.failure();
        }
    }
    return m_found;
}

/// The open ones, or all where none is.
QList<CaseListRow> casesMeant(const QList<CaseListRow>& cases)
{
    QList<CaseListRow> open;
    std::ranges::copy_if(
        cases, std::back_inserter(open), [](const CaseListRow& row) { return domain::isOpen(row.status); });
    return open.isEmpty() ? cases : open;
}

/// The match once for each case that may be meant.
Result<QList<DocumentMatch>> withCases(Office& office, const DocumentMatch& match, const QString& employer)
{
    storage::Connection& connection = office.store().connection();
    const auto cases = caseListRows(office, storage::case_queries::ofPerson(connection, match.person));
    if (!cases) {
        return cases.failure();
    }
    const QList<CaseListRow> meant = casesMeant(*cases);
    const auto isNamed = [&employer](const CaseListRow& row) {
        return !employer.isEmpty() && row.employerName->zh == employer;
    };
    const auto named = std::ranges::count_if(meant, isNamed);
    QList<DocumentMatch> matches;
    for (const CaseListRow& row : meant) {
        DocumentMatch each = match;
        each.caseId = row.id;
        each.caseNumber = row.number;
        each.isOpen = domain::isOpen(row.status);
        each.procedureName = row.procedureName;
        each.stageName = row.stageName;
        each.employerName = row.employerName;
        const bool isTheOne = meant.size() == 1 || (named == 1 && isNamed(row));
        each.confidence *= isTheOne ? 1.0 : kOtherCase;
        matches.append(each);
    }
    return meant.isEmpty() ? QList<DocumentMatch>{match} : matches;
}

} // namespace

Result<QList<DocumentMatch>> matchesFor(Office& office, const DocumentReading& reading)
{
    const Result<QList<DocumentMatch>> people = Candidates(office.store().connection(), reading).find();
    if (!people) {
        return people.failure();
    }
    QList<DocumentMatch> matches;
    for (const DocumentMatch& person : *people) {
        const Result<QList<DocumentMatch>> each = withCases(office, person, reading.fields.value(u"employer"_s));
        if (!each) {
            return each.failure();
        }
        matches.append(*each);
    }
    std::ranges::stable_sort(matches, std::greater(), &DocumentMatch::confidence);
    return matches;
}

} // namespace core::services
