// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/drawn_page.h"
#include "tests/support/drawn_portrait.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray jpegOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 90);
    return bytes;
}

QJsonObject findingOf(const QJsonValue& findings, const QString& check)
{
    for (const QJsonValue& finding : findings.toArray()) {
        if (finding[u"check"_s].toString() == check) {
            return finding.toObject();
        }
    }
    return {};
}

} // namespace

/// photo and scan: what a picture is worth, and the crops (cli.md).
class TstPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodPhotoIsReady()
    {
        const QString file = m_cli.writeFile(u"good.jpg"_s, jpegOf(support::drawnPortrait()));
        const support::CliCall call = m_cli.json({u"photo"_s, file});
        QCOMPARE(call.exitCode, 0);
        QVERIFY(call[u"ready"_s].toBool());
        QCOMPARE(call[u"measures"_s][u"file"_s][u"width"_s].toInt(), 600);
        QCOMPARE(call[u"measures"_s][u"faces"_s].toArray().size(), 1);
        QVERIFY(findingOf(call[u"findings"_s], u"photo-person"_s)[u"needsPerson"_s].toBool());
    }

    void badPhotoStopsAndSaysWhy()
    {
        const QString file = m_cli.writeFile(u"small.jpg"_s, jpegOf(support::drawnPortrait({.size = {300, 400}})));
        const support::CliCall call = m_cli.json({u"photo"_s, file});
        QCOMPARE(call.exitCode, 1);
        QVERIFY(!call[u"ready"_s].toBool());
        const QJsonObject finding = findingOf(call[u"findings"_s], u"photo-pixels"_s);
        QCOMPARE(finding[u"rule"_s].toString(), u"R18"_s);
        QCOMPARE(finding[u"severity"_s].toString(), u"blocker"_s);
        QCOMPARE(finding[u"measured"_s].toString(), u"300 × 400 px"_s);
        QCOMPARE(finding[u"wanted"_s].toString(), u"≥ 354 × 472 px"_s);
        QVERIFY(!finding[u"sources"_s].toArray().isEmpty());
        const support::CliCall chinese = m_cli.plain({u"photo"_s, file}, u"zh"_s);
        QVERIFY(QString::fromUtf8(chinese.output).contains(u"照片像素：300 × 400 px，要求 ≥ 354 × 472 px"));
    }

    void cropIsWritten_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QSize>("size");
        QTest::newRow("work permit") << u"work-permit"_s << QSize(600, 800);
        QTest::newRow("social card") << u"social-card"_s << QSize(358, 441);
    }

    void cropIsWritten()
    {
        QFETCH(QString, target);
        const QImage master = support::drawnPortrait({.size = {1600, 1600}, .headHeight = 0.5, .crown = 0.2});
        const QString file = m_cli.writeFile(u"master.jpg"_s, jpegOf(master));
        const QString out = m_cli.path(u"crop.jpg"_s);
        const support::CliCall call = m_cli.json({u"photo"_s, file, u"--crop"_s, target, u"--out"_s, out});
        QCOMPARE(call.exitCode, 0);
        QVERIFY(call[u"crop"_s][u"ready"_s].toBool());
        QCOMPARE(call[u"crop"_s][u"target"_s].toString(), target);
        QTEST(QImage(out).size(), "size");
        const bool failsMinimum =
            !findingOf(call[u"crop"_s][u"findings"_s], u"photo-pixels"_s).isEmpty();
        QCOMPARE(failsMinimum, target == "social-card"_L1);
    }

    void wrongCallsAreRefused()
    {
        const QString file = m_cli.writeFile(u"good.jpg"_s, jpegOf(support::drawnPortrait()));
        QCOMPARE(m_cli.json({u"photo"_s, file, u"--crop"_s, u"work-permit"_s}).exitCode, 2);
        QCOMPARE(m_cli.json({u"photo"_s, file, u"--crop"_s, u"visa"_s, u"--out"_s, u"x.jpg"_s}).exitCode, 2);
        const support::CliCall nobody = m_cli.json(
            {u"photo"_s, m_cli.writeFile(u"nobody.jpg"_s, jpegOf(support::drawnPortrait({.hasFace = false}))),
                u"--crop"_s, u"work-permit"_s, u"--out"_s, m_cli.path(u"never.jpg"_s)});
        QCOMPARE(nobody.exitCode, 5);
        QCOMPARE(nobody.error(), u"picture-crop-impossible"_s);
        QCOMPARE(nobody.errorArg(u"reason"_s), u"no-face"_s);
        const support::CliCall letter = m_cli.json({u"photo"_s, m_cli.writeFile(u"letter.jpg"_s, "a letter")});
        QCOMPARE(letter.exitCode, 3);
        QCOMPARE(letter.error(), u"file-not-a-picture"_s);
    }

    void scanIsJudged()
    {
        const QString clean = m_cli.writeFile(u"clean.jpg"_s, jpegOf(support::drawnPage()));
        const support::CliCall good = m_cli.json({u"scan"_s, clean});
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good[u"findings"_s].toArray().isEmpty());
        const QString askew = m_cli.writeFile(u"askew.jpg"_s, jpegOf(support::drawnPage({.skew = 5})));
        const QJsonObject finding = findingOf(m_cli.json({u"scan"_s, askew})[u"findings"_s], u"scan-skewed"_s);
        QCOMPARE(finding[u"rule"_s].toString(), u"R35"_s);
        QCOMPARE(finding[u"path"_s].toString(), u"page/1"_s);
    }

    void whatIsSeenIsSaidInTheLanguageAskedFor()
    {
        const QString grey =
            m_cli.writeFile(u"grey.jpg"_s, jpegOf(support::drawnPage().convertToFormat(QImage::Format_Grayscale8)));
        const QJsonObject finding = findingOf(m_cli.json({u"scan"_s, grey})[u"findings"_s], u"scan-colour"_s);
        QCOMPARE(finding[u"measured"_s].toString(), u"grey"_s);
        QCOMPARE(finding[u"weight"_s].toString(), u"medium"_s);
        const QString chinese = QString::fromUtf8(m_cli.plain({u"scan"_s, grey}, u"zh"_s).output);
        QVERIFY2(chinese.contains(u"灰度"_s) && !chinese.contains(u"grey"_s), qPrintable(chinese));
    }

    void aPdfHasNoPixelsOfItsOwn()
    {
        const support::CliCall call = m_cli.json({u"scan"_s, u"" TEST_DATA_DIR "/notices/n01.pdf"_s});
        const QJsonObject file = call[u"measures"_s][u"file"_s].toObject();
        QVERIFY(file.contains(u"width"_s) && file[u"width"_s].isNull());
        QVERIFY(file[u"height"_s].isNull());
    }

    void aLimitOfOurOwnSaysSo()
    {
        const QString blue =
            m_cli.writeFile(u"blue.jpg"_s, jpegOf(support::drawnPortrait({.ground = QColor(90, 140, 220)})));
        const support::CliCall call = m_cli.json({u"photo"_s, blue});
        QVERIFY(call[u"ready"_s].toBool());
        const QJsonObject finding = findingOf(call[u"findings"_s], u"photo-not-white"_s);
        QCOMPARE(finding[u"severity"_s].toString(), u"warning"_s);
        QCOMPARE(finding[u"weight"_s].toString(), u"memory"_s);
    }

private:
    support::CliCaller m_cli;
};

static const support::Registered<TstPictures> registered;

#include "tst_pictures.moc"
