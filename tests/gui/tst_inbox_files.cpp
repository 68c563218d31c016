// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/inbox_window.h"
#include "tests/gui/loop_watch.h"
#include "tests/support/test_registry.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QWindow>

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
    void theSameFileIsNamed_data() { languages(); }
    void theSameFileIsNamed();
    void readingIsStoppedAndTakenUpAgain_data() { languages(); }
    void readingIsStoppedAndTakenUpAgain();
    void manyFilesHoldUpNothing();

private:
    static void languages();
};

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
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(notice(u"n03.pdf"_s)), QUrl::fromLocalFile(notice(u"n14.pdf"_s))});
    QWindow* window = office.window().windowHandle();
    const QPoint place = office.page()->mapTo(&office.window(), office.page()->rect().center());
    QDragEnterEvent enters(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent falls(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &falls);
    QVERIFY(falls.isAccepted());
    QTRY_COMPARE(entries(office).size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(page(office)->isRead(), kReadMs);
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
