// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/act.h"

#include "core/storage/event_journal.h"
#include "core/storage/number_series.h"
#include "core/storage/row_numbers.h"
#include "core/storage/search_index_writer.h"
#include "core/storage/store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCaseSeries = u"case"_s;
const QString kPaperSeries = u"paper"_s;
const QString kPaperPrefix = u"P"_s;

QByteArray argsJson(const QMap<QString, QString>& args)
{
    QJsonObject object;
    for (auto each = args.cbegin(); each != args.cend(); ++each) {
        object.insert(each.key(), each.value());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

struct Act::State
{
    Store& store;
    Transaction transaction;
    EventJournal journal;
    SearchIndexWriter searchIndex;
    TouchedCases touchedCases;
    RowNumbers rowNumbers;
    ActInfo info;
    EventId undoes{};
    std::optional<Failure> failure{};
};

Act::Act(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Act::Act(Act&&) noexcept = default;
Act::~Act() = default;

Result<Act> Act::begin(Store& store, const ActInfo& info)
{
    if (const std::optional<Failure> refusal = store.refusalToWrite()) {
        return *refusal;
    }
    Result<Transaction> transaction = Transaction::beginWriting(store.connection());
    if (!transaction) {
        return transaction.failure();
    }
    Result<EventJournal> journal = EventJournal::begin(store.connection(), store.salts());
    if (!journal) {
        return journal.failure();
    }
    return Act(std::unique_ptr<State>(
        new State{store, std::move(*transaction), std::move(*journal), SearchIndexWriter(store.connection()),
            TouchedCases(store.connection()), RowNumbers(store.connection()), info}));
}

EventId Act::eventId() const { return EventId{m_state->journal.eventId()}; }

void Act::setActor(StaffId actor) { m_state->info.actor = actor; }

void Act::setSubject(qint64 subject) { m_state->info.subject = subject; }

void Act::setArg(const QString& name, const QString& value) { m_state->info.args.insert(name, value); }

void Act::setIrreversible() { m_state->info.reversible = false; }

void Act::setUndoes(EventId event) { m_state->undoes = event; }

Connection& Act::connection() { return m_state->store.connection(); }

Result<QString> Act::nextNumber(const QString& series, const QString& prefix)
{
    if (m_state->failure) {
        return *m_state->failure;
    }
    const Result<QString> number = number_series::next(connection(), series, prefix, m_state->store.clock().today());
    if (!number) {
        return fail(number.failure());
    }
    return number;
}

Result<QString> Act::nextCaseNumber() { return nextNumber(kCaseSeries, QString()); }

Result<QString> Act::nextPaperNumber() { return nextNumber(kPaperSeries, kPaperPrefix); }

Result<void> Act::reserve(const QString& series, const QString& prefix, const QString& number)
{
    if (m_state->failure) {
        return *m_state->failure;
    }
    const Result<void> reserved = number_series::reserve(connection(), series, prefix, number);
    return reserved ? reserved : Result<void>(fail(reserved.failure()));
}

Result<void> Act::reserveCaseNumber(const QString& number) { return reserve(kCaseSeries, QString(), number); }

Result<void> Act::reservePaperNumber(const QString& number) { return reserve(kPaperSeries, kPaperPrefix, number); }

Result<void> Act::journal(const char* table, qint64 row, const QByteArray& oldValues, const QByteArray& newValues)
{
    return m_state->journal.add(table, row, oldValues, newValues);
}

Result<void> Act::journalErased(const char* table, qint64 row, const QByteArray& oldValues)
{
    return m_state->journal.addErased(table, row, oldValues);
}

SearchDocument* Act::beginDocument(const SearchSubject& subject)
{
    return keepFirst(m_state->searchIndex.begin(subject));
}

SearchDocument* Act::extendDocument(const SearchSubject& subject)
{
    return keepFirst(m_state->searchIndex.extend(subject));
}

SearchDocument* Act::keepFirst(const Result<SearchDocument*>& document)
{
    if (!document) {
        keepFirst(Result<void>(document.failure()));
        return nullptr;
    }
    return *document;
}

void Act::touch(const SearchSubject& subject) { keepFirst(m_state->searchIndex.touch(subject)); }

void Act::keepFirst(const Result<void>& indexed)
{
    if (!indexed && !m_state->failure) {
        m_state->failure = indexed.failure();
    }
}

TouchedCases& Act::touchedCases() { return m_state->touchedCases; }

Result<qint64> Act::nextRow(const char* table) { return m_state->rowNumbers.next(table); }

std::optional<Failure> Act::failure() const { return m_state->failure; }

Failure Act::fail(const Failure& failure)
{
    if (!m_state->failure) {
        m_state->failure = failure;
    }
    return *m_state->failure;
}

Result<int> Act::revisionAfterRemoval(const char* table, qint64 row)
{
    // Each change of a row raised its revision by one at most and is one value in the journal, but for its making,
    // which may be part of its person's; its removal is a value too and makes up for that.
    Statement query =
        connection().statement("SELECT count(*) + 1 FROM event_value WHERE table_name = :table AND row_id = :row");
    query.bindText(":table", table);
    query.bind(":row", row);
    const Result<bool> found = query.step();
    if (!found) {
        return found.failure();
    }
    return static_cast<int>(query.number(0));
}

Result<EventId> Act::commit()
{
    if (m_state->failure) {
        return *m_state->failure;
    }
    CORE_EXPECT(m_state->info.actor.isStored());
    const Result<QList<CaseId>> touched = m_state->touchedCases.take();
    for (const Result<void>& flushed : {m_state->searchIndex.flush(), m_state->rowNumbers.flush(),
             touched ? m_state->store.keepUp(*touched) : Result<void>(touched.failure())}) {
        if (!flushed) {
            return fail(flushed.failure());
        }
    }
    EventRow event;
    event.at = m_state->store.clock().nowUtc().toString(Qt::ISODateWithMs).toLatin1();
    event.actor = m_state->info.actor.value;
    event.act = m_state->info.act.toUtf8();
    event.subjectKind = m_state->info.subjectKind.toUtf8();
    event.subject = m_state->info.subject;
    event.args = argsJson(m_state->info.args);
    event.undoes = m_state->undoes.value;
    event.isReversible = m_state->info.reversible;
    const Result<void> written = m_state->journal.finish(std::move(event));
    if (!written) {
        return fail(written.failure());
    }
    const Result<void> committed = m_state->transaction.commit();
    if (!committed) {
        return fail(committed.failure());
    }
    return eventId();
}

} // namespace core::storage
