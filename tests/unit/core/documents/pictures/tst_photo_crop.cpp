// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/photo_crop.h"
#include "tests/support/drawn_portrait.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/documents/pictures/judged_picture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using core::documents::PhotoTarget;
using core::documents::PictureFinding;
using core::reader::PictureCut;
using core::reader::PortraitMeasures;
using support::checksOf;
using support::drawnPortrait;
using support::PictureJudge;
using support::PortraitLook;

/// From one master, a photo for each target that passes its own rules.
class TstPhotoCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cropPassesTheRulesOfItsTarget_data();
    void cropPassesTheRulesOfItsTarget();
    void cardsCropFailsTheWorkPermitsMinimum();
    void whatCannotBeCroppedSaysWhy_data();
    void whatCannotBeCroppedSaysWhy();

private:
    [[nodiscard]] PortraitMeasures master(const PortraitLook& look)
    {
        return m_judge.portrait(m_judge.written(u"master.jpg"_s, PictureJudge::encoded(drawnPortrait(look))));
    }
    /// The crop, written and measured anew.
    [[nodiscard]] PortraitMeasures cropped(const PictureCut& cut)
    {
        const Result<QByteArray> jpeg = m_judge.reader().cutPicture(m_judge.written(u"master.jpg"_s, m_bytes), cut);
        return m_judge.portrait(m_judge.written(u"crop.jpg"_s, jpeg.value()));
    }

    QByteArray m_bytes;
    PictureJudge m_judge;
};

void TstPhotoCrop::cropPassesTheRulesOfItsTarget_data()
{
    QTest::addColumn<PortraitLook>("look");
    QTest::addColumn<PhotoTarget>("target");
    const QList<std::pair<QByteArray, PortraitLook>> masters{
        {"wide", {.size = {1600, 1200}, .headHeight = 0.5, .crown = 0.2}},
        {"aside", {.size = {1600, 1200}, .headHeight = 0.5, .crown = 0.2, .middle = 0.4}},
        {"a telephone's", {.size = {2400, 3200}, .headHeight = 0.45, .crown = 0.2}},
        {"small", {.size = {800, 1000}, .headHeight = 0.5, .crown = 0.2}},
    };
    for (const auto& [name, look] : masters) {
        QTest::newRow((name + ", work permit").constData()) << look << PhotoTarget::WorkPermit;
        QTest::newRow((name + ", social card").constData()) << look << PhotoTarget::SocialCard;
    }
}

void TstPhotoCrop::cropPassesTheRulesOfItsTarget()
{
    QFETCH(PortraitLook, look);
    QFETCH(PhotoTarget, target);
    m_bytes = PictureJudge::encoded(drawnPortrait(look));
    const Result<PictureCut> cut = planCrop(master(look), target, m_judge.rules());
    QVERIFY2(cut.ok(), qPrintable(cut ? QString() : cut.failure().args.value(u"reason"_s)));
    const PortraitMeasures crop = cropped(*cut);
    QCOMPARE(crop.file.format, u"jpeg"_s);
    QCOMPARE(crop.file.pixels, cut->size);
    QVERIFY2(crop.file.bytes <= cut->maxBytes, qPrintable(QString::number(crop.file.bytes)));
    QStringList complaints;
    for (const PictureFinding& finding : inspectPortrait(crop, m_judge.rules())) {
        const bool isAboutTheMaster = finding.check == "photo-person"_L1 || finding.check == "card-pixels"_L1
                                      || finding.check == "card-crop"_L1;
        if (finding.targets.contains(codeOf(target)) && !isAboutTheMaster) {
            complaints.append(finding.check + u' ' + finding.measured);
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u", "_s)));
}

void TstPhotoCrop::cardsCropFailsTheWorkPermitsMinimum()
{
    const PortraitLook look{.size = {1600, 1200}, .headHeight = 0.5, .crown = 0.2};
    m_bytes = PictureJudge::encoded(drawnPortrait(look));
    const Result<PictureCut> cut = planCrop(master(look), PhotoTarget::SocialCard, m_judge.rules());
    QVERIFY(cut.ok());
    QCOMPARE(cut->size, QSize(358, 441));
    QCOMPARE(cut->dotsPerInch, 350);
    const QList<PictureFinding> findings = inspectPortrait(cropped(*cut), m_judge.rules());
    QVERIFY(checksOf(findings).contains(u"photo-pixels"_s));
    QVERIFY(isReady(findings, PhotoTarget::SocialCard) && !isReady(findings, PhotoTarget::WorkPermit));
}

void TstPhotoCrop::whatCannotBeCroppedSaysWhy_data()
{
    QTest::addColumn<PortraitLook>("look");
    QTest::addColumn<PhotoTarget>("target");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nobody") << PortraitLook{.hasFace = false} << PhotoTarget::WorkPermit << u"no-face"_s;
    QTest::newRow("too few pixels") << PortraitLook{.size = {320, 480}, .headHeight = 0.4, .crown = 0.2}
                                    << PhotoTarget::WorkPermit << u"too-few-pixels"_s;
    QTest::newRow("too tight") << PortraitLook{.headHeight = 0.8, .crown = 0} << PhotoTarget::SocialCard
                               << u"too-tight"_s;
}

void TstPhotoCrop::whatCannotBeCroppedSaysWhy()
{
    QFETCH(PortraitLook, look);
    QFETCH(PhotoTarget, target);
    const Result<PictureCut> cut = planCrop(master(look), target, m_judge.rules());
    QVERIFY(!cut.ok());
    QCOMPARE(cut.failure().code, FailureCode::PictureCropImpossible);
    QTEST(cut.failure().args.value(u"reason"_s), "reason");
}

static const support::Registered<TstPhotoCrop> registered;

#include "tst_photo_crop.moc"
