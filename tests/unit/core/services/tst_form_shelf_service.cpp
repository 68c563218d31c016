// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form_shelf_service.h"
#include "core/services/paper_service.h"
#include "office_fixture.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::services;
using namespace Qt::Literals::StringLiterals;
using paper::PaperLanguage;

namespace {

const QByteArray kLayout = "title: Welcome\n"
                           "# an invented letter\n"
                           "line: Dear {{person}},\n"
                           "\n"
                           "paragraph: welcome to\n"
                           "  {{employer}}.\n"
                           "line: {{office}}\n";

void write(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray description(const QByteArray& code)
{
    return R"({"code": ")" + code + R"(", "names": {"zh": "欢迎信", "en": "Welcome letter"}, "languages": ["en"],
 "fields": [
  {"name": "person", "type": ")"
           + QByteArray(code == "case-summary" ? "bilingual" : "text")
           + R"(", "label": {"zh": "姓名", "en": "Person"}, "required": true},
  {"name": "employer", "type": "bilingual", "label": {"zh": "用人单位", "en": "Employer"}}]})";
}

/// Where forms from outside lie and the office's own ones.
struct Folders
{
    QTemporaryDir outside;
    QTemporaryDir own;
    FormShelfService shelf{own.path()};

    /// Hands back the version's folder.
    QString make(const QByteArray& code, const QString& version, const QByteArray& layout = kLayout) const
    {
        const QString folder = outside.filePath(QString::fromLatin1(code) + u'/' + version);
        write(folder + u"/form.json"_s, description(code));
        write(folder + u"/layout.en.txt"_s, layout);
        return folder;
    }

    /// The version papers of that code are made of, and whose it is.
    [[nodiscard]] QString inUse(const QString& code) const
    {
        const auto forms = shelf.list();
        for (const ListedForm& form : forms ? *forms : QList<ListedForm>()) {
            if (form.code == code && form.inUse) {
                return form.version + (form.ofOffice ? u" own"_s : u" shipped"_s);
            }
        }
        return {};
    }

    [[nodiscard]] bool isEmpty() const
    {
        return QDir(own.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
    }
};

/// A home of its own for what the program keeps beside stores.
class Home final
{
public:
    Home() { qputenv("PERMITDESK_HOME", m_folder.path().toLocal8Bit()); }
    ~Home() { m_former.isNull() ? qunsetenv("PERMITDESK_HOME") : qputenv("PERMITDESK_HOME", m_former); }
    Q_DISABLE_COPY_MOVE(Home)

private:
    QTemporaryDir m_folder;
    QByteArray m_former = qgetenv("PERMITDESK_HOME");
};

QStringList args(const Failure& failure, const QStringList& names)
{
    QStringList values{failureName(failure.code)};
    for (const QString& name : names) {
        values.append(failure.args.value(name));
    }
    return values;
}

} // namespace

/// Forms that the office adds beside the shipped ones.
class TstFormShelfService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormIsTakenInAndCanBeTakenOut();
    void theFolderOfTheCodeStandsForItsNewestVersion();
    void anUnknownFieldIsRefusedWithLineAndNearestName();
    void whatIsNotSoundIsRefused_data();
    void whatIsNotSoundIsRefused();
    void theNewestVersionThatIsOnIsUsed();
    void anOwnVersionTakesTheShippedFormsPlace();
    void anOwnFormThatBecameUnsoundIsLeftOutAndSaysWhy();
    void linksAndForeignNamesAreNotTrusted();
    void whatCannotBeWrittenLeavesNothingBehind();
    void papersOfAnOwnFormKeepTheirVersion();
    void anOwnVersionMayAskForLessAndForMore();
};

void TstFormShelfService::aFormIsTakenInAndCanBeTakenOut()
{
    const Folders folders;
    const qsizetype shipped = folders.shelf.list()->size();
    const auto added = folders.shelf.add(folders.make("own-welcome", u"2026-11"_s));
    QVERIFY(added.ok());
    QVERIFY(added->ofOffice && added->active && added->inUse);
    QCOMPARE(folders.shelf.list()->size(), shipped + 1);
    QCOMPARE(folders.inUse(u"own-welcome"_s), u"2026-11 own"_s);
    QVERIFY(folders.shelf.catalogue()->find(u"own-welcome"_s)->ofOffice);
    QVERIFY(!folders.shelf.catalogue()->find(u"case-summary"_s)->ofOffice);
    QVERIFY(folders.shelf.remove(u"own-welcome"_s, u"2026-11"_s).ok());
    QVERIFY(!folders.shelf.catalogue()->find(u"own-welcome"_s).ok());
    QVERIFY(folders.isEmpty());
    QCOMPARE(folders.shelf.remove(u"own-welcome"_s, u"2026-11"_s).failure().code, FailureCode::RecordNotFound);
    QCOMPARE(folders.shelf.remove(u"case-summary"_s, u"2026-01"_s).failure().code, FailureCode::RecordNotFound);
}

void TstFormShelfService::theFolderOfTheCodeStandsForItsNewestVersion()
{
    const Folders folders;
    (void)folders.make("own-welcome", u"2026-11"_s);
    const QString newest = folders.make("own-welcome", u"2026-11-20"_s);
    QCOMPARE(folders.shelf.add(QFileInfo(newest).path())->version, u"2026-11-20"_s);
}

void TstFormShelfService::anUnknownFieldIsRefusedWithLineAndNearestName()
{
    const Folders folders;
    const QByteArray layout = "title: Welcome\nline: Dear {{person}},\n\n# remark\nparagraph: welcome\n  to all of\n"
                              "  {{persn}} and the rest\n";
    const QString folder = folders.make("own-welcome", u"2026-11"_s, layout);
    const QStringList wanted{u"form-unsound"_s, folder + u"/layout.en.txt"_s, u"7"_s, u"persn"_s, u"person"_s};
    const QStringList told{u"file"_s, u"line"_s, u"name"_s, u"nearest"_s};
    QCOMPARE(args(folders.shelf.check(folder).failure(), told), wanted);
    QCOMPARE(args(folders.shelf.add(folder).failure(), told), wanted);
    QVERIFY(folders.isEmpty());
}

void TstFormShelfService::whatIsNotSoundIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<QStringList>("told"); // reason, name, nearest, line
    const auto row = [](const char* name, const char* code, const char* version, const QByteArray& layout,
                         const QStringList& told) {
        QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(version) << layout << told;
    };
    row("no own code", "welcome", "2026-11", kLayout, {u"not-own-code"_s, u"welcome"_s, u"own-welcome"_s, {}});
    row("no code", "own_Welcome", "2026-11", kLayout, {u"not-a-code"_s, u"own_Welcome"_s, {}, {}});
    row("no version", "own-welcome", "v2", kLayout, {u"not-a-version"_s, u"v2"_s, {}, {}});
    row("older than the shipped one", "case-summary", "2025-12", kLayout,
        {u"version-older"_s, u"2025-12"_s, u"2026-01"_s, {}});
    row("as old as the shipped one", "case-summary", "2026-01", kLayout,
        {u"version-older"_s, u"2026-01"_s, u"2026-01"_s, {}});
    row("field of another type", "notice-90-copy", "2027-01", kLayout, {u"other-type"_s, u"employer"_s, {}, {}});
    row("unknown block", "own-welcome", "2026-11", "titel: x", {u"unknown-block"_s, u"titel"_s, u"title"_s, u"1"_s});
    row("cell of a row that goes on", "own-welcome", "2026-11", "row: {{person}} |\n  {{employr}}",
        {u"unknown-field"_s, u"employr"_s, u"employer"_s, u"2"_s});
    row("not UTF-8", "own-welcome", "2026-11", "title: \xbb\xb6\xd3\xad", {u"not-utf8"_s, u"layout.en.txt"_s, {}, {}});
    row("too large", "own-welcome", "2026-11", QByteArray(300 * 1024, '#'),
        {u"file-too-large"_s, u"layout.en.txt"_s, {}, {}});
    row("sections without end", "own-welcome", "2026-11", "line: " + QByteArray("{{#person}}").repeated(20'000),
        {u"sections-too-deep"_s, u"person"_s, {}, u"1"_s});
    row("blocks without end", "own-welcome", "2026-11", QByteArray("{{#person}}\n").repeated(20'000),
        {u"sections-too-deep"_s, u"person"_s, {}, u"17"_s});
}

void TstFormShelfService::whatIsNotSoundIsRefused()
{
    QFETCH(QString, code);
    QFETCH(QString, version);
    QFETCH(QByteArray, layout);
    QFETCH(QStringList, told);
    const Folders folders;
    const auto added = folders.shelf.add(folders.make(code.toLatin1(), version, layout));
    QVERIFY(!added.ok());
    QCOMPARE(args(added.failure(), {u"reason"_s, u"name"_s, u"nearest"_s, u"line"_s}).mid(1), told);
    QVERIFY(folders.isEmpty());
}

void TstFormShelfService::theNewestVersionThatIsOnIsUsed()
{
    const Folders folders;
    for (const QString& version : {u"2026-12"_s, u"2026-11"_s, u"2027-01-15"_s}) {
        QVERIFY(folders.shelf.add(folders.make("own-welcome", version)).ok());
    }
    QCOMPARE(folders.inUse(u"own-welcome"_s), u"2027-01-15 own"_s);
    const auto again = folders.shelf.add(folders.outside.filePath(u"own-welcome/2026-12"_s));
    QCOMPARE(args(again.failure(), {u"reason"_s}).last(), u"version-there"_s);
    QVERIFY(folders.shelf.setActive(u"own-welcome"_s, u"2027-01-15"_s, false).ok());
    QVERIFY(folders.shelf.setActive(u"own-welcome"_s, u"2027-01-15"_s, false).ok());
    QCOMPARE(folders.inUse(u"own-welcome"_s), u"2026-12 own"_s);
    QVERIFY(folders.shelf.remove(u"own-welcome"_s, u"2026-12"_s).ok());
    QCOMPARE(folders.inUse(u"own-welcome"_s), u"2026-11 own"_s);
    QVERIFY(folders.shelf.setActive(u"own-welcome"_s, u"2027-01-15"_s, true).ok());
    QVERIFY(folders.shelf.setActive(u"own-welcome"_s, u"2027-01-15"_s, true).ok());
    QCOMPARE(folders.inUse(u"own-welcome"_s), u"2027-01-15 own"_s);
}

void TstFormShelfService::anOwnVersionTakesTheShippedFormsPlace()
{
    const Folders folders;
    QCOMPARE(folders.inUse(u"case-summary"_s), u"2026-01 shipped"_s);
    const qsizetype forms = folders.shelf.catalogue()->forms().size();
    QVERIFY(folders.shelf.add(folders.make("case-summary", u"2026-11"_s)).ok());
    QCOMPARE(folders.inUse(u"case-summary"_s), u"2026-11 own"_s);
    QCOMPARE(folders.shelf.catalogue()->forms().size(), forms);
    QCOMPARE(folders.shelf.catalogue()->find(u"case-summary"_s)->name.en, u"Welcome letter"_s);
    QVERIFY(folders.shelf.setActive(u"case-summary"_s, u"2026-11"_s, false).ok());
    QCOMPARE(folders.inUse(u"case-summary"_s), u"2026-01 shipped"_s);
}

void TstFormShelfService::anOwnFormThatBecameUnsoundIsLeftOutAndSaysWhy()
{
    const Folders folders;
    QVERIFY(folders.shelf.add(folders.make("own-welcome", u"2026-11"_s)).ok());
    const auto newer = folders.shelf.add(folders.make("own-welcome", u"2026-12"_s));
    write(newer->folder + u"/layout.en.txt"_s, "line: {{gone}}");
    QCOMPARE(folders.inUse(u"own-welcome"_s), u"2026-11 own"_s);
    const auto forms = folders.shelf.list();
    const auto left = std::ranges::find(*forms, u"2026-12"_s, &ListedForm::version);
    QVERIFY(left != forms->end() && left->problem && !left->inUse);
    QCOMPARE(left->problem->args.value(u"name"_s), u"gone"_s);
}

void TstFormShelfService::linksAndForeignNamesAreNotTrusted()
{
    const Folders folders;
    const QString secret = folders.outside.filePath(u"secret.txt"_s);
    write(secret, "line: what nobody may print");
    const QString folder = folders.make("own-welcome", u"2026-11"_s);
    QVERIFY(QFile::remove(folder + u"/layout.en.txt"_s));
    QVERIFY(QFile::link(secret, folder + u"/layout.en.txt"_s));
    QCOMPARE(args(folders.shelf.add(folder).failure(), {u"reason"_s, u"name"_s}).mid(1),
        (QStringList{u"not-a-plain-file"_s, u"layout.en.txt"_s}));

    // What somebody put into the office's folder by hand.
    const QString sound = folders.make("own-other", u"2026-11"_s);
    QVERIFY(QFile::link(QFileInfo(sound).path(), folders.own.filePath(u"own-other"_s)));
    QVERIFY(QFile::copy(secret, folders.own.filePath(u"notes.txt"_s)));
    QVERIFY(QDir(folders.own.path()).mkpath(u"own-third/draft of Monday"_s));
    QVERIFY(QDir(folders.own.path()).mkpath(u"Thumbs/2026-11"_s));
    const auto forms = folders.shelf.list();
    QVERIFY(forms.ok());
    QVERIFY(std::ranges::none_of(*forms, &ListedForm::ofOffice));
    // And what lies beside a sound form's files is not taken along.
    write(sound + u"/passports.csv"_s, "invented");
    QVERIFY(QFile::remove(folders.own.filePath(u"own-other"_s)));
    const auto added = folders.shelf.add(sound);
    QVERIFY(added.ok());
    QCOMPARE(QDir(added->folder).entryList(QDir::Files), (QStringList{u"form.json"_s, u"layout.en.txt"_s}));
}

void TstFormShelfService::whatCannotBeWrittenLeavesNothingBehind()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"disk"_s);
    const support::SmallDisk disk(place, u"64k"_s);
    if (!disk.isMounted()) {
        QSKIP("a file system can be mounted by root only");
    }
    const Folders folders;
    const FormShelfService shelf(place + u"/forms"_s);
    const auto big = shelf.add(folders.make("own-welcome", u"2026-11"_s, kLayout + QByteArray(100'000, '#')));
    QCOMPARE(big.failure().code, FailureCode::FileWriteFailed);
    QVERIFY(std::ranges::none_of(*shelf.list(), &ListedForm::ofOffice));
    QVERIFY(QDir(place + u"/forms/own-welcome"_s)
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());

    QVERIFY(shelf.add(folders.make("own-small", u"2026-11"_s)).ok());
    QVERIFY(disk.remount(u"ro"_s));
    QCOMPARE(shelf.add(folders.make("own-third", u"2026-11"_s)).failure().code, FailureCode::FileWriteFailed);
    QCOMPARE(shelf.setActive(u"own-small"_s, u"2026-11"_s, false).failure().code, FailureCode::FileWriteFailed);
    QCOMPARE(shelf.remove(u"own-small"_s, u"2026-11"_s).failure().code, FailureCode::FileWriteFailed);
    QVERIFY(shelf.catalogue()->find(u"own-small"_s).ok());
}

void TstFormShelfService::papersOfAnOwnFormKeepTheirVersion()
{
    const Folders folders;
    const Home home;
    const FormShelfService shelf; // the one offices go by
    QVERIFY(shelf.add(folders.make("own-welcome", u"2026-11"_s)).ok());
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    const auto first = PaperService(fixture.office()).issue(u"own-welcome"_s, id, PaperLanguage::En);
    QVERIFY(first.ok());
    const QByteArray bytes = *PaperService(fixture.office()).bytesOf(*first);
    QVERIFY(shelf.add(folders.make("own-welcome", u"2026-12"_s)).ok());
    const auto later = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(later.ok());
    QCOMPARE((**later).forms().value()->find(u"own-welcome"_s)->version, u"2026-12"_s);
    QVERIFY(shelf.remove(u"own-welcome"_s, u"2026-12"_s).ok());
    QVERIFY(shelf.remove(u"own-welcome"_s, u"2026-11"_s).ok());
    const auto without = fixture.openAgain(OfficeMode::ReadOnly);
    const auto rows = PaperService(**without).list(id);
    QCOMPARE(rows->first().paper.formVersion, u"2026-11"_s);
    QCOMPARE(rows->first().formName.en, u"own-welcome"_s);
    QCOMPARE(*PaperService(**without).bytesOf(*first), bytes);
}

void TstFormShelfService::anOwnVersionMayAskForLessAndForMore()
{
    const Folders folders;
    const Home home;
    const FormShelfService shelf;
    // The shipped summary has many fields more than this, and no employer as the letters have it.
    QVERIFY(shelf.add(folders.make("case-summary", u"2026-11"_s)).ok());
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    const auto issued = PaperService(fixture.office()).issue(u"case-summary"_s, id, PaperLanguage::En);
    const auto rows = PaperService(fixture.office()).list(id);
    QVERIFY(issued.ok());
    QCOMPARE(rows->first().paper.formVersion, u"2026-11"_s);
    const auto values = QJsonDocument::fromJson(rows->first().paper.dataJson.toUtf8()).object();
    QCOMPARE(values.keys(), (QStringList{u"employer"_s, u"person"_s}));
}

static const support::Registered<TstFormShelfService> registered;

#include "tst_form_shelf_service.moc"
