// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/widgets/palette.h"

#include <QGuiApplication>
#include <QTest>

using namespace ui::widgets;

class TstPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QCOMPARE(contrast(QColor(0x777777), Qt::white), contrast(Qt::white, QColor(0x777777)));
    }

    void everyTextCanBeReadOnItsGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextCanBeReadOnItsGround()
    {
        QFETCH(bool, dark);
        const Palette& palette = dark ? Palette::dark() : Palette::light();
        for (const auto& [words, ground] : Palette::textPairs()) {
            const double ratio = contrast(palette(words), palette(ground));
            QVERIFY2(ratio >= Palette::kTextContrast,
                qPrintable(QStringLiteral("role %1 on %2: %3").arg(int(words)).arg(int(ground)).arg(ratio)));
        }
    }

    void theEdgeOfAControlStandsOut_data() { everyTextCanBeReadOnItsGround_data(); }
    void theEdgeOfAControlStandsOut()
    {
        QFETCH(bool, dark);
        const Palette& palette = dark ? Palette::dark() : Palette::light();
        for (const Role edge : {Role::Outline, Role::Accent}) {
            QVERIFY(contrast(palette(edge), palette(Role::Panel)) >= Palette::kControlContrast);
            QVERIFY(contrast(palette(edge), palette(Role::Raised)) >= Palette::kControlContrast);
        }
    }

    void eachToneHasAShapeOfItsOwn()
    {
        QSet<QString> shapes;
        for (int tone = 0; tone <= static_cast<int>(Tone::Done); ++tone) {
            shapes.insert(shapeOf(static_cast<Tone>(tone)));
        }
        QCOMPARE(shapes.size(), 6);
    }

    void theCurrentPaletteFollowsTheApplications()
    {
        QGuiApplication::setPalette(Palette::dark().toQPalette());
        QVERIFY(Palette::current().isDark());
        QGuiApplication::setPalette(Palette::light().toQPalette());
        QVERIFY(!Palette::current().isDark());
    }
};

static const support::Registered<TstPalette> registered;

#include "tst_palette.moc"
