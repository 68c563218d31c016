// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pictures/photo_inspector.h"
#include "core/documents/pictures/scan_inspector.h"
#include "core/reader/reader_client.h"
#include "core/rulebook/rulebook.h"

#include <QImage>
#include <QTemporaryDir>

namespace support {

/// Files written, measured by the real reader and judged by the shipped national rules of 2026-06-01.
class PictureJudge final
{
public:
    PictureJudge();

    [[nodiscard]] static QByteArray encoded(const QImage& image, const char* format = "jpeg", int quality = 92);
    /// The path of a file of those bytes.
    [[nodiscard]] QString written(const QString& name, const QByteArray& bytes) const;

    [[nodiscard]] core::reader::PortraitMeasures portrait(const QString& path);
    [[nodiscard]] core::reader::ScanMeasures scan(const QString& path);
    [[nodiscard]] core::reader::ReaderClient& reader() { return m_reader; }
    [[nodiscard]] core::documents::PictureRules rules() const;

private:
    QTemporaryDir m_folder;
    core::reader::ReaderClient m_reader;
    core::rulebook::Rulebook m_book;
    core::rulebook::Facts m_facts;
};

/// The findings' checks, without mere notes unless they are asked for.
[[nodiscard]] QStringList checksOf(const QList<core::documents::PictureFinding>& findings, bool withNotes = false);

} // namespace support
