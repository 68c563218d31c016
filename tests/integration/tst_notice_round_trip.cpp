// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/documents/notice_reader.h"
#include "core/paper/form_catalogue.h"
#include "core/paper/paper_maker.h"
#include "core/reader/reader_client.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// The fields of a specimen's truth that the form has: a QR code is never printed.
QJsonObject fieldsOf(QJsonObject truth)
{
    truth.remove(u"qr"_s);
    return truth;
}

QJsonObject truthWith(QJsonObject truth, const QJsonObject& changes)
{
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        truth[change.key()] = change.value();
    }
    return truth;
}

QJsonArray specimensIn(const QString& folder)
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + folder + u"/truth.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// What the papers of a kind say.
QList<std::pair<QString, QJsonObject>> fieldsOfKind(const QJsonArray& specimens, const QString& kind)
{
    QList<std::pair<QString, QJsonObject>> found;
    for (const QJsonValue& specimen : specimens) {
        if (specimen[u"kind"_s].toString() == kind) {
            found.append({specimen[u"file"_s].toString(), fieldsOf(specimen[u"truth"_s].toObject())});
        }
    }
    return found;
}

} // namespace

/// What is rendered from the fields of a notice and read again is equal, and is known as our own copy (cli.md, render).
class TstNoticeRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkingCopyReadsAsItsFields_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("form");
        addRows(u"notice-90-copy"_s, fieldsOfKind(specimensIn(u"/notices"_s), u"notice-90"_s));
        addRows(u"notice-short-copy"_s, fieldsOfKind(specimensIn(u"/documents"_s), u"notice-short"_s)
                                            + fieldsOfKind(specimensIn(u"/documents/printed"_s), u"notice-short"_s));
    }

    void aWorkingCopyReadsAsItsFields()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, form);
        const auto catalogue = paper::FormCatalogue::load();
        QVERIFY(catalogue.ok());
        const auto found = catalogue->find(form);
        QVERIFY(found.ok());
        const auto made =
            paper::makePaper(*found, fields, paper::PaperLanguage::Zh, false, {u"T"_s, u"启航签证服务"_s});
        QVERIFY(made.ok());
        QTemporaryFile file(QDir::tempPath() + u"/notice-XXXXXX.pdf"_s);
        QVERIFY(file.open() && file.write(made->pdf) == made->pdf.size() && file.flush());
        const auto document = m_client.readDocument(file.fileName());
        QVERIFY(document.ok());
        const documents::DocumentReading reading = documents::readNotice(*document);
        QCOMPARE(documents::kindName(reading.kind), u"working-copy"_s);
        for (const QString& name : fields.keys()) {
            const QString written = fields[name].toVariant().toString();
            QVERIFY2(reading.fields.value(name) == written,
                qPrintable(name + u": \""_s + reading.fields.value(name) + u"\" instead of \""_s + written + u'"'));
        }
    }

private:
    /// The specimens, and one of them with what is difficult.
    static void addRows(const QString& form, const QList<std::pair<QString, QJsonObject>>& specimens)
    {
        QVERIFY(!specimens.isEmpty());
        const auto add = [&form](const QString& name, const QJsonObject& fields) {
            QTest::newRow(qPrintable(form + u' ' + name)) << fields << form;
        };
        for (const auto& [file, fields] : specimens) {
            add(file, fields);
        }
        const QJsonObject any = specimens.last().second;
        add(u"municipality without city"_s, truthWith(any, {{u"province"_s, u"北京"_s}, {u"city"_s, QString()}}));
        add(u"city without districts"_s, truthWith(any, {{u"city"_s, u"东莞"_s}, {u"district"_s, QString()}}));
        add(u"letters of the Latin faces"_s, truthWith(any, {{u"name"_s, u"Łukasz Şahin ČAPEK"_s}}));
        add(u"rare characters"_s, truthWith(any, {{u"name"_s, u"䶮㛃\U0002CC56"_s}}));
        add(u"60 letters"_s,
            truthWith(any, {{u"name"_s, u"WOLFESCHLEGELSTEINHAUSENBERGERDORFF ALEXANDRIA BERNADETTE XI"_s}}));
        add(u"long employer"_s,
            truthWith(
                any, {{u"employer"_s,
                         u"中国（上海）自由贸易试验区临港新片区国际生物医药研发技术服务有限责任公司第二分公司"_s}}));
        add(u"two children"_s, truthWith(any, {{u"family"_s, 3}, {u"children"_s, u"ANN SMITH, BEN SMITH"_s}}));
    }

    reader::ReaderClient m_client{resource_paths::readerProgram()};
};

static const support::Registered<TstNoticeRoundTrip> registered;

#include "tst_notice_round_trip.moc"
