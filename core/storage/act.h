// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/search_document.h"
#include "core/storage/touched_cases.h"
#include "core/storage/transaction.h"

#include <QMap>

#include <memory>

namespace core::storage {

class EventJournal;
class SearchIndexWriter;
class Store;

/// What an act is: who does what to whom. No personal values in `args`.
struct ActInfo
{
    StaffId actor;
    QString act;         ///< kebab-case verb, for example case-advance
    QString subjectKind; ///< person, employer, case, paper, import, staff, office
    qint64 subject = 0;  ///< may be set later, see Act::setSubject()
    QMap<QString, QString> args{};
    bool reversible = true; ///< false: something left the house (a paper issued); it is replaced, not undone
};

/// One verb of the office: one transaction, one event in the history, and what reverses it. Rolls back unless
/// commit() succeeded. A failed step fails the whole act: later steps and commit() hand that first failure back.
/// One act at a time on a store; same thread as the store.
class [[nodiscard]] Act final
{
public:
    /// Fails with StoreInUse or StoreReadOnly (this program may not write), StoreBusy, StoreIo.
    [[nodiscard]] static Result<Act> begin(Store& store, const ActInfo& info);
    Act(Act&&) noexcept;
    Act& operator=(Act&&) = delete;
    ~Act();

    /// Known from the start, so that records may name it.
    [[nodiscard]] EventId eventId() const;
    void setActor(StaffId actor);
    void setSubject(qint64 subject);
    void setArg(const QString& name, const QString& value);
    /// Found out on the way that something leaves the house: see ActInfo::reversible.
    void setIrreversible();

    /// Adds a record whose id is not set; hands back the id it got. Revision 1.
    template <typename T>
    [[nodiscard]] Result<typename RecordTable<T>::RecordId> insert(const T& record);

    /// Changes a record. Its `revision` must be the one that was read, else StaleRecord (args table, id); with no such
    /// row RecordNotFound. False: nothing differed, nothing was written.
    template <typename T>
    [[nodiscard]] Result<bool> update(const T& record);

    /// Fails with RecordNotFound, and RecordInUse while another record names it.
    template <typename T>
    [[nodiscard]] Result<void> remove(typename RecordTable<T>::RecordId id);

    template <typename T>
    [[nodiscard]] Result<T> find(typename RecordTable<T>::RecordId id)
    {
        return RecordTable<T>::find(connection(), id);
    }

    /// For queries inside the act; they see what it did so far.
    [[nodiscard]] Connection& connection();

    /// The next number of the year's series, for people: 2026-0001, and P2026-0001 for papers. Never given twice, not
    /// even after an undo.
    [[nodiscard]] Result<QString> nextCaseNumber();
    [[nodiscard]] Result<QString> nextPaperNumber();
    /// A number of another store's that comes in with its record: it is never given to another one.
    [[nodiscard]] Result<void> reserveCaseNumber(const QString& number);
    [[nodiscard]] Result<void> reservePaperNumber(const QString& number);

    /// Writes the event and ends the transaction. On a failure nothing was kept.
    [[nodiscard]] Result<EventId> commit();

private:
    friend class ActReversal;
    friend class Erasure;
    struct State;

    explicit Act(std::unique_ptr<State> state);
    [[nodiscard]] Result<void> journal(const char* table, qint64 row, const QByteArray& oldValues, const QByteArray& newValues);
    [[nodiscard]] Result<void> journalErased(const char* table, qint64 row, const QByteArray& oldValues);
    [[nodiscard]] Result<QString> nextNumber(const QString& series, const QString& prefix);
    [[nodiscard]] Result<void> reserve(const QString& series, const QString& prefix, const QString& number);
    [[nodiscard]] Result<qint64> nextRow(const char* table);
    /// The document that a new record is told to, null where none is being made: see SearchIndexWriter.
    [[nodiscard]] SearchDocument* beginDocument(const SearchSubject& subject);
    [[nodiscard]] SearchDocument* extendDocument(const SearchSubject& subject);
    void touch(const SearchSubject& subject);
    void keepFirst(const Result<void>& indexed);
    [[nodiscard]] SearchDocument* keepFirst(const Result<SearchDocument*>& document);
    [[nodiscard]] TouchedCases& touchedCases();
    [[nodiscard]] std::optional<Failure> failure() const;
    Failure fail(const Failure& failure);
    void setUndoes(EventId event);
    /// A revision that the row never had before it was removed.
    [[nodiscard]] Result<int> revisionAfterRemoval(const char* table, qint64 row);

    enum class Removal { CanBeUndone, ForGood };
    template <typename T>
    [[nodiscard]] Result<void> removeAs(typename RecordTable<T>::RecordId id, Removal removal);
    template <typename T>
    [[nodiscard]] Result<typename RecordTable<T>::RecordId> write(T record);
    template <typename T>
    void indexAdded(const T& record);
    template <typename T>
    void touchSubjectOf(const T& record);
    template <typename T>
    void touchCasesOf(const T& record)
    {
        keepFirst(touchedCases().add(record));
    }

    std::unique_ptr<State> m_state;
};

template <typename T>
void Act::touchSubjectOf(const T& record)
{
    if constexpr (requires { TableOf<T>::searchSubject(record); }) {
        touch(TableOf<T>::searchSubject(record));
    }
}

template <typename T>
void Act::indexAdded(const T& record)
{
    if constexpr (requires(SearchDocument& document) { document.add(record); }) {
        const SearchSubject subject = TableOf<T>::searchSubject(record);
        constexpr bool isWhole = std::is_same_v<T, domain::Person>;
        if (SearchDocument* document = isWhole ? beginDocument(subject) : extendDocument(subject)) {
            document->add(record);
        }
    } else {
        touchSubjectOf(record);
    }
}

template <typename T>
Result<typename RecordTable<T>::RecordId> Act::insert(const T& record)
{
    CORE_EXPECT(!record.id.isStored());
    T fresh = record;
    fresh.revision = 1;
    const auto id = write(std::move(fresh));
    if constexpr (std::is_same_v<T, domain::Person>) {
        if (id) {
            touchedCases().personAdded(*id);
        }
    }
    return id;
}

template <typename T>
Result<typename RecordTable<T>::RecordId> Act::write(T record)
{
    using Table = RecordTable<T>;
    if (const std::optional<Failure> before = failure()) {
        return *before;
    }
    if (!record.id.isStored()) {
        const Result<qint64> number = nextRow(Table::name());
        if (!number) {
            return fail(number.failure());
        }
        record.id.value = *number;
    }
    RowValues row;
    Table::encode(record, row);
    const Result<void> inserted = Table::insertRow(connection(), record, row);
    if (!inserted) {
        return fail(inserted.failure());
    }
    const Result<void> journalled = journal(Table::name(), record.id.value, QByteArray(), row.toJson());
    if (!journalled) {
        return fail(journalled.failure());
    }
    indexAdded(record);
    touchCasesOf(record);
    return record.id;
}

template <typename T>
Result<bool> Act::update(const T& record)
{
    using Table = RecordTable<T>;
    if (const std::optional<Failure> before = failure()) {
        return *before;
    }
    const Result<T> current = Table::find(connection(), record.id);
    if (!current) {
        return fail(current.failure());
    }
    if (current->revision != record.revision) {
        return fail(Table::stale(record.id));
    }
    RowValues oldRow;
    RowValues newRow;
    Table::encode(*current, oldRow);
    Table::encode(record, newRow);
    if (oldRow == newRow) {
        return false;
    }
    T next = record;
    ++next.revision;
    const Result<void> updated = Table::updateRow(connection(), next, newRow);
    if (!updated) {
        return fail(updated.failure());
    }
    const Result<void> journalled = journal(Table::name(), record.id.value, oldRow.toJson(), newRow.toJson());
    if (!journalled) {
        return fail(journalled.failure());
    }
    touchSubjectOf(*current);
    touchSubjectOf(next);
    touchCasesOf(*current);
    touchCasesOf(next);
    return true;
}

template <typename T>
Result<void> Act::remove(typename RecordTable<T>::RecordId id)
{
    return removeAs<T>(id, Removal::CanBeUndone);
}

template <typename T>
Result<void> Act::removeAs(typename RecordTable<T>::RecordId id, Removal removal)
{
    using Table = RecordTable<T>;
    if (const std::optional<Failure> before = failure()) {
        return *before;
    }
    const Result<T> current = Table::find(connection(), id);
    if (!current) {
        return fail(current.failure());
    }
    RowValues row;
    Table::encode(*current, row);
    const Result<void> removed = Table::removeRow(connection(), id);
    if (!removed) {
        return fail(removed.failure());
    }
    const Result<void> journalled = removal == Removal::ForGood
        ? journalErased(Table::name(), id.value, row.toJson())
        : journal(Table::name(), id.value, row.toJson(), QByteArray());
    if (!journalled) {
        return fail(journalled.failure());
    }
    touchSubjectOf(*current);
    touchCasesOf(*current);
    return {};
}

} // namespace core::storage
