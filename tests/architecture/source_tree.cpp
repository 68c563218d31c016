// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace architecture {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(SOURCE_DIR);

QStringList withoutComments(const QStringList& lines)
{
    static const QRegularExpression comment(u"(?<![:\"])//.*$"_s);
    QStringList bare;
    for (QString line : lines) {
        bare.append(line.remove(comment));
    }
    return bare;
}

} // namespace

QString Source::module() const { return path.section(u'/', 0, 1); }

QList<Source> sourcesBelow(const QStringList& folders)
{
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(kRoot + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths.append(files.next());
        }
    }
    paths.sort();
    QList<Source> sources;
    for (const QString& path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            sources.append({path.mid(kRoot.size() + 1), withoutComments(lines), lines});
        }
    }
    return sources;
}

QString place(const Source& source, qsizetype line, const QString& what)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line + 1).arg(what.trimmed());
}

} // namespace architecture
