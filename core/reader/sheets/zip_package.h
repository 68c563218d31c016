// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QSet>
#include <QString>
#include <QStringView>

#include <memory>

namespace core::reader::sheets {

/// The errorString() of a part, and of an XML reader, that is refused as too large rather than damaged.
inline constexpr QStringView kTooLarge = u"too large";

/// One entry's content as it is unpacked: sequential, ends early and has an errorString() where the content is damaged
/// or larger than the limits.
class EntryStream final : public QIODevice
{
public:
    ~EntryStream() override;

    [[nodiscard]] bool isSequential() const override { return true; }

    /// Whoever parses the content tells after each token, so that no single one can fill the memory.
    void noteToken() { m_sinceToken = 0; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    friend class ZipPackage;
    struct Archive;

    EntryStream(std::unique_ptr<Archive> archive, qint64 limit);

    std::unique_ptr<Archive> m_archive;
    qint64 m_left = 0;
    qint64 m_sinceToken = 0;
};

/// The entries of a zip file, read as streams straight from its bytes; the one place that knows libarchive. Names are
/// only ever compared (case apart, as OPC asks), never used as paths. The bytes must outlive the package and its
/// streams.
///
/// Limits (engineering F17): 10,000 entries; 2 GB of content, or 256 MB where it is more than 200 times the file's
/// size; 16 MB between two tokens.
class ZipPackage final
{
public:
    /// Failures: FileLocked (encrypted entries), FileTooLarge, FileDamaged (no whole zip).
    [[nodiscard]] static Result<ZipPackage> open(QByteArrayView bytes);

    [[nodiscard]] bool contains(const QString& name) const { return m_names.contains(name.toLower()); }

    /// Null where there is no such entry.
    [[nodiscard]] std::unique_ptr<EntryStream> stream(const QString& name) const;

private:
    ZipPackage(QByteArrayView bytes, QSet<QString> names) : m_bytes(bytes), m_names(std::move(names)) {}

    QByteArrayView m_bytes;
    QSet<QString> m_names;
};

} // namespace core::reader::sheets
