// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_log.h"

#include <algorithm>
#include <cstring>

namespace support {

namespace {

constexpr qint64 kSector = 512;

void put(QByteArray& bytes, qint64 offset, const char* data, qint64 count)
{
    if (bytes.size() < offset + count) {
        bytes.append(offset + count - bytes.size(), '\0');
    }
    std::memcpy(bytes.data() + offset, data, static_cast<std::size_t>(count));
}

void putGarbage(QByteArray& bytes, qint64 offset, qint64 count, QRandomGenerator& chance)
{
    QByteArray garbage(count, '\0');
    for (char& each : garbage) {
        each = static_cast<char>(chance.bounded(256));
    }
    put(bytes, offset, garbage.constData(), count);
}

} // namespace

void DiskReplay::advanceTo(int operations)
{
    for (; m_next < operations; ++m_next) {
        apply(m_log.at(m_next), m_next);
    }
}

void DiskReplay::apply(const DiskLog::Operation& operation, int index)
{
    switch (operation.kind) {
    case DiskLog::Kind::Found:
        m_files[operation.file] = {operation.bytes, {}};
        return;
    case DiskLog::Kind::Write:
    case DiskLog::Kind::Truncate:
        m_files[operation.file].pending.append(index);
        return;
    case DiskLog::Kind::Sync: {
        File& file = m_files[operation.file];
        for (const int each : std::as_const(file.pending)) {
            applyWhole(file.synced, m_log.at(each));
        }
        file.pending.clear();
        return;
    }
    case DiskLog::Kind::Delete:
        m_files.remove(operation.file);
        return;
    case DiskLog::Kind::Rename:
        m_files[operation.to] = m_files.take(operation.file);
        return;
    }
}

DiskFiles DiskReplay::cut(QRandomGenerator& chance) const
{
    constexpr int kAllDropped = 4; // one cut in so many
    const bool dropsAll = chance.bounded(kAllDropped) == 0;
    DiskFiles disk;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        QByteArray bytes = file->synced;
        for (const int each : file->pending) {
            if (!dropsAll) {
                applyTorn(bytes, m_log.at(each), chance);
            }
        }
        disk.insert(file.key(), bytes);
    }
    return disk;
}

void DiskReplay::applyWhole(QByteArray& bytes, const DiskLog::Operation& operation)
{
    if (operation.kind == DiskLog::Kind::Write) {
        put(bytes, operation.offset, operation.bytes.constData(), operation.bytes.size());
    } else {
        bytes.truncate(operation.offset);
    }
}

void DiskReplay::applyTorn(QByteArray& bytes, const DiskLog::Operation& operation, QRandomGenerator& chance)
{
    if (operation.kind == DiskLog::Kind::Truncate) {
        if (chance.bounded(2) == 0) {
            applyWhole(bytes, operation);
        }
        return;
    }
    const qint64 end = operation.offset + operation.bytes.size();
    for (qint64 at = operation.offset; at < end;) {
        const qint64 next = std::min(end, (at / kSector + 1) * kSector);
        const char* data = operation.bytes.constData() + (at - operation.offset);
        const int fate = chance.bounded(10);
        if (fate < 5) {
            put(bytes, at, data, next - at);
        } else if (fate == 5) {
            put(bytes, at, data, chance.bounded(static_cast<int>(next - at)));
        } else if (fate == 6) {
            putGarbage(bytes, at, next - at, chance);
        }
        at = next;
    }
}

} // namespace support
