// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rejects_file.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellOf(QString text)
{
    static const QString formulaSigns = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaSigns.contains(text[0])) {
        text.prepend(u'\'');
    }
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

Failure cannotWrite(const QSaveFile& file)
{
    return Failure(FailureCode::FileWriteFailed, {{u"file"_s, file.fileName()}});
}

} // namespace

Result<RejectsFile> RejectsFile::create(const QString& path)
{
    if (path.isEmpty()) {
        return RejectsFile(nullptr);
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || file->write("\xEF\xBB\xBF") < 0) {
        return cannotWrite(*file);
    }
    return RejectsFile(std::move(file));
}

void RejectsFile::add(const QStringList& cells, const QString& reasons)
{
    if (!m_file) {
        return;
    }
    QStringList written;
    for (const QString& cell : cells) {
        written.append(cellOf(cell));
    }
    written.append(cellOf(reasons));
    // A write that fails is told by finish(): QSaveFile remembers it and refuses to commit.
    m_file->write(written.join(u',').toUtf8() + "\r\n");
}

Result<void> RejectsFile::finish()
{
    if (m_file && !m_file->commit()) {
        return cannotWrite(*m_file);
    }
    return {};
}

} // namespace core::services
