// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo_service.h"
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Office;
using core::services::OfficeMode;
using core::services::UndoService;

namespace {

constexpr auto kSheet = "Surname,Given names,Nationality,Passport number,Passport expires on,Date of birth,"
                        "Class,Employer,City\n"
                        "TESTER,ANNA,GBR,T10000001,2030-06-30,1980-01-01,B,Lanyu,shenzhen\n"
                        "TESTER,BERTA,GBR,T10000002,2031-06-30,1981-01-01,B,Lanyu,shenzhen\n";

QString letter() { return support::testData(u"documents/letter.pdf"_s); }
QString twoPages() { return support::testData(u"documents/two-pages.pdf"_s); }

/// Takes the last act back, as the window's Ctrl+Z does.
void undoLast(const QString& store)
{
    const core::SystemClock clock;
    core::SystemSaltSource salts;
    const auto office = Office::open(store, {clock, salts}, OfficeMode::ReadWrite);
    QVERIFY(office.ok());
    QVERIFY(UndoService(**office).undo().ok());
}

} // namespace

/// attach: files become documents and fulfil a case's material (cli.md).
class TstAttach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileFulfilsTheMaterial();
    void bytesAreKeptUnderANameThatTellsNothing();
    void severalFilesAreOneAct();
    void theActIsInTheHistoryAndUndone();
    void sameFileAgainDoesNothingAndIsNamed();
    void sameFileOfAnotherCaseIsNamed();
    void sameFileAsAnotherMaterialIsKeptOnce();
    void peopleAreToldInBothLanguages();
    void whatCannotBeAttachedChangesNothing_data();
    void whatCannotBeAttachedChangesNothing();
    void damagedFileTakesTheOthersWithIt();

private:
    [[nodiscard]] QString openCase(int person) const;
    [[nodiscard]] support::CliCall attach(
        const QString& number, const QString& material, const QStringList& files) const
    {
        return m_cli->json(
            QStringList{u"attach"_s, u"--case"_s, number, u"--material"_s, material} + files);
    }
    [[nodiscard]] QJsonObject shown(const QString& number) const
    {
        return m_cli->json({u"case"_s, u"show"_s, number}).json.object();
    }
    [[nodiscard]] QJsonObject materialOf(const QString& number, const QString& code) const;
    [[nodiscard]] QStringList rows() const { return support::recordRowsOf(m_cli->defaultStore()); }

    std::unique_ptr<support::CliCaller> m_cli;
    QString m_first;
    QString m_second;
};

void TstAttach::init()
{
    if (QTest::currentDataTag() != nullptr && m_cli) {
        return; // what cannot be attached leaves the store as it was
    }
    m_cli = std::make_unique<support::CliCaller>();
    m_cli->setToday(u"2026-08-10"_s);
    QCOMPARE(m_cli->json({u"init"_s}).exitCode, 0);
    QCOMPARE(m_cli->json({u"import"_s, u"people"_s, m_cli->writeFile(u"people.csv"_s, kSheet)}).exitCode, 0);
    m_first = openCase(0);
    m_second = openCase(1);
    QVERIFY(!m_first.isEmpty() && !m_second.isEmpty());
}

QString TstAttach::openCase(int person) const
{
    const QJsonValue listed = m_cli->json({u"person"_s, u"list"_s}).json.array().at(person);
    return m_cli
        ->json({u"case"_s, u"open"_s, u"--person"_s, QString::number(listed[u"id"_s].toInt()), u"--employer"_s,
            QString::number(listed[u"employer"_s].toInt()), u"--procedure"_s, u"new-overseas"_s, u"--city"_s,
            u"shenzhen"_s, u"--class"_s, u"B"_s})[u"number"_s]
        .toString();
}

QJsonObject TstAttach::materialOf(const QString& number, const QString& code) const
{
    for (const QJsonValue& material : shown(number)[u"materials"_s].toArray()) {
        if (material[u"material"_s].toString() == code) {
            return material.toObject();
        }
    }
    return {};
}

void TstAttach::fileFulfilsTheMaterial()
{
    const support::CliCall call = attach(m_first, u"M07"_s, {letter()});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"number"_s].toString(), m_first);
    QCOMPARE(call[u"material"_s].toString(), u"M07"_s);
    QCOMPARE(call[u"state"_s].toString(), u"received"_s);
    QCOMPARE(call[u"receivedOn"_s].toString(), u"2026-08-10"_s);
    QVERIFY(call[u"recorded"_s].toBool());
    const QJsonValue file = call[u"files"_s][0];
    QCOMPARE(file[u"file"_s].toString(), letter());
    QVERIFY(file[u"new"_s].toBool());
    QVERIFY(file[u"same"_s].toArray().isEmpty());
    QCOMPARE(materialOf(m_first, u"M07"_s)[u"state"_s].toString(), u"received"_s);
    const QJsonValue document = shown(m_first)[u"documents"_s][0];
    QCOMPARE(document[u"id"_s], file[u"document"_s]);
    QCOMPARE(document[u"fileName"_s].toString(), u"letter.pdf"_s);
}

void TstAttach::bytesAreKeptUnderANameThatTellsNothing()
{
    QCOMPARE(attach(m_first, u"M07"_s, {letter()}).exitCode, 0);
    const QDir vault(m_cli->defaultStore() + u"/documents"_s);
    const QStringList files = vault.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QString sha256 = shown(m_first)[u"documents"_s][0][u"sha256"_s].toString();
    QVERIFY(!files.first().contains(u"letter"_s) && files.first() != sha256);
    QCOMPARE(m_cli->json({u"verify"_s}).exitCode, 0);
}

void TstAttach::severalFilesAreOneAct()
{
    const support::CliCall call = attach(m_first, u"M07"_s, {letter(), twoPages()});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"files"_s].toArray().size(), 2);
    const QJsonObject view = shown(m_first);
    QCOMPARE(view[u"documents"_s].toArray().size(), 2);
    QStringList acts;
    for (const QJsonValue& event : view[u"history"_s].toArray()) {
        acts.append(event[u"act"_s].toString());
    }
    QCOMPARE(acts.count(u"material-attach"_s), 1);
}

void TstAttach::theActIsInTheHistoryAndUndone()
{
    const QStringList before = rows();
    QCOMPARE(attach(m_first, u"M07"_s, {letter(), twoPages()}).exitCode, 0);
    QVERIFY(rows() != before);
    QCOMPARE(shown(m_first)[u"history"_s][0][u"act"_s].toString(), u"material-attach"_s);
    undoLast(m_cli->defaultStore());
    QCOMPARE(rows(), before);
    QCOMPARE(materialOf(m_first, u"M07"_s)[u"state"_s].toString(), u"missing"_s);
}

void TstAttach::sameFileAgainDoesNothingAndIsNamed()
{
    const support::CliCall first = attach(m_first, u"M07"_s, {letter()});
    QCOMPARE(first.exitCode, 0);
    const QStringList before = rows();
    const QString renamed = m_cli->path(u"another name.pdf"_s);
    QVERIFY(QFile::copy(letter(), renamed));
    const support::CliCall again = attach(m_first, u"M07"_s, {renamed});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(!again[u"recorded"_s].toBool(true));
    const QJsonValue file = again[u"files"_s][0];
    QVERIFY(!file[u"new"_s].toBool(true));
    QCOMPARE(file[u"document"_s], first[u"files"_s][0][u"document"_s]);
    QCOMPARE(file[u"same"_s][0][u"fileName"_s].toString(), u"letter.pdf"_s);
    QCOMPARE(file[u"same"_s][0][u"materials"_s].toArray(), QJsonArray{u"M07"_s});
    QCOMPARE(rows(), before);
}

void TstAttach::sameFileOfAnotherCaseIsNamed()
{
    const support::CliCall first = attach(m_first, u"M07"_s, {letter()});
    QCOMPARE(first.exitCode, 0);
    const support::CliCall second = attach(m_second, u"M07"_s, {letter()});
    QCOMPARE(second.exitCode, 0);
    const QJsonValue file = second[u"files"_s][0];
    QVERIFY(file[u"new"_s].toBool());
    QCOMPARE(file[u"same"_s].toArray().size(), 1);
    QCOMPARE(file[u"same"_s][0][u"case"_s].toString(), m_first);
    QCOMPARE(file[u"same"_s][0][u"document"_s], first[u"files"_s][0][u"document"_s]);
    // Both records stand, the bytes lie in the vault once.
    QCOMPARE(shown(m_second)[u"documents"_s].toArray().size(), 1);
    QCOMPARE(QDir(m_cli->defaultStore() + u"/documents"_s).entryList(QDir::Files).size(), 1);
}

void TstAttach::sameFileAsAnotherMaterialIsKeptOnce()
{
    QCOMPARE(attach(m_first, u"M07"_s, {letter()}).exitCode, 0);
    const support::CliCall other = attach(m_first, u"M08"_s, {letter()});
    QCOMPARE(other.exitCode, 0);
    QVERIFY(other[u"recorded"_s].toBool());
    QVERIFY(!other[u"files"_s][0][u"new"_s].toBool(true));
    QCOMPARE(materialOf(m_first, u"M08"_s)[u"state"_s].toString(), u"received"_s);
    QCOMPARE(shown(m_first)[u"documents"_s].toArray().size(), 1);
}

void TstAttach::peopleAreToldInBothLanguages()
{
    QCOMPARE(attach(m_first, u"M07"_s, {letter()}).exitCode, 0);
    const QStringList call{u"attach"_s, u"--case"_s, m_second, u"--material"_s, u"M07"_s, letter()};
    const QString english = QString::fromUtf8(m_cli->plain(call).output);
    QVERIFY2(english.contains(u"letter.pdf: kept as "_s) && english.contains(u"(M07)"_s), qPrintable(english));
    QVERIFY2(english.contains(u"The same content: case %1, letter.pdf (M07)"_s.arg(m_first)), qPrintable(english));
    const QString chinese = QString::fromUtf8(m_cli->plain(call, u"zh"_s).output);
    QVERIFY2(chinese.contains(u"内容相同：案件 %1"_s.arg(m_first)), qPrintable(chinese));
}

void TstAttach::whatCannotBeAttachedChangesNothing_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("material");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("arg");
    QTest::addColumn<QString>("value");
    const QString text = u"note.txt"_s;
    QTest::newRow("no such case") << u"2026-9999"_s << u"M07"_s << letter() << 3 << u"record-not-found"_s << u"table"_s
                                  << u"case_record"_s;
    QTest::newRow("no such material") << QString() << u"M99"_s << letter() << 3 << u"value-unknown"_s << u"text"_s
                                      << u"M99"_s;
    QTest::newRow("no such file") << QString() << u"M07"_s << u"nowhere.pdf"_s << 3 << u"file-missing"_s << u"file"_s
                                  << u"nowhere.pdf"_s;
    QTest::newRow("no document") << QString() << u"M07"_s << text << 3 << u"file-not-pdf"_s << u"file"_s << text;
    QTest::newRow("no material named") << QString() << QString() << letter() << 2 << u"usage-wrong"_s << u"argument"_s
                                       << u"--material"_s;
    QTest::newRow("no file named") << QString() << u"M07"_s << QString() << 2 << u"usage-wrong"_s << u"argument"_s
                                   << u"attach --case NUMBER --material CODE FILE…"_s;
}

void TstAttach::whatCannotBeAttachedChangesNothing()
{
    QFETCH(QString, number);
    QFETCH(QString, material);
    QFETCH(QString, file);
    QFETCH(QString, arg);
    QFETCH(QString, value);
    if (file == "note.txt"_L1) {
        file = m_cli->writeFile(file, "only words");
        value = file;
    }
    const QStringList before = rows();
    const support::CliCall call = attach(
        number.isEmpty() ? m_first : number, material, file.isEmpty() ? QStringList() : QStringList{file});
    QTEST(call.exitCode, "exitCode");
    QTEST(call.error(), "error");
    QCOMPARE(call.errorArg(arg), value);
    QCOMPARE(rows(), before);
}

void TstAttach::damagedFileTakesTheOthersWithIt()
{
    const QStringList before = rows();
    const QString damaged = support::testData(u"documents/cut.pdf"_s);
    const support::CliCall call = attach(m_first, u"M07"_s, {letter(), damaged});
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.error(), u"file-damaged"_s);
    QCOMPARE(call.errorArg(u"file"_s), damaged);
    QCOMPARE(rows(), before);
}

static const support::Registered<TstAttach> registered;

#include "tst_attach.moc"
