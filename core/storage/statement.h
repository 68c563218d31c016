// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace core::storage {

class RowValues;

/// One run of a prepared statement, borrowed from its connection's cache and given back when it goes out of scope.
/// A statement that could not be prepared, or a value that could not be bound, is reported by every step. Belongs to its connection's thread.
class [[nodiscard]] Statement final
{
public:
    /// A statement of the connection's cache; `inUse` is cleared when the run ends.
    Statement(sqlite3* handle, sqlite3_stmt* prepared, bool* inUse);
    /// A statement that could not be prepared.
    explicit Statement(Failure failure);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Placeholders are named, with their colon. Binding a name that the statement does not have is a bug.
    void bind(const char* name, qint64 value);
    void bind(const char* name, const QString& value);
    void bind(const char* name, const QByteArray& value); ///< a blob; a null array is NULL
    void bind(const char* name, QDate value);             ///< a null date is NULL
    void bindText(const char* name, const QByteArray& utf8); ///< text; a null array is NULL
    template <typename Tag>
    void bind(const char* name, Id<Tag> id)
    {
        id.isStored() ? bind(name, id.value) : bindNull(name);
    }
    void bindNull(const char* name);
    /// Binds a record's cells to the placeholders from `first` (1-based) on. `values` must outlive the run.
    void bindRow(const RowValues& values, int first);

    /// True: a row stands ready. False: the run is over.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, ignoring rows.
    [[nodiscard]] Result<void> run();
    /// Makes the statement ready for other values.
    void reset();

    /// Fails with MemoryShort where a text of the row that stands ready read as empty for want of memory. Of the last row
    /// read: any other step says so by itself. Asked before another statement runs.
    [[nodiscard]] Result<void> wasRead() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< a blob, or a text's UTF-8
    [[nodiscard]] QDate date(int column) const;
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{number(column)};
    }

private:
    [[nodiscard]] int indexOf(const char* name) const;
    /// SQLite's answer to a binding: a value it had no memory for would be NULL.
    void noteBound(int code);

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_prepared = nullptr;
    bool* m_inUse = nullptr;
    std::optional<Failure> m_failure;
};

} // namespace core::storage
