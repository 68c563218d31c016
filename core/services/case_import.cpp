// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/book_folder.h"
#include "core/services/case_origins.h"
#include "core/services/case_transfer.h"
#include "core/services/recording.h"
#include "core/services/transfer_types.h"
#include "core/storage/queries/employer_queries.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/queries/person_queries.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using book_folder::Checked;
using domain::CaseRecord;
using storage::Connection;
using storage::RecordTable;

namespace {

Failure damaged(const QString& folder)
{
    return Failure(FailureCode::FileDamaged, {{u"file"_s, QDir(folder).filePath(book_folder::kRecords)}});
}

Result<PersonId> onlyOne(const Result<QList<PersonId>>& hits)
{
    return hits ? Result<PersonId>(hits->size() == 1 ? hits->first() : PersonId()) : hits.failure();
}

/// Finds the person as an imported sheet does: by permit, by any passport, by name and birth.
Result<PersonId> knownPerson(Connection& connection, const transfer::Rows& rows)
{
    namespace queries = storage::person_queries;
    const domain::Person& person = rows.of<domain::Person>().first();
    for (const domain::Permit& permit : rows.of<domain::Permit>()) {
        const Result<PersonId> hit = onlyOne(queries::byPermitNumber(connection, permit.number));
        if (!hit || hit->isStored()) {
            return hit;
        }
    }
    for (const domain::Passport& passport : rows.of<domain::Passport>()) {
        const Result<PersonId> hit = onlyOne(queries::byPassport(connection, passport.number, passport.issuingState));
        if (!hit || hit->isStored()) {
            return hit;
        }
    }
    if (person.bornOn.isNull()) {
        return PersonId();
    }
    return onlyOne(
        queries::byNameAndBirth(connection, person.surname, person.givenNames, person.bornOn, person.nationality));
}

Result<EmployerId> knownEmployer(Connection& connection, const domain::Employer& employer)
{
    namespace queries = storage::employer_queries;
    Result<EmployerId> hit = queries::byCreditCode(connection, employer.creditCode);
    for (const QString& name : {employer.name.zh, employer.name.en}) {
        if (hit && !hit->isStored() && !name.isEmpty()) {
            hit = queries::byName(connection, name);
        }
    }
    return hit;
}

/// Tells a case that has been here before, in whichever store it was between.
Result<CaseId> knownCase(Office& office, const QStringList& origins, PersonId person)
{
    Connection& connection = office.store().connection();
    const QString here = case_origins::originOf(office.store().storeId(), QString());
    for (const QString& origin : origins) {
        if (origin.startsWith(here)) {
            const auto own = RecordTable<CaseRecord>::list(connection, &CaseRecord::number, origin.sliced(here.size()));
            if (!own || !own->isEmpty()) {
                return own ? Result<CaseId>(own->first().id) : own.failure();
            }
        }
    }
    const auto cases = RecordTable<CaseRecord>::list(connection, &CaseRecord::person, person);
    if (!cases) {
        return cases.failure();
    }
    for (const CaseRecord& each : *cases) {
        const auto history = storage::event_queries::historyOf(connection, u"case"_s, each.id.value);
        if (!history) {
            return history.failure();
        }
        const QStringList came = case_origins::cameWith(*history);
        if (std::ranges::any_of(came, [&](const QString& origin) { return origins.contains(origin); })) {
            return each.id;
        }
    }
    return CaseId();
}

/// Brings the rows of a book in, inside one act; the first failure ends it.
class Arrival final
{
public:
    Arrival(Office& office, storage::Act& act, const QString& folder, const Checked& book)
        : m_office(office), m_act(act), m_folder(folder), m_book(book)
    {}

    Result<TakenBook> run(const transfer::Rows& rows, PersonId person)
    {
        m_person = person;
        transfer::forEachList(rows, [this]<typename Row>(const QList<Row>& list) {
            for (const Row& row : list) {
                bring(row);
            }
        });
        return m_failure ? Result<TakenBook>(*m_failure) : Result<TakenBook>(std::move(m_taken));
    }

    [[nodiscard]] const Changes& changes() const { return m_changes; }

private:
    template <typename Row> void bring(Row row)
    {
        if (m_failure) {
            return;
        }
        const auto from = row.id;
        bool isWhole = from.isStored();
        transfer::forEachReference(row, [&](auto& id) {
            const bool isSet = id.value != 0;
            id = m_ids.of(id);
            isWhole = isWhole && (!isSet || id.isStored());
        });
        if (!isWhole) {
            m_failure = damaged(m_folder);
            return;
        }
        row.id = {};
        if constexpr (std::is_same_v<Row, domain::Document>) {
            keepBytes(row, from);
        }
        if (m_failure) {
            return;
        }
        const auto id = place(row);
        if (!id) {
            m_failure = id.failure();
            return;
        }
        m_ids.add(from, *id);
        noteChanged(m_changes, *id);
    }

    template <typename Row> Result<decltype(Row::id)> insert(const Row& row)
    {
        ++m_taken.rows[QString::fromLatin1(RecordTable<Row>::name())];
        return m_act.insert(row);
    }

    /// The row that is there stays; what the book says otherwise is told.
    template <typename Row> Result<decltype(Row::id)> keep(decltype(Row::id) id, const Row& row)
    {
        const Result<Row> there = RecordTable<Row>::find(m_act.connection(), id);
        if (!there) {
            return there.failure();
        }
        const QStringList columns = transfer::differences(*there, row);
        if (!columns.isEmpty()) {
            m_taken.kept.append({QString::fromLatin1(RecordTable<Row>::name()), id.value, columns});
        }
        return id;
    }

    /// Before the row that names them.
    void keepBytes(domain::Document& document, DocumentId from)
    {
        const Result<QByteArray> bytes = book_folder::bytesOf(m_folder, m_book.documents.value(from.value));
        const Result<storage::VaultEntry> entry =
            bytes ? m_office.store().vault().keep(*bytes) : Result<storage::VaultEntry>(bytes.failure());
        if (!entry) {
            m_failure = entry.failure();
        } else if (entry->sha256 != document.sha256) {
            m_failure = damaged(m_folder);
        } else {
            document.vaultName = entry->vaultName;
        }
    }

    /// Of what the store knew before it may have the very row.
    template <typename Row, typename Value> Result<decltype(Row::id)> unlessThere(const Row& row, Value Row::*member)
    {
        const Result<QList<Row>> there = RecordTable<Row>::list(m_act.connection(), member, row.*member);
        if (!there) {
            return there.failure();
        }
        const auto same = std::ranges::find_if(
            *there, [&row](const Row& each) { return transfer::differences(each, row).isEmpty(); });
        return same == there->cend() ? insert(row) : Result<decltype(Row::id)>(same->id);
    }

    template <typename Row> Result<decltype(Row::id)> place(const Row& row)
    {
        if constexpr (requires { row.caseId; }) {
            if (row.caseId.isStored()) {
                return insert(row);
            }
        }
        if constexpr (requires { row.person; }) {
            return m_person.isStored() ? unlessThere(row, &Row::person) : insert(row);
        } else if constexpr (requires { row.employer; }) {
            return m_newEmployers.contains(row.employer) ? insert(row) : unlessThere(row, &Row::employer);
        } else {
            return insert(row);
        }
    }

    /// Who handled the case elsewhere is named, and does not work here.
    Result<StaffId> place(domain::Staff member)
    {
        const auto same = RecordTable<domain::Staff>::list(m_act.connection(), &domain::Staff::name, member.name);
        if (!same) {
            return same.failure();
        }
        member.isActive = false;
        return same->isEmpty() ? insert(member) : Result<StaffId>(same->first().id);
    }

    Result<PersonId> place(const domain::Person& person)
    {
        return m_person.isStored() ? keep(m_person, person) : insert(person);
    }

    Result<EmployerId> place(const domain::Employer& employer)
    {
        const Result<EmployerId> known = knownEmployer(m_act.connection(), employer);
        if (!known || known->isStored()) {
            return known ? keep(*known, employer) : known;
        }
        const Result<EmployerId> id = insert(employer);
        if (id) {
            m_newEmployers.insert(*id);
        }
        return id;
    }

    Result<CaseId> place(CaseRecord record)
    {
        m_taken.formerNumber = record.number;
        const auto taken = RecordTable<CaseRecord>::list(m_act.connection(), &CaseRecord::number, record.number);
        if (!taken) {
            return taken.failure();
        }
        if (!taken->isEmpty()) {
            const Result<QString> next = m_act.nextCaseNumber();
            if (!next) {
                return next.failure();
            }
            record.number = *next;
        } else if (const Result<void> reserved = m_act.reserveCaseNumber(record.number); !reserved) {
            return reserved.failure();
        }
        m_taken.number = record.number;
        const Result<CaseId> id = insert(record);
        m_taken.caseId = id ? *id : CaseId();
        return id;
    }

    Result<PaperId> place(domain::Paper paper)
    {
        const auto taken = RecordTable<domain::Paper>::list(m_act.connection(), &domain::Paper::number, paper.number);
        if (!taken) {
            return taken.failure();
        }
        if (!taken->isEmpty()) {
            const Result<QString> next = m_act.nextPaperNumber();
            if (!next) {
                return next.failure();
            }
            paper.number = *next;
        } else if (const Result<void> reserved = m_act.reservePaperNumber(paper.number); !reserved) {
            return reserved.failure();
        }
        return insert(paper);
    }

    Office& m_office;
    storage::Act& m_act;
    QString m_folder;
    const Checked& m_book;
    PersonId m_person; ///< as the store knew them before
    QSet<EmployerId> m_newEmployers;
    transfer::IdMap m_ids;
    TakenBook m_taken;
    Changes m_changes;
    std::optional<Failure> m_failure;
};

/// The rows of a book, and that they are one whole case.
Result<transfer::Rows> rowsOf(const Checked& book, const QString& folder)
{
    const transfer::Rows rows = transfer::rowsFrom(book.records.value(u"records"_s).toObject());
    const bool isOneCase = rows.of<CaseRecord>().size() == 1 && rows.of<domain::Person>().size() == 1;
    const bool hasAllFiles = std::ranges::all_of(rows.of<domain::Document>(),
        [&book](const domain::Document& document) { return book.documents.contains(document.id.value); });
    return isOneCase && hasAllFiles ? Result<transfer::Rows>(rows) : damaged(folder);
}

QStringList originsOf(const Checked& book)
{
    QStringList origins;
    for (const QJsonValue& origin : book.records.value(u"origins"_s).toArray()) {
        origins.append(origin.toString());
    }
    return origins;
}

Result<TakenBook> alreadyHere(Connection& connection, CaseId id, const transfer::Rows& rows)
{
    const Result<CaseRecord> record = RecordTable<CaseRecord>::find(connection, id);
    if (!record) {
        return record.failure();
    }
    TakenBook taken;
    taken.caseId = id;
    taken.number = record->number;
    taken.formerNumber = rows.of<CaseRecord>().first().number;
    return taken;
}

} // namespace

Result<TakenBook> CaseTransferService::read(const QString& folder)
{
    if (const std::optional<Failure> refusal = m_office.store().refusalToWrite()) {
        return *refusal;
    }
    const Result<Checked> book = book_folder::check(folder);
    if (!book) {
        return book.failure();
    }
    const Result<transfer::Rows> rows = rowsOf(*book, folder);
    if (!rows) {
        return rows.failure();
    }
    Result<storage::Act> act = beginAct(m_office, case_origins::kAct, u"case"_s);
    if (!act) {
        return act.failure();
    }
    const Result<PersonId> person = knownPerson(act->connection(), *rows);
    const QStringList origins = originsOf(*book);
    const Result<CaseId> there = person ? knownCase(m_office, origins, *person) : Result<CaseId>(person.failure());
    if (!there || there->isStored()) {
        return there ? alreadyHere(act->connection(), *there, *rows) : there.failure();
    }
    Arrival arrival(m_office, *act, folder, *book);
    Result<TakenBook> taken = arrival.run(*rows, *person);
    if (!taken) {
        return taken;
    }
    act->setSubject(taken->caseId.value);
    act->setArg(u"number"_s, taken->number);
    act->setArg(case_origins::kArgument, origins.join(u' '));
    const Result<EventId> done = commitAct(m_office, *act, arrival.changes());
    if (!done) {
        return done.failure();
    }
    taken->isNew = true;
    return taken;
}

} // namespace core::services
