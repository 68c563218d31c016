// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::widgets;

class TstIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDrawsSomethingInTheColourAskedFor()
    {
        QVERIFY(iconIds().size() > 40);
        for (const QString& id : iconIds()) {
            QVERIFY2(strongest(iconPixmap(id, Qt::red, 32, 1.0).toImage()) == QColor(Qt::red), qPrintable(id));
        }
    }

    void aPixmapHasThePixelsOfTheScreen()
    {
        const QPixmap pixmap = iconPixmap(u"inbox"_s, Qt::black, 16, 1.5);
        QCOMPARE(pixmap.size(), QSize(24, 24));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

    void anIconFollowsLightAndDark()
    {
        const QIcon icon = tintedIcon(u"inbox"_s, Role::Text);
        QGuiApplication::setPalette(Palette::light().toQPalette());
        QCOMPARE(strongest(icon.pixmap(32).toImage()), Palette::light()(Role::Text));
        QGuiApplication::setPalette(Palette::dark().toQPalette());
        QCOMPARE(strongest(icon.pixmap(32).toImage()), Palette::dark()(Role::Text));
        QCOMPARE(strongest(icon.pixmap(QSize(32, 32), QIcon::Disabled).toImage()), Palette::dark()(Role::Disabled));
        QGuiApplication::setPalette(Palette::light().toQPalette());
    }

    void theShapeOfEachToneIsThere()
    {
        for (int tone = 0; tone <= static_cast<int>(Tone::Done); ++tone) {
            QVERIFY(iconIds().contains(shapeOf(static_cast<Tone>(tone))));
        }
    }

private:
    static QColor strongest(const QImage& image)
    {
        QColor found(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > found.alpha()) {
                    found = image.pixelColor(x, y);
                }
            }
        }
        return found;
    }
};

static const support::Registered<TstIcons> registered;

#include "tst_icons.moc"
