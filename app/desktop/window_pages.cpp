// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_pages.h"

#include "ui/bin/bin_page.h"
#include "ui/card_integration/card_integration_page.h"
#include "ui/case_page/case_facts_editor.h"
#include "ui/case_page/case_page.h"
#include "ui/cases/arrivals_page.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/new_case_page.h"
#include "ui/cases/rule_moves_page.h"
#include "ui/employers/employer_editor.h"
#include "ui/employers/employer_page.h"
#include "ui/employers/employers_page.h"
#include "ui/employers/portal_account_editor.h"
#include "ui/forms/form_page.h"
#include "ui/help/form_writing_page.h"
#include "ui/help/help_page.h"
#include "ui/help/keys_page.h"
#include "ui/inbox/inbox_page.h"
#include "ui/library/library_page.h"
#include "ui/library/setting_editor.h"
#include "ui/office/backup_page.h"
#include "ui/office/staff_editor.h"
#include "ui/office/staff_page.h"
#include "ui/papers/fill_sheet_page.h"
#include "ui/papers/forms_page.h"
#include "ui/papers/letterhead_editor.h"
#include "ui/papers/new_paper_page.h"
#include "ui/papers/paper_batch_page.h"
#include "ui/papers/papers_page.h"
#include "ui/papers/printer_offset_page.h"
#include "ui/employers/employer_seal_editor.h"
#include "ui/seals/packet_editor.h"
#include "ui/settings/settings_page.h"
#include "ui/seals/seals_page.h"
#include "ui/people/import_page.h"
#include "ui/people/people_page.h"
#include "ui/people/person_editors.h"
#include "ui/people/person_page.h"
#include "ui/reports/reports_page.h"
#include "ui/today/today_page.h"

namespace desktop {

using namespace ui;
using forms::FormPage;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Page, typename... More>
std::function<std::unique_ptr<shell::Page>()> maker(shell::Desk& desk, More... more)
{
    return [&desk, more...] { return std::make_unique<Page>(desk, more...); };
}

/// Fills in one record of a kind; `list` is its page on the rail, `record` the page that shows it.
template <typename MakeEditor>
std::function<std::unique_ptr<shell::Page>()> formMaker(
    shell::Desk& desk, const QString& id, const QString& list, const QString& record, MakeEditor makeEditor)
{
    return maker<FormPage>(desk, FormPage::Place{id, list, record}, makeEditor);
}

void addRailPages(shell::MainWindow& window, shell::Desk& desk)
{
    window.addPage(
        {u"today"_s, maker<today::TodayPage>(desk), u"calendar-check"_s, [] { return today::TodayPage::tr("Today"); }});
    window.addPage(
        {u"cases"_s, maker<cases::CasesPage>(desk), u"briefcase"_s, [] { return cases::CasesPage::tr("Cases"); }});
    window.addPage(
        {u"people"_s, maker<people::PeoplePage>(desk), u"users"_s, [] { return people::PeoplePage::tr("People"); }});
    window.addPage({u"employers"_s, maker<employers::EmployersPage>(desk), u"building-2"_s,
        [] { return employers::EmployersPage::tr("Employers"); }});
    window.addPage({u"integration"_s, maker<card_integration::CardIntegrationPage>(desk), u"id-card"_s,
        [] { return card_integration::CardIntegrationPage::tr("Integration"); }}); // short enough for the rail
    window.addPage(
        {u"inbox"_s, maker<inbox::InboxPage>(desk), u"inbox"_s, [] { return inbox::InboxPage::tr("Inbox"); }});
    window.addPage(
        {u"papers"_s, maker<papers::PapersPage>(desk), u"printer"_s, [] { return papers::PapersPage::tr("Papers"); }});
    window.addPage({u"library"_s, maker<library::LibraryPage>(desk), u"library"_s,
        [] { return library::LibraryPage::tr("Library"); }});
    window.addPage({u"reports"_s, maker<reports::ReportsPage>(desk), u"chart-column"_s,
        [] { return reports::ReportsPage::tr("Reports"); }});
}

} // namespace

void addPages(shell::MainWindow& window, shell::Desk& desk, const QString& storeFolder)
{
    addRailPages(window, desk);
    window.addPage({u"case"_s, maker<case_page::CasePage>(desk)});
    window.addPage(
        {u"case-facts"_s, formMaker(desk, u"case-facts"_s, u"cases"_s, u"case"_s, case_page::makeCaseFactsEditor)});
    window.addPage({u"arrivals"_s, maker<cases::ArrivalsPage>(desk)});
    window.addPage({u"case-new"_s, maker<cases::NewCasePage>(desk)});
    window.addPage({u"rule-moves"_s, maker<cases::RuleMovesPage>(desk)});
    window.addPage({u"person"_s, maker<people::PersonPage>(desk)});
    window.addPage(
        {u"person-edit"_s, formMaker(desk, u"person-edit"_s, u"people"_s, u"person"_s, people::makePersonEditor)});
    window.addPage({u"import"_s, maker<people::ImportPage>(desk)});
    window.addPage({u"employer"_s, maker<employers::EmployerPage>(desk)});
    window.addPage({u"employer-edit"_s,
        formMaker(desk, u"employer-edit"_s, u"employers"_s, u"employer"_s, employers::makeEmployerEditor)});
    window.addPage({u"portal-account-edit"_s,
        formMaker(desk, u"portal-account-edit"_s, u"employers"_s, u"employer"_s, employers::makePortalAccountEditor)});
    window.addPage({u"fill-sheet"_s, maker<papers::FillSheetPage>(desk)});
    window.addPage({u"forms"_s, maker<papers::FormsPage>(desk)});
    window.addPage({u"letterhead-edit"_s,
        formMaker(desk, u"letterhead-edit"_s, u"papers"_s, u"forms"_s, papers::makeLetterheadEditor)});
    window.addPage({u"paper-batch"_s, maker<papers::PaperBatchPage>(desk)});
    window.addPage({u"seals"_s, maker<seals::SealsPage>(desk)});
    window.addPage(
        {u"packet-edit"_s, formMaker(desk, u"packet-edit"_s, u"papers"_s, u"seals"_s, seals::makePacketEditor)});
    window.addPage({u"seal-edit"_s,
        formMaker(desk, u"seal-edit"_s, u"employers"_s, u"employer"_s, employers::makeEmployerSealEditor)});
    window.addPage({u"paper-new"_s, maker<papers::NewPaperPage>(desk)});
    window.addPage({u"printer-offset"_s, maker<papers::PrinterOffsetPage>(desk)});
    window.addPage({u"setting-edit"_s,
        formMaker(desk, u"setting-edit"_s, u"library"_s, u"library"_s, library::makeSettingEditor)});
    window.addPage({u"settings"_s, maker<settings::SettingsPage>(desk)});
    window.addPage({u"staff"_s, maker<office::StaffPage>(desk)});
    window.addPage({u"backups"_s, maker<office::BackupPage>(desk, storeFolder)});
    window.addPage({u"bin"_s, maker<bin::BinPage>(desk)});
    window.addPage({u"staff-edit"_s, formMaker(desk, u"staff-edit"_s, {}, u"staff"_s, office::makeStaffEditor)});
    window.addPage({u"form-writing"_s,
        [&desk] { return std::make_unique<help::FormWritingPage>([&desk] { return desk.lang(); }); }});
    window.addPage({u"help"_s, [&desk] { return std::make_unique<help::HelpPage>([&desk] { return desk.lang(); }); }});
    window.addPage({u"keys"_s, [&desk] { return std::make_unique<help::KeysPage>(desk.shell().actions()); }});
}

} // namespace desktop
