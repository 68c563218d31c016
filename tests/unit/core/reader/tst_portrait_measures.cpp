// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/reader/reader_client.h"
#include "tests/support/drawn_portrait.h"
#include "tests/support/png_header.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::reader;
using support::bigEndian;
using support::drawnPortrait;
using support::pngOfSize;
using support::PortraitLook;

namespace {

QByteArray encoded(const QImage& image, const char* format, int quality = 92)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

/// An EXIF marker that says on which day the picture was taken.
QByteArray exif(const QByteArray& moment)
{
    QByteArray tiff("MM\0*\0\0\0\x08", 8);
    tiff += QByteArray("\0\x01\x87\x69\0\x04\0\0\0\x01", 10) + bigEndian(26) + bigEndian(0);
    tiff += QByteArray("\0\x01\x90\x03\0\x02\0\0\0\x14", 10) + bigEndian(44) + bigEndian(0) + moment + '\0';
    const QByteArray segment = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(segment.size() + 2), length.data());
    return "\xFF\xE1" + length + segment;
}

} // namespace

/// What permitdesk-reader measures on portraits; they are drawn here (tests/support/drawn_portrait.h).
class TstPortraitMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faceIsFoundWhereItWasDrawn_data();
    void faceIsFoundWhereItWasDrawn();
    void noFaceIsFoundWhereThereIsNone();
    void groundIsMeasured();
    void blurAndLightAreMeasured();
    void fileIsToldByItsContent();
    void dayOfExifIsAHint();
    void greyPictureIsTold();
    void hugePictureIsRefusedUndecoded();
    void whatIsNoPictureIsRefusedByName_data();
    void whatIsNoPictureIsRefusedByName();
    void partIsCutToSizeAndBytes();

private:
    [[nodiscard]] QString written(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] PortraitMeasures measured(const QImage& image)
    {
        const Result<PortraitMeasures> measures =
            m_client.measurePortrait(written(u"portrait.jpg"_s, encoded(image, "jpeg")));
        return measures ? *measures : PortraitMeasures();
    }

    QTemporaryDir m_folder;
    ReaderClient m_client{core::resource_paths::readerProgram()};
};

void TstPortraitMeasures::faceIsFoundWhereItWasDrawn_data()
{
    QTest::addColumn<PortraitLook>("look");
    QTest::newRow("as usual") << PortraitLook();
    QTest::newRow("smaller head") << PortraitLook{.headHeight = 0.45, .crown = 0.2};
    QTest::newRow("aside") << PortraitLook{.headHeight = 0.5, .crown = 0.15, .middle = 0.4};
    QTest::newRow("tilted") << PortraitLook{.tilt = 8};
    QTest::newRow("many pixels") << PortraitLook{.size = {2400, 3200}};
    QTest::newRow("few pixels") << PortraitLook{.size = {300, 400}};
}

void TstPortraitMeasures::faceIsFoundWhereItWasDrawn()
{
    QFETCH(PortraitLook, look);
    const PortraitMeasures measures = measured(drawnPortrait(look));
    QVERIFY(measures.facesSearched);
    QCOMPARE(measures.faces.size(), 1);
    const FaceMeasures& face = measures.faces.first();
    const double unit = look.headHeight * look.size.height();
    const QPointF eyes(look.middle * look.size.width(), look.crown * look.size.height() + unit / 2);
    QVERIFY(face.hasEyes());
    const auto isNear = [unit](double one, double other, double share) { return std::abs(one - other) < share * unit; };
    QVERIFY2(isNear(face.eyeMiddle().x(), eyes.x(), 0.03) && isNear(face.eyeMiddle().y(), eyes.y(), 0.03),
        qPrintable(u"%1 %2 for %3 %4"_s.arg(face.eyeMiddle().x()).arg(face.eyeMiddle().y()).arg(eyes.x()).arg(eyes.y())));
    QVERIFY2(isNear(face.crown, look.crown * look.size.height(), 0.04), qPrintable(QString::number(face.crown)));
    QVERIFY2(isNear(face.chin, look.crown * look.size.height() + unit, 0.1), qPrintable(QString::number(face.chin)));
    QVERIFY2(isNear(face.width, 0.7 * unit, 0.08), qPrintable(QString::number(face.width)));
    QVERIFY2(std::abs(face.tilt - look.tilt) < 1.5, qPrintable(QString::number(face.tilt)));
}

void TstPortraitMeasures::noFaceIsFoundWhereThereIsNone()
{
    const PortraitMeasures measures = measured(drawnPortrait({.hasFace = false}));
    QVERIFY(measures.facesSearched);
    QCOMPARE(measures.faces.size(), 0);
}

void TstPortraitMeasures::groundIsMeasured()
{
    const PortraitMeasures white = measured(drawnPortrait());
    QVERIFY2(white.whiteness > 96, qPrintable(QString::number(white.whiteness)));
    QVERIFY2(white.unevenness < 2, qPrintable(QString::number(white.unevenness)));
    QVERIFY2(white.frame < 2, qPrintable(QString::number(white.frame)));
    const PortraitMeasures blue = measured(drawnPortrait({.ground = QColor(90, 140, 220)}));
    QVERIFY2(blue.whiteness < 40, qPrintable(QString::number(blue.whiteness)));
    const PortraitMeasures shaded = measured(drawnPortrait({.shade = 0.3}));
    QVERIFY2(shaded.unevenness > 20, qPrintable(QString::number(shaded.unevenness)));
    QVERIFY2(shaded.frame < 4, qPrintable(QString::number(shaded.frame)));
    const PortraitMeasures drawnRound = measured(support::framed(drawnPortrait(), 3, Qt::black));
    QVERIFY2(drawnRound.frame > 50, qPrintable(QString::number(drawnRound.frame)));
}

void TstPortraitMeasures::blurAndLightAreMeasured()
{
    const QImage portrait = drawnPortrait();
    const PortraitMeasures sharp = measured(portrait);
    const PortraitMeasures soft = measured(support::blurred(portrait, 8));
    QVERIFY2(sharp.sharpness > 4 * soft.sharpness,
        qPrintable(u"%1 %2"_s.arg(sharp.sharpness).arg(soft.sharpness)));
    // Four times as many pixels of the same picture say the same.
    const PortraitMeasures larger = measured(drawnPortrait({.size = {1200, 1600}}));
    QVERIFY2(std::abs(larger.sharpness / sharp.sharpness - 1) < 0.5, qPrintable(QString::number(larger.sharpness)));
    const PortraitMeasures dark = measured(support::exposed(portrait, 0.3));
    const PortraitMeasures light = measured(support::exposed(portrait, 1.8));
    QVERIFY2(dark.brightness < 30 && light.brightness > 88 && sharp.brightness > 50 && sharp.brightness < 85,
        qPrintable(u"%1 %2 %3"_s.arg(dark.brightness).arg(sharp.brightness).arg(light.brightness)));
    QVERIFY(sharp.saturation > 10 && sharp.colour > 20);
}

void TstPortraitMeasures::fileIsToldByItsContent()
{
    const QByteArray png = encoded(drawnPortrait(), "png");
    const Result<PortraitMeasures> measures = m_client.measurePortrait(written(u"portrait.JPG"_s, png));
    QVERIFY(measures.ok());
    QCOMPARE(measures->file.format, u"png"_s);
    QCOMPARE(measures->file.suffix, u"jpg"_s);
    QCOMPARE(measures->file.bytes, png.size());
    QCOMPARE(measures->file.pixels, QSize(600, 800));
    QCOMPARE(measures->file.colour, ColourMode::Colour);
}

void TstPortraitMeasures::dayOfExifIsAHint()
{
    const QByteArray plain = encoded(drawnPortrait(), "jpeg");
    const QByteArray dated = plain.first(2) + exif("2025:11:30 09:08:07") + plain.mid(2);
    const Result<PortraitMeasures> measures = m_client.measurePortrait(written(u"dated.jpg"_s, dated));
    QVERIFY(measures.ok());
    QCOMPARE(measures->file.takenOn, QDate(2025, 11, 30));
    const QByteArray odd = plain.first(2) + exif("not a day at all ..") + plain.mid(2);
    const Result<PortraitMeasures> none = m_client.measurePortrait(written(u"odd.jpg"_s, odd));
    QVERIFY(none.ok() && none->file.takenOn.isNull());
}

void TstPortraitMeasures::greyPictureIsTold()
{
    const QImage grey = drawnPortrait().convertToFormat(QImage::Format_Grayscale8);
    const PortraitMeasures asGrey = measured(grey);
    QCOMPARE(asGrey.file.colour, ColourMode::Grey);
    // Saved with three channels it is grey all the same.
    const PortraitMeasures asColour = measured(grey.convertToFormat(QImage::Format_RGB32));
    QCOMPARE(asColour.file.colour, ColourMode::Colour);
    QVERIFY(asColour.colour < 1 && asColour.saturation < 2);
    QCOMPARE(asColour.faces.size(), 1);
}

void TstPortraitMeasures::hugePictureIsRefusedUndecoded()
{
    const QString path = written(u"huge.png"_s, pngOfSize(30'000, 30'000));
    QElapsedTimer clock;
    clock.start();
    const Result<PortraitMeasures> measures = m_client.measurePortrait(path);
    QVERIFY(!measures.ok());
    QCOMPARE(measures.failure().code, FailureCode::FileTooLarge);
    QCOMPARE(measures.failure().args.value(u"pixels"_s), u"30000 × 30000"_s);
    QVERIFY(clock.elapsed() < 2000);
}

void TstPortraitMeasures::whatIsNoPictureIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FailureCode>("code");
    const QByteArray jpeg = encoded(drawnPortrait(), "jpeg");
    const QByteArray png = encoded(drawnPortrait(), "png");
    QTest::newRow("text") << QByteArray("a letter") << FailureCode::FileNotAPicture;
    QTest::newRow("nothing") << QByteArray() << FailureCode::FileNotAPicture;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << FailureCode::FileNotAPicture;
    QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << FailureCode::FileNotAPicture;
    QTest::newRow("a telephone's HEIC") << QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0", 16) << FailureCode::FileNotAPicture;
    QTest::newRow("half a JPEG") << jpeg.first(jpeg.size() / 2) << FailureCode::FileDamaged;
    QTest::newRow("half a PNG") << png.first(png.size() / 2) << FailureCode::FileDamaged;
    QTest::newRow("a JPEG's first bytes") << jpeg.first(30) << FailureCode::FileDamaged;
}

void TstPortraitMeasures::whatIsNoPictureIsRefusedByName()
{
    QFETCH(QByteArray, bytes);
    const QString path = written(u"broken.jpg"_s, bytes);
    const Result<PortraitMeasures> measures = m_client.measurePortrait(path);
    QVERIFY(!measures.ok());
    QTEST(measures.failure().code, "code");
    QCOMPARE(measures.failure().args.value(u"file"_s), path);
}

void TstPortraitMeasures::partIsCutToSizeAndBytes()
{
    const QString path = written(u"master.png"_s, encoded(drawnPortrait(), "png"));
    const PictureCut cut{{50, 60, 450, 555}, {358, 441}, 350, 14 * 1024, 40 * 1024};
    const Result<QByteArray> jpeg = m_client.cutPicture(path, cut);
    QVERIFY(jpeg.ok());
    QVERIFY2(jpeg->size() >= cut.minBytes && jpeg->size() <= cut.maxBytes, qPrintable(QString::number(jpeg->size())));
    const QImage image = QImage::fromData(*jpeg, "jpeg");
    QCOMPARE(image.size(), cut.size);
    QCOMPARE(qRound(image.dotsPerMeterX() / 39.37), 350);
    const Result<QByteArray> outside = m_client.cutPicture(path, {{300, 300, 450, 555}, {358, 441}, 350, 0, 40'000});
    QVERIFY(!outside.ok());
    QCOMPARE(outside.failure().code, FailureCode::PictureCropImpossible);
}

static const support::Registered<TstPortraitMeasures> registered;

#include "tst_portrait_measures.moc"
