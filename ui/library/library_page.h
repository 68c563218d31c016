// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_answer.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QAction;
class QComboBox;
class QLineEdit;
class QTabWidget;

namespace ui::widgets {
class DateEdit;
class DetailsPane;
class PageHeader;
class WhyPopover;
} // namespace ui::widgets

namespace ui::library {

class CalendarTab;
class DifferenceTab;
class LibraryActs;
class LibraryTab;
class ProceduresTab;
struct LibraryRow;

/// What is the rule, and who says so? The rules of a city on a day, what differs between two, the calendar, the
/// settings and the rule packs. The argument of open() is a tab's name, with a procedure's code behind a slash.
class LibraryPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit LibraryPage(shell::Desk& desk, QWidget* parent = nullptr);
    ~LibraryPage() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void build();
    void buildHeader();
    void makeTabs();
    void makeActions();
    QAction* addPageAction(const QString& id, void (LibraryPage::*act)());
    void addTab(LibraryTab* tab);
    [[nodiscard]] LibraryTab* tab() const;
    void take(LibraryAnswer answer);
    void showAnswer();
    void showCities();
    void showTab();
    void showChosen();
    void showDetails(const LibraryRow& row);
    void showWhy();
    void changeChosen();
    void removeChosen();
    void switchPack();
    /// The chosen pack, where it is the office's own; else null.
    [[nodiscard]] const core::services::ListedPack* ownPack() const;

    shell::Desk& m_desk;
    RulesAsked m_asked;
    LibraryAnswer m_answer;
    bool m_isRead = false;
    widgets::PageHeader* m_header;
    QComboBox* m_city;
    widgets::DateEdit* m_on;
    QLineEdit* m_filter;
    QTabWidget* m_tabs;
    ProceduresTab* m_procedures = nullptr;
    LibraryTab* m_settings = nullptr;
    LibraryTab* m_packs = nullptr;
    DifferenceTab* m_differences = nullptr;
    CalendarTab* m_calendar = nullptr;
    widgets::DetailsPane* m_details;
    widgets::WhyPopover* m_why;
    LibraryActs* m_acts;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_addPack = nullptr;
    QAction* m_switchPack = nullptr;
    QAction* m_importYear = nullptr;
};

} // namespace ui::library
