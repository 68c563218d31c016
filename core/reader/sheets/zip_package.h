// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QSet>
#include <QString>

#include <memory>

namespace core::reader::sheets {

/// The entries of a zip file, read as streams straight from its bytes; the one place that knows libarchive. Names are only
/// ever compared (case apart, as OPC asks), never used as paths. The bytes must outlive the package and its streams.
///
/// Limits (engineering F17): 10,000 entries; 2 GB of content, or 256 MB where it is more than 200 times the file's size.
class ZipPackage final
{
public:
    /// Failures: FileNotASheet (no zip), FileLocked (encrypted entries), FileTooLarge, FileDamaged.
    [[nodiscard]] static Result<ZipPackage> open(QByteArrayView bytes);

    [[nodiscard]] bool contains(const QString& name) const { return m_names.contains(name.toLower()); }

    /// A sequential stream of an entry's content, which ends early and has an errorString() where the content is damaged or
    /// longer than the limits; null where there is no such entry.
    [[nodiscard]] std::unique_ptr<QIODevice> stream(const QString& name) const;

private:
    ZipPackage(QByteArrayView bytes, QSet<QString> names) : m_bytes(bytes), m_names(std::move(names)) {}

    QByteArrayView m_bytes;
    QSet<QString> m_names;
};

} // namespace core::reader::sheets
