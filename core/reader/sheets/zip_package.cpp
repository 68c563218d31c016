// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/zip_package.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxEntries = 10'000;
constexpr qint64 kMaxContent = 2LL * 1024 * 1024 * 1024;
constexpr qint64 kUnsuspectedContent = 256LL * 1024 * 1024;
constexpr qint64 kMaxRatio = 200;
constexpr qint64 kMaxToken = 16LL * 1024 * 1024;

qint64 contentLimit(QByteArrayView bytes)
{
    return std::min(kMaxContent, std::max(kUnsuspectedContent, bytes.size() * kMaxRatio));
}

QString nameOf(archive_entry* entry)
{
    const char* const name = archive_entry_pathname(entry);
    return QString::fromUtf8(name != nullptr ? name : "").toLower();
}

/// Goes to the next entry; null at the end and where the directory is damaged, which `status` tells apart.
archive_entry* nextEntry(archive* handle, int& status)
{
    archive_entry* entry = nullptr;
    status = archive_read_next_header(handle, &entry);
    return status == ARCHIVE_OK || status == ARCHIVE_WARN ? entry : nullptr;
}

} // namespace

struct EntryStream::Archive
{
    explicit Archive(QByteArrayView bytes) : handle(archive_read_new())
    {
        archive_read_support_format_zip_seekable(handle);
        isOpen = archive_read_open_memory(handle, bytes.data(), static_cast<std::size_t>(bytes.size())) == ARCHIVE_OK;
    }
    ~Archive() { archive_read_free(handle); }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    archive* handle = nullptr;
    bool isOpen = false;
};

EntryStream::EntryStream(std::unique_ptr<Archive> archive, qint64 limit) : m_archive(std::move(archive)), m_left(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

EntryStream::~EntryStream() = default;

qint64 EntryStream::readData(char* data, qint64 size)
{
    const auto read = archive_read_data(m_archive->handle, data, static_cast<std::size_t>(size));
    if (read < 0) {
        setErrorString(u"damaged"_s);
        return -1;
    }
    m_left -= read;
    m_sinceToken += read;
    if (m_left < 0 || m_sinceToken > kMaxToken) {
        setErrorString(kTooLarge.toString());
        return -1;
    }
    return read == 0 && size > 0 ? -1 : read;
}

qint64 EntryStream::writeData(const char*, qint64) { return -1; }

Result<ZipPackage> ZipPackage::open(QByteArrayView bytes)
{
    const EntryStream::Archive source(bytes);
    if (!source.isOpen) {
        return Failure(FailureCode::FileDamaged);
    }
    QSet<QString> names;
    qint64 content = 0;
    int status = ARCHIVE_OK;
    while (archive_entry* const entry = nextEntry(source.handle, status)) {
        if (archive_entry_is_encrypted(entry) != 0) {
            return Failure(FailureCode::FileLocked);
        }
        content += std::clamp<qint64>(archive_entry_size(entry), 0, kMaxContent);
        names.insert(nameOf(entry));
        if (names.size() > kMaxEntries || content > contentLimit(bytes)) {
            return Failure(FailureCode::FileTooLarge, {{u"limit"_s, u"%1 MB"_s.arg(contentLimit(bytes) >> 20)}});
        }
    }
    if (status != ARCHIVE_EOF) {
        return Failure(FailureCode::FileDamaged);
    }
    return ZipPackage(bytes, std::move(names));
}

std::unique_ptr<EntryStream> ZipPackage::stream(const QString& name) const
{
    if (!contains(name)) {
        return nullptr;
    }
    auto source = std::make_unique<EntryStream::Archive>(m_bytes);
    int status = ARCHIVE_OK;
    while (archive_entry* const entry = nextEntry(source->handle, status)) {
        if (nameOf(entry) == name.toLower()) {
            return std::unique_ptr<EntryStream>(new EntryStream(std::move(source), contentLimit(m_bytes)));
        }
    }
    return nullptr;
}

} // namespace core::reader::sheets
