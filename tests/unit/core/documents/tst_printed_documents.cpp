// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/documents/file_reading.h"
#include "core/reader/reader_client.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::reader::ReaderClient;
using namespace core::documents;

namespace {

using MapOfTexts = QMap<QString, QString>;

const QDate kToday(2026, 11, 18);

/// A document that another program drew, and what it says.
struct Specimen
{
    QString path;
    QString kind;
    int dotsPerInch = 0; ///< 0 for one with text
    QString qr;
    MapOfTexts truth;
};

QList<Specimen> specimensIn(const QString& folder)
{
    const QString path = QStringLiteral(TEST_DATA_DIR "/documents/") + folder + u'/';
    QFile file(path + u"truth.json"_s);
    QList<Specimen> specimens;
    if (!file.open(QIODevice::ReadOnly)) {
        return specimens;
    }
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll()).array()) {
        Specimen specimen{path + entry[u"file"_s].toString(), entry[u"kind"_s].toString(), entry[u"dpi"_s].toInt(), {}, {}};
        const QJsonObject truth = entry[u"truth"_s].toObject();
        for (auto field = truth.begin(); field != truth.end(); ++field) {
            specimen.truth.insert(field.key(), field.value().toVariant().toString());
        }
        specimen.qr = specimen.truth.take(u"qr"_s);
        specimens.append(specimen);
    }
    return specimens;
}

/// How many fields of how many were read right.
struct Tally
{
    int right = 0;
    int all = 0;

    [[nodiscard]] double share() const { return double{1} * right / std::max(1, all); }
};

} // namespace

/// Documents of every kind, drawn by five other programs and scanned (tests/data/documents/README.md).
class TstPrintedDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentWithTextIsReadToItsTruth_data();
    void documentWithTextIsReadToItsTruth();
    void scanIsOfItsKind_data();
    void scanIsOfItsKind();
    void noFieldIsWrongAndSure_data() { scanIsOfItsKind_data(); }
    void noFieldIsWrongAndSure();
    void fieldsOfScansAreRight_data();
    void fieldsOfScansAreRight();

private:
    [[nodiscard]] DocumentReading readingOf(const QString& path);

    /// However busy the machine is.
    ReaderClient m_client{core::resource_paths::readerProgram(),
        {.document = std::chrono::minutes(5), .recognition = std::chrono::minutes(5)}};
    QMap<QString, DocumentReading> m_readings;
};

DocumentReading TstPrintedDocuments::readingOf(const QString& path)
{
    if (!m_readings.contains(path)) {
        const Result<DocumentReading> reading = readFile(m_client, path, kToday);
        m_readings.insert(path, reading ? *reading : DocumentReading());
    }
    return m_readings.value(path);
}

void TstPrintedDocuments::documentWithTextIsReadToItsTruth_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("qr");
    QTest::addColumn<MapOfTexts>("truth");
    for (const Specimen& specimen : specimensIn(u"printed"_s)) {
        QTest::newRow(qPrintable(specimen.path.section(u'/', -1)))
            << specimen.path << specimen.kind << specimen.qr << specimen.truth;
    }
}

void TstPrintedDocuments::documentWithTextIsReadToItsTruth()
{
    QFETCH(QString, path);
    QFETCH(QString, qr);
    const DocumentReading reading = readingOf(path);
    QTEST(kindName(reading.kind), "kind");
    QVERIFY(reading.textLayer);
    QCOMPARE(reading.qrCodes, qr.isEmpty() ? QStringList() : QStringList{qr});
    QTEST(reading.fields, "truth");
}

void TstPrintedDocuments::scanIsOfItsKind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("qr");
    QTest::addColumn<MapOfTexts>("truth");
    for (const Specimen& specimen : specimensIn(u"scanned"_s)) {
        QTest::newRow(qPrintable(specimen.path.section(u'/', -1)))
            << specimen.path << specimen.kind << specimen.qr << specimen.truth;
    }
}

void TstPrintedDocuments::scanIsOfItsKind()
{
    QFETCH(QString, path);
    QFETCH(QString, qr);
    const DocumentReading reading = readingOf(path);
    QVERIFY(!reading.textLayer);
    QVERIFY2(!reading.refusal, qPrintable(reading.refusal ? core::failureName(*reading.refusal) : QString()));
    QTEST(kindName(reading.kind), "kind");
    QCOMPARE(reading.qrCodes, qr.isEmpty() ? QStringList() : QStringList{qr});
}

void TstPrintedDocuments::noFieldIsWrongAndSure()
{
    constexpr double kSure = 0.9;
    QFETCH(QString, path);
    QFETCH(MapOfTexts, truth);
    const DocumentReading reading = readingOf(path);
    for (auto field = reading.fields.cbegin(); field != reading.fields.cend(); ++field) {
        const bool isRight = truth.value(field.key()) == field.value();
        QVERIFY2(isRight || reading.confidence.value(field.key()) <= kSure, qPrintable(field.key() + u": "_s + field.value()));
    }
}

void TstPrintedDocuments::fieldsOfScansAreRight_data()
{
    QTest::addColumn<int>("dotsPerInch");
    QTest::addColumn<double>("least");
    QTest::newRow("300 dpi") << 300 << 0.98;
    QTest::newRow("150 dpi") << 150 << 0.98;
}

void TstPrintedDocuments::fieldsOfScansAreRight()
{
    QFETCH(int, dotsPerInch);
    QFETCH(double, least);
    Tally tally;
    for (const Specimen& specimen : specimensIn(u"scanned"_s)) {
        if (specimen.dotsPerInch != dotsPerInch) {
            continue;
        }
        const DocumentReading reading = readingOf(specimen.path);
        for (auto field = specimen.truth.cbegin(); field != specimen.truth.cend(); ++field) {
            const QString read = reading.fields.value(field.key());
            const bool isRight = read == field.value();
            tally.all += 1;
            tally.right += isRight ? 1 : 0;
            if (!isRight) {
                qInfo("%s, %s: %s instead of %s, confidence %.2f", qPrintable(specimen.path.section(u'/', -1)),
                    qPrintable(field.key()), qPrintable(read), qPrintable(field.value()),
                    reading.confidence.value(field.key()));
            }
        }
    }
    qInfo("%d of %d fields right at %d dpi", tally.right, tally.all, dotsPerInch);
    QVERIFY(tally.share() >= least);
}

static const support::Registered<TstPrintedDocuments> registered;

#include "tst_printed_documents.moc"
