// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut_disk.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace power_cut {

namespace {

constexpr off_t kSector = 512;

std::string openPath(int file) { return "/proc/self/fd/" + std::to_string(file); }

std::string nameOf(const std::string& path) { return path.substr(path.rfind('/') + 1); }

[[noreturn]] void giveUp(const char* what)
{
    std::perror(what);
    ::_exit(99);
}

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

} // namespace

std::optional<Order> Order::read()
{
    Order order;
    order.root = environment("PERMITDESK_CUT_ROOT");
    order.keep = environment("PERMITDESK_CUT_KEEP");
    order.report = environment("PERMITDESK_CUT_REPORT");
    order.at = std::atol(environment("PERMITDESK_CUT_AT").c_str());
    order.seed = static_cast<std::uint32_t>(std::atol(environment("PERMITDESK_CUT_SEED").c_str()));
    order.isSyncing = environment("PERMITDESK_CUT_NO_SYNC").empty();
    return order.root.empty() ? std::nullopt : std::optional(order);
}

Disk::Disk(Order order) : m_order(std::move(order)), m_chance(m_order.seed) {}

bool Disk::holds(const std::string& path) const
{
    return path.size() > m_order.root.size() && path.compare(0, m_order.root.size(), m_order.root) == 0
           && path[m_order.root.size()] == '/';
}

std::optional<std::string> Disk::pathOf(int file) const
{
    std::array<char, 4096> path{};
    const ssize_t size = ::readlink(openPath(file).c_str(), path.data(), path.size());
    std::string found(path.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    return holds(found) || found == m_order.root ? std::optional(found) : std::nullopt;
}

void Disk::count()
{
    if (++m_count == m_order.at) {
        cut();
    }
}

Disk::Unsynced& Disk::unsynced(int file)
{
    struct stat about
    {
    };
    if (::fstat(file, &about) != 0) {
        giveUp("fstat");
    }
    Unsynced& found = m_files[about.st_ino];
    if (found.file < 0) {
        // Never closed: closing any descriptor of a file lets go of the locks that the program holds on it.
        found.file = ::open(openPath(file).c_str(), O_RDWR | O_CLOEXEC);
        if (found.file < 0) {
            giveUp("open again");
        }
    }
    if (!found.isDirty) {
        found.isDirty = true;
        found.size = about.st_size;
    }
    return found;
}

void Disk::keepSectors(Unsynced& file, off_t offset, off_t bytes)
{
    for (off_t sector = offset / kSector; sector * kSector < offset + bytes; ++sector) {
        if (file.sectors.contains(sector)) {
            continue;
        }
        std::array<char, kSector> was{};
        const off_t there = std::min(kSector, file.size - sector * kSector);
        const ssize_t read =
            there > 0 ? ::pread(file.file, was.data(), static_cast<std::size_t>(there), sector * kSector) : 0;
        file.sectors.emplace(sector, std::string(was.data(), static_cast<std::size_t>(std::max<ssize_t>(read, 0))));
    }
}

void Disk::willWrite(int file, off_t offset, std::size_t bytes)
{
    keepSectors(unsynced(file), offset, static_cast<off_t>(bytes));
}

void Disk::willTruncate(int file, off_t size)
{
    Unsynced& found = unsynced(file);
    struct stat about
    {
    };
    if (::fstat(file, &about) == 0 && about.st_size > size) {
        keepSectors(found, size, about.st_size - size);
    }
}

void Disk::synced(int file)
{
    struct stat about
    {
    };
    if (!m_order.isSyncing || ::fstat(file, &about) != 0) {
        return;
    }
    if (S_ISDIR(about.st_mode)) {
        std::erase_if(m_names,
            [&](const NameChange& each) { return each.parent == about.st_ino || each.toParent == about.st_ino; });
        return;
    }
    const auto found = m_files.find(about.st_ino);
    if (found != m_files.end()) {
        found->second.isDirty = false;
        found->second.sectors.clear();
    }
}

ino_t Disk::folder(const std::string& path)
{
    const int file = ::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    struct stat about
    {
    };
    if (file < 0 || ::fstat(file, &about) != 0) {
        giveUp(path.c_str());
    }
    const auto [found, isNew] = m_folders.emplace(about.st_ino, file);
    if (!isNew) {
        ::close(file);
    }
    return found->first;
}

void Disk::change(NameChange change, const std::string& path)
{
    change.parent = parentOf(path);
    change.name = nameOf(path);
    m_names.push_back(std::move(change));
}

void Disk::made(const std::string& path) { change({Kind::Make, 0, {}, 0, {}}, path); }

void Disk::madeFolder(const std::string& path) { change({Kind::MakeFolder, 0, {}, 0, {}}, path); }

void Disk::linked(const std::string& to) { change({Kind::Link, 0, {}, 0, {}}, to); }

std::string Disk::keepFile(const std::string& path)
{
    struct stat about
    {
    };
    if (::lstat(path.c_str(), &about) != 0 || S_ISDIR(about.st_mode)) {
        return {};
    }
    std::string kept = m_order.keep + '/' + std::to_string(++m_kept);
    if (::linkat(AT_FDCWD, path.c_str(), AT_FDCWD, kept.c_str(), 0) != 0) {
        giveUp(kept.c_str());
    }
    return kept;
}

void Disk::renamed(const std::string& from, const std::string& to, const std::string& kept, bool isOverFolder)
{
    change({Kind::Rename, 0, {}, parentOf(to), nameOf(to), kept, isOverFolder}, from);
}

void Disk::removed(const std::string& path, const std::string& kept)
{
    change({Kind::Remove, 0, {}, 0, {}, kept}, path);
}

void Disk::removedFolder(const std::string& path, ino_t folder)
{
    change({Kind::RemoveFolder, 0, {}, 0, {}, {}, false, folder}, path);
}

void Disk::report() const
{
    std::FILE* file = m_order.report.empty() ? nullptr : std::fopen(m_order.report.c_str(), "w");
    if (file != nullptr) {
        std::fprintf(file, "%ld\n", m_count);
        std::fclose(file);
    }
}

void Disk::end()
{
    report();
    if (m_order.at > m_count) {
        cut();
    }
}

void Disk::cut()
{
    for (auto& [inode, file] : m_files) {
        if (file.isDirty) {
            cutFile(file);
        }
    }
    const auto count = static_cast<std::uint32_t>(m_names.size());
    const std::uint32_t way = chance(4);
    const std::uint32_t stays = way == 0 ? 0 : way == 1 ? count : chance(count + 1);
    while (m_names.size() > stays) {
        undo(m_names.back());
        m_names.pop_back();
    }
    ::_exit(kExitCode);
}

void Disk::cutFile(Unsynced& file)
{
    struct stat about
    {
    };
    if (::fstat(file.file, &about) != 0) {
        giveUp("fstat");
    }
    const bool isAllOld = chance(4) == 0;
    off_t size = isAllOld || chance(2) == 0 ? file.size : about.st_size;
    if (!isAllOld && file.size != about.st_size && chance(4) == 0) {
        const off_t least = std::min(file.size, about.st_size);
        size =
            least + static_cast<off_t>(chance(static_cast<std::uint32_t>(std::max(file.size, about.st_size) - least)));
    }
    for (auto& [sector, was] : file.sectors) {
        std::array<char, kSector> now{};
        const ssize_t there = ::pread(file.file, now.data(), now.size(), sector * kSector);
        const std::uint32_t fate = isAllOld || there <= 0 ? 0 : chance(10); // 0 to 4 old, to 8 new, 9 garbled
        std::array<char, kSector> old{};
        std::copy(was.begin(), was.end(), old.begin());
        if (fate == 9) {
            for (std::size_t i = 0; i < now.size(); ++i) {
                old[i] = old[i] == now[i] ? now[i] : static_cast<char>(chance(256));
            }
        }
        const bool isKept = fate <= 4 || fate == 9;
        if (isKept && ::pwrite(file.file, old.data(), old.size(), sector * kSector) < 0) {
            giveUp("pwrite");
        }
    }
    if (::ftruncate(file.file, size) != 0) {
        giveUp("ftruncate");
    }
}

void Disk::undo(const NameChange& change)
{
    const int parent = m_folders.at(change.parent);
    const std::string& name = change.name;
    switch (change.kind) {
    case Kind::Make:
    case Kind::Link:
        ::unlinkat(parent, name.c_str(), 0);
        break;
    case Kind::MakeFolder:
        std::filesystem::remove_all(openPath(parent) + '/' + name);
        break;
    case Kind::Rename: {
        const int to = m_folders.at(change.toParent);
        ::renameat(to, change.toName.c_str(), parent, name.c_str());
        if (!change.kept.empty()) {
            ::linkat(AT_FDCWD, change.kept.c_str(), to, change.toName.c_str(), 0);
        }
        if (change.isOverFolder) {
            ::mkdirat(to, change.toName.c_str(), 0755);
        }
        break;
    }
    case Kind::Remove:
        ::linkat(AT_FDCWD, change.kept.c_str(), parent, name.c_str(), 0);
        break;
    case Kind::RemoveFolder:
        ::mkdirat(parent, name.c_str(), 0755);
        m_folders[change.gone] = ::openat(parent, name.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        break;
    }
}

} // namespace power_cut
