// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery_page.h"
#include "ui/shell/desktop_prompts.h"
#include "ui/shell/picture_book.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/search_popup.h"
#include "ui/widgets/toast_host.h"
#include "ui/widgets/why_popover.h"

#include <QApplication>
#include <QLineEdit>
#include <QPromise>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace ui::shell;
using namespace ui::widgets;

namespace {

QFuture<core::Result<QList<SearchHit>>> someHits(const QString&)
{
    QPromise<core::Result<QList<SearchHit>>> promise;
    promise.start();
    promise.addResult(QList<SearchHit>{
        {u"user"_s, u"MÜLLER HANS 穆勒"_s, u"C01X00T47"_s, u"人员"_s, u"people"_s, u"1"_s, {}},
        {u"briefcase"_s, u"2026-0007"_s, u"MÜLLER HANS"_s, u"案件"_s, u"cases"_s, u"7"_s, {}},
    });
    promise.finish();
    return promise.future();
}

void takeOverlays(Shell& shell, PictureBook& book)
{
    shell.window().toasts().show({Tone::Done, u"已导入 40 人。"_s, {}, u"撤销"_s, [] {}});
    shell.reporter().failure(core::Failure(core::FailureCode::StoreInUse, {{u"holder"_s, u"LI-PC"_s}}));
    shell.window().setSearch(someHits);
    shell.window().activateWindow();
    shell.window().searchField()->setFocus();
    shell.window().searchField()->setText(u"m"_s);
    Q_EMIT shell.window().searchField()->textEdited(u"m"_s);
    (void)book.take(shell.window(), u"overlays"_s);

    WhyPopover why;
    why.setReason({u"首次申请工作类居留许可"_s, u"入境后 30 天内：2026-10-02"_s,
        {{u"入境日期"_s, u"2026-09-02"_s, u"入境章，护照 C01X00T47"_s},
            {u"加 30 天"_s, u"2026-10-02"_s, u"入境次日起算"_s},
            {u"国庆假期"_s, u"10-01 – 10-07"_s, u"窗口不办公，请在 9 月 30 日前办理"_s}},
        {u"出境入境管理法第三十条"_s, u"国办发明电〔2025〕"_s}});
    why.showAt(QPoint(500, 100));
    (void)book.take(why, u"why"_s);
    (void)book.makeSheet(u"overlays-sheet"_s);
}

} // namespace

/// Renders every widget to PNG in the folder named: permitdesk-gallery <folder> [rows].
int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("usage: permitdesk-gallery <folder> [rows]\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    const QTemporaryDir home;
    MachineSettings settings(home.filePath(u"permitdesk.ini"_s));
    DesktopPrompts prompts;
    Shell shell(application, settings, prompts);
    shell.window().addPage(gallery::makeWidgetsPage(shell), u"briefcase"_s);
    shell.window().addPage(gallery::makeListPage(shell, argc > 2 ? QByteArray(argv[2]).toInt() : 24), u"users"_s);
    shell.window().statusLine().setItem(StatusLine::Item::Store, u"Office.permitdesk"_s);
    shell.window().statusLine().setItem(StatusLine::Item::Staff, u"李敏"_s);
    shell.window().statusLine().setItem(StatusLine::Item::Backup, u"3 d"_s, {}, Tone::Due);
    shell.window().show();
    PictureBook book(QString::fromLocal8Bit(argv[1]));
    const core::Result<void> widgets = book.takePage(shell, u"cases"_s, {}, QSize(1366, 1060));
    const core::Result<void> list = book.takePage(shell, u"people"_s, {}, QSize(1366, 768));
    takeOverlays(shell, book);
    return widgets.ok() && list.ok() ? 0 : 1;
}
