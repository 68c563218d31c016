// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/documents/notice_reader.h"
#include "core/reader/reader_client.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using core::reader::ReadDocument;
using core::reader::ReaderClient;
using namespace core::documents;

namespace {

QJsonArray truthIn(const QString& folder)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + folder + u"/truth.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

/// Every specimen is read to exactly its truth, or refused with the code it names.
class TstNoticeSpecimens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpecimenIsReadToItsTruth_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("truth");
        for (const QString& folder : {u"notices"_s, u"documents"_s}) {
            for (const QJsonValue& value : truthIn(folder)) {
                const QString file = value[u"file"].toString();
                QTest::newRow(qPrintable(folder + u'/' + file))
                    << QStringLiteral(TEST_DATA_DIR "/") + folder + u'/' + file << value[u"kind"].toString()
                    << value[u"truth"].toObject();
            }
        }
    }

    void everySpecimenIsReadToItsTruth()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(QJsonObject, truth);
        const Result<ReadDocument> document = m_client.readDocument(path);
        if (kind.startsWith(u"error:")) {
            QVERIFY(!document.ok());
            QCOMPARE(core::failureName(document.failure().code), u"file-"_s + kind.sliced(6));
            return;
        }
        QVERIFY(document.ok());
        const QJsonObject reading = toJson(readNotice(*document));
        QCOMPARE(reading[u"kind"].toString(), kind);
        const QString qr = truth.take(u"qr"_s).toString();
        QCOMPARE(reading[u"qr"].toArray(), qr.isEmpty() ? QJsonArray() : QJsonArray{qr});
        const QJsonObject fields = reading[u"fields"].toObject();
        for (auto field = truth.constBegin(); field != truth.constEnd(); ++field) {
            QVERIFY2(fields.value(field.key()) == field.value(),
                qPrintable(field.key() + u": "_s + fields.value(field.key()).toVariant().toString()));
        }
        QCOMPARE(fields.keys(), truth.keys());
    }

    void confidenceTellsHowAValueWasFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("confidence");
        QTest::newRow("plain name") << u"words.pdf"_s << u"name"_s << 1.0;
        QTest::newRow("plain date") << u"words.pdf"_s << u"start"_s << 1.0;
        QTest::newRow("nothing stands there") << u"words.pdf"_s << u"others"_s << 1.0;
        QTest::newRow("full width") << u"full-width.pdf"_s << u"passport"_s << 0.9;
        QTest::newRow("Cyrillic letter") << u"look-alikes.pdf"_s << u"passport"_s << 0.9;
        QTest::newRow("radical") << u"look-alikes.pdf"_s << u"employer"_s << 0.9;
        QTest::newRow("word likely broken between lines") << u"anywhere.pdf"_s << u"name"_s << 0.6;
    }

    void confidenceTellsHowAValueWasFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, field);
        const Result<ReadDocument> document = m_client.readDocument(QStringLiteral(TEST_DATA_DIR "/documents/") + file);
        QVERIFY(document.ok());
        QTEST(readNotice(*document).confidence.value(field), "confidence");
    }

    void everyValueKnowsItsPlace()
    {
        const Result<ReadDocument> document = m_client.readDocument(QStringLiteral(TEST_DATA_DIR "/notices/n03.pdf"));
        QVERIFY(document.ok());
        const DocumentReading reading = readNotice(*document);
        const QList<FieldPlace> employer = reading.places.value(u"employer"_s);
        QCOMPARE(employer.size(), 2);
        QCOMPARE(employer[0].page, 0);
        QVERIFY(employer[0].box.bottom() < employer[1].box.center().y());
        QVERIFY(QRectF(QPointF(), document->pages[0].size).contains(employer[1].box));
    }

private:
    ReaderClient m_client{core::resource_paths::readerProgram()};
};

static const support::Registered<TstNoticeSpecimens> registered;

#include "tst_notice_specimens.moc"
