// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encrypted_file.h"

#include "core/storage/encrypted_vfs.h"

#include <algorithm>
#include <cstring>

#include <sodium.h>

namespace core::storage {

namespace {

constexpr std::array<unsigned char, 8> kJournalMagic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
constexpr int kJournalNumber = 4;
constexpr int kJournalMark = 12;   // magic and number of records
constexpr int kJournalHeader = 28; // what of a header is not padding

bool isMagicOrZero(const unsigned char* bytes)
{
    return std::memcmp(bytes, kJournalMagic.data(), kJournalMagic.size()) == 0
           || sodium_is_zero(bytes, kJournalMagic.size()) == 1;
}

/// Headers of a rollback journal and single numbers; never a page, nor the name of another journal.
bool isJournalHeader(const unsigned char* bytes, int count)
{
    if (count <= kJournalNumber) {
        return true;
    }
    if (count == kJournalMark) {
        return isMagicOrZero(bytes);
    }
    return count >= kJournalHeader && isMagicOrZero(bytes)
           && sodium_is_zero(bytes + kJournalHeader, static_cast<std::size_t>(count - kJournalHeader)) == 1;
}

} // namespace

/// What SQLite calls. Everything but reading and writing goes to the file beneath.
struct EncryptedFile::Methods
{
    static EncryptedFile& of(sqlite3_file* file) { return *static_cast<EncryptedFile*>(file); }

    template <auto method, typename... Args> static int pass(sqlite3_file* file, Args... args) noexcept
    {
        sqlite3_file& beneath = of(file).m_beneath;
        return (beneath.pMethods->*method)(&beneath, args...);
    }

    static int close(sqlite3_file* file) noexcept
    {
        sqlite3_file& beneath = of(file).m_beneath;
        of(file).~EncryptedFile();
        file->pMethods = nullptr;
        return beneath.pMethods->xClose(&beneath);
    }

    static int read(sqlite3_file* file, void* out, int count, sqlite3_int64 offset) noexcept
    {
        EncryptedFile& self = of(file);
        auto* bytes = static_cast<unsigned char*>(out);
        switch (self.m_kind) {
        case Kind::Database:
            return self.m_pages.read(bytes, count, offset);
        case Kind::Wal:
            return self.m_frames.read(bytes, count, offset);
        case Kind::Journal:
            break;
        }
        return self.m_beneath.pMethods->xRead(&self.m_beneath, out, count, offset);
    }

    static int write(sqlite3_file* file, const void* in, int count, sqlite3_int64 offset) noexcept
    {
        EncryptedFile& self = of(file);
        const auto* bytes = static_cast<const unsigned char*>(in);
        switch (self.m_kind) {
        case Kind::Database:
            return self.m_pages.write(bytes, count, offset);
        case Kind::Wal:
            return self.m_frames.write(bytes, count, offset);
        case Kind::Journal:
            break;
        }
        if (!isJournalHeader(bytes, count)) {
            sqlite3_log(SQLITE_IOERR_WRITE, "refused to write a page into the journal of a sealed store");
            return SQLITE_IOERR_WRITE;
        }
        return self.m_beneath.pMethods->xWrite(&self.m_beneath, in, count, offset);
    }

    static int control(sqlite3_file* file, int operation, void* argument) noexcept
    {
        sqlite3_file& beneath = of(file).m_beneath;
        switch (operation) {
        case SQLITE_FCNTL_SIZE_HINT: // would leave bytes in the file that nobody sealed
        case SQLITE_FCNTL_CHUNK_SIZE:
        case SQLITE_FCNTL_MMAP_SIZE:
        case SQLITE_FCNTL_BEGIN_ATOMIC_WRITE:
        case SQLITE_FCNTL_COMMIT_ATOMIC_WRITE:
        case SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE:
            return SQLITE_NOTFOUND;
        case SQLITE_FCNTL_VFSNAME: {
            char* name = nullptr; // stays so where the file beneath has none
            beneath.pMethods->xFileControl(&beneath, operation, static_cast<void*>(&name));
            *static_cast<char**>(argument) = sqlite3_mprintf("%s/%z", EncryptedVfs::kName, name);
            return SQLITE_OK;
        }
        default:
            return beneath.pMethods->xFileControl(&beneath, operation, argument);
        }
    }

    static int characteristics(sqlite3_file* file) noexcept
    {
        // What a file promises of single writes is not passed on. POWERSAFE_OVERWRITE, which SQLite supposes by
        // default, always: without it a page would be written in two parts.
        sqlite3_file& beneath = of(file).m_beneath;
        constexpr int kPassed = SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_SEQUENTIAL | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN
                                | SQLITE_IOCAP_IMMUTABLE;
        return (beneath.pMethods->xDeviceCharacteristics(&beneath) & kPassed) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
    }

    static void barrier(sqlite3_file* file) noexcept
    {
        sqlite3_file& beneath = of(file).m_beneath;
        beneath.pMethods->xShmBarrier(&beneath);
    }

    static sqlite3_io_methods table(int version)
    {
        using Io = sqlite3_io_methods;
        Io methods{};
        methods.iVersion = version; // 2 at most: 3 would map the file into memory, past the cipher
        methods.xClose = close;
        methods.xRead = read;
        methods.xWrite = write;
        methods.xTruncate = pass<&Io::xTruncate, sqlite3_int64>;
        methods.xSync = pass<&Io::xSync, int>;
        methods.xFileSize = pass<&Io::xFileSize, sqlite3_int64*>;
        methods.xLock = pass<&Io::xLock, int>;
        methods.xUnlock = pass<&Io::xUnlock, int>;
        methods.xCheckReservedLock = pass<&Io::xCheckReservedLock, int*>;
        methods.xFileControl = control;
        methods.xSectorSize = pass<&Io::xSectorSize>;
        methods.xDeviceCharacteristics = characteristics;
        methods.xShmMap = pass<&Io::xShmMap, int, int, int, void volatile**>;
        methods.xShmLock = pass<&Io::xShmLock, int, int, int>;
        methods.xShmBarrier = barrier;
        methods.xShmUnmap = pass<&Io::xShmUnmap, int>;
        return methods;
    }
};

EncryptedFile::EncryptedFile(Kind kind, std::shared_ptr<const PageCipher> cipher, sqlite3_file& beneath) noexcept
    : m_kind(kind), m_beneath(beneath), m_cipher(std::move(cipher)), m_pages(beneath, *m_cipher),
      m_frames(beneath, *m_cipher)
{
    static const sqlite3_io_methods plain = Methods::table(1);
    static const sqlite3_io_methods sharing = Methods::table(2);
    pMethods = beneath.pMethods->iVersion >= 2 ? &sharing : &plain;
}

} // namespace core::storage
