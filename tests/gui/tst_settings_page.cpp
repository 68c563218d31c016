// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::shell::Language;
using ui::shell::Setting;
using ui::shell::ThemeMode;

/// Settings by keys, in both languages: what is chosen holds at once and is kept.
class TstSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageAndLookHoldAtOnce_data() { languages(); }
    void languageAndLookHoldAtOnce();
    void everyWayLeadsToAPage_data() { languages(); }
    void everyWayLeadsToAPage();
    void theTrayIsAskedForAndKept();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
    static void goThere(OfficeWindow& office)
    {
        QTest::keyClick(office.page(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(office.page()->id(), u"settings"_s);
        // No page of the rail is shown, and Tab still stops there.
        auto* cases = office.window().findChild<QToolButton*>(u"cases"_s);
        const QList<QToolButton*> pages = cases->parentWidget()->findChildren<QToolButton*>();
        QVERIFY(std::ranges::none_of(pages, &QToolButton::isChecked));
        QVERIFY(std::ranges::any_of(pages,
            [](const QToolButton* each) { return each->isCheckable() && each->focusPolicy() == Qt::StrongFocus; }));
    }
};

void TstSettingsPage::languageAndLookHoldAtOnce()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    goThere(office);
    const Language before = office.shell().language().language();
    auto* languages = office.shown<QComboBox>(u"settingLanguage"_s);
    QVERIFY(languages->hasFocus());
    QTest::keyClick(languages, before == Language::Chinese ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY(office.shell().language().language() != before);
    QVERIFY(office.shell().settings().value(Setting::Language).toString() != language);
    QVERIFY(office.page()->title() != (language == "zh"_L1 ? u"设置"_s : u"Settings"_s));

    auto* looks = office.shown<QComboBox>(u"settingLook"_s);
    looks->setFocus();
    QTest::keyClick(looks, Qt::Key_End);
    QTRY_COMPARE(office.shell().theme().mode(), ThemeMode::Dark);
    QTest::keyClick(looks, Qt::Key_Home);
    QTRY_COMPARE(office.shell().theme().mode(), ThemeMode::System);
    QCOMPARE(office.shell().settings().value(Setting::ThemeMode).toString(), nameOf(ThemeMode::System));
}

void TstSettingsPage::everyWayLeadsToAPage()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    QSet<QString> reached;
    goThere(office);
    QStringList names;
    for (const QPushButton* each : office.page()->findChildren<QPushButton*>()) {
        names.append(each->objectName());
    }
    QVERIFY(names.size() >= 10);
    for (const QString& name : names) {
        goThere(office);
        auto* way = office.shown<QPushButton>(name);
        QVERIFY2(way != nullptr && !way->text().isEmpty() && !way->accessibleDescription().isEmpty(), qPrintable(name));
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Space);
        office.settle();
        QVERIFY2(office.page()->id() != "settings"_L1, qPrintable(name));
        reached.insert(office.page()->id() + office.page()->place());
    }
    QCOMPARE(reached.size(), names.size());
}

void TstSettingsPage::theTrayIsAskedForAndKept()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    goThere(office);
    auto* tray = office.shown<QCheckBox>(u"settingTray"_s);
    QVERIFY(!tray->isChecked());
    tray->setFocus();
    QTest::keyClick(tray, Qt::Key_Space);
    QVERIFY(office.shell().settings().value(Setting::TrayNotices).toBool());
}

static const support::Registered<TstSettingsPage> registered;

#include "tst_settings_page.moc"
