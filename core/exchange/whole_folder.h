// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace core::exchange {

/// A new folder that comes into its place with everything in it, or not at all. Until commit() the files lie beside it,
/// in a folder of another name that goes with this object.
class WholeFolder final
{
public:
    /// Fails with FolderExists (arg file), also for a file of that name, and FileWriteFailed (arg file) where none can
    /// be made there.
    [[nodiscard]] static Result<WholeFolder> begin(const QString& path);
    ~WholeFolder();
    WholeFolder(WholeFolder&&) noexcept;
    WholeFolder& operator=(WholeFolder&&) = delete;

    /// `name` is a path below the folder. Fails with FileWriteFailed (arg file: the path it was to have).
    [[nodiscard]] Result<void> add(const QString& name, const QByteArray& bytes);
    /// Fails with FileWriteFailed (arg file: the folder's path).
    [[nodiscard]] Result<void> commit();

private:
    WholeFolder(QString path, std::unique_ptr<QTemporaryDir> made);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_made;
};

} // namespace core::exchange
