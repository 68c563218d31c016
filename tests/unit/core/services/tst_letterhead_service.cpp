// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/jpeg_frame.h"
#include "core/reader/reader_client.h"
#include "core/services/letterhead_service.h"
#include "core/services/paper_service.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::services;
using namespace Qt::Literals::StringLiterals;
using paper::Letterhead;
using paper::PaperLanguage;

namespace {

Letterhead words() { return {{u"示例事务所"_s, u"Example Agency"_s}, {u"深圳市示例路 1 号"_s, {}}, {}, {}}; }

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// The letterhead as it is kept and printed.
class TstLetterheadService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptAsItIs();
    void aPictureFromOutsideIsDrawnAnew();
    void whatIsNoPictureIsRefused();
    void aCharacterThatCannotBePrintedIsRefused();
    void aSpoiledFileIsSaid();
    void aPaperKeepsTheLetterheadItWasPrintedWith();
};

void TstLetterheadService::itIsKeptAsItIs()
{
    const QTemporaryDir folder;
    const LetterheadService service(folder.filePath(u"data/letterhead.json"_s));
    QVERIFY(service.load()->isEmpty());
    QVERIFY(service.keep(words()).ok());
    QCOMPARE(*service.load(), words());
    QCOMPARE(
        LetterheadService(u"/proc/none/letterhead.json"_s).keep(words()).failure().code, FailureCode::FileWriteFailed);
}

void TstLetterheadService::aPictureFromOutsideIsDrawnAnew()
{
    const QTemporaryDir folder;
    const LetterheadService service(folder.filePath(u"letterhead.json"_s));
    QVERIFY(service.keep(words()).ok());
    QImage image(3000, 600, QImage::Format_ARGB32);
    image.fill(Qt::darkBlue);
    QVERIFY(image.save(folder.filePath(u"logo.png"_s)));
    reader::ReaderClient reader(resource_paths::readerProgram());
    QVERIFY(service.takePicture(reader, folder.filePath(u"logo.png"_s)).ok());
    const auto kept = service.load();
    QCOMPARE(kept->name, words().name);
    const auto frame = paper::jpegFrameOf(kept->picture);
    QVERIFY(frame);
    QCOMPARE(QSize(frame->width, frame->height), QSize(1000, 200));
    QVERIFY(kept->picture.size() <= 24'000);
}

void TstLetterheadService::whatIsNoPictureIsRefused()
{
    const QTemporaryDir folder;
    const LetterheadService service(folder.filePath(u"letterhead.json"_s));
    QVERIFY(service.keep(words()).ok());
    write(folder.filePath(u"logo.png"_s), "This is no picture.");
    reader::ReaderClient reader(resource_paths::readerProgram());
    QVERIFY(!service.takePicture(reader, folder.filePath(u"logo.png"_s)).ok());
    QVERIFY(!service.takePicture(reader, folder.filePath(u"none.png"_s)).ok());
    Letterhead wrong = words();
    wrong.picture = "no JPEG";
    QCOMPARE(service.keep(wrong).failure().code, FailureCode::FileDamaged);
    QCOMPARE(*service.load(), words());
}

void TstLetterheadService::aCharacterThatCannotBePrintedIsRefused()
{
    const QTemporaryDir folder;
    const LetterheadService service(folder.filePath(u"letterhead.json"_s));
    Letterhead odd = words();
    odd.contact.en = u"☎\U0001F98A"_s;
    const auto kept = service.keep(odd);
    QVERIFY(!kept.ok());
    QCOMPARE(kept.failure().code, FailureCode::CharacterNotDrawable);
    QCOMPARE(kept.failure().args.value(u"field"_s), u"contact.en"_s);
    QVERIFY(service.load()->isEmpty());
}

void TstLetterheadService::aSpoiledFileIsSaid()
{
    const QTemporaryDir folder;
    const LetterheadService service(folder.filePath(u"letterhead.json"_s));
    write(folder.filePath(u"letterhead.json"_s), "{\"name\": ");
    QCOMPARE(service.load().failure().code, FailureCode::FileDamaged);
    write(folder.filePath(u"letterhead.json"_s), "{\"picture\": \"aGFsbG8=\"}");
    QCOMPARE(service.load().failure().code, FailureCode::FileDamaged);
}

void TstLetterheadService::aPaperKeepsTheLetterheadItWasPrintedWith()
{
    const QTemporaryDir home;
    const QByteArray former = qgetenv("PERMITDESK_HOME");
    qputenv("PERMITDESK_HOME", home.path().toLocal8Bit());
    const auto back =
        qScopeGuard([&] { former.isNull() ? qunsetenv("PERMITDESK_HOME") : qputenv("PERMITDESK_HOME", former); });
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto dataOf = [&] {
        return QJsonDocument::fromJson(papers.list(id)->first().paper.dataJson.toUtf8()).object();
    };
    QVERIFY(papers.issue(u"client-request"_s, id, PaperLanguage::En).ok());
    QVERIFY(!dataOf().contains(u"letterhead"_s));
    QVERIFY(LetterheadService().keep(words()).ok());
    QVERIFY(papers.issue(u"client-request"_s, id, PaperLanguage::En).ok());
    QCOMPARE(dataOf()[u"letterhead"_s][u"name"_s][u"en"_s].toString(), u"Example Agency"_s);
    // A form that has no place for it has none.
    QVERIFY(papers.issue(u"case-summary"_s, id, PaperLanguage::En).ok());
    QVERIFY(!dataOf().contains(u"letterhead"_s));
}

static const support::Registered<TstLetterheadService> registered;

#include "tst_letterhead_service.moc"
