// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/documents/pictures/judged_picture.h"

#include "core/base/resource_paths.h"

#include <QBuffer>
#include <QFile>

namespace support {

using namespace Qt::Literals::StringLiterals;
using core::documents::PictureFinding;

PictureJudge::PictureJudge()
    : m_reader(core::resource_paths::readerProgram()), m_book(core::rulebook::Rulebook::loadShipped().value())
{
    m_facts.set(u"on"_s, QDate(2026, 6, 1));
}

QByteArray PictureJudge::encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QString PictureJudge::written(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

core::reader::PortraitMeasures PictureJudge::portrait(const QString& path)
{
    return m_reader.measurePortrait(path).value();
}

core::reader::ScanMeasures PictureJudge::scan(const QString& path) { return m_reader.measureScan(path).value(); }

core::documents::PictureRules PictureJudge::rules() const
{
    return {m_book.forCase(u"national"_s, m_facts.date(u"on"_s)), m_facts};
}

QStringList checksOf(const QList<PictureFinding>& findings, bool withNotes)
{
    QStringList checks;
    for (const PictureFinding& finding : findings) {
        if (withNotes || finding.severity != core::rulebook::Severity::Note) {
            checks.append(finding.check);
        }
    }
    return checks;
}

} // namespace support
