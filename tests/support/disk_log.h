// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace support {

/// Files by their path.
using DiskFiles = QMap<QString, QByteArray>;

/// What a program did to files, in order, as the disk got to know it.
class DiskLog final
{
public:
    enum class Kind { Found, Write, Truncate, Sync, Delete, Rename };
    struct Operation
    {
        Kind kind;
        QString file;
        qint64 offset = 0;  ///< of a write; the size of a truncation
        QByteArray bytes{}; ///< written, or found when the file was first opened
        QString to{};       ///< of a rename
    };

    void add(Operation operation) { m_operations.append(std::move(operation)); }
    [[nodiscard]] int size() const { return static_cast<int>(m_operations.size()); }
    [[nodiscard]] const Operation& at(int index) const { return m_operations.at(index); }

private:
    QList<Operation> m_operations;
};

/// Goes along a log and tells what a power cut could leave at each place. The model: what a file was synced with is
/// kept. Of each write since, every sector of 512 bytes stays or goes by itself, or is torn within, or garbled; a
/// quarter of the cuts drop all of it. A write damages no byte outside its range (SQLITE_IOCAP_POWERSAFE_OVERWRITE,
/// SQLite's default). Making, deleting and renaming files is on the disk at once.
class DiskReplay final
{
public:
    explicit DiskReplay(const DiskLog& log) : m_log(log) {}

    /// Onward only.
    void advanceTo(int operations);
    [[nodiscard]] DiskFiles cut(QRandomGenerator& chance) const;

private:
    struct File
    {
        QByteArray synced;
        QList<int> pending; ///< places in the log
    };
    void apply(const DiskLog::Operation& operation, int index);
    static void applyWhole(QByteArray& bytes, const DiskLog::Operation& operation);
    static void applyTorn(QByteArray& bytes, const DiskLog::Operation& operation, QRandomGenerator& chance);

    const DiskLog& m_log;
    int m_next = 0;
    QMap<QString, File> m_files;
};

} // namespace support
