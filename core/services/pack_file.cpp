// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/pack_file.h"

#include "core/documents/pictures/photo_inspector.h"
#include "core/documents/pictures/scan_inspector.h"
#include "core/exchange/whole_file.h"
#include "core/paper/picture_pdf.h"
#include "core/services/kept_file.h"
#include "core/services/picture_checks.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using documents::PhotoTarget;
using documents::PictureFinding;
using documents::PictureRules;
using reader::ReaderClient;

namespace {

constexpr auto kPortrait = "M10"_L1;
constexpr qint64 kKilobyte = 1024;
constexpr qreal kPointsPerInch = 72;
/// A4 at 300, 200 and 150 dots per inch: below that, print is hard to read.
constexpr std::array kLongestSides{3508, 2339, 1754};
constexpr qint64 kMostCutPixels = 16'000'000; // of the reader
/// What a PDF needs besides its pictures: for each page, and once.
constexpr qint64 kPdfOfPage = 600;
constexpr qint64 kPdfAround = 400;

QString suffixOf(const QByteArray& bytes)
{
    static const QMap<QString, QString> suffixes{{u"application/pdf"_s, u"pdf"_s}, {u"image/jpeg"_s, u"jpg"_s},
        {u"image/png"_s, u"png"_s}, {u"image/bmp"_s, u"bmp"_s}, {u"image/gif"_s, u"gif"_s}};
    return suffixes.value(mediaTypeOf(bytes));
}

/// Prepares one file; what the reader is given lies in a folder of its own.
class Preparation final
{
public:
    Preparation(ReaderClient& reader, const PackSource& source, const PictureRules& rules)
        : m_reader(reader), m_source(source), m_rules(rules),
          m_limit(rules.number(isPortrait() ? u"photo-bytes-most"_s : u"scan-bytes"_s, u"kilobytes"_s))
    {}

    Result<PreparedFile> run()
    {
        const QString suffix = suffixOf(m_source.bytes);
        if (suffix.isEmpty()) {
            return Failure(FailureCode::FileNotAPicture);
        }
        const Result<QString> path = put(m_source.bytes, suffix);
        if (!path) {
            return path.failure();
        }
        if (isPortrait()) {
            return portrait(*path, suffix);
        }
        if (suffix == "pdf"_L1) {
            return isSmallEnough(m_source.bytes) ? judged(m_source.bytes, suffix, PackChange::None) : redrawn(*path);
        }
        return suffix == "jpg"_L1 && isSmallEnough(m_source.bytes) ? judged(m_source.bytes, suffix, PackChange::None)
                                                                   : converted(*path);
    }

private:
    [[nodiscard]] bool isPortrait() const { return m_source.material == kPortrait; }
    [[nodiscard]] bool isSmallEnough(const QByteArray& bytes) const
    {
        return !m_limit || bytes.size() <= *m_limit * kKilobyte;
    }
    [[nodiscard]] qint64 mostBytes() const
    {
        return m_limit ? *m_limit * kKilobyte : std::numeric_limits<qint64>::max();
    }

    [[nodiscard]] Failure overLimit() const
    {
        const qint64 kilobytes = (m_source.bytes.size() + kKilobyte - 1) / kKilobyte;
        return Failure(FailureCode::FileOverLimit,
            {{u"kilobytes"_s, QString::number(kilobytes)}, {u"limit"_s, QString::number(m_limit.value_or(0))}});
    }

    /// A file of the bytes for the reader, anew for each.
    Result<QString> put(const QByteArray& bytes, const QString& suffix)
    {
        const QString path = m_folder.filePath(u"%1.%2"_s.arg(++m_files).arg(suffix));
        const Result<void> written = exchange::writeWholeFile(path, bytes);
        return written ? Result<QString>(path) : written.failure();
    }

    /// Judges a scan as the file that it now is.
    Result<PreparedFile> judged(const QByteArray& bytes, const QString& suffix, PackChange change)
    {
        const Result<QString> path = put(bytes, suffix);
        if (!path) {
            return path.failure();
        }
        const Result<documents::JudgedScan> scan = judgedScan(m_reader, *path);
        if (!scan) {
            return scan.failure();
        }
        PreparedFile file{bytes, suffix, static_cast<int>(scan->measures.pages.size()), change,
            inspectScan(scan->measures, scan->missingPages, m_rules)};
        file.findings.removeIf(
            [this](const PictureFinding& each) { return !each.materials.contains(m_source.material); });
        return file;
    }

    Result<PreparedFile> portrait(const QString& path, const QString& suffix)
    {
        const Result<reader::PortraitMeasures> master = m_reader.measurePortrait(path);
        if (!master) {
            return master.failure();
        }
        const QList<PictureFinding> found = photoFindings(*master);
        const bool isUsable = suffix == "jpg"_L1 && isSmallEnough(m_source.bytes);
        if (isUsable && isReady(found, PhotoTarget::WorkPermit)) {
            return PreparedFile{m_source.bytes, suffix, 1, PackChange::None, found};
        }
        if (const Result<reader::PictureCut> cut = planCrop(*master, PhotoTarget::WorkPermit, m_rules)) {
            const Result<PreparedFile> cropped = cutOut(path, *cut, PackChange::Cropped);
            if (!cropped || isReady(cropped->findings, PhotoTarget::WorkPermit)) {
                return cropped;
            }
        }
        return isUsable ? PreparedFile{m_source.bytes, suffix, 1, PackChange::None, found} : converted(path);
    }

    [[nodiscard]] QList<PictureFinding> photoFindings(const reader::PortraitMeasures& measures) const
    {
        QList<PictureFinding> found = inspectPortrait(measures, m_rules);
        found.removeIf(
            [](const PictureFinding& each) { return !each.targets.contains(codeOf(PhotoTarget::WorkPermit)); });
        return found;
    }

    Result<PreparedFile> cutOut(const QString& path, const reader::PictureCut& cut, PackChange change)
    {
        const Result<QByteArray> jpeg = m_reader.cutPicture(path, cut);
        if (!jpeg) {
            return jpeg.failure();
        }
        if (!isSmallEnough(*jpeg)) {
            return overLimit();
        }
        if (!isPortrait()) {
            return judged(*jpeg, u"jpg"_s, change);
        }
        const Result<QString> made = put(*jpeg, u"jpg"_s);
        if (!made) {
            return made.failure();
        }
        const Result<reader::PortraitMeasures> measures = m_reader.measurePortrait(*made);
        if (!measures) {
            return measures.failure();
        }
        return PreparedFile{*jpeg, u"jpg"_s, 1, change, photoFindings(*measures)};
    }

    /// The whole picture as JPEG, no smaller than it has to be.
    Result<PreparedFile> converted(const QString& path)
    {
        const Result<reader::ScanMeasures> measures = m_reader.measureScan(path);
        if (!measures) {
            return measures.failure();
        }
        const QSize whole = measures->file.pixels;
        if (whole.isEmpty()) {
            return Failure(FailureCode::FileNotAPicture);
        }
        const int dots = measures->file.dotsPerInch;
        QSize size = whole;
        if (qint64{whole.width()} * whole.height() > kMostCutPixels) {
            size.scale(kLongestSides.front(), kLongestSides.front(), Qt::KeepAspectRatio);
        }
        Result<PreparedFile> made = overLimit();
        for (const int longest : kLongestSides) {
            const int scaledDots = qRound(1.0 * dots * size.width() / whole.width());
            made = cutOut(path, {QRect({}, whole), size, scaledDots, 0, mostBytes()}, PackChange::Converted);
            if (made || made.failure().code != FailureCode::FileOverLimit) {
                break;
            }
            if (std::max(size.width(), size.height()) > longest) {
                size.scale(longest, longest, Qt::KeepAspectRatio);
            }
        }
        return made;
    }

    /// The pages as pictures in a PDF. A text that could be copied is lost with it, its look is not.
    Result<PreparedFile> redrawn(const QString& path)
    {
        const Result<reader::ScanMeasures> measures = m_reader.measureScan(path);
        if (!measures) {
            return measures.failure();
        }
        for (const int longest : kLongestSides) {
            const Result<QByteArray> pdf = drawnPages(path, *measures, longest);
            if (!pdf) {
                return pdf.failure();
            }
            if (!pdf->isEmpty() && isSmallEnough(*pdf)) {
                return judged(*pdf, u"pdf"_s, PackChange::Redrawn);
            }
        }
        return overLimit();
    }

    /// Empty where a page cannot be drawn small enough at that size.
    Result<QByteArray> drawnPages(const QString& path, const reader::ScanMeasures& measures, int longest)
    {
        const qsizetype count = std::max(qsizetype{1}, measures.pages.size());
        const qint64 share = (mostBytes() - kPdfAround) / count - kPdfOfPage;
        QList<paper::PicturePage> pages;
        for (int page = 0; page < measures.pages.size(); ++page) {
            const Result<QByteArray> jpeg = m_reader.drawPage(path, {page, 0, longest, share});
            if (!jpeg) {
                return jpeg.failure();
            }
            if (jpeg->size() > share) {
                return QByteArray();
            }
            const reader::ScanPage& seen = measures.pages[page];
            const qreal inch = seen.dotsPerInch > 0 ? seen.dotsPerInch : kPointsPerInch;
            pages.append({*jpeg, QSizeF(seen.pixels) * kPointsPerInch / inch});
        }
        return paper::pdfOfPictures(pages);
    }

    ReaderClient& m_reader;
    const PackSource& m_source;
    const PictureRules& m_rules;
    std::optional<int> m_limit; ///< in kilobytes
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace

QString codeOf(PackChange change)
{
    switch (change) {
    case PackChange::None:
        return u"none"_s;
    case PackChange::Cropped:
        return u"cropped"_s;
    case PackChange::Converted:
        return u"converted"_s;
    case PackChange::Redrawn:
        return u"redrawn"_s;
    }
    Q_UNREACHABLE();
}

Result<PreparedFile> preparedFile(ReaderClient& reader, const PackSource& source, const PictureRules& rules)
{
    const Result<PreparedFile> prepared = Preparation(reader, source, rules).run();
    return prepared ? prepared : Result<PreparedFile>(prepared.failure().with(u"file"_s, source.fileName));
}

} // namespace core::services
