// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/storage/naive_vfs.h"

#include "core/base/expect.h"
#include "core/storage/encrypted_vfs.h"
#include "core/storage/page_cipher.h"

#include <array>

#include <sqlite3.h>

using namespace core::storage;

namespace {

// Both stay: SQLite knows VFSs by their address.
sqlite3_vfs* careful = nullptr;
sqlite3_vfs naive{};
const sqlite3_io_methods* carefulMethods = nullptr;
sqlite3_io_methods naiveMethods{};

int readNaively(sqlite3_file* file, void* out, int count, sqlite3_int64 offset)
{
    if (offset < page_format::kPage && count < page_format::kPage) {
        std::array<char, page_format::kPage> page{};
        const int code = carefulMethods->xRead(file, page.data(), page_format::kPage, 0);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
            return code;
        }
    }
    return carefulMethods->xRead(file, out, count, offset);
}

int openNaively(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = careful->xOpen(careful, path, file, flags, outFlags);
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0) {
        carefulMethods = file->pMethods;
        naiveMethods = *carefulMethods;
        naiveMethods.xRead = readNaively;
        file->pMethods = &naiveMethods;
    }
    return code;
}

} // namespace

NaiveVfs::NaiveVfs()
{
    CORE_EXPECT(EncryptedVfs::isRegistered());
    careful = sqlite3_vfs_find(EncryptedVfs::kName);
    naive = *careful;
    naive.xOpen = openNaively;
    sqlite3_vfs_unregister(careful);
    CORE_EXPECT(sqlite3_vfs_register(&naive, 0) == SQLITE_OK);
}

NaiveVfs::~NaiveVfs()
{
    sqlite3_vfs_unregister(&naive);
    sqlite3_vfs_register(careful, 0);
}
