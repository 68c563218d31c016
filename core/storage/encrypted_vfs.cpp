// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encrypted_vfs.h"

#include "core/storage/encrypted_file.h"
#include "core/storage/key_registry.h"

#include <cstring>
#include <new>
#include <optional>

#include <sodium.h>

namespace core::storage {

namespace {

sqlite3_vfs* beneathOf(const sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }

std::optional<EncryptedFile::Kind> kindOf(const char* path, int flags)
{
    if (path == nullptr) {
        return std::nullopt; // a temporary file
    }
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
        return EncryptedFile::Kind::Database;
    }
    if ((flags & SQLITE_OPEN_WAL) != 0) {
        return EncryptedFile::Kind::Wal;
    }
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0) {
        return EncryptedFile::Kind::Journal;
    }
    return std::nullopt;
}

bool isThere(sqlite3_vfs* vfs, const char* path)
{
    int found = 0;
    return vfs->xAccess(vfs, path, SQLITE_ACCESS_EXISTS, &found) == SQLITE_OK && found != 0;
}

/// SQLITE_OK where the log was begun under this key.
int proveByWal(sqlite3_vfs* vfs, const char* path, const PageCipher& cipher)
{
    auto* file = static_cast<sqlite3_file*>(sqlite3_malloc(vfs->szOsFile));
    if (file == nullptr) {
        return SQLITE_NOMEM;
    }
    std::memset(file, 0, static_cast<std::size_t>(vfs->szOsFile));
    int flags = 0;
    int code = vfs->xOpen(vfs, path, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_WAL, &flags);
    if (code == SQLITE_OK) {
        code = WalFrames(*file, cipher).proveFirst();
    }
    if (file->pMethods != nullptr) {
        file->pMethods->xClose(file);
    }
    sqlite3_free(file);
    return code;
}

int proveByPage(const DatabasePages& pages)
{
    std::array<unsigned char, page_format::kPage> plain; // NOLINT: filled by the read
    const int code = pages.readPage(1, plain.data());
    sodium_memzero(plain.data(), plain.size());
    return code;
}

/// Whether a proof has come out, or failed for good: not where the bytes are others, or the log is just gone.
bool isDecided(int code)
{
    return code != SQLITE_IOERR_DATA && code != SQLITE_IOERR_SHORT_READ && code != SQLITE_CANTOPEN;
}

/// Page 1 or the first frame of the WAL is always whole: a checkpoint, which writes page 1, begins after the WAL is on
/// the disk, and the WAL begins anew after page 1 is. A new store that was cut off has only a journal, which empties
/// it. SQLITE_OK, SQLITE_IOERR_DATA where neither is of this key, or what the disk says.
int proveKey(sqlite3_vfs* vfs, const char* path, sqlite3_file& file, const PageCipher& cipher)
{
    sqlite3_int64 size = 0;
    const int sized = file.pMethods->xFileSize(&file, &size);
    if (sized != SQLITE_OK || size < page_format::kPage) {
        return sized;
    }
    constexpr int kAttempts = 10; // another process may write just now
    const DatabasePages pages(file, cipher);
    const char* wal = sqlite3_filename_wal(path);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        int code = proveByPage(pages);
        if (!isDecided(code) && isThere(vfs, wal)) {
            code = proveByWal(vfs, wal, cipher);
        }
        if (isDecided(code)) {
            return code;
        }
    }
    return !isThere(vfs, wal) && isThere(vfs, sqlite3_filename_journal(path)) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) noexcept
{
    file->pMethods = nullptr;
    const std::optional<EncryptedFile::Kind> kind = kindOf(path, flags);
    if (!kind) {
        sqlite3_log(SQLITE_CANTOPEN, "a temporary file beside a sealed store is refused");
        return SQLITE_CANTOPEN;
    }
    const char* name = sqlite3_uri_parameter(path, "key");
    std::shared_ptr<const PageCipher> cipher = name != nullptr ? KeyRegistration::find(name) : nullptr;
    if (cipher == nullptr) {
        sqlite3_log(SQLITE_CANTOPEN, "a sealed store without its key is refused");
        return SQLITE_CANTOPEN;
    }
    sqlite3_vfs* lower = beneathOf(vfs);
    auto* beneath = reinterpret_cast<sqlite3_file*>(reinterpret_cast<unsigned char*>(file) + sizeof(EncryptedFile));
    beneath->pMethods = nullptr;
    int code = lower->xOpen(lower, path, beneath, flags, outFlags);
    if (code == SQLITE_OK && *kind == EncryptedFile::Kind::Database) {
        code = proveKey(lower, path, *beneath, *cipher);
    }
    if (code != SQLITE_OK) {
        if (beneath->pMethods != nullptr) {
            beneath->pMethods->xClose(beneath);
        }
        return code;
    }
    new (file) EncryptedFile(*kind, std::move(cipher), *beneath);
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* path, int syncsFolder) noexcept
{
    return beneathOf(vfs)->xDelete(beneathOf(vfs), path, syncsFolder);
}

int access(sqlite3_vfs* vfs, const char* path, int flags, int* result) noexcept
{
    return beneathOf(vfs)->xAccess(beneathOf(vfs), path, flags, result);
}

int fullPath(sqlite3_vfs* vfs, const char* path, int count, char* out) noexcept
{
    return beneathOf(vfs)->xFullPathname(beneathOf(vfs), path, count, out);
}

int randomness(sqlite3_vfs* vfs, int count, char* out) noexcept
{
    return beneathOf(vfs)->xRandomness(beneathOf(vfs), count, out);
}

int sleep(sqlite3_vfs* vfs, int microseconds) noexcept { return beneathOf(vfs)->xSleep(beneathOf(vfs), microseconds); }

int julianDay(sqlite3_vfs* vfs, double* day) noexcept { return beneathOf(vfs)->xCurrentTime(beneathOf(vfs), day); }

int lastError(sqlite3_vfs* vfs, int count, char* out) noexcept
{
    return beneathOf(vfs)->xGetLastError(beneathOf(vfs), count, out);
}

void* noLibrary(sqlite3_vfs*, const char*) noexcept { return nullptr; }

void libraryError(sqlite3_vfs*, int count, char* out) noexcept
{
    sqlite3_snprintf(count, out, "no libraries beside a sealed store");
}

sqlite3_vfs made(sqlite3_vfs* beneath)
{
    sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(sizeof(EncryptedFile)) + beneath->szOsFile;
    vfs.mxPathname = beneath->mxPathname;
    vfs.zName = EncryptedVfs::kName;
    vfs.pAppData = beneath;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    vfs.xDlOpen = noLibrary;
    vfs.xDlError = libraryError;
    vfs.xDlSym = [](sqlite3_vfs*, void*, const char*) -> void (*)() { return nullptr; };
    vfs.xDlClose = [](sqlite3_vfs*, void*) {};
    vfs.xRandomness = randomness;
    vfs.xSleep = sleep;
    vfs.xCurrentTime = julianDay;
    vfs.xGetLastError = lastError;
    return vfs;
}

} // namespace

bool EncryptedVfs::isRegistered()
{
    static const bool done = sqlite3_vfs_find(kName) != nullptr || layOver(nullptr);
    return done;
}

bool EncryptedVfs::layOver(const char* beneath)
{
    static sqlite3_vfs vfs{};
    sqlite3_vfs* lower = sqlite3_vfs_find(beneath);
    if (lower == nullptr || lower == &vfs) {
        return false;
    }
    if (vfs.pAppData != nullptr) {
        sqlite3_vfs_unregister(&vfs);
    }
    vfs = made(lower);
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
}

} // namespace core::storage
