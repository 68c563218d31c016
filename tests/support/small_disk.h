// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace support {

/// A small file system of its own, unmounted when the object goes. Only root can mount one: tests skip without it.
class SmallDisk final
{
public:
    /// size as mount writes it: "2m".
    SmallDisk(QString folder, const QString& size);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    /// Mounts it again with other options: "size=200m", "ro", "rw".
    [[nodiscard]] bool remount(const QString& options) const;
    /// Leaves no room for a byte: a file "filling" takes what is free.
    [[nodiscard]] bool fill() const;

private:
    QString m_folder;
    bool m_isMounted = false;
};

/// A CSV sheet of so many invented people, enough to fill such a disk or to be stopped half-way.
[[nodiscard]] QByteArray bigSheet(int people);

} // namespace support
