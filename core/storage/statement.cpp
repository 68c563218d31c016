// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/row_values.h"
#include "core/storage/sqlite_failure.h"
#include "core/storage/stored_date.h"

#include <sqlite3.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

Statement::Statement(sqlite3* handle, sqlite3_stmt* prepared, bool* inUse)
    : m_handle(handle), m_prepared(prepared), m_inUse(inUse)
{
}

Statement::Statement(Failure failure) : m_failure(std::move(failure)) {}

Statement::Statement(Statement&& other) noexcept
    : m_handle(other.m_handle), m_prepared(std::exchange(other.m_prepared, nullptr)),
      m_inUse(std::exchange(other.m_inUse, nullptr)), m_failure(std::move(other.m_failure))
{
}

Statement::~Statement()
{
    if (m_prepared == nullptr) {
        return;
    }
    if (m_inUse == nullptr) {
        sqlite3_finalize(m_prepared);
        return;
    }
    sqlite3_reset(m_prepared);
    sqlite3_clear_bindings(m_prepared);
    *m_inUse = false;
}

int Statement::indexOf(const char* name) const
{
    const int index = sqlite3_bind_parameter_index(m_prepared, name);
    CORE_EXPECT(index > 0);
    return index;
}

void Statement::noteBound(int code)
{
    if (code != SQLITE_OK && !m_failure) {
        m_failure = failureOf(m_handle, code, u"bind a value"_s);
    }
}

void Statement::bind(const char* name, qint64 value)
{
    if (m_prepared != nullptr) {
        noteBound(sqlite3_bind_int64(m_prepared, indexOf(name), value));
    }
}

void Statement::bind(const char* name, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    bindText(name, utf8.isNull() ? QByteArray("") : utf8);
}

void Statement::bind(const char* name, const QByteArray& value)
{
    if (m_prepared == nullptr) {
        return;
    }
    if (value.isNull()) {
        bindNull(name);
        return;
    }
    noteBound(sqlite3_bind_blob64(m_prepared, indexOf(name), value.constData(),
        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT)); // NOLINT: the macro's own cast
}

void Statement::bind(const char* name, QDate value)
{
    if (value.isNull()) {
        bindNull(name);
        return;
    }
    const stored_date::Text text = stored_date::textOf(value);
    bindText(name, QByteArray(text.data(), text.size()));
}

void Statement::bindText(const char* name, const QByteArray& utf8)
{
    if (m_prepared == nullptr) {
        return;
    }
    if (utf8.isNull()) {
        bindNull(name);
        return;
    }
    noteBound(sqlite3_bind_text64(m_prepared, indexOf(name), utf8.constData(),
        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNull(const char* name)
{
    if (m_prepared != nullptr) {
        noteBound(sqlite3_bind_null(m_prepared, indexOf(name)));
    }
}

void Statement::bindRow(const RowValues& values, int first)
{
    if (m_prepared == nullptr) {
        return;
    }
    for (int i = 0; i < values.count(); ++i) {
        switch (values.kind(i)) {
        case RowValues::Kind::Null:
            noteBound(sqlite3_bind_null(m_prepared, first + i));
            break;
        case RowValues::Kind::Number:
            noteBound(sqlite3_bind_int64(m_prepared, first + i, values.number(i)));
            break;
        case RowValues::Kind::Bytes: {
            const std::string_view bytes = values.text(i);
            noteBound(sqlite3_bind_blob64(m_prepared, first + i, bytes.data(), bytes.size(), SQLITE_STATIC));
            break;
        }
        case RowValues::Kind::Text: {
            const std::string_view text = values.text(i);
            noteBound(
                sqlite3_bind_text64(m_prepared, first + i, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
            break;
        }
        }
    }
}

Result<bool> Statement::step()
{
    if (m_failure) {
        return *m_failure;
    }
    const int code = sqlite3_step(m_prepared);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return failureOf(m_handle, code, u"run a statement"_s);
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> row = step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return {};
        }
    }
}

void Statement::reset()
{
    if (m_prepared != nullptr) {
        sqlite3_reset(m_prepared);
    }
}

Result<void> Statement::wasRead() const
{
    const int code = sqlite3_errcode(m_handle);
    return code == SQLITE_NOMEM ? failureOf(m_handle, code, u"read a row"_s) : Result<void>();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_prepared, column);
}

QString Statement::text(int column) const
{
    const auto* utf8 = sqlite3_column_text(m_prepared, column);
    const int size = sqlite3_column_bytes(m_prepared, column);
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
}

QByteArray Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_prepared, column);
    const int size = sqlite3_column_bytes(m_prepared, column);
    return QByteArray(static_cast<const char*>(data), size);
}

QDate Statement::date(int column) const
{
    const auto* text = sqlite3_column_text(m_prepared, column);
    if (text == nullptr) {
        return {};
    }
    const int size = sqlite3_column_bytes(m_prepared, column);
    return stored_date::dateOf({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

} // namespace core::storage
