// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_log.h"

#include <memory>
#include <optional>

namespace support {

/// A disk that gives trouble.
struct DiskFault
{
    enum class Kind {
        Error, ///< at any call
        Full,  ///< at a call that writes
    };
    int atCall = 0; ///< counted from 1 since the fault was set, over the calls that the kind concerns
    Kind kind = Kind::Error;
    bool isLasting = false; ///< else the next call is well again
};

/// SQLite's default VFS as long as it lives, and what sealed stores lie on: passes everything to the former one and
/// records what is written, synced, cut short and deleted (SQLite renames nothing). Syncs are recorded, not made: a
/// test need not wait for the disk. One at a time, while no store is open; for one thread.
class RecordingVfs final
{
public:
    RecordingVfs();
    ~RecordingVfs();
    Q_DISABLE_COPY_MOVE(RecordingVfs)

    [[nodiscard]] const DiskLog& log() const { return m_log; }
    /// What was recorded up to now; a file that is opened next is recorded as it is found.
    [[nodiscard]] DiskLog takeLog();

    void setFault(const DiskFault& fault);
    void endFault() { m_fault.reset(); }
    /// Whether the fault has come to pass.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// For the VFS alone: counts a call, and tells whether it fails.
    [[nodiscard]] bool failsNow(bool isWriting);
    [[nodiscard]] bool isFull() const { return m_fault && m_fault->kind == DiskFault::Kind::Full; }
    void record(DiskLog::Operation operation) { m_log.add(std::move(operation)); }
    void recordFound(const QString& file);

private:
    struct Registration;

    DiskLog m_log;
    QList<QString> m_known;
    std::optional<DiskFault> m_fault;
    int m_calls = 0;
    bool m_hasFailed = false;
    std::unique_ptr<Registration> m_registration;
};

} // namespace support
