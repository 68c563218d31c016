// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_folder.h"

#include "core/exchange/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure notWritten(const QString& path) { return Failure(FailureCode::FileWriteFailed, {{u"file"_s, path}}); }

} // namespace

Result<WholeFolder> WholeFolder::begin(const QString& path)
{
    const QFileInfo place(QDir::cleanPath(path));
    if (place.exists() || place.isSymLink()) {
        return Failure(FailureCode::FolderExists, {{u"file"_s, path}});
    }
    // In the same folder, and so on the same disk: the last step is a change of its name.
    auto made = std::make_unique<QTemporaryDir>(place.absoluteDir().filePath(u'.' + place.fileName() + u"-XXXXXX"_s));
    if (!made->isValid()) {
        return notWritten(path);
    }
    return WholeFolder(place.absoluteFilePath(), std::move(made));
}

WholeFolder::WholeFolder(QString path, std::unique_ptr<QTemporaryDir> made)
    : m_path(std::move(path)), m_made(std::move(made))
{}

WholeFolder::WholeFolder(WholeFolder&&) noexcept = default;
WholeFolder::~WholeFolder() = default;

Result<void> WholeFolder::add(const QString& name, const QByteArray& bytes)
{
    const QString path = m_made->filePath(name);
    const bool hasFolder = QDir().mkpath(QFileInfo(path).path());
    return hasFolder && writeWholeFile(path, bytes) ? Result<void>() : notWritten(QDir(m_path).filePath(name));
}

Result<void> WholeFolder::commit()
{
    if (!QDir().rename(m_made->path(), m_path)) {
        return notWritten(m_path);
    }
    m_made->setAutoRemove(false);
    return {};
}

} // namespace core::exchange
