// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_vfs.h"

#include "core/base/expect.h"
#include "core/storage/encrypted_vfs.h"

#include <QFile>

#include <new>

#include <sqlite3.h>

namespace support {

namespace {

constexpr const char* kName = "recording";

struct Frame
{
    sqlite3_vfs* beneath;
    RecordingVfs* recorder;
};

Frame& frameOf(sqlite3_vfs* vfs) { return *static_cast<Frame*>(vfs->pAppData); }

/// An open file; the one beneath stands behind it in memory.
struct RecordedFile : sqlite3_file
{
    RecordingVfs* recorder = nullptr;
    sqlite3_file* beneath = nullptr;
    QString path;
};

RecordedFile& of(sqlite3_file* file) { return *static_cast<RecordedFile*>(file); }

template <auto method, typename... Args> int pass(sqlite3_file* file, Args... args)
{
    sqlite3_file* beneath = of(file).beneath;
    return (beneath->pMethods->*method)(beneath, args...);
}

int close(sqlite3_file* file)
{
    sqlite3_file* beneath = of(file).beneath;
    of(file).~RecordedFile();
    file->pMethods = nullptr;
    return beneath->pMethods->xClose(beneath);
}

int read(sqlite3_file* file, void* out, int count, sqlite3_int64 offset)
{
    if (of(file).recorder->failsNow(false)) {
        return SQLITE_IOERR_READ;
    }
    return pass<&sqlite3_io_methods::xRead>(file, out, count, offset);
}

int write(sqlite3_file* file, const void* in, int count, sqlite3_int64 offset)
{
    RecordedFile& self = of(file);
    if (self.recorder->failsNow(true)) {
        return self.recorder->isFull() ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    self.recorder->record({DiskLog::Kind::Write, self.path, offset, QByteArray(static_cast<const char*>(in), count)});
    return pass<&sqlite3_io_methods::xWrite>(file, in, count, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    RecordedFile& self = of(file);
    if (self.recorder->failsNow(false)) {
        return SQLITE_IOERR_TRUNCATE;
    }
    self.recorder->record({DiskLog::Kind::Truncate, self.path, size});
    return pass<&sqlite3_io_methods::xTruncate>(file, size);
}

int sync(sqlite3_file* file, int)
{
    RecordedFile& self = of(file);
    if (self.recorder->failsNow(false)) {
        return SQLITE_IOERR_FSYNC;
    }
    self.recorder->record({DiskLog::Kind::Sync, self.path});
    return SQLITE_OK;
}

void barrier(sqlite3_file* file) { of(file).beneath->pMethods->xShmBarrier(of(file).beneath); }

const sqlite3_io_methods& methods()
{
    using Io = sqlite3_io_methods;
    static const Io table = [] {
        Io made{};
        made.iVersion = 2;
        made.xClose = close;
        made.xRead = read;
        made.xWrite = write;
        made.xTruncate = truncate;
        made.xSync = sync;
        made.xFileSize = pass<&Io::xFileSize, sqlite3_int64*>;
        made.xLock = pass<&Io::xLock, int>;
        made.xUnlock = pass<&Io::xUnlock, int>;
        made.xCheckReservedLock = pass<&Io::xCheckReservedLock, int*>;
        made.xFileControl = pass<&Io::xFileControl, int, void*>;
        made.xSectorSize = pass<&Io::xSectorSize>;
        made.xDeviceCharacteristics = pass<&Io::xDeviceCharacteristics>;
        made.xShmMap = pass<&Io::xShmMap, int, int, int, void volatile**>;
        made.xShmLock = pass<&Io::xShmLock, int, int, int>;
        made.xShmBarrier = barrier;
        made.xShmUnmap = pass<&Io::xShmUnmap, int>;
        return made;
    }();
    return table;
}

int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    const Frame& frame = frameOf(vfs);
    file->pMethods = nullptr;
    auto* beneath = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(RecordedFile));
    beneath->pMethods = nullptr;
    const QString name = QString::fromUtf8(path);
    frame.recorder->recordFound(name);
    const int code = frame.beneath->xOpen(frame.beneath, path, beneath, flags, outFlags);
    if (code != SQLITE_OK) {
        return code;
    }
    auto* recorded = new (file) RecordedFile;
    recorded->pMethods = &methods();
    recorded->recorder = frame.recorder;
    recorded->beneath = beneath;
    recorded->path = name;
    return SQLITE_OK;
}

int remove(sqlite3_vfs* vfs, const char* path, int)
{
    const Frame& frame = frameOf(vfs);
    if (frame.recorder->failsNow(false)) {
        return SQLITE_IOERR_DELETE;
    }
    frame.recorder->record({DiskLog::Kind::Delete, QString::fromUtf8(path)});
    return frame.beneath->xDelete(frame.beneath, path, 0);
}

template <auto function, typename... Args> int passOn(sqlite3_vfs* vfs, Args... args)
{
    sqlite3_vfs* beneath = frameOf(vfs).beneath;
    return (beneath->*function)(beneath, args...);
}

} // namespace

struct RecordingVfs::Registration
{
    Frame frame{};
    sqlite3_vfs vfs{};
};

RecordingVfs::RecordingVfs() : m_registration(std::make_unique<Registration>())
{
    using Vfs = sqlite3_vfs;
    Vfs* beneath = sqlite3_vfs_find(nullptr);
    m_registration->frame = {beneath, this};
    Vfs& vfs = m_registration->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(sizeof(RecordedFile)) + beneath->szOsFile;
    vfs.mxPathname = beneath->mxPathname;
    vfs.zName = kName;
    vfs.pAppData = &m_registration->frame;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = passOn<&Vfs::xAccess, const char*, int, int*>;
    vfs.xFullPathname = passOn<&Vfs::xFullPathname, const char*, int, char*>;
    vfs.xRandomness = passOn<&Vfs::xRandomness, int, char*>;
    vfs.xSleep = passOn<&Vfs::xSleep, int>;
    vfs.xCurrentTime = passOn<&Vfs::xCurrentTime, double*>;
    vfs.xGetLastError = passOn<&Vfs::xGetLastError, int, char*>;
    CORE_EXPECT(sqlite3_vfs_register(&vfs, 1) == SQLITE_OK);
    CORE_EXPECT(core::storage::EncryptedVfs::layOver(nullptr));
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&m_registration->vfs);
    sqlite3_vfs_register(m_registration->frame.beneath, 1);
    CORE_EXPECT(core::storage::EncryptedVfs::layOver(nullptr));
}

DiskLog RecordingVfs::takeLog()
{
    m_known.clear();
    return std::exchange(m_log, DiskLog());
}

void RecordingVfs::recordFound(const QString& file)
{
    if (m_known.contains(file)) {
        return;
    }
    m_known.append(file);
    QFile found(file);
    if (found.open(QIODevice::ReadOnly)) {
        m_log.add({DiskLog::Kind::Found, file, 0, found.readAll()});
    }
}

void RecordingVfs::setFault(const DiskFault& fault)
{
    m_fault = fault;
    m_calls = 0;
    m_hasFailed = false;
}

bool RecordingVfs::failsNow(bool isWriting)
{
    if (!m_fault || (isFull() && !isWriting)) {
        return false;
    }
    ++m_calls;
    const bool fails = m_calls == m_fault->atCall || (m_fault->isLasting && m_calls > m_fault->atCall);
    m_hasFailed = m_hasFailed || fails;
    return fails;
}

} // namespace support
