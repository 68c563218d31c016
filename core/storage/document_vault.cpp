// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_vault.h"

#include "core/base/expect.h"
#include "core/storage/sealed_file.h"
#include "core/storage/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

#include <sodium.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

DocumentVault::DocumentVault(QString folder, QByteArray nameKey, std::optional<DataKey> key)
    : m_folder(std::move(folder)), m_nameKey(std::move(nameKey)), m_key(std::move(key))
{
    CORE_EXPECT(m_nameKey.size() == static_cast<qsizetype>(crypto_generichash_KEYBYTES));
}

QString DocumentVault::nameFor(const QByteArray& bytes) const
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), reinterpret_cast<const unsigned char*>(m_nameKey.constData()),
        static_cast<std::size_t>(m_nameKey.size()));
    const QByteArray raw(reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(hash.size()));
    return QString::fromLatin1(raw.toHex());
}

QString DocumentVault::pathOf(const QString& vaultName) const
{
    return QDir(m_folder).filePath(vaultName);
}

VaultEntry DocumentVault::entryOf(const QByteArray& bytes) const
{
    return {nameFor(bytes), sha256Of(bytes), bytes.size()};
}

Result<VaultEntry> DocumentVault::keep(const QByteArray& bytes) const
{
    const VaultEntry entry = entryOf(bytes);
    if (bytesOf(entry.vaultName, entry.sha256)) {
        return entry;
    }
    // A damaged file of that name may stand there; it is replaced.
    const Result<void> written = writeWhole(
        pathOf(entry.vaultName), m_key ? sealed_file::seal(bytes, entry.vaultName.toLatin1(), *m_key) : bytes);
    if (!written) {
        return written.failure();
    }
    return entry;
}

Result<QByteArray> DocumentVault::bytesOf(const QString& vaultName, const QString& sha256) const
{
    QFile file(pathOf(vaultName));
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::DocumentMissing, {{u"name"_s, vaultName}});
    }
    std::optional<QByteArray> bytes = file.readAll();
    if (m_key) {
        bytes = sealed_file::unseal(*bytes, vaultName.toLatin1(), *m_key);
    }
    if (!bytes || sha256Of(*bytes) != sha256) {
        return Failure(FailureCode::DocumentDamaged, {{u"name"_s, vaultName}});
    }
    return *std::move(bytes);
}

qint64 DocumentVault::sizeOf(qint64 byteCount) const
{
    return m_key ? sealed_file::sizeOf(byteCount) : byteCount;
}

bool DocumentVault::hasSizeOf(const QString& vaultName, qint64 byteCount) const
{
    const QFileInfo file(pathOf(vaultName));
    return file.isFile() && file.size() == sizeOf(byteCount);
}

int DocumentVault::collectOrphans(const QSet<QString>& named) const
{
    int removed = 0;
    QDir folder(m_folder);
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString& each : files) {
        if (!named.contains(each) && folder.remove(each)) {
            ++removed;
        }
    }
    return removed;
}

} // namespace core::storage
