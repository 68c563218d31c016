// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/inbox_window.h"
#include "tests/gui/loop_watch.h"
#include "tests/support/test_registry.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace gui::inbox;
using gui::LoopWatch;
using gui::OfficeWindow;
using ui::inbox::InboxState;

namespace {

/// As in tst_window_keeps_up.cpp.
constexpr qint64 kHangsMs = 3'000;

} // namespace

/// Files that come in, by whatever way and however many.
class TstInboxFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreDroppedFromOutside_data() { languages(); }
    void filesAreDroppedFromOutside();
    void aSheetIsToldWhereItGoes_data() { languages(); }
    void aSheetIsToldWhereItGoes();
    void theSameFileIsNamed_data() { languages(); }
    void theSameFileIsNamed();
    void readingIsStoppedAndTakenUpAgain_data() { languages(); }
    void readingIsStoppedAndTakenUpAgain();
    void manyFilesHoldUpNothing();

private:
    static void languages();
    static void drop(OfficeWindow& office, const QStringList& files);
};

void TstInboxFiles::drop(OfficeWindow& office, const QStringList& files)
{
    QList<QUrl> urls;
    for (const QString& file : files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    QMimeData dragged;
    dragged.setUrls(urls);
    QWindow* window = office.window().windowHandle();
    const QPoint place = office.page()->mapTo(&office.window(), office.page()->rect().center());
    QDragEnterEvent enters(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent falls(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &falls);
    QVERIFY(falls.isAccepted());
}

void TstInboxFiles::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << u"zh"_s;
    QTest::newRow("en") << u"en"_s;
}

void TstInboxFiles::filesAreDroppedFromOutside()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    press("Ctrl+6");
    QTRY_COMPARE(office.page()->id(), u"inbox"_s);
    drop(office, {notice(u"n03.pdf"_s), notice(u"n14.pdf"_s)});
    QTRY_COMPARE(entries(office).size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(page(office)->isRead(), kReadMs);
}

void TstInboxFiles::aSheetIsToldWhereItGoes()
{
    QFETCH(QString, language);
    const bool isChinese = language == "zh"_L1;
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const QString sheet = office.path(u"r1 (2).xlsx"_s);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/people/people.xlsx"), sheet));
    press("Ctrl+6");
    drop(office, {sheet});
    QTRY_COMPARE(office.page()->id(), u"import"_s);
    QTRY_VERIFY_WITH_TIMEOUT(office.shown<QComboBox>(u"column-0"_s) != nullptr, kReadMs);

    for (const QString& name : {u"old (1).xlsx"_s, u"old.xls"_s}) { // a workbook of old, renamed or not
        QFile old(office.path(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1024, '\0'));
        old.close();
        press("Ctrl+6");
        drop(office, {old.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(office.newestToast().contains(name), kReadMs);
        const QString told = office.newestToast();
        QVERIFY2(
            told.contains(isChinese ? u"另存为“Excel 工作簿"_s : u"save it as “Excel workbook"_s), qPrintable(told));
        QVERIFY2(!told.contains(office.path({})), qPrintable(told));
    }

    press("Ctrl+6");
    office.prompts().expectFiles(u"inbox-files"_s, {sheet});
    press("Ctrl+Shift+B");
    QTRY_VERIFY_WITH_TIMEOUT(!entries(office).isEmpty() && page(office)->isRead(), kReadMs);
    QCOMPARE(stateOf(office, u"r1 (2).xlsx"_s), InboxState::Failed);
    choose(office, u"r1 (2).xlsx"_s);
    const auto says = [&](const QString& words) {
        const auto labels = office.page()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(isChinese ? u"导入人员"_s : u"Import People"_s));
}

void TstInboxFiles::theSameFileIsNamed()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const QString copy = office.path(u"copy of n14.pdf"_s);
    QVERIFY(QFile::copy(notice(u"n14.pdf"_s), copy));
    receive(office, {notice(u"n14.pdf"_s), copy, notice(u"n14.pdf"_s)});
    QCOMPARE(entries(office).size(), 2);
    QTRY_COMPARE(entries(office).last().sameAs, u"n14.pdf"_s);
}

void TstInboxFiles::readingIsStoppedAndTakenUpAgain()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    QStringList files;
    for (int i = 0; i < 40; ++i) {
        files.append(office.path(u"notice-%1.pdf"_s.arg(i)));
        QVERIFY(QFile::copy(notice(u"n01.pdf"_s), files.last()));
    }
    office.root().openFiles(files);
    QTRY_COMPARE(office.page()->id(), u"inbox"_s);
    QCOMPARE(entries(office).size(), 40);
    press("Ctrl+Shift+P");
    QTRY_VERIFY_WITH_TIMEOUT(page(office)->isRead(), kReadMs);
    QCOMPARE(stateOf(office, u"notice-39.pdf"_s), InboxState::Stopped);
    press("F5");
    QTRY_VERIFY_WITH_TIMEOUT(page(office)->isRead(), kReadMs);
    QCOMPARE(stateOf(office, u"notice-39.pdf"_s), InboxState::Read);
}

void TstInboxFiles::manyFilesHoldUpNothing()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"zh"_s);
    const QStringList sources{notice(u"n01.pdf"_s), notice(u"n14.pdf"_s), notice(u"n03.pdf"_s), notice(u"n11.pdf"_s)};
    QStringList files;
    for (int i = 0; i < 60; ++i) {
        files.append(office.path(u"file-%1.pdf"_s.arg(i)));
        QVERIFY(QFile::copy(sources[i % sources.size()], files.last()));
    }
    press("Ctrl+6");
    QTRY_COMPARE(office.page()->id(), u"inbox"_s);
    LoopWatch watch;
    office.root().openFiles(files);
    QTRY_VERIFY_WITH_TIMEOUT(page(office)->isRead(), 3 * kReadMs);
    const qint64 held = watch.takeLongest();
    qInfo("60 files held up the window for %lld ms at most", static_cast<long long>(held));
    QVERIFY2(held < kHangsMs, qPrintable(u"%1 ms"_s.arg(held)));
    choose(office, u"file-0.pdf"_s);
    for (int i = 0; i < 8; ++i) {
        press("Down");
        office.settle();
    }
    QVERIFY(watch.takeLongest() < kHangsMs);
}

static const support::Registered<TstInboxFiles> registered;

#include "tst_inbox_files.moc"
