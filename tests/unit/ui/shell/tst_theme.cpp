// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::shell;
using ui::widgets::Palette;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void darkAndLightReachTheApplicationsPalette()
    {
        Theme theme(*qApp);
        const QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(Palette::current().isDark());
        theme.setMode(ThemeMode::Light);
        QVERIFY(!Palette::current().isDark());
        QCOMPARE(changed.count(), 2);
    }

    void everyPlaceholderOfTheSheetIsFilled()
    {
        for (const Palette* palette : {&Palette::light(), &Palette::dark()}) {
            const QString sheet = Theme::styleSheet(*palette);
            QVERIFY(sheet.contains(palette->operator()(ui::widgets::Role::Accent).name()));
            QVERIFY(!sheet.contains(QRegularExpression(u"\\{[a-zA-Z]+\\}"_s)));
        }
    }

    void figuresAreAllEquallyWide()
    {
        const Theme theme(*qApp);
        const QFontMetrics metrics(QApplication::font());
        for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    void namesReadBackAsWhatTheyName()
    {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System}) {
            QCOMPARE(themeModeFrom(nameOf(mode)), mode);
        }
        QCOMPARE(themeModeFrom(u"sepia"_s), ThemeMode::System);
    }
};

static const support::Registered<TstTheme> registered;

#include "tst_theme.moc"
