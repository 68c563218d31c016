// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_failure.h"

#include "core/base/logging.h"

#include <spdlog/spdlog.h>
#include <sqlite3.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

FailureCode codeFor(int extended)
{
    if (extended == SQLITE_CONSTRAINT_FOREIGNKEY) {
        return FailureCode::RecordInUse;
    }
    if (extended == SQLITE_IOERR_DATA) {
        return FailureCode::StoreDamaged; // a sealed page that is not what was written
    }
    if (extended == SQLITE_IOERR_NOMEM) {
        return FailureCode::MemoryShort;
    }
    switch (extended & 0xff) {
    case SQLITE_NOMEM:
        return FailureCode::MemoryShort;
    case SQLITE_FULL:
        return FailureCode::StoreFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return FailureCode::StoreIo;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FailureCode::StoreBusy;
    case SQLITE_CORRUPT:
        return FailureCode::StoreDamaged;
    case SQLITE_NOTADB:
        return FailureCode::StoreNotAStore;
    case SQLITE_READONLY:
        return FailureCode::StoreReadOnly;
    default:
        return FailureCode::Internal;
    }
}

} // namespace

Failure failureOf(sqlite3* handle, int code, const QString& what)
{
    const int extended = handle != nullptr ? sqlite3_extended_errcode(handle) : code;
    const char* message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const FailureCode failureCode = codeFor(extended);
    // A record that others refer to is an answer, no trouble of the store.
    const auto level = failureCode == FailureCode::RecordInUse ? spdlog::level::debug : spdlog::level::warn;
    logger("storage")->log(level, "{} failed: {} ({})", what.toStdString(), message, extended);
    return Failure(failureCode, {{u"act"_s, what}, {u"detail"_s, QString::fromUtf8(message)}});
}

} // namespace core::storage
