// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <sys/types.h>

namespace power_cut {

/// What the test asks for, in the environment of the program that is to lose its power.
struct Order
{
    std::string root;       ///< PERMITDESK_CUT_ROOT: the folder that is on the disk; everything else never fails
    std::string keep;       ///< PERMITDESK_CUT_KEEP: a folder of the same file system, for what must be put back
    std::string report;     ///< PERMITDESK_CUT_REPORT: where the number of operations is written at the end
    long at = 0;            ///< PERMITDESK_CUT_AT: before which operation, from 1 on; 0: never
    std::uint32_t seed = 0; ///< PERMITDESK_CUT_SEED
    bool isSyncing = true;  ///< PERMITDESK_CUT_NO_SYNC: syncing is only said to be done

    /// Nothing where the environment asks for none.
    [[nodiscard]] static std::optional<Order> read();
};

inline constexpr int kExitCode = 77; ///< of a program whose power was cut

/// Counts what a program does to the files below a folder and knows what of it a power cut could undo. The model: of
/// bytes written since the file was synced every sector of 512 bytes stays old, is new, or what changed in it is
/// garbled, and the file's size is the old one, the new one or between; bytes outside the range of a write are never
/// damaged. Names made, moved and taken away since their folder was synced are there as far as some moment and no
/// further. Told of each operation before the system is asked for it (`will…`) and, for names, after it went well.
class Disk final
{
public:
    explicit Disk(Order order);

    [[nodiscard]] bool holds(const std::string& path) const;
    /// The path of an open file on this disk.
    [[nodiscard]] std::optional<std::string> pathOf(int file) const;

    /// The next operation; does not return where the power is cut before it.
    void count();
    void willWrite(int file, off_t offset, std::size_t bytes);
    void willTruncate(int file, off_t size);
    void synced(int file);

    void made(const std::string& path);
    void madeFolder(const std::string& path);
    void linked(const std::string& to);
    /// Hands back the name under which the file is kept; empty where none stands there.
    [[nodiscard]] std::string keepFile(const std::string& path);
    void renamed(const std::string& from, const std::string& to, const std::string& kept, bool isOverFolder);
    void removed(const std::string& path, const std::string& kept);
    [[nodiscard]] ino_t folder(const std::string& path);
    void removedFolder(const std::string& path, ino_t folder);

    void report() const;
    /// Once the program has come to its end.
    void end();

private:
    enum class Kind { Make, MakeFolder, Link, Rename, Remove, RemoveFolder };
    struct NameChange
    {
        Kind kind;
        ino_t parent = 0;
        std::string name;
        ino_t toParent = 0;
        std::string toName;
        std::string kept{};
        bool isOverFolder = false;
        ino_t gone = 0; ///< the folder that was removed
    };
    struct Unsynced
    {
        int file = -1;
        off_t size = 0; ///< when it was synced
        bool isDirty = false;
        std::map<off_t, std::string> sectors; ///< as they were
    };

    Unsynced& unsynced(int file);
    void keepSectors(Unsynced& file, off_t offset, off_t bytes);
    void change(NameChange change, const std::string& path);
    [[nodiscard]] ino_t parentOf(const std::string& path) { return folder(path.substr(0, path.rfind('/'))); }
    [[noreturn]] void cut();
    void cutFile(Unsynced& file);
    void undo(const NameChange& change);
    [[nodiscard]] std::uint32_t chance(std::uint32_t below) { return m_chance() % below; }

    Order m_order;
    std::mt19937 m_chance;
    long m_count = 0;
    int m_kept = 0;
    std::map<ino_t, Unsynced> m_files;
    std::map<ino_t, int> m_folders; ///< open, so that they are found wherever they are moved
    std::vector<NameChange> m_names;
};

} // namespace power_cut
