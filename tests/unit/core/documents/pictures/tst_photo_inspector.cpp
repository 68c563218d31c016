// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_portrait.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/documents/pictures/judged_picture.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using core::documents::PhotoTarget;
using core::documents::PictureFinding;
using core::reader::PortraitMeasures;
using core::rulebook::Severity;
using support::blurred;
using support::checksOf;
using support::drawnPortrait;
using support::exposed;
using support::framed;
using support::PictureJudge;
using support::PortraitLook;

namespace {

QImage twoPeople()
{
    QImage image = drawnPortrait({.size = {800, 800}, .headHeight = 0.4, .crown = 0.2, .middle = 0.28});
    const QImage other = drawnPortrait({.size = {400, 800}, .headHeight = 0.4, .crown = 0.2});
    QPainter(&image).drawImage(400, 0, other);
    return image;
}

QImage withRedPupils()
{
    QImage image = drawnPortrait();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(225, 40, 30));
    const double unit = 0.62 * 800;
    for (const double side : {-1.0, 1.0}) {
        painter.drawEllipse(QPointF(300 + side * 0.16 * unit, 0.07 * 800 + unit / 2), 0.03 * unit, 0.03 * unit);
    }
    return image;
}

} // namespace

/// One portrait for each thing that software can see, and its clean twin.
class TstPhotoInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanPortraitHasNothingButNotes_data();
    void cleanPortraitHasNothingButNotes();
    void smallestPhotoIsForTheWorkPermitAlone();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void fileIsJudgedByContentAndName_data();
    void fileIsJudgedByContentAndName();
    void findingSaysWhatWasMeasuredAndWanted();
    void limitsOfOurOwnNeverStop_data();
    void limitsOfOurOwnNeverStop();
    void cmykAndOldDatesAreFound();
    void withoutCascadesTheFaceNeedsAPerson();
    void whereNoFaceIsNothingIsSaidOfItsLight();
    void whatSoftwareCannotJudgeNeedsAPerson();

private:
    PictureJudge m_judge;
};

void TstPhotoInspector::cleanPortraitHasNothingButNotes_data()
{
    QTest::addColumn<PortraitLook>("look");
    QTest::newRow("600 × 800") << PortraitLook();
    QTest::newRow("a telephone's") << PortraitLook{.size = {2400, 3200}};
    QTest::newRow("greyish white") << PortraitLook{.ground = QColor(236, 236, 238)};
    QTest::newRow("tilted a little") << PortraitLook{.tilt = 3};
}

void TstPhotoInspector::cleanPortraitHasNothingButNotes()
{
    QFETCH(PortraitLook, look);
    const PortraitMeasures measures =
        m_judge.portrait(m_judge.written(u"clean.jpg"_s, PictureJudge::encoded(drawnPortrait(look), "jpeg", 97)));
    const QList<PictureFinding> findings = inspectPortrait(measures, m_judge.rules());
    QCOMPARE(checksOf(findings), QStringList());
    QVERIFY(isReady(findings, PhotoTarget::WorkPermit));
}

void TstPhotoInspector::smallestPhotoIsForTheWorkPermitAlone()
{
    const PortraitMeasures measures = m_judge.portrait(
        m_judge.written(u"least.jpg"_s, PictureJudge::encoded(drawnPortrait({.size = {354, 472}}), "jpeg", 97)));
    const QList<PictureFinding> findings = inspectPortrait(measures, m_judge.rules());
    QCOMPARE(checksOf(findings), QStringList({u"card-pixels"_s, u"card-crop"_s}));
    QVERIFY(isReady(findings, PhotoTarget::WorkPermit));
}

void TstPhotoInspector::whatIsWrongIsFound_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QStringList>("checks");
    const auto row = [](const char* name, const QImage& image, const QStringList& checks) {
        QTest::newRow(name) << image << checks;
    };
    row("too few pixels", drawnPortrait({.size = {300, 400}}), {u"photo-pixels"_s, u"card-crop"_s});
    row("square", drawnPortrait({.size = {800, 800}}), {u"photo-aspect"_s});
    row("blue ground", drawnPortrait({.ground = QColor(90, 140, 220)}), {u"photo-not-white"_s});
    row("light grey ground", drawnPortrait({.ground = QColor(205, 205, 205)}), {u"photo-off-white"_s});
    row("shadow on the ground", drawnPortrait({.shade = 0.2}), {u"photo-uneven"_s});
    row("black frame", framed(drawnPortrait(), 3, Qt::black), {u"photo-framed"_s});
    row("pale line round it", framed(drawnPortrait(), 3, QColor(200, 200, 200)), {u"photo-edge"_s});
    row("out of focus", blurred(drawnPortrait(), 8), {u"photo-blurred"_s});
    row("nobody", drawnPortrait({.hasFace = false}), {u"photo-face"_s});
    row("two people", twoPeople(), {u"photo-face"_s});
    row("eyes closed", drawnPortrait({.eyesClosed = true}), {u"photo-eyes"_s});
    row("aside", drawnPortrait({.headHeight = 0.56, .crown = 0.1, .middle = 0.4}), {u"photo-centred"_s});
    row("small head", drawnPortrait({.headHeight = 0.4, .crown = 0.2}), {u"photo-head-small"_s});
    row("head against the edge", drawnPortrait({.crown = -0.01}), {u"photo-head-cut"_s});
    row("tilted", drawnPortrait({.headHeight = 0.58, .crown = 0.1, .tilt = 11}), {u"photo-tilted"_s});
    row("red eyes", withRedPupils(), {u"photo-red-eyes"_s});
    row("too dark", exposed(drawnPortrait(), 0.35), {u"photo-dark"_s});
    row("overexposed", exposed(drawnPortrait(), 1.8), {u"photo-overexposed"_s});
    row("black and white", drawnPortrait().convertToFormat(QImage::Format_Grayscale8),
        {u"photo-colour"_s, u"photo-pale"_s});
}

void TstPhotoInspector::whatIsWrongIsFound()
{
    QFETCH(QImage, image);
    QFETCH(QStringList, checks);
    const PortraitMeasures measures =
        m_judge.portrait(m_judge.written(u"dirty.jpg"_s, PictureJudge::encoded(image)));
    const QStringList found = checksOf(inspectPortrait(measures, m_judge.rules()), true);
    for (const QString& check : checks) {
        QVERIFY2(found.contains(check), qPrintable(check + u" is not in "_s + found.join(u", "_s)));
    }
    const QStringList clean =
        checksOf(inspectPortrait(m_judge.portrait(m_judge.written(u"clean.jpg"_s, PictureJudge::encoded(drawnPortrait()))),
            m_judge.rules()));
    QCOMPARE(clean, QStringList());
}

void TstPhotoInspector::fileIsJudgedByContentAndName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("JPEG") << u"a.jpg"_s << QByteArray("jpeg") << true;
    QTest::newRow("JPEG, long suffix") << u"a.JPEG"_s << QByteArray("jpeg") << true;
    QTest::newRow("PNG") << u"a.png"_s << QByteArray("png") << false;
    QTest::newRow("PNG called JPEG") << u"a.jpg"_s << QByteArray("png") << false;
    QTest::newRow("JPEG called PNG") << u"a.png"_s << QByteArray("jpeg") << false;
}

void TstPhotoInspector::fileIsJudgedByContentAndName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, format);
    QFETCH(bool, isRight);
    const QString path = m_judge.written(name, PictureJudge::encoded(drawnPortrait(), format.constData()));
    const QList<PictureFinding> findings = inspectPortrait(m_judge.portrait(path), m_judge.rules());
    QCOMPARE(!checksOf(findings).contains(u"photo-format"_s), isRight);
    QCOMPARE(isReady(findings, PhotoTarget::WorkPermit), isRight);
}

void TstPhotoInspector::findingSaysWhatWasMeasuredAndWanted()
{
    const PortraitMeasures measures = m_judge.portrait(
        m_judge.written(u"card.jpg"_s, PictureJudge::encoded(drawnPortrait({.size = {358, 441}}))));
    const QList<PictureFinding> findings = inspectPortrait(measures, m_judge.rules());
    const auto pixels = std::find_if(findings.cbegin(), findings.cend(),
        [](const PictureFinding& finding) { return finding.check == "photo-pixels"_L1; });
    QVERIFY(pixels != findings.cend());
    QCOMPARE(pixels->rule, u"R18"_s);
    QCOMPARE(pixels->severity, Severity::Blocker);
    QCOMPARE(pixels->measured, u"358 × 441 px"_s);
    QCOMPARE(pixels->wanted, u"≥ 354 × 472 px"_s);
    QCOMPARE(pixels->targets, QStringList{u"work-permit"_s});
    QCOMPARE(pixels->sources.first().source, u"S1"_s);
    QVERIFY(!pixels->fix.zh.isEmpty() && !pixels->fix.en.isEmpty());
    QVERIFY(!isReady(findings, PhotoTarget::WorkPermit) && isReady(findings, PhotoTarget::SocialCard));
}

void TstPhotoInspector::limitsOfOurOwnNeverStop_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QString>("check");
    QTest::newRow("blue ground") << drawnPortrait({.ground = QColor(90, 140, 220)}) << u"photo-not-white"_s;
    QTest::newRow("black frame") << framed(drawnPortrait(), 3, Qt::black) << u"photo-framed"_s;
}

/// How white is white no source says (domain §13.4): a person decides.
void TstPhotoInspector::limitsOfOurOwnNeverStop()
{
    QFETCH(QImage, image);
    QFETCH(QString, check);
    const QList<PictureFinding> findings =
        inspectPortrait(m_judge.portrait(m_judge.written(u"a.jpg"_s, PictureJudge::encoded(image))), m_judge.rules());
    const auto found = std::ranges::find(findings, check, &PictureFinding::check);
    QVERIFY(found != findings.end());
    QCOMPARE(found->severity, Severity::Warning);
    QCOMPARE(found->weight, core::rulebook::Weight::Memory);
    QVERIFY(isReady(findings, PhotoTarget::WorkPermit));
}

void TstPhotoInspector::cmykAndOldDatesAreFound()
{
    PortraitMeasures measures =
        m_judge.portrait(m_judge.written(u"a.jpg"_s, PictureJudge::encoded(drawnPortrait())));
    measures.file.takenOn = QDate(2025, 12, 1);
    QVERIFY(!checksOf(inspectPortrait(measures, m_judge.rules()), true).contains(u"photo-taken"_s));
    measures.file.takenOn = QDate(2025, 11, 30);
    QVERIFY(checksOf(inspectPortrait(measures, m_judge.rules()), true).contains(u"photo-taken"_s));
    measures.file.colour = core::reader::ColourMode::Cmyk;
    QCOMPARE(checksOf(inspectPortrait(measures, m_judge.rules())), QStringList{u"photo-colour"_s});
}

void TstPhotoInspector::withoutCascadesTheFaceNeedsAPerson()
{
    PortraitMeasures measures =
        m_judge.portrait(m_judge.written(u"a.jpg"_s, PictureJudge::encoded(drawnPortrait())));
    measures.facesSearched = false;
    measures.faces.clear();
    const QList<PictureFinding> findings = inspectPortrait(measures, m_judge.rules());
    const auto face = std::find_if(findings.cbegin(), findings.cend(),
        [](const PictureFinding& finding) { return finding.check == "photo-face"_L1; });
    QVERIFY(face != findings.cend());
    QVERIFY(face->needsPerson && face->measured.isEmpty());
}

void TstPhotoInspector::whereNoFaceIsNothingIsSaidOfItsLight()
{
    PortraitMeasures measures =
        m_judge.portrait(m_judge.written(u"a.jpg"_s, PictureJudge::encoded(drawnPortrait())));
    measures.brightness = measures.saturation = 0;
    QVERIFY(checksOf(inspectPortrait(measures, m_judge.rules()), true).contains(u"photo-dark"_s));
    measures.faces.clear();
    const QStringList checks = checksOf(inspectPortrait(measures, m_judge.rules()), true);
    QVERIFY(!checks.contains(u"photo-dark"_s) && !checks.contains(u"photo-pale"_s));
    QVERIFY(checks.contains(u"photo-face"_s));
}

void TstPhotoInspector::whatSoftwareCannotJudgeNeedsAPerson()
{
    const QList<PictureFinding> findings = inspectPortrait(
        m_judge.portrait(m_judge.written(u"a.jpg"_s, PictureJudge::encoded(drawnPortrait()))), m_judge.rules());
    QCOMPARE(findings.last().check, u"photo-person"_s);
    QVERIFY(findings.last().needsPerson);
    QCOMPARE(findings.last().severity, Severity::Note);
}

static const support::Registered<TstPhotoInspector> registered;

#include "tst_photo_inspector.moc"
