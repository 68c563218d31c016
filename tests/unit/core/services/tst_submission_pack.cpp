// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/documents/pictures/photo_inspector.h"
#include "core/exchange/whole_file.h"
#include "core/paper/picture_pdf.h"
#include "core/services/document_service.h"
#include "core/services/paper_service.h"
#include "core/services/submission_pack.h"
#include "tests/support/drawn_page.h"
#include "tests/support/drawn_portrait.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

constexpr qsizetype kLimit = 1024 * 1024; // of the rules, for every file

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

QByteArray written(const QImage& image, const char* format, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    CORE_EXPECT(writer.write(image));
    return bytes;
}

/// A page whose every pixel differs from the next: JPEG finds nothing to save.
QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB888);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, state >> 8);
        }
    }
    return image;
}

QByteArray pdfOf(const QList<QByteArray>& jpegs)
{
    QList<paper::PicturePage> pages;
    for (const QByteArray& jpeg : jpegs) {
        pages.append({jpeg, QSizeF(595.28, 841.89)});
    }
    return paper::pdfOfPictures(pages);
}

/// An office with a case that collects its papers, and what it has been given.
class Desk final
{
public:
    Desk() : m_id(m_fixture.caseAt(u"collecting"_s)) {}

    [[nodiscard]] support::OfficeFixture& fixture() { return m_fixture; }
    [[nodiscard]] CaseId id() const { return m_id; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    void attach(const QString& material, const QString& name, const QByteArray& bytes)
    {
        const ReadFile file{name, bytes, {}};
        CORE_EXPECT(DocumentService(m_fixture.office()).attach(m_id, material, {ConfirmedFile{file, {}}}).ok());
    }

    [[nodiscard]] SubmissionPack pack(const PackWish& wish = {})
    {
        auto built = SubmissionPackService(m_fixture.office()).build(m_id, wish);
        CORE_EXPECT(built.ok());
        return std::move(built).value();
    }

    [[nodiscard]] Result<WrittenPack> write(const QString& folder, const PackWish& wish = {})
    {
        return SubmissionPackService(m_fixture.office()).write(pack(wish), folder);
    }

    /// Name and hash of every file in a folder.
    [[nodiscard]] static QStringList content(const QString& folder)
    {
        QStringList found;
        for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            QFile file(QDir(folder).filePath(name));
            CORE_EXPECT(file.open(QIODevice::ReadOnly));
            const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
            found.append(name + u' ' + QString::fromLatin1(hash));
        }
        return found;
    }

private:
    support::OfficeFixture m_fixture;
    QTemporaryDir m_folder;
    CaseId m_id;
};

const PackedFile& onlyFile(const SubmissionPack& pack)
{
    CORE_EXPECT(pack.files.size() == 1);
    return pack.files.first();
}

} // namespace

/// `export pack`: what is uploaded for a case.
class TstSubmissionPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesStandByTheChecklistUnderTheirMaterials();
    void whatIsRightStaysAsItIs();
    void pictureOfAnotherKindBecomesJpeg();
    void scanAboveTheLimitIsMadeSmaller();
    void pdfAboveTheLimitIsDrawnAnew();
    void whatCannotBeMadeSmallEnoughIsLeftOutByName();
    void portraitIsCutForTheAuthority();
    void neededPaperWithoutFileIsMissing();
    void namesOfPeopleStandOnlyWhereAsked();
    void sameCaseGivesTheSameBytes();
    void whatWasSentIsRecordedOnce();
    void readOnlyOfficePacksAndRecordsNothing();
    void folderThatIsThereIsLeftAlone();
    void folderThatCannotBeWrittenLeavesNothing();
};

void TstSubmissionPack::filesStandByTheChecklistUnderTheirMaterials()
{
    Desk desk;
    const QByteArray page = written(support::drawnPage(), "jpeg");
    desk.attach(u"M07"_s, u"contract.pdf"_s, pdfOf({page, page}));
    desk.attach(u"M04"_s, u"OLIVER HARTLEY diploma.jpg"_s, page);
    desk.attach(u"M04"_s, u"OLIVER HARTLEY apostille.jpg"_s, written(support::drawnPage({.skew = 1}), "jpeg"));
    const SubmissionPack pack = desk.pack();
    QStringList names;
    for (const PackedFile& each : pack.files) {
        names.append(each.fileName);
    }
    QCOMPARE(names.size(), 3);
    QVERIFY(names[0].startsWith(u"M04 最高学位"_s) && names[0].endsWith(u"-1.jpg"_s));
    QVERIFY(names[1].startsWith(u"M04 最高学位"_s) && names[1].endsWith(u"-2.jpg"_s));
    QVERIFY(names[2].startsWith(u"M07 聘用合同"_s) && names[2].endsWith(u".pdf"_s));
    QCOMPARE(pack.files[2].file.pages, 2);
}

void TstSubmissionPack::whatIsRightStaysAsItIs()
{
    Desk desk;
    const QByteArray page = written(support::drawnPage(), "jpeg");
    desk.attach(u"M04"_s, u"diploma.jpg"_s, page);
    const SubmissionPack pack = desk.pack();
    QCOMPARE(onlyFile(pack).file.change, PackChange::None);
    QCOMPARE(onlyFile(pack).file.bytes, page);
}

void TstSubmissionPack::pictureOfAnotherKindBecomesJpeg()
{
    Desk desk;
    desk.attach(u"M04"_s, u"diploma.png"_s, written(support::drawnPage(), "png"));
    const SubmissionPack pack = desk.pack();
    QCOMPARE(onlyFile(pack).file.change, PackChange::Converted);
    QVERIFY(onlyFile(pack).fileName.endsWith(u".jpg"_s));
    QCOMPARE(QImage::fromData(onlyFile(pack).file.bytes, "jpeg").size(), support::drawnPage().size());
    for (const documents::PictureFinding& finding : onlyFile(pack).file.findings) {
        QVERIFY2(finding.check != u"scan-type"_s, qPrintable(finding.measured));
    }
}

void TstSubmissionPack::scanAboveTheLimitIsMadeSmaller()
{
    Desk desk;
    const QByteArray large = written(noise({2480, 3508}), "jpeg", 60);
    QVERIFY(large.size() > 3 * kLimit);
    desk.attach(u"M04"_s, u"diploma.jpg"_s, large);
    const SubmissionPack pack = desk.pack();
    QCOMPARE(onlyFile(pack).file.change, PackChange::Converted);
    QVERIFY(onlyFile(pack).file.bytes.size() <= kLimit);
    QVERIFY(!QImage::fromData(onlyFile(pack).file.bytes, "jpeg").isNull());
}

void TstSubmissionPack::pdfAboveTheLimitIsDrawnAnew()
{
    Desk desk;
    const QByteArray page = written(support::drawnPage({.size = {2480, 3508}}), "jpeg", 100);
    const QByteArray large = pdfOf({page, page, page});
    QVERIFY(large.size() > kLimit);
    desk.attach(u"M07"_s, u"contract.pdf"_s, large);
    const SubmissionPack pack = desk.pack();
    QCOMPARE(onlyFile(pack).file.change, PackChange::Redrawn);
    QCOMPARE(onlyFile(pack).file.pages, 3);
    QVERIFY(onlyFile(pack).file.bytes.size() <= kLimit);
    for (const documents::PictureFinding& finding : onlyFile(pack).file.findings) {
        QVERIFY2(finding.severity != rulebook::Severity::Blocker, qPrintable(finding.check));
    }
}

void TstSubmissionPack::whatCannotBeMadeSmallEnoughIsLeftOutByName()
{
    Desk desk;
    const QByteArray page = written(noise({1240, 1754}), "jpeg", 60);
    desk.attach(u"M07"_s, u"contract.pdf"_s, pdfOf(QList<QByteArray>(6, page)));
    desk.attach(u"M04"_s, u"diploma.docx"_s, "PK\x03\x04 no picture");
    const SubmissionPack pack = desk.pack();
    QVERIFY(pack.files.isEmpty());
    QCOMPARE(pack.leftOut.size(), 2);
    QCOMPARE(pack.leftOut[0].because.code, FailureCode::FileNotAPicture);
    QCOMPARE(pack.leftOut[0].because.args[u"file"_s], u"diploma.docx"_s);
    QCOMPARE(pack.leftOut[1].because.code, FailureCode::FileOverLimit);
    QCOMPARE(pack.leftOut[1].because.args[u"file"_s], u"contract.pdf"_s);
    QCOMPARE(pack.leftOut[1].because.args[u"limit"_s], u"1024"_s);
}

void TstSubmissionPack::portraitIsCutForTheAuthority()
{
    Desk desk;
    const QImage master = support::drawnPortrait({.size = {1600, 1600}, .headHeight = 0.4, .crown = 0.2});
    desk.attach(u"M10"_s, u"portrait.png"_s, written(master, "png"));
    const SubmissionPack pack = desk.pack();
    QCOMPARE(onlyFile(pack).file.change, PackChange::Cropped);
    QVERIFY(isReady(onlyFile(pack).file.findings, documents::PhotoTarget::WorkPermit));
    const QSize size = QImage::fromData(onlyFile(pack).file.bytes, "jpeg").size();
    QCOMPARE(size.width() * 4, size.height() * 3);
}

void TstSubmissionPack::neededPaperWithoutFileIsMissing()
{
    Desk desk;
    desk.attach(u"M04"_s, u"diploma.jpg"_s, written(support::drawnPage(), "jpeg"));
    const QList<domain::Material> materials = desk.fixture().view(desk.id()).materials;
    domain::Material spared = *std::ranges::find(materials, u"M05"_s, &domain::Material::code);
    spared.state = domain::MaterialState::NotNeeded;
    QVERIFY(CaseService(desk.fixture().office()).setMaterial(spared).ok());
    QStringList missing;
    for (const workflow::ChecklistItem& each : desk.pack().missing) {
        missing.append(each.material);
    }
    QVERIFY(missing.contains(u"M08"_s) && missing.contains(u"M10"_s));
    QVERIFY(!missing.contains(u"M04"_s) && !missing.contains(u"M05"_s));
}

void TstSubmissionPack::namesOfPeopleStandOnlyWhereAsked()
{
    Desk desk;
    desk.attach(u"M04"_s, u"HARTLEY.jpg"_s, written(support::drawnPage(), "jpeg"));
    SubmissionPackService packs(desk.fixture().office());
    const SubmissionPack plain = desk.pack();
    QVERIFY(!onlyFile(plain).fileName.contains(u"HARTLEY"_s));
    QVERIFY(!QString::fromUtf8(QJsonDocument(*packs.listData(plain)).toJson()).contains(u"HARTLEY"_s));
    const SubmissionPack named = desk.pack({.language = PaperLanguage::En, .withNames = true});
    QVERIFY(onlyFile(named).fileName.endsWith(u" OLIVER HARTLEY.jpg"_s));
    QCOMPARE((*packs.listData(named))[u"person"_s].toString(), u"OLIVER HARTLEY"_s);
}

void TstSubmissionPack::sameCaseGivesTheSameBytes()
{
    Desk desk;
    desk.attach(u"M07"_s, u"contract.pdf"_s,
        pdfOf(QList<QByteArray>(4, written(support::drawnPage({.size = {2480, 3508}}), "jpeg", 100))));
    desk.attach(u"M10"_s, u"portrait.png"_s, written(support::drawnPortrait(), "png"));
    QVERIFY(desk.write(desk.path(u"one"_s)).ok());
    QVERIFY(desk.write(desk.path(u"two"_s)).ok());
    const QStringList one = Desk::content(desk.path(u"one"_s));
    QCOMPARE(one.size(), 3);
    QVERIFY(one.first().startsWith(u"00 提交材料清单.pdf "_s));
    QCOMPARE(Desk::content(desk.path(u"two"_s)), one);
}

void TstSubmissionPack::whatWasSentIsRecordedOnce()
{
    Desk desk;
    desk.attach(u"M04"_s, u"diploma.jpg"_s, written(support::drawnPage(), "jpeg"));
    const auto first = desk.write(desk.path(u"one"_s));
    const auto again = desk.write(desk.path(u"two"_s));
    QCOMPARE(codeOf(first), u"done"_s);
    QVERIFY(first->list.isStored());
    QCOMPARE(again->list, first->list);
    PaperService papers(desk.fixture().office());
    QCOMPARE(papers.list(desk.id())->size(), 1);
    QVERIFY(papers.list(desk.id())->first().paper.dataJson.contains(desk.pack().files.first().sha256));
    QCOMPARE(Desk::content(desk.path(u"one"_s)).first().section(u' ', -1), first->listSha256);
    desk.fixture().clock().setToday(QDate(2026, 3, 3));
    QVERIFY(desk.write(desk.path(u"three"_s))->list != first->list);
    QCOMPARE(papers.list(desk.id())->first().paper.issuedOn, QDate(2026, 3, 3));
}

void TstSubmissionPack::readOnlyOfficePacksAndRecordsNothing()
{
    Desk desk;
    desk.attach(u"M04"_s, u"diploma.jpg"_s, written(support::drawnPage(), "jpeg"));
    const QStringList before = desk.fixture().rows();
    const auto second = desk.fixture().openAgain(OfficeMode::ReadOnly);
    QVERIFY(second.ok());
    SubmissionPackService packs(**second);
    const auto made = packs.write(*packs.build(desk.id(), {}), desk.path(u"one"_s));
    QCOMPARE(codeOf(made), u"done"_s);
    QVERIFY(!made->list.isStored());
    QCOMPARE(Desk::content(desk.path(u"one"_s)).size(), 2);
    QCOMPARE(desk.fixture().rows(), before);
}

void TstSubmissionPack::folderThatIsThereIsLeftAlone()
{
    Desk desk;
    QVERIFY(QDir().mkpath(desk.path(u"there"_s)));
    const QStringList before = desk.fixture().rows();
    QCOMPARE(codeOf(desk.write(desk.path(u"there"_s))), u"folder-exists"_s);
    QVERIFY(Desk::content(desk.path(u"there"_s)).isEmpty());
    QCOMPARE(desk.fixture().rows(), before);
}

void TstSubmissionPack::folderThatCannotBeWrittenLeavesNothing()
{
    Desk desk;
    const QStringList before = desk.fixture().rows();
    QVERIFY(exchange::writeWholeFile(desk.path(u"file"_s), "no folder").ok());
    const auto made = desk.write(desk.path(u"file/below"_s));
    QCOMPARE(codeOf(made), u"file-write-failed"_s);
    QCOMPARE(made.failure().args[u"file"_s], desk.path(u"file/below"_s));
    QCOMPARE(desk.fixture().rows(), before);
}

static const support::Registered<TstSubmissionPack> registered;

#include "tst_submission_pack.moc"
