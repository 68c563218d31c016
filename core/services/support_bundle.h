// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QByteArray>
#include <QMap>

namespace core::services {

struct SupportBundle
{
    QMap<QString, QByteArray> entries; ///< by name
    bool isSound = true;               ///< nothing was found wrong with the store
};

/// What support asks for, with nobody in it: versions, the office's choices (no texts), the schema, numbers of rows,
/// what verifying found, sizes, ages of backups, and the log, of which only the program's own sentences are let
/// through.
class SupportService final
{
public:
    explicit SupportService(Office& office) : m_office(office) {}

    /// Reads the whole store once. Fails as Store's reading does.
    [[nodiscard]] Result<SupportBundle> collect();
    /// collect(), as a zip file that is there whole or not at all; hands the same back. Fails with FileWriteFailed.
    [[nodiscard]] Result<SupportBundle> writeTo(const QString& path);

private:
    [[nodiscard]] Result<QByteArray> settings();

    Office& m_office;
};

} // namespace core::services
