// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/documents/file_reading.h"
#include "core/documents/passport_reading.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/documents/mrz/passport_drawing.h"

#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::documents;
using core::reader::ReaderClient;
using core::reader::ReadZone;
using passports::drawPassport;
using passports::Scan;

namespace {

const QDate kToday(2026, 11, 18);
const QStringList kZone{
    u"P<GBRSMITH<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<"_s, u"X123456785GBR9002155F3102145<<<<<<<<<<<<<<<0"_s};

QImage passport(const QStringList& zone = kZone)
{
    std::mt19937 dice(8);
    Scan scan;
    scan.skew = 0.8;
    scan.noise = 4;
    return drawPassport(zone, scan, dice);
}

quint32 checksumOf(const QByteArray& bytes)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~sum;
}

QByteArray pngChunk(const QByteArray& kindAndData)
{
    QByteArray length(4, '\0');
    QByteArray sum(4, '\0');
    qToBigEndian(static_cast<quint32>(kindAndData.size() - 4), length.data());
    qToBigEndian(checksumOf(kindAndData), sum.data());
    return length + kindAndData + sum;
}

/// A PNG that says it is so large and holds next to nothing.
QByteArray emptyPng(quint32 width, quint32 height)
{
    QByteArray header("IHDR");
    header.append(8, '\0');
    qToBigEndian(width, header.data() + 4);
    qToBigEndian(height, header.data() + 8);
    header.append("\x08\x00\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + pngChunk(header) + pngChunk("IDATxx");
}

} // namespace

/// Passports in files, through the real permitdesk-reader.
class TstPassportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsReadAsAPassport_data();
    void fileIsReadAsAPassport();
    void everyFieldHasAConfidenceAndAPlace();
    void pageOfAPdfCountsInPoints();
    void cutNameIsNotSure();
    void refusedZoneSaysWhy();
    void pictureOfSomethingElseIsUnknown();
    void fileThatIsNeitherIsRefused_data();
    void fileThatIsNeitherIsRefused();

private:
    [[nodiscard]] QString fileNamed(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString pictureFile(const QImage& image, const QString& name) const
    {
        return image.save(fileNamed(name)) ? fileNamed(name) : QString();
    }
    [[nodiscard]] QString writtenFile(const QByteArray& bytes, const QString& name) const
    {
        QFile file(fileNamed(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// A letter's page and the passport on the second, or the passport alone.
    [[nodiscard]] QString pdfFile(const QImage& image, bool hasLetter) const
    {
        QPdfWriter writer(fileNamed(u"passport.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        QPainter painter(&writer);
        if (hasLetter) {
            painter.drawRect(200, 200, 1000, 1000);
            writer.newPage();
        }
        painter.drawImage(QPointF(300, 1500), image);
        painter.end();
        return fileNamed(u"passport.pdf"_s);
    }

    QTemporaryDir m_folder;
    ReaderClient m_client{core::resource_paths::readerProgram()};
};

void TstPassportFiles::fileIsReadAsAPassport_data()
{
    QTest::addColumn<QString>("file");
    const QImage image = passport();
    QTest::newRow("PNG") << pictureFile(image, u"passport.png"_s);
    QTest::newRow("JPEG") << pictureFile(image, u"passport.jpg"_s);
    QTest::newRow("BMP") << pictureFile(image, u"passport.bmp"_s);
    QTest::newRow("on its side") << pictureFile(image.transformed(QTransform().rotate(90)), u"turned.png"_s);
    if (QImageWriter::supportedImageFormats().contains("tiff")) {
        QTest::newRow("TIFF") << pictureFile(image, u"passport.tiff"_s);
    }
    QTest::newRow("PDF of a scan") << pdfFile(image, true);
}

void TstPassportFiles::fileIsReadAsAPassport()
{
    QFETCH(QString, file);
    const Result<DocumentReading> reading = readFile(m_client, file, kToday);
    QVERIFY(reading.ok());
    QCOMPARE(kindName(reading->kind), u"passport"_s);
    QCOMPARE(reading->fields,
        (QMap<QString, QString>{{u"issuingState"_s, u"GBR"_s}, {u"surname"_s, u"SMITH"_s},
            {u"givenNames"_s, u"ANNA MARIA"_s}, {u"name"_s, u"SMITH ANNA MARIA"_s}, {u"passport"_s, u"X12345678"_s},
            {u"nationality"_s, u"GBR"_s}, {u"birth"_s, u"1990-02-15"_s}, {u"sex"_s, u"F"_s},
            {u"expiry"_s, u"2031-02-14"_s}, {u"optional"_s, QString()}}));
    QVERIFY(!reading->refusal);
}

void TstPassportFiles::everyFieldHasAConfidenceAndAPlace()
{
    const QImage image = passport();
    const Result<DocumentReading> reading = readFile(m_client, pictureFile(image, u"places.png"_s), kToday);
    QVERIFY(reading.ok());
    for (const QString& field : passportFields()) {
        QVERIFY2(reading->confidence.value(field) > 0.9, qPrintable(field));
        const QList<FieldPlace> places = reading->places.value(field);
        QCOMPARE(places.size(), 1);
        QVERIFY(QRectF(image.rect()).contains(places[0].box));
    }
    const QRectF number = reading->places.value(u"passport"_s)[0].box;
    const QRectF birth = reading->places.value(u"birth"_s)[0].box;
    QVERIFY(number.right() < birth.left());
    QVERIFY(reading->places.value(u"surname"_s)[0].box.bottom() < number.bottom());
}

void TstPassportFiles::pageOfAPdfCountsInPoints()
{
    const Result<ReadZone> zone = m_client.readZone(pdfFile(passport(), true));
    QVERIFY(zone.ok());
    QCOMPARE(zone->page, 1);
    QVERIFY(std::abs(zone->pageSize.width() - 595) < 1);
    // Ten signs to an inch.
    QVERIFY(std::abs(zone->lines[0].at(0).box.width() - 7.2) < 1);
}

void TstPassportFiles::cutNameIsNotSure()
{
    QStringList zone = kZone;
    zone[0] = u"P<GBRSMITH<<ANNA<MARIA<THERESIA<CHARLOTTEELI"_s;
    const Result<DocumentReading> reading = readFile(m_client, pictureFile(passport(zone), u"long.png"_s), kToday);
    QVERIFY(reading.ok());
    QVERIFY(reading->confidence.value(u"givenNames"_s) <= 0.6);
    QVERIFY(reading->confidence.value(u"surname"_s) > 0.9);
}

void TstPassportFiles::refusedZoneSaysWhy()
{
    QStringList zone = kZone;
    zone[1][4] = u'7';
    const Result<DocumentReading> reading = readFile(m_client, pictureFile(passport(zone), u"spoiled.png"_s), kToday);
    QVERIFY(reading.ok());
    QCOMPARE(kindName(reading->kind), u"unknown"_s);
    QVERIFY(reading->fields.isEmpty());
    QVERIFY(reading->refusal == FailureCode::MrzContradictory);
}

void TstPassportFiles::pictureOfSomethingElseIsUnknown()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    const Result<DocumentReading> reading = readFile(m_client, pictureFile(image, u"grey.png"_s), kToday);
    QVERIFY(reading.ok());
    QCOMPARE(kindName(reading->kind), u"unknown"_s);
    QVERIFY(!reading->refusal);
}

void TstPassportFiles::fileThatIsNeitherIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("30,000 pixels a side")
        << writtenFile(emptyPng(30'000, 30'000), u"huge.png"_s) << FailureCode::FileTooLarge;
    QTest::newRow("cut off") << writtenFile(emptyPng(300, 300), u"cut.png"_s) << FailureCode::FileDamaged;
    QTest::newRow("text") << writtenFile("Dear colleague", u"letter.txt"_s) << FailureCode::FileNotPdf;
    QTest::newRow("not there") << fileNamed(u"nowhere.png"_s) << FailureCode::FileMissing;
}

void TstPassportFiles::fileThatIsNeitherIsRefused()
{
    QFETCH(QString, file);
    QFETCH(FailureCode, code);
    const Result<DocumentReading> reading = readFile(m_client, file, kToday);
    QVERIFY(!reading.ok());
    QCOMPARE(reading.failure().code, code);
}

static const support::Registered<TstPassportFiles> registered;

#include "tst_passport_files.moc"
