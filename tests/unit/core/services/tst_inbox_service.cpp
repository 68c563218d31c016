// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/inbox_service.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using documents::DocumentKind;
using documents::DocumentReading;

namespace {

DocumentReading readingOf(DocumentKind kind, const QMap<QString, QString>& fields)
{
    DocumentReading reading;
    reading.kind = kind;
    reading.fields = fields;
    for (const QString& field : fields.keys()) {
        reading.confidence.insert(field, 1.0);
    }
    return reading;
}

DocumentReading passportOf(const QString& number, const QString& surname, const QString& givenNames)
{
    return readingOf(DocumentKind::Passport,
        {{u"passport"_s, number}, {u"issuingState"_s, u"GBR"_s}, {u"nationality"_s, u"GBR"_s},
            {u"surname"_s, surname}, {u"givenNames"_s, givenNames}, {u"name"_s, surname + u' ' + givenNames}});
}

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

} // namespace

/// Files that came in are matched to people and cases, and filed as they were confirmed.
class TstInboxService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void surestEvidenceComesFirst();
    void evidenceAddsUp();
    void anotherNameMakesAMatchDoubtful();
    void unsureReadingMakesAMatchUnsure();
    void openCaseIsMeantBeforeEndedOnes();
    void personWithoutACaseIsNamed();
    void strangerIsNobody();
    void sameContentIsNamed();
    void confirmedValuesAreKeptAndUndone();
    void fileThatChangedSinceItWasReadIsNotKept();
    void passportIsComparedWithTheRecord();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    void givePassport(PersonId person, const QString& number);
    [[nodiscard]] Result<Attachment> keep(
        CaseId id, const QString& material, const InboxFile& file, const QMap<QString, QString>& confirmed) const;
    [[nodiscard]] QList<DocumentMatch> matches(const DocumentReading& reading)
    {
        const auto found = matchesFor(m_fixture->office(), reading);
        return found.ok() ? *found : QList<DocumentMatch>();
    }

    std::unique_ptr<support::OfficeFixture> m_fixture;
    QTemporaryDir m_folder;
};

void TstInboxService::init() { m_fixture = std::make_unique<support::OfficeFixture>(); }

Result<Attachment> TstInboxService::keep(
    CaseId id, const QString& material, const InboxFile& file, const QMap<QString, QString>& confirmed) const
{
    const auto ready = InboxService(m_fixture->office()).prepare(material, file, confirmed);
    return ready ? DocumentService(m_fixture->office()).attach(id, material, QList{*ready})
                 : Result<Attachment>(ready.failure());
}

QString TstInboxService::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    CORE_EXPECT(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

void TstInboxService::givePassport(PersonId person, const QString& number)
{
    domain::Passport passport;
    passport.person = person;
    passport.number = number;
    passport.issuingState = u"GBR"_s;
    passport.expiresOn = QDate(2033, 1, 1);
    QVERIFY(PersonService(m_fixture->office()).savePassport(passport).ok());
}

void TstInboxService::surestEvidenceComesFirst()
{
    const CaseId byName = m_fixture->caseAt(u"approved"_s);
    const CaseId byPassport = m_fixture->caseAt(u"approved"_s);
    givePassport(m_fixture->view(byPassport).record.person, u"X12345678"_s);
    domain::Person other = m_fixture->view(byPassport).person;
    other.surname = u"SMITH"_s;
    other.mrzName.clear();
    QVERIFY(PersonService(m_fixture->office()).save(other).ok());
    const domain::Person named = m_fixture->view(byName).person;
    // A namesake is asked for only where no number is known.
    const auto byNumber = matches(passportOf(u"X12345678"_s, u"SMITH"_s, named.givenNames));
    QCOMPARE(byNumber.size(), 1);
    QCOMPARE(byNumber.first().caseId, byPassport);
    QCOMPARE(byNumber.first().by, (QList{MatchedBy::Passport, MatchedBy::Name}));
    const auto byNameAlone = matches(passportOf(u"Y99999999"_s, named.surname, named.givenNames));
    QCOMPARE(byNameAlone.size(), 1);
    QCOMPARE(byNameAlone.first().caseId, byName);
    QCOMPARE(byNameAlone.first().by, QList{MatchedBy::Name});
    QVERIFY(byNumber.first().confidence > byNameAlone.first().confidence);
}

void TstInboxService::evidenceAddsUp()
{
    const CaseId id = m_fixture->caseAt(u"approved"_s);
    const domain::Person person = m_fixture->view(id).person;
    givePassport(person.id, u"X12345678"_s);
    DocumentReading numberAlone = passportOf(u"X12345678"_s, {}, {});
    numberAlone.fields.remove(u"name"_s);
    const double less = matches(numberAlone).first().confidence;
    const double more = matches(passportOf(u"X12345678"_s, person.surname, person.givenNames)).first().confidence;
    QVERIFY(less > 0.9 && more > less && more < 1);
}

void TstInboxService::anotherNameMakesAMatchDoubtful()
{
    const CaseId id = m_fixture->caseAt(u"approved"_s);
    givePassport(m_fixture->view(id).record.person, u"X12345678"_s);
    const auto found = matches(passportOf(u"X12345678"_s, u"QUITE"_s, u"ANOTHER"_s));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().confidence < 0.5);
}

void TstInboxService::unsureReadingMakesAMatchUnsure()
{
    const CaseId id = m_fixture->caseAt(u"approved"_s);
    givePassport(m_fixture->view(id).record.person, u"X12345678"_s);
    DocumentReading reading = passportOf(u"X12345678"_s, {}, {});
    reading.fields.remove(u"name"_s);
    reading.confidence[u"passport"_s] = 0.5;
    QVERIFY(matches(reading).first().confidence < 0.5);
}

void TstInboxService::openCaseIsMeantBeforeEndedOnes()
{
    const CaseId ended = m_fixture->caseAt(u"closed"_s);
    const PersonId person = m_fixture->view(ended).record.person;
    givePassport(person, u"X12345678"_s);
    const DocumentReading reading = passportOf(u"X12345678"_s, {}, {});
    QCOMPARE(matches(reading).first().caseId, ended);
    QVERIFY(!matches(reading).first().isOpen);
    CaseOpening opening = m_fixture->opening();
    opening.person = person;
    const auto opened = CaseService(m_fixture->office()).open(opening);
    QVERIFY(opened.ok());
    QCOMPARE(matches(reading).size(), 1);
    QCOMPARE(matches(reading).first().caseId, *opened);
    QVERIFY(matches(reading).first().isOpen);
}

void TstInboxService::personWithoutACaseIsNamed()
{
    const PersonId person = m_fixture->addPerson();
    givePassport(person, u"X12345678"_s);
    const auto found = matches(passportOf(u"X12345678"_s, {}, {}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().person, person);
    QVERIFY(!found.first().caseId.isStored());
    QVERIFY(!found.first().personName.isEmpty());
}

void TstInboxService::strangerIsNobody()
{
    (void)m_fixture->caseAt(u"approved"_s);
    QVERIFY(matches(passportOf(u"X12345678"_s, u"NOBODY"_s, u"KNOWN"_s)).isEmpty());
    QVERIFY(matches(DocumentReading()).isEmpty());
}

void TstInboxService::sameContentIsNamed()
{
    const CaseId id = m_fixture->caseAt(u"collecting"_s);
    InboxService inbox(m_fixture->office());
    const auto file = inbox.look(write(u"scan.pdf"_s, "%PDF a scan"), DocumentReading());
    QVERIFY(file.ok());
    QVERIFY(file->sameContent.isEmpty());
    QVERIFY(!*inbox.isKept(id, file->content));
    QVERIFY(keep(id, u"M07"_s, *file, {}).ok());
    const auto copy = inbox.look(write(u"copy of scan.pdf"_s, "%PDF a scan"), DocumentReading());
    QCOMPARE(copy->sameContent.size(), 1);
    QCOMPARE(copy->sameContent.first().caseId, id);
    QCOMPARE(copy->sameContent.first().materials, QStringList{u"M07"_s});
    QVERIFY(*inbox.isKept(id, copy->content));
}

void TstInboxService::confirmedValuesAreKeptAndUndone()
{
    const CaseId id = m_fixture->caseAt(u"collecting"_s);
    InboxService inbox(m_fixture->office());
    const auto file =
        inbox.look(write(u"passport.jpg"_s, "\xff\xd8\xff a picture"), passportOf(u"X1234S678"_s, {}, {}));
    const QStringList before = m_fixture->rows();
    const auto kept = keep(id, u"M08"_s, *file, {{u"passport"_s, u"X12345678"_s}});
    QVERIFY(kept.ok());
    QCOMPARE(m_fixture->view(id).documents.first().fieldsJson, uR"({"passport":"X12345678"})"_s);
    QVERIFY(UndoService(m_fixture->office()).undo().ok());
    QCOMPARE(m_fixture->rows(), before);
    QVERIFY(!*inbox.isKept(id, file->content));
}

void TstInboxService::fileThatChangedSinceItWasReadIsNotKept()
{
    const CaseId id = m_fixture->caseAt(u"collecting"_s);
    InboxService inbox(m_fixture->office());
    const auto file = inbox.look(write(u"letter.pdf"_s, "%PDF as it was read"), DocumentReading());
    (void)write(u"letter.pdf"_s, "%PDF as it is now");
    const QStringList before = m_fixture->rows();
    const auto refused = keep(id, u"M07"_s, *file, {});
    QCOMPARE(codeOf(refused), u"stale-record"_s);
    QCOMPARE(refused.failure().args.value(u"file"_s), u"letter.pdf"_s);
    QVERIFY(QFile::remove(file->path));
    QCOMPARE(codeOf(keep(id, u"M07"_s, *file, {})), u"file-unreadable"_s);
    QCOMPARE(m_fixture->rows(), before);
}

void TstInboxService::passportIsComparedWithTheRecord()
{
    const CaseId id = m_fixture->caseAt(u"collecting"_s);
    const domain::Person person = m_fixture->view(id).person;
    givePassport(person.id, u"X12345678"_s);
    InboxService inbox(m_fixture->office());
    const auto expected = inbox.expected(id, DocumentKind::Passport);
    QVERIFY(expected.ok());
    QCOMPARE(expected->value(u"surname"_s), person.surname);
    QCOMPARE(expected->value(u"expiry"_s), u"2033-01-01"_s);
    QVERIFY(!expected->contains(u"permit"_s));
    QVERIFY(inbox.expected(id, DocumentKind::Notice90)->contains(u"employer"_s));
    QVERIFY(inbox.expected(id, DocumentKind::Unknown)->isEmpty());
}

static const support::Registered<TstInboxService> registered;

#include "tst_inbox_service.moc"
