// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program (LD_PRELOAD) it stands between it and the system's calls that change files, SQLite's and
// Qt's alike, and cuts the power as its environment orders (Order). Linux.
#include "tests/support/power_cut_disk.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <mutex>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using power_cut::Disk;

/// What the system itself does under this name.
template <typename Function> Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

std::recursive_mutex& mutex()
{
    static std::recursive_mutex one;
    return one;
}

bool isBusy = false; // the disk itself calls what stands here

Disk* disk()
{
    static const auto one = [] {
        const std::optional<power_cut::Order> order = power_cut::Order::read();
        return order ? new Disk(*order) : nullptr;
    }();
    return one;
}

/// One call of the program's: the disk, where the call is the program's own and concerns it.
class Call final
{
public:
    Call() : m_lock(mutex()), m_isOuter(!isBusy) { isBusy = true; }
    ~Call()
    {
        const int error = errno;
        isBusy = !m_isOuter;
        errno = error;
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    [[nodiscard]] Disk* of(const std::string& path) const
    {
        return m_isOuter && disk() != nullptr && disk()->holds(path) ? disk() : nullptr;
    }
    [[nodiscard]] Disk* of(int file) const
    {
        return m_isOuter && disk() != nullptr && disk()->pathOf(file) ? disk() : nullptr;
    }

private:
    std::lock_guard<std::recursive_mutex> m_lock;
    bool m_isOuter;
};

/// Absolute; `folder` is a descriptor or AT_FDCWD.
std::string absolute(int folder, const char* path)
{
    if (path[0] == '/') {
        return path;
    }
    char base[4096] = {};
    const std::string link = folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
    return ::readlink(link.c_str(), base, sizeof(base) - 1) > 0 ? std::string(base) + '/' + path : path;
}

bool isFolder(const std::string& path)
{
    struct stat about
    {
    };
    return ::lstat(path.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

template <typename Open> int opened(int folder, const char* path, int flags, Open open)
{
    const Call call;
    const std::string full = absolute(folder, path);
    Disk* const on = call.of(full);
    const bool isWriting = (flags & (O_CREAT | O_TRUNC)) != 0;
    if (on == nullptr || !isWriting) {
        return open();
    }
    struct stat about
    {
    };
    const bool isThere = ::lstat(full.c_str(), &about) == 0;
    if (isThere && (flags & O_EXCL) != 0) {
        return open();
    }
    if (isThere && (flags & O_TRUNC) != 0 && about.st_size > 0) {
        on->count();
        const int file = ::openat(AT_FDCWD, full.c_str(), O_RDWR | O_CLOEXEC);
        if (file >= 0) {
            on->willTruncate(file, 0);
            ::close(file);
        }
    } else if (!isThere) {
        on->count();
    }
    const int file = open();
    if (file >= 0 && !isThere) {
        on->made(full);
    }
    return file;
}

template <typename Write> ssize_t written(int file, std::size_t bytes, off_t offset, Write write)
{
    const Call call;
    if (Disk* const on = call.of(file)) {
        on->count();
        const bool isAppending = (::fcntl(file, F_GETFL) & O_APPEND) != 0;
        const off_t at = isAppending ? ::lseek(file, 0, SEEK_END) : offset >= 0 ? offset : ::lseek(file, 0, SEEK_CUR);
        on->willWrite(file, at, bytes);
    }
    return write();
}

template <typename Truncate> int truncated(int file, off_t size, Truncate truncate)
{
    const Call call;
    if (Disk* const on = call.of(file)) {
        on->count();
        on->willTruncate(file, size);
    }
    return truncate();
}

/// Syncing for good would only take time: no power is ever cut here.
int synced(int file, const char* name)
{
    const Call call;
    Disk* const on = call.of(file);
    if (on == nullptr) {
        return real<int (*)(int)>(name)(file);
    }
    on->count();
    on->synced(file);
    return 0;
}

template <typename Rename> int renamed(int fromFolder, const char* from, int toFolder, const char* to, Rename rename)
{
    const Call call;
    const std::string source = absolute(fromFolder, from);
    const std::string target = absolute(toFolder, to);
    Disk* const on = call.of(target);
    if (on == nullptr) {
        return rename();
    }
    on->count();
    const std::string kept = on->keepFile(target);
    const bool isOverFolder = isFolder(target);
    const int result = rename();
    if (result == 0) {
        on->renamed(source, target, kept, isOverFolder);
    }
    return result;
}

template <typename Link> int linked(int folder, const char* to, Link link)
{
    const Call call;
    const std::string target = absolute(folder, to);
    Disk* const on = call.of(target);
    if (on == nullptr) {
        return link();
    }
    on->count();
    const int result = link();
    if (result == 0) {
        on->linked(target);
    }
    return result;
}

template <typename Remove> int removed(int folder, const char* path, Remove remove)
{
    const Call call;
    const std::string full = absolute(folder, path);
    Disk* const on = call.of(full);
    if (on == nullptr) {
        return remove();
    }
    on->count();
    const bool wasFolder = isFolder(full);
    const ino_t gone = wasFolder ? on->folder(full) : 0;
    const std::string kept = on->keepFile(full);
    const int result = remove();
    if (result == 0 && wasFolder) {
        on->removedFolder(full, gone);
    } else if (result == 0) {
        on->removed(full, kept);
    }
    return result;
}

template <typename Make> int folderMade(int folder, const char* path, Make make)
{
    const Call call;
    const std::string full = absolute(folder, path);
    Disk* const on = call.of(full);
    if (on == nullptr || isFolder(full)) {
        return make();
    }
    on->count();
    const int result = make();
    if (result == 0) {
        on->madeFolder(full);
    }
    return result;
}

mode_t modeOf(int flags, va_list rest) { return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0; }

struct AtTheEnd
{
    ~AtTheEnd()
    {
        if (disk() != nullptr) {
            isBusy = true;
            disk()->end();
        }
    }
} atTheEnd;

} // namespace

// The system's own names, with the parameters they have there.
// NOLINTBEGIN
#define OPEN(NAME)                                                                                                     \
    int NAME(const char* path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = modeOf(flags, rest);                                                                       \
        va_end(rest);                                                                                                  \
        return opened(                                                                                                 \
            AT_FDCWD, path, flags, [&] { return real<int (*)(const char*, int, ...)>(#NAME)(path, flags, mode); });    \
    }
#define OPEN_AT(NAME)                                                                                                  \
    int NAME(int folder, const char* path, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = modeOf(flags, rest);                                                                       \
        va_end(rest);                                                                                                  \
        return opened(folder, path, flags,                                                                             \
            [&] { return real<int (*)(int, const char*, int, ...)>(#NAME)(folder, path, flags, mode); });              \
    }
#define CREATE(NAME)                                                                                                   \
    int NAME(const char* path, mode_t mode)                                                                            \
    {                                                                                                                  \
        return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC,                                                    \
            [&] { return real<int (*)(const char*, mode_t)>(#NAME)(path, mode); });                                    \
    }
#define WRITE_AT(NAME, OFFSET)                                                                                         \
    ssize_t NAME(int file, const void* bytes, size_t count, OFFSET offset)                                             \
    {                                                                                                                  \
        return written(file, count, offset,                                                                            \
            [&] { return real<ssize_t (*)(int, const void*, size_t, OFFSET)>(#NAME)(file, bytes, count, offset); });   \
    }
#define TRUNCATE(NAME, OFFSET)                                                                                         \
    int NAME(int file, OFFSET size) noexcept                                                                           \
    {                                                                                                                  \
        return truncated(file, size, [&] { return real<int (*)(int, OFFSET)>(#NAME)(file, size); });                   \
    }
extern "C" {
OPEN(open)
OPEN(open64)
OPEN(__open_2)
OPEN(__open64_2)
OPEN_AT(openat)
OPEN_AT(openat64)
CREATE(creat)
CREATE(creat64)
WRITE_AT(pwrite, off_t)
WRITE_AT(pwrite64, off64_t)
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

ssize_t write(int file, const void* bytes, size_t count)
{
    return written(
        file, count, -1, [&] { return real<ssize_t (*)(int, const void*, size_t)>("write")(file, bytes, count); });
}
int fsync(int file) { return synced(file, "fsync"); }
int fdatasync(int file) { return synced(file, "fdatasync"); }
int rename(const char* from, const char* to) noexcept
{
    return renamed(
        AT_FDCWD, from, AT_FDCWD, to, [&] { return real<int (*)(const char*, const char*)>("rename")(from, to); });
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    return renamed(fromFolder, from, toFolder, to, [&] {
        return real<int (*)(int, const char*, int, const char*, unsigned int)>("renameat2")(
            fromFolder, from, toFolder, to, flags);
    });
}
int link(const char* from, const char* to) noexcept
{
    return linked(AT_FDCWD, to, [&] { return real<int (*)(const char*, const char*)>("link")(from, to); });
}
int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    return linked(toFolder, to, [&] {
        return real<int (*)(int, const char*, int, const char*, int)>("linkat")(fromFolder, from, toFolder, to, flags);
    });
}
int unlink(const char* path) noexcept
{
    return removed(AT_FDCWD, path, [&] { return real<int (*)(const char*)>("unlink")(path); });
}
int unlinkat(int folder, const char* path, int flags) noexcept
{
    return removed(folder, path, [&] { return real<int (*)(int, const char*, int)>("unlinkat")(folder, path, flags); });
}
int rmdir(const char* path) noexcept
{
    return removed(AT_FDCWD, path, [&] { return real<int (*)(const char*)>("rmdir")(path); });
}
int mkdir(const char* path, mode_t mode) noexcept
{
    return folderMade(AT_FDCWD, path, [&] { return real<int (*)(const char*, mode_t)>("mkdir")(path, mode); });
}
}
// NOLINTEND
