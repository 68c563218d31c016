// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray specimens()
{
    QFile file(support::testData(u"notices/truth.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// The fields of the first notice, as the form has them: a QR code is never printed.
QJsonObject anyNotice()
{
    QJsonObject fields = specimens().first()[u"truth"_s].toObject();
    fields.remove(u"qr"_s);
    return fields;
}

QByteArray asFacts(const QJsonObject& paper) { return QJsonDocument(QJsonObject{{u"paper"_s, paper}}).toJson(); }

QJsonObject with(QJsonObject fields, const QString& name, const QJsonValue& value)
{
    fields[name] = value;
    return fields;
}

} // namespace

/// read, forms and render: what a document says, and a document that says it (cli.md).
class TstDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specimenIsReadToItsTruth_data();
    void specimenIsReadToItsTruth();
    void fileThatIsNotThereIsNamed();
    void formsNameTheirFields();
    void ownFormsAreListedAndRendered();
    void renderedNoticeReadsAsItsFields_data();
    void renderedNoticeReadsAsItsFields();
    void factsMayComeFromStandardInput();
    void brokenFactsAreRefused_data();
    void brokenFactsAreRefused();
    void draftMayLackFields();
    void paperThatCannotBeWrittenIsSaid();

private:
    support::CliCaller m_cli;
};

void TstDocuments::specimenIsReadToItsTruth_data()
{
    QTest::addColumn<QJsonObject>("specimen");
    for (const QJsonValue& specimen : specimens()) {
        QTest::newRow(qPrintable(specimen[u"file"_s].toString())) << specimen.toObject();
    }
}

void TstDocuments::specimenIsReadToItsTruth()
{
    QFETCH(QJsonObject, specimen);
    const QString file = support::testData(u"notices/"_s + specimen[u"file"_s].toString());
    const QString kind = specimen[u"kind"_s].toString();
    const support::CliCall call = m_cli.json({u"read"_s, file});
    if (kind.startsWith("error:"_L1)) {
        QCOMPARE(call.exitCode, 3);
        QCOMPARE(call.error(), QString(kind).replace(u"error:"_s, u"file-"_s));
        QCOMPARE(call.errorArg(u"file"_s), file);
        return;
    }
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"kind"_s].toString(), kind);
    QVERIFY(call[u"textLayer"_s].toBool());
    QJsonObject truth = specimen[u"truth"_s].toObject();
    const QString code = truth.take(u"qr"_s).toString();
    QCOMPARE(call[u"fields"_s].toObject(), truth);
    QCOMPARE(call[u"confidence"_s].toObject().keys(), truth.keys());
    QCOMPARE(call[u"qr"_s].toArray(), code.isEmpty() ? QJsonArray() : QJsonArray{code});
}

void TstDocuments::fileThatIsNotThereIsNamed()
{
    const support::CliCall call = m_cli.json({u"read"_s, u"nowhere.pdf"_s});
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.error(), u"file-missing"_s);
    QVERIFY(call.messages.contains(u"nowhere.pdf"_s));
}

void TstDocuments::formsNameTheirFields()
{
    const support::CliCall call = m_cli.json({u"forms"_s});
    QCOMPARE(call.exitCode, 0);
    QStringList codes;
    for (const QJsonValue& form : call.json.array()) {
        codes.append(form[u"code"_s].toString());
        QVERIFY(!form[u"names"_s][u"zh"_s].toString().isEmpty() && !form[u"names"_s][u"en"_s].toString().isEmpty());
        QVERIFY(!form[u"languages"_s].toArray().isEmpty() && !form[u"fields"_s].toArray().isEmpty());
    }
    QVERIFY(codes.contains(u"notice-90-copy"_s) && codes.contains(u"case-summary"_s));
}

/// The office's own, as they lie in the user's data; a spoiled one is left out.
void TstDocuments::ownFormsAreListedAndRendered()
{
    const support::CliCaller cli;
    for (const QString& form : {u"own-welcome"_s, u"own-spoiled"_s}) {
        const QDir from(support::testData(u"forms/"_s + form + u"/2026-11"_s));
        const QString to = cli.path(u"data/forms/"_s + form + u"/2026-11"_s);
        QVERIFY(QDir().mkpath(to));
        for (const QString& name : from.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(from.filePath(name), to + u'/' + name));
        }
    }
    QStringList codes;
    for (const QJsonValue& form : cli.json({u"forms"_s}).json.array()) {
        codes.append(form[u"code"_s].toString());
    }
    QVERIFY(codes.contains(u"own-welcome"_s) && codes.contains(u"case-summary"_s));
    QVERIFY(!codes.contains(u"own-spoiled"_s));
    const QString facts = cli.writeFile(u"facts.json"_s, asFacts({{u"person"_s, u"JANE ELLEN SAMPLE"_s}}));
    const support::CliCall made =
        cli.json({u"render"_s, u"own-welcome"_s, u"--facts"_s, facts, u"--out"_s, cli.path(u"welcome.pdf"_s)});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made[u"pages"_s].toInt(), 1);
    QCOMPARE(cli.json({u"render"_s, u"own-spoiled"_s, u"--facts"_s, facts, u"--out"_s, cli.path(u"x.pdf"_s)}).error(),
        u"form-unknown"_s);
}

void TstDocuments::renderedNoticeReadsAsItsFields_data()
{
    QTest::addColumn<QJsonObject>("fields");
    for (const QJsonValue& specimen : specimens()) {
        if (specimen[u"kind"_s] == u"notice-90"_s) {
            QJsonObject fields = specimen[u"truth"_s].toObject();
            fields.remove(u"qr"_s);
            QTest::newRow(qPrintable(specimen[u"file"_s].toString())) << fields;
        }
    }
    QTest::newRow("letters that few faces have") << with(anyNotice(), u"name"_s, u"Łukasz Şahin ČAPEK"_s);
}

void TstDocuments::renderedNoticeReadsAsItsFields()
{
    QFETCH(QJsonObject, fields);
    const QString facts = m_cli.writeFile(u"facts.json"_s, asFacts(fields));
    const QString out = m_cli.path(u"copy.pdf"_s);
    const support::CliCall made = m_cli.json({u"render"_s, u"notice-90-copy"_s, u"--facts"_s, facts, u"--out"_s, out});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made[u"pages"_s].toInt(), 1);
    const support::CliCall read = m_cli.json({u"read"_s, out});
    QCOMPARE(read[u"kind"_s].toString(), u"working-copy"_s);
    QCOMPARE(read[u"fields"_s].toObject(), fields);
    QVERIFY(read[u"qr"_s].toArray().isEmpty());
    // Another program takes the same signs out of the page: no look-alike, no digit lost.
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-raw"_s, out, u"-"_s});
    QVERIFY(pdftotext.waitForFinished());
    const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput()).remove(u'\n').remove(u' ');
    for (const QString& name : {u"name"_s, u"passport"_s, u"permit"_s, u"employer"_s, u"authority"_s}) {
        QVERIFY2(text.contains(fields[name].toString().remove(u' ')), qPrintable(name));
    }
}

void TstDocuments::factsMayComeFromStandardInput()
{
    const QString out = m_cli.path(u"piped.pdf"_s);
    const support::CliCall call =
        m_cli.json({u"render"_s, u"notice-90-copy"_s, u"--facts"_s, u"-"_s, u"--out"_s, out}, asFacts(anyNotice()));
    QCOMPARE(call.exitCode, 0);
    QVERIFY(QFile::exists(out));
}

void TstDocuments::brokenFactsAreRefused_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("arg");
    QTest::addColumn<QString>("value");
    QJsonObject lacking = anyNotice();
    lacking.remove(u"passport"_s);
    lacking.remove(u"employer"_s);
    QTest::newRow("fields missing") << asFacts(lacking) << u"field-missing"_s << 5 << u"fields"_s
                                    << u"passport, employer"_s;
    QTest::newRow("key of no fact") << QByteArray(R"({"paper": {}, "notice": {"stat": "none"}})") << u"field-unknown"_s
                                    << 3 << u"pointer"_s << u"/notice/stat"_s;
    QTest::newRow("key of no field") << asFacts(with(anyNotice(), u"salary"_s, u"1"_s)) << u"field-unknown"_s << 3
                                     << u"pointer"_s << u"/paper/salary"_s;
    QTest::newRow("day that does not exist") << asFacts(with(anyNotice(), u"start"_s, u"2025-02-30"_s))
                                             << u"date-not-a-date"_s << 3 << u"pointer"_s << u"/paper/start"_s;
    QTest::newRow("end before the start") << asFacts(with(anyNotice(), u"end"_s, u"2001-01-01"_s)) << u"date-order"_s
                                          << 3 << u"pointer"_s << u"/paper/end"_s;
    QTest::newRow("text for a number") << asFacts(with(anyNotice(), u"family"_s, u"two"_s)) << u"value-unknown"_s << 3
                                       << u"pointer"_s << u"/paper/family"_s;
    QTest::newRow("character no face has") << asFacts(with(anyNotice(), u"name"_s, u"A \U0001F600"_s))
                                           << u"character-not-drawable"_s << 5 << u"codePoint"_s << u"U+1F600"_s;
    QTest::newRow("not JSON") << QByteArray("{") << u"file-damaged"_s << 3 << u"file"_s << u"-"_s;
    QTest::newRow("an empty list") << QByteArray("[]") << u"file-damaged"_s << 3 << u"file"_s << u"-"_s;
}

void TstDocuments::brokenFactsAreRefused()
{
    QFETCH(QByteArray, facts);
    QFETCH(QString, arg);
    const QString out = m_cli.path(u"never.pdf"_s);
    const support::CliCall call =
        m_cli.json({u"render"_s, u"notice-90-copy"_s, u"--facts"_s, u"-"_s, u"--out"_s, out}, facts);
    QTEST(call.exitCode, "exitCode");
    QTEST(call.error(), "error");
    QTEST(call.errorArg(arg), "value");
    QVERIFY(!QFile::exists(out));
}

void TstDocuments::draftMayLackFields()
{
    QJsonObject lacking = anyNotice();
    lacking.remove(u"passport"_s);
    const QString out = m_cli.path(u"draft.pdf"_s);
    const support::CliCall call = m_cli.json(
        {u"render"_s, u"notice-90-copy"_s, u"--facts"_s, u"-"_s, u"--out"_s, out, u"--draft"_s}, asFacts(lacking));
    QCOMPARE(call.exitCode, 0);
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {out, u"-"_s});
    QVERIFY(pdftotext.waitForFinished());
    const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput());
    QVERIFY(text.contains(u"DRAFT"_s) && text.contains(u"草稿"_s));
}

void TstDocuments::paperThatCannotBeWrittenIsSaid()
{
    const QString out = m_cli.path(u"no-such-folder/copy.pdf"_s);
    const support::CliCall call =
        m_cli.json({u"render"_s, u"notice-90-copy"_s, u"--facts"_s, u"-"_s, u"--out"_s, out}, asFacts(anyNotice()));
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.error(), u"file-write-failed"_s);
    QCOMPARE(call.errorArg(u"file"_s), out);
}

static const support::Registered<TstDocuments> registered;

#include "tst_documents.moc"
