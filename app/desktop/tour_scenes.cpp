// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_scenes.h"

#include "core/base/failure.h"
#include "ui/shell/lock_window.h"
#include "ui/widgets/agenda_row.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_host.h"
#include "ui/widgets/why_popover.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include <chrono>

namespace desktop {

using ui::shell::Shell;
using ui::widgets::AgendaRow;
using ui::widgets::WhyPopover;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Settle = std::function<void()>;
using Take = TourScene::Take;

namespace {

void showSearch(Shell& shell, const Settle& settle, const Take& take)
{
    auto* field = shell.window().findChild<QLineEdit*>(u"searchField"_s);
    field->setFocus();
    field->setText(u"li"_s);
    Q_EMIT field->textEdited(field->text());
    settle();
    take(shell.window());
    shell.actions().action(u"go.back"_s)->trigger(); // first it closes the list
}

void showWhy(Shell& shell, const Settle& settle, const Take& take)
{
    auto* page = shell.window().currentPage();
    if (auto* row = page->findChild<AgendaRow*>()) {
        Q_EMIT row->whyRequested(row->mapToGlobal(QPoint()));
        settle();
        auto* reason = page->findChild<WhyPopover*>();
        take(*reason);
        reason->close();
    }
}

void showToasts(Shell& shell, const Take& take)
{
    shell.reporter().failure(core::Failure(core::FailureCode::RecordNotFound));
    take(shell.window());
    for (ui::widgets::Toast* each : QList(shell.window().toasts().toasts())) {
        each->dismiss();
    }
}

/// What stands in the window's place while an encrypted store is locked.
void showLock(Shell& shell, const Take& take)
{
    ui::shell::LockWindow window;
    window.setStore(u"Lanyu.permitdesk"_s);
    window.resize(shell.window().size());
    window.refuse(shell.failures().of(core::Failure(core::FailureCode::PassphraseWrong)).happened);
    take(window);
}

void trigger(Shell& shell, const QString& action)
{
    for (QAction* each : shell.window().currentPage()->actions()) {
        if (each->objectName() == action) {
            each->trigger();
        }
    }
}

/// A form that stands in a page's place: the page's action brings it up.
void showForm(Shell& shell, const QString& action, const Settle& settle, const Take& take)
{
    trigger(shell, action);
    settle();
    take(shell.window());
}

/// What the form of a new case says to the procedure that is chosen, and to the contract's first day.
void showOpening(Shell& shell, const Settle& settle, QDate startsOn, const Take& take)
{
    constexpr auto kPauseInTyping = 600ms; // after which the form looks for advice
    if (auto* procedures = shell.window().currentPage()->findChild<QComboBox*>(u"procedure"_s)) {
        procedures->setCurrentIndex(procedures->findData(u"new-overseas"_s));
        Q_EMIT procedures->activated(procedures->currentIndex());
    }
    if (auto* starts = shell.window().currentPage()->findChild<ui::widgets::DateEdit*>(u"starts"_s)) {
        starts->setDate(startsOn);
    }
    QEventLoop pause;
    QTimer::singleShot(kPauseInTyping, &pause, &QEventLoop::quit);
    pause.exec();
    settle();
    take(shell.window());
}

/// The cases as cards; afterwards as a table again.
void showBoard(Shell& shell, const Settle& settle, const Take& take)
{
    showForm(shell, u"case.board"_s, settle, take);
    trigger(shell, u"case.board"_s);
}

/// The menu of a list, over the window.
void showListMenu(Shell& shell, const Settle& settle, const Take& take)
{
    trigger(shell, u"list.menu"_s);
    settle();
    if (QWidget* menu = QApplication::activePopupWidget()) {
        take(*menu);
        menu->close();
    }
}

/// A form of one of a case's tabs: it is asked for by a button, about the first line of the tab's table.
void showLineForm(Shell& shell, const QString& table, const QString& button, const Settle& settle, const Take& take)
{
    auto* page = shell.window().currentPage();
    auto* tabs = page->findChild<QTabWidget*>(u"caseTabs"_s);
    auto* lines = tabs == nullptr ? nullptr : tabs->findChild<ui::widgets::RecordTable*>(table);
    if (lines == nullptr) {
        return;
    }
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(lines)) {
            tabs->setCurrentIndex(i);
        }
    }
    settle();
    lines->selectRecordRow(0);
    tabs->findChild<QPushButton*>(button)->click();
    settle();
    take(shell.window());
}

} // namespace

QList<TourScene> tourScenes(Shell& shell, const Settle& settle, const TourRecords& records)
{
    const auto form = [&shell, &settle](const QString& action) {
        return [&shell, &settle, action](const Take& take) { showForm(shell, action, settle, take); };
    };
    const auto lineForm = [&shell, &settle](const QString& table, const QString& button) {
        return [&shell, &settle, table, button](const Take& take) { showLineForm(shell, table, button, settle, take); };
    };
    return {
        {u"search"_s, u"today"_s, {}, [&](const Take& take) { showSearch(shell, settle, take); }},
        {u"why"_s, u"today"_s, {}, [&](const Take& take) { showWhy(shell, settle, take); }},
        {u"toast"_s, u"today"_s, {}, [&](const Take& take) { showToasts(shell, take); }},
        {u"case-board"_s, u"cases"_s, {}, [&](const Take& take) { showBoard(shell, settle, take); }},
        {u"list-menu"_s, u"cases"_s, {}, [&](const Take& take) { showListMenu(shell, settle, take); }},
        {u"lock"_s, u"today"_s, {}, [&](const Take& take) { showLock(shell, take); }},
        {u"question"_s, u"integration"_s, {},
            [&](const Take&) { // the prompts have its picture taken
                trigger(shell, u"integration.open"_s);
                settle();
            }},
        {u"question-bin"_s, u"employers"_s, {},
            [&](const Take&) {
                trigger(shell, u"bin.put"_s);
                settle();
            }},
        {u"case-new-advice"_s, u"case-new"_s, records.person,
            [&shell, &settle, startsOn = records.today.addMonths(3)](
                const Take& take) { showOpening(shell, settle, startsOn, take); }},
        {u"form-move"_s, u"case"_s, records.moving, form(u"case.advance"_s)},
        {u"form-return"_s, u"case"_s, records.returnable, form(u"case.return"_s)},
        {u"form-days"_s, u"case"_s, records.moving, lineForm(u"materialTable"_s, u"materialDays"_s)},
        {u"form-original"_s, u"case"_s, records.moving, lineForm(u"kitTable"_s, u"receiveOriginal"_s)},
    };
}

} // namespace desktop
