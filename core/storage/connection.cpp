// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/encrypted_vfs.h"
#include "core/storage/free_pages.h"
#include "core/storage/key_registry.h"
#include "core/storage/page_cipher.h"
#include "core/storage/sqlite_failure.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QUrl>

#include <array>
#include <optional>

#include <sqlite3.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPagesAtOnce = 256;              // of a copy, some milliseconds
constexpr int kStepsBetweenQuestions = 10'000; // of SQLite's machine, about a millisecond

struct Pragma
{
    const char* set;
    const char* read;
    const char* expected;
};

/// Design §5, engineering B6. What a setting guards against stands beside it.
constexpr std::array kPragmas{
    // First: others read the schema, and must wait while another program opens, recovers or closes the store.
    Pragma{"PRAGMA busy_timeout = 5000", "PRAGMA busy_timeout", "5000"},
    Pragma{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    Pragma{"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"}, // INSERT OR REPLACE on the history
    Pragma{"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},             // NORMAL loses acknowledged commits
    Pragma{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},             // sorts would leak to /var/tmp
    Pragma{"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    Pragma{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    Pragma{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    Pragma{"PRAGMA cache_size = -16384", "PRAGMA cache_size", "-16384"}, // 16 MB; an import spills into the WAL beyond
};

int flagsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::ReadOnly:
    case Connection::Mode::Immutable:
        return SQLITE_OPEN_READONLY;
    }
    return SQLITE_OPEN_READONLY;
}

QByteArray uriOf(const QString& file, Connection::Mode mode, const KeyRegistration* key)
{
    QByteArray uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    if (mode == Connection::Mode::Immutable) {
        uri += "?immutable=1";
    }
    if (key != nullptr) {
        uri += (mode == Connection::Mode::Immutable ? "&key=" : "?key=") + key->name();
    }
    return uri;
}

/// Asks the open database, not the name it was opened by. Asking for the VFS's name instead would take memory, which may
/// be short.
bool isOpenSealed(sqlite3* handle)
{
    sqlite3_vfs* vfs = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_VFS_POINTER, static_cast<void*>(&vfs));
    return vfs != nullptr && vfs == sqlite3_vfs_find(EncryptedVfs::kName);
}

/// A sealed store's file is never open through another VFS than ours. Hands back SQLite's code.
int openHandle(const QString& file, Connection::Mode mode, const KeyRegistration* key, sqlite3** handle)
{
    if (key != nullptr && !EncryptedVfs::isRegistered()) {
        return SQLITE_CANTOPEN;
    }
    const int code = sqlite3_open_v2(uriOf(file, mode, key).constData(), handle,
        flagsOf(mode) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
        key != nullptr ? EncryptedVfs::kName : nullptr);
    CORE_EXPECT(code != SQLITE_OK || key == nullptr || isOpenSealed(*handle));
    return code;
}

} // namespace

static_assert(Connection::kReservedBytes == page_format::kReserved);

Connection::Connection(sqlite3* handle, QString file, Mode mode, std::shared_ptr<const KeyRegistration> key)
    : m_handle(handle), m_file(std::move(file)), m_mode(mode), m_key(std::move(key))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Mode mode, const DataKey* key)
{
    return openWith(file, mode, key != nullptr ? std::make_shared<const KeyRegistration>(*key) : nullptr);
}

Result<std::unique_ptr<Connection>> Connection::openCopy(const QString& file, Mode mode) const
{
    return openWith(file, mode, m_key);
}

Result<std::unique_ptr<Connection>> Connection::openWith(
    const QString& file, Mode mode, std::shared_ptr<const KeyRegistration> registration)
{
    if (mode != Mode::Create && !QFileInfo::exists(file)) {
        return Failure(FailureCode::StoreNotThere, {{u"path"_s, file}});
    }
    // Nobody asks SQLite how much memory it uses, and counting would take a lock at every allocation.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3* handle = nullptr;
    const int code = openHandle(file, mode, registration.get(), &handle);
    std::unique_ptr<Connection> connection(new Connection(handle, file, mode, std::move(registration)));
    if (code != SQLITE_OK) {
        return failureOf(handle, code, u"open the store"_s).with(u"path"_s, file);
    }
    const Result<void> configured = connection->configure();
    if (!configured) {
        return configured.failure().with(u"path"_s, file);
    }
    return connection;
}

Connection::~Connection()
{
    for (auto& [sql, cached] : m_statements) {
        CORE_EXPECT(!cached.inUse);
        sqlite3_finalize(cached.prepared);
    }
    sqlite3_close_v2(m_handle);
}

Result<void> Connection::configure()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (m_mode == Mode::Create) {
        // Before the first page is written: afterwards neither can change without rewriting the file.
        const Result<void> laidOut = layOutPages();
        if (!laidOut) {
            return laidOut;
        }
    }
    for (const Pragma& pragma : kPragmas) {
        const Result<void> set = setPragma(pragma.set, pragma.read, QString::fromLatin1(pragma.expected));
        if (!set) {
            return set;
        }
    }
    if (isReadOnly()) {
        // Half of a writer's, as a window has several readers: a list is read from end to end once, whatever is kept of it.
        return setPragma("PRAGMA cache_size = -8192", "PRAGMA cache_size", u"-8192"_s);
    }
    const Result<void> limited = execute("PRAGMA journal_size_limit = 67108864");
    return limited ? setPragma("PRAGMA journal_mode = WAL", "PRAGMA journal_mode", u"wal"_s) : limited;
}

Result<void> Connection::layOutPages()
{
    const Result<void> sized = setPragma("PRAGMA page_size = 8192", "PRAGMA page_size", u"8192"_s);
    if (!sized) {
        return sized;
    }
    int bytes = kReservedBytes;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    bytes = -1;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    if (bytes != kReservedBytes) {
        return Failure(FailureCode::Internal, {{u"detail"_s, u"reserved bytes"_s}});
    }
    // Also before the first page: a rollback journal would be asked to keep page 1, and a sealed store's refuses pages.
    const Result<void> logged = setPragma("PRAGMA journal_mode = WAL", "PRAGMA journal_mode", u"wal"_s);
    if (!logged) {
        return logged;
    }
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    return setPragma(mark.constData(), "PRAGMA application_id", QString::number(kApplicationId));
}

Result<void> Connection::setPragma(const char* set, const char* read, const QString& expected)
{
    const Result<void> done = execute(set);
    if (!done) {
        return done;
    }
    const Result<QString> found = text(read);
    if (!found) {
        return found.failure();
    }
    if (*found != expected) {
        return Failure(FailureCode::Internal, {{u"detail"_s, QString::fromLatin1(set) + u" -> "_s + *found}});
    }
    return {};
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Statement Connection::statement(std::string_view sql)
{
    auto found = m_statements.find(sql);
    const bool isBusy = found != m_statements.end() && found->second.inUse;
    if (found == m_statements.end() || isBusy) {
        sqlite3_stmt* prepared = nullptr;
        const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
            isBusy ? 0U : SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK) {
            return Statement(failureOf(m_handle, code, u"prepare a statement"_s));
        }
        if (isBusy) {
            return {m_handle, prepared, nullptr};
        }
        found = m_statements.emplace(std::string(sql), Cached{prepared, false}).first;
    }
    found->second.inUse = true;
    return {m_handle, found->second.prepared, &found->second.inUse};
}

Result<void> Connection::execute(const char* sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return failureOf(m_handle, code, u"run a statement"_s);
    }
    return {};
}

Result<qint64> Connection::number(std::string_view sql)
{
    Statement query = statement(sql);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    return *row ? query.number(0) : 0;
}

Result<QString> Connection::text(std::string_view sql)
{
    Statement query = statement(sql);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    QString text = *row ? query.text(0) : QString();
    const Result<void> read = query.wasRead();
    return read ? Result<QString>(std::move(text)) : read.failure();
}

void Connection::rollBack()
{
    // SQLite has ended the transaction by itself where the medium was full or failing.
    if (isInTransaction()) {
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<void> Connection::copyTo(const QString& file, const IsStopped& isStopped)
{
    return copyPages(file, m_key.get(), isStopped);
}

Result<void> Connection::copyTo(const QString& file, const DataKey* key)
{
    if (key == nullptr) {
        return copyPages(file, nullptr, {});
    }
    const KeyRegistration registration(*key);
    return copyPages(file, &registration, {});
}

Result<void> Connection::copyPages(const QString& file, const KeyRegistration* key, const IsStopped& isStopped)
{
    // One snapshot for all of it: between two steps SQLite lets go of the store, and would begin again after each
    // change.
    std::optional<Transaction> snapshot;
    if (!isInTransaction()) {
        Result<Transaction> begun = Transaction::beginReading(*this);
        const Result<qint64> read = begun ? number("SELECT 1 FROM sqlite_schema") : begun.failure();
        if (!read) {
            return read.failure();
        }
        snapshot.emplace(std::move(*begun));
    }
    sqlite3* copy = nullptr;
    const int opened = openHandle(file, Mode::Create, key, &copy);
    const auto closeCopy = std::unique_ptr<sqlite3, int (*)(sqlite3*)>(copy, sqlite3_close_v2);
    if (opened != SQLITE_OK) {
        return failureOf(copy, opened, u"open the backup"_s);
    }
    int bytes = kReservedBytes;
    sqlite3_file_control(copy, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    sqlite3_backup* backup = sqlite3_backup_init(copy, "main", m_handle, "main");
    if (backup == nullptr) {
        return failureOf(copy, SQLITE_ERROR, u"begin the backup"_s);
    }
    int stepped = SQLITE_OK;
    bool isGivenUp = false;
    while (stepped == SQLITE_OK && !isGivenUp) {
        stepped = sqlite3_backup_step(backup, kPagesAtOnce);
        isGivenUp = stepped == SQLITE_OK && isStopped && isStopped();
    }
    // Busy is no error to sqlite3_backup_finish(), but then nothing was copied.
    const int finished = sqlite3_backup_finish(backup);
    if (isGivenUp) {
        return Failure(FailureCode::Cancelled);
    }
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        return failureOf(copy, finished != SQLITE_OK ? finished : stepped, u"write the backup"_s);
    }
    return {};
}

void Connection::stopWhen(IsStopped isStopped)
{
    m_isStopped = std::move(isStopped);
    const auto ask = [](void* connection) { return static_cast<Connection*>(connection)->isStopped() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, m_isStopped ? kStepsBetweenQuestions : 0, ask, this);
}

Result<void> Connection::checkFreePages()
{
    const std::optional<quint32> damaged = isSealed() ? damagedFreePage(m_handle) : std::nullopt;
    if (!damaged) {
        return {};
    }
    return Failure(FailureCode::StoreDamaged, {{u"path"_s, m_file}, {u"page"_s, QString::number(*damaged)}});
}

void Connection::leaveUntouched()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace core::storage
