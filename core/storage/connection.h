// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace core::storage {

class DataKey;
class KeyRegistration;

/// Asked again and again while long work goes on: whether it is to be given up. Empty: never.
using IsStopped = std::function<bool()>;

/// The one door to SQLite. Sets what design §5 asks for and reads it back. Not thread-safe: one thread at a time.
class Connection final
{
public:
    enum class Mode {
        Create,    ///< the file must not be there
        ReadWrite,
        ReadOnly,
        Immutable, ///< read-only on a medium that nobody can write to
    };

    /// Bytes at the end of each page kept free for the nonce and tag of the encryption (STORE_FORMAT.md).
    static constexpr int kReservedBytes = 48;
    /// "PDsk": tells our stores from other SQLite files.
    static constexpr qint32 kApplicationId = 0x5044736b;

    /// With a key the store is sealed (EncryptedVfs), without one plain; the key is read while opening only.
    /// Fails with StoreNotThere, StoreNotAStore, StoreDamaged (also: sealed under another key), StoreIo, StoreFull,
    /// StoreBusy, MemoryShort.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString& file, Mode mode, const DataKey* key = nullptr);
    /// Opens another file sealed under this connection's key, or plain as this one: a copy of it. Fails as open().
    [[nodiscard]] Result<std::unique_ptr<Connection>> openCopy(const QString& file, Mode mode) const;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly || m_mode == Mode::Immutable; }
    [[nodiscard]] bool isSealed() const { return m_key != nullptr; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isInTransaction() const;

    /// A statement of the cache, prepared at its first use. Never built from text that somebody typed.
    Statement statement(std::string_view sql);
    /// Runs one statement that needs no values and hands back no rows.
    [[nodiscard]] Result<void> execute(const char* sql);
    /// The first column of the first row; 0 where there is none.
    [[nodiscard]] Result<qint64> number(std::string_view sql);
    [[nodiscard]] Result<QString> text(std::string_view sql);

    /// Ends a transaction, if one is open, keeping nothing of it.
    void rollBack();
    /// Copies the whole store, as it stands now, into a new file, sealed under the same key or plain as this one. Fails
    /// with Cancelled where it is stopped; half a copy is left then.
    [[nodiscard]] Result<void> copyTo(const QString& file, const IsStopped& isStopped = {});
    /// Likewise, sealed under another key; null: plain.
    [[nodiscard]] Result<void> copyTo(const QString& file, const DataKey* key);
    /// Looks into a sealed store's free pages, which `PRAGMA integrity_check` passes by, where the WAL is empty
    /// (free_pages.h). Fails with StoreDamaged (arg page).
    [[nodiscard]] Result<void> checkFreePages();
    /// From now on statements that take long ask it, and fail when they are to stop.
    void stopWhen(IsStopped isStopped);
    [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }
    /// Leaves the file's bytes alone when the connection closes (a store that is not for this program).
    void leaveUntouched();

private:
    struct Cached
    {
        sqlite3_stmt* prepared = nullptr;
        bool inUse = false;
    };
    /// Lets the cache be asked with a view, without copying the statement's text. Statements are hundreds of characters
    /// long and hardly two are of the same length and end: hashing all of it would cost more than it tells.
    struct ViewHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            constexpr std::size_t kEnd = 16;
            const std::string_view end = text.substr(text.size() - std::min(kEnd, text.size()));
            return std::hash<std::string_view>()(end) ^ text.size();
        }
    };

    Connection(sqlite3* handle, QString file, Mode mode, std::shared_ptr<const KeyRegistration> key);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openWith(
        const QString& file, Mode mode, std::shared_ptr<const KeyRegistration> registration);
    [[nodiscard]] Result<void> copyPages(const QString& file, const KeyRegistration* key, const IsStopped& isStopped);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> layOutPages();
    [[nodiscard]] Result<void> setPragma(const char* set, const char* read, const QString& expected);

    sqlite3* m_handle;
    QString m_file;
    Mode m_mode;
    std::shared_ptr<const KeyRegistration> m_key; ///< null: plain. SQLite opens the WAL whenever it likes
    IsStopped m_isStopped;
    std::unordered_map<std::string, Cached, ViewHash, std::equal_to<>> m_statements;
};

} // namespace core::storage
