// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/book_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core::services::book_folder {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Failure about(FailureCode code, const QString& folder, const QString& name)
{
    return Failure(code, {{u"file"_s, QDir(folder).filePath(name)}});
}

/// A link would lead to files of ours that the sender named.
bool liesInside(const QString& folder, const QFileInfo& file)
{
    const QString home = QFileInfo(folder).canonicalFilePath() + u'/';
    return file.isFile() && file.canonicalFilePath().startsWith(home);
}

Result<QByteArray> contentOf(const QString& folder, const QString& name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.exists()) {
        return about(FailureCode::FileMissing, folder, name);
    }
    if (!liesInside(folder, QFileInfo(file))) {
        return about(FailureCode::FileDamaged, folder, name);
    }
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll())
                                          : about(FailureCode::FileUnreadable, folder, name);
}

/// Nothing above the folder, and nothing by a way round.
bool staysInside(const QString& name)
{
    return !name.isEmpty() && QDir::isRelativePath(name) && QDir::cleanPath(name) == name && !name.startsWith(u".."_s)
           && !name.contains(u'\\') && !name.contains(u':');
}

Result<QList<File>> manifestIn(const QString& folder)
{
    const Result<QByteArray> bytes = contentOf(folder, kManifest);
    if (!bytes) {
        return bytes.failure();
    }
    const QJsonObject manifest = QJsonDocument::fromJson(*bytes).object();
    QList<File> files;
    for (const QJsonValue& each : manifest.value(u"files"_s).toArray()) {
        const File file{each[u"name"_s].toString(), each[u"bytes"_s].toInteger(), each[u"sha256"_s].toString(),
            DocumentId{each[u"document"_s].toInteger()}};
        if (!staysInside(file.name)) {
            return about(FailureCode::FileDamaged, folder, kManifest);
        }
        files.append(file);
    }
    const bool hasRecords = std::ranges::count(files, kRecords, &File::name) == 1;
    return hasRecords && manifest.value(u"format"_s).toInt() == kFormat
               ? Result<QList<File>>(files)
               : about(FailureCode::FileDamaged, folder, kManifest);
}

} // namespace

File fileOf(const QString& name, const QByteArray& bytes, DocumentId document)
{
    return {name, bytes.size(), hashOf(bytes), document};
}

QByteArray manifestOf(const QList<File>& files)
{
    QJsonArray list;
    for (const File& file : files) {
        QJsonObject entry{{u"name"_s, file.name}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}};
        if (file.document.isStored()) {
            entry.insert(u"document"_s, file.document.value);
        }
        list.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat}, {u"files"_s, list}}).toJson();
}

Result<QByteArray> bytesOf(const QString& folder, const File& file)
{
    // Before it is read: what is larger than it says may be larger than the memory.
    const QFileInfo found(QDir(folder).filePath(file.name));
    if (found.exists() && found.size() != file.bytes) {
        return about(FailureCode::FileDamaged, folder, file.name);
    }
    Result<QByteArray> bytes = contentOf(folder, file.name);
    if (bytes && (bytes->size() != file.bytes || hashOf(*bytes) != file.sha256)) {
        return about(FailureCode::FileDamaged, folder, file.name);
    }
    return bytes;
}

Result<Checked> check(const QString& folder)
{
    const Result<QList<File>> files = manifestIn(folder);
    if (!files) {
        return files.failure();
    }
    Checked checked;
    for (const File& file : *files) {
        const Result<QByteArray> bytes = bytesOf(folder, file);
        if (!bytes) {
            return bytes.failure();
        }
        if (file.name == kRecords) {
            checked.records = QJsonDocument::fromJson(*bytes).object();
        } else if (file.document.isStored()) {
            checked.documents.insert(file.document.value, file);
        }
    }
    if (checked.records.value(u"format"_s).toInt() != kFormat) {
        return about(FailureCode::FileDamaged, folder, kRecords);
    }
    return checked;
}

} // namespace core::services::book_folder
