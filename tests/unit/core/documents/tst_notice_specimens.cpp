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

private:
    ReaderClient m_client{core::resource_paths::readerProgram()};
};

static const support::Registered<TstNoticeSpecimens> registered;

#include "tst_notice_specimens.moc"
