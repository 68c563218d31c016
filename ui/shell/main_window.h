// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/machine_settings.h"
#include "ui/shell/page_shelf.h"
#include "ui/shell/window_search.h"

#include <QMainWindow>

#include <memory>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ui::widgets {
class ToastHost;
}

namespace ui::shell {

class ActionTable;
class Rail;
class StatusLine;

/// Only places things: the rail, the search field, the page, its details pane, the status line, toasts. Knows no
/// service.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The settings keep geometry, panes and the last page; they outlive the window.
    explicit MainWindow(MachineSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ActionTable& actions() const { return *m_actions; }
    [[nodiscard]] widgets::ToastHost& toasts() const { return *m_toasts; }
    [[nodiscard]] StatusLine& statusLine() const { return *m_status; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

    /// Adds a page, those of the rail at its end. Its key is that of the action "page.<id>".
    void addPage(const PageEntry& entry);
    /// Adds a page that is made already, with its title as the word where it has a place on the rail; the window owns
    /// it from now on.
    void addPage(std::unique_ptr<Page> page, const QString& railIcon = {});
    /// Makes the page where it was not wanted before; null when there is none of that id.
    [[nodiscard]] Page* page(const QString& id) { return m_pages.page(id); }
    [[nodiscard]] Page* currentPage() const;
    /// Shows a page; false when there is none of that id. Where we were is remembered for goBack().
    bool goTo(const QString& pageId, const QString& argument = {});
    /// Leads to the page before. Esc does so once no list is open and the search is closed.
    void goBack();

    void setSearch(SearchFunction search);

    /// Gives the window the size and the place in which it was left.
    void restorePlace();
    /// Shows the page that was left last, or the first.
    void restorePage();

Q_SIGNALS:
    /// Files were dropped where no page took them.
    void filesReceived(const QStringList& files);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Visit
    {
        QString page;
        QString argument;
    };

    void build();
    [[nodiscard]] QWidget* buildTop();
    void connectActions();
    void retranslate();
    void enter(const Visit& visit);
    void showDetails(Page* page);
    void showTitle();
    void addToRail(const PageEntry& entry);
    void adopt(std::unique_ptr<Page> made);
    void nameOnRail(const PageEntry& entry);
    void focusOn(Page* page);
    void moveRegion(int by);

    MachineSettings& m_settings;
    ActionTable* m_actions;
    Rail* m_rail;
    QLineEdit* m_search;
    WindowSearch* m_finder = nullptr;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QStackedWidget* m_details;
    StatusLine* m_status;
    widgets::ToastHost* m_toasts;
    PageShelf m_pages;
    QList<Visit> m_visits;
};

} // namespace ui::shell
