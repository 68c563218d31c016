// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include "core/base/expect.h"
#include "ui/shell/page.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kContext = "ActionTable";

// clang-format off
constexpr std::array kSpecs{
    ActionSpec{"page.today", QT_TRANSLATE_NOOP("ActionTable", "Go to Today"), QT_TRANSLATE_NOOP("ActionTable", "What is to be done now"), "calendar-check", "Ctrl+1", ActionScope::Window},
    ActionSpec{"page.cases", QT_TRANSLATE_NOOP("ActionTable", "Go to Cases"), QT_TRANSLATE_NOOP("ActionTable", "Where each case stands"), "briefcase", "Ctrl+2", ActionScope::Window},
    ActionSpec{"page.people", QT_TRANSLATE_NOOP("ActionTable", "Go to People"), QT_TRANSLATE_NOOP("ActionTable", "Everything on one person"), "users", "Ctrl+3", ActionScope::Window},
    ActionSpec{"page.employers", QT_TRANSLATE_NOOP("ActionTable", "Go to Employers"), QT_TRANSLATE_NOOP("ActionTable", "A client at a glance"), "building-2", "Ctrl+4", ActionScope::Window},
    ActionSpec{"page.integration", QT_TRANSLATE_NOOP("ActionTable", "Go to Card Integration"), QT_TRANSLATE_NOOP("ActionTable", "Whom 1 December 2024 left with an old paper"), "id-card", "Ctrl+5", ActionScope::Window},
    ActionSpec{"page.inbox", QT_TRANSLATE_NOOP("ActionTable", "Go to Inbox"), QT_TRANSLATE_NOOP("ActionTable", "What came in, read and matched to its case"), "inbox", "Ctrl+6", ActionScope::Window},
    ActionSpec{"page.papers", QT_TRANSLATE_NOOP("ActionTable", "Go to Papers"), QT_TRANSLATE_NOOP("ActionTable", "What is to be printed, signed, sealed and sent"), "printer", "Ctrl+7", ActionScope::Window},
    ActionSpec{"page.library", QT_TRANSLATE_NOOP("ActionTable", "Go to Library"), QT_TRANSLATE_NOOP("ActionTable", "What is the rule, and who says so?"), "library", "Ctrl+8", ActionScope::Window},
    ActionSpec{"search.focus", QT_TRANSLATE_NOOP("ActionTable", "Search"), QT_TRANSLATE_NOOP("ActionTable", "Find people, cases, employers and commands"), "search", "Ctrl+K", ActionScope::Window},
    ActionSpec{"go.back", QT_TRANSLATE_NOOP("ActionTable", "Back"), QT_TRANSLATE_NOOP("ActionTable", "Go back to the page before"), "arrow-left", "Esc, Alt+Left", ActionScope::Window},
    ActionSpec{"region.next", QT_TRANSLATE_NOOP("ActionTable", "Next Region"), QT_TRANSLATE_NOOP("ActionTable", "Move the keyboard to the next part of the window"), "arrow-right", "F6", ActionScope::Window},
    ActionSpec{"region.previous", QT_TRANSLATE_NOOP("ActionTable", "Previous Region"), QT_TRANSLATE_NOOP("ActionTable", "Move the keyboard to the part of the window before"), "arrow-left", "Shift+F6", ActionScope::Window},
    ActionSpec{"details.toggle", QT_TRANSLATE_NOOP("ActionTable", "Details"), QT_TRANSLATE_NOOP("ActionTable", "Show or hide the details pane"), "panel-right", "F4", ActionScope::Window},
    ActionSpec{"page.reports", QT_TRANSLATE_NOOP("ActionTable", "Go to Reports"), QT_TRANSLATE_NOOP("ActionTable", "How the office is doing"), "chart-column", "Ctrl+9", ActionScope::Window},
    ActionSpec{"page.reload", QT_TRANSLATE_NOOP("ActionTable", "Reload"), QT_TRANSLATE_NOOP("ActionTable", "Read everything shown anew"), "refresh-cw", "F5", ActionScope::Window},
    ActionSpec{"edit.undo", QT_TRANSLATE_NOOP("ActionTable", "Undo"), QT_TRANSLATE_NOOP("ActionTable", "Undo the last act"), "undo-2", "Ctrl+Z", ActionScope::Window, true},
    ActionSpec{"edit.redo", QT_TRANSLATE_NOOP("ActionTable", "Redo"), QT_TRANSLATE_NOOP("ActionTable", "Do again what was undone last"), "refresh-cw", "Ctrl+Shift+Z, Ctrl+Y", ActionScope::Window, true},
    ActionSpec{"language.switch", QT_TRANSLATE_NOOP("ActionTable", "Chinese or English"), QT_TRANSLATE_NOOP("ActionTable", "Switch between Chinese and English"), "languages", "Ctrl+Shift+L", ActionScope::Window},
    ActionSpec{"theme.switch", QT_TRANSLATE_NOOP("ActionTable", "Light or Dark"), QT_TRANSLATE_NOOP("ActionTable", "Switch between light and dark"), "moon", "Ctrl+Shift+D", ActionScope::Window},
    ActionSpec{"help.show", QT_TRANSLATE_NOOP("ActionTable", "Help"), QT_TRANSLATE_NOOP("ActionTable", "Tell what this page is for and how it is used"), "circle-question-mark", "F1", ActionScope::Window},
    ActionSpec{"help.keys", QT_TRANSLATE_NOOP("ActionTable", "Keyboard Shortcuts"), QT_TRANSLATE_NOOP("ActionTable", "List all keys"), "keyboard", "Ctrl+/", ActionScope::Window},
    ActionSpec{"office.lock", QT_TRANSLATE_NOOP("ActionTable", "Lock"), QT_TRANSLATE_NOOP("ActionTable", "Hide everything and close the store until the passphrase is typed"), "lock", "Ctrl+Alt+L", ActionScope::Window},
    ActionSpec{"office.settings", QT_TRANSLATE_NOOP("ActionTable", "Settings"), QT_TRANSLATE_NOOP("ActionTable", "Language and look of this computer, and the way to all that is chosen for the office"), "settings", "Ctrl+0", ActionScope::Window},
    ActionSpec{"office.staff", QT_TRANSLATE_NOOP("ActionTable", "Staff and Security"), QT_TRANSLATE_NOOP("ActionTable", "Who is in the office and what they may do, passphrases, the recovery key, locking"), "shield-check", "F12", ActionScope::Window},
    ActionSpec{"office.bin", QT_TRANSLATE_NOOP("ActionTable", "Bin"), QT_TRANSLATE_NOOP("ActionTable", "People, employers and cases that were put out of sight, and the way back"), "trash-2", "Ctrl+Shift+Del", ActionScope::Window},
    ActionSpec{"office.backups", QT_TRANSLATE_NOOP("ActionTable", "Backups"), QT_TRANSLATE_NOOP("ActionTable", "Make, check and restore backups of the store"), "database", "Shift+F12", ActionScope::Window},
    ActionSpec{"app.quit", QT_TRANSLATE_NOOP("ActionTable", "Quit"), QT_TRANSLATE_NOOP("ActionTable", "Close the program"), "x", "Ctrl+Q", ActionScope::Window},
    ActionSpec{"import.people", QT_TRANSLATE_NOOP("ActionTable", "Import People …"), QT_TRANSLATE_NOOP("ActionTable", "Bring in people and employers from a client's spreadsheet"), "upload", "Ctrl+I", ActionScope::Window, true},
    ActionSpec{"case.new", QT_TRANSLATE_NOOP("ActionTable", "New Case …"), QT_TRANSLATE_NOOP("ActionTable", "Open a case for a person"), "plus", "Ctrl+Shift+N", ActionScope::Window, true},

    ActionSpec{"case.new-rules", QT_TRANSLATE_NOOP("ActionTable", "New Rules"), QT_TRANSLATE_NOOP("ActionTable", "Open cases that newer rules touch, old and new side by side"), "refresh-cw", "Ctrl+Shift+U", ActionScope::Window},
    ActionSpec{"office.demo", QT_TRANSLATE_NOOP("ActionTable", "Open the Demo Office"), QT_TRANSLATE_NOOP("ActionTable", "Look around in an invented office; your own store stays as it is"), "eye", "", ActionScope::Window},

    ActionSpec{"record.new", QT_TRANSLATE_NOOP("ActionTable", "New …"), QT_TRANSLATE_NOOP("ActionTable", "Add a record to this list"), "plus", "Ctrl+N", ActionScope::Page, true},
    ActionSpec{"record.edit", QT_TRANSLATE_NOOP("ActionTable", "Edit"), QT_TRANSLATE_NOOP("ActionTable", "Change what is chosen"), "pencil", "F2", ActionScope::Page, true},
    ActionSpec{"record.save", QT_TRANSLATE_NOOP("ActionTable", "Save"), QT_TRANSLATE_NOOP("ActionTable", "Keep what was typed"), "save", "Ctrl+S", ActionScope::Page, true},
    ActionSpec{"record.remove", QT_TRANSLATE_NOOP("ActionTable", "Delete"), QT_TRANSLATE_NOOP("ActionTable", "Remove what is chosen; undo brings it back"), "trash-2", "Ctrl+Backspace", ActionScope::Page, true},
    ActionSpec{"bin.put", QT_TRANSLATE_NOOP("ActionTable", "Move to Bin …"), QT_TRANSLATE_NOOP("ActionTable", "Put what is chosen out of sight, with what hangs on it; the bin and undo bring it back"), "trash-2", "Del", ActionScope::Page, true},
    ActionSpec{"bin.put-shown", QT_TRANSLATE_NOOP("ActionTable", "Move This to Bin …"), QT_TRANSLATE_NOOP("ActionTable", "Put the record shown out of sight, with what hangs on it; the bin and undo bring it back"), "trash-2", "Ctrl+Del", ActionScope::Page, true},
    ActionSpec{"bin.restore", QT_TRANSLATE_NOOP("ActionTable", "Restore"), QT_TRANSLATE_NOOP("ActionTable", "Bring what is chosen back from the bin, as it was"), "undo-2", "Ctrl+Shift+Ins", ActionScope::Page, true},
    ActionSpec{"list.filter", QT_TRANSLATE_NOOP("ActionTable", "Filter"), QT_TRANSLATE_NOOP("ActionTable", "Show only rows that hold some words"), "filter", "Ctrl+F", ActionScope::Page},
    ActionSpec{"list.menu", QT_TRANSLATE_NOOP("ActionTable", "View"), QT_TRANSLATE_NOOP("ActionTable", "Choose the columns, save this way of looking at the list, or save the list as a file"), "columns-3", "Ctrl+Shift+F11", ActionScope::Page},
    ActionSpec{"case.board", QT_TRANSLATE_NOOP("ActionTable", "Board"), QT_TRANSLATE_NOOP("ActionTable", "Show the cases as cards, by whose turn it is, or as a table"), "square-kanban", "Shift+F11", ActionScope::Page},
    ActionSpec{"list.export", QT_TRANSLATE_NOOP("ActionTable", "Save the List …"), QT_TRANSLATE_NOOP("ActionTable", "Save the rows shown, in their order, for Excel or as CSV"), "download", "Ctrl+F11", ActionScope::Page},
    ActionSpec{"why.show", QT_TRANSLATE_NOOP("ActionTable", "Why?"), QT_TRANSLATE_NOOP("ActionTable", "Show the fact, the rule and the calendar behind this"), "circle-question-mark", "F3", ActionScope::Page},
    ActionSpec{"case.advance", QT_TRANSLATE_NOOP("ActionTable", "Move On"), QT_TRANSLATE_NOOP("ActionTable", "Move the case to its next stage"), "arrow-right", "Ctrl+Return", ActionScope::Page, true},
    ActionSpec{"case.return", QT_TRANSLATE_NOOP("ActionTable", "Record a Return …"), QT_TRANSLATE_NOOP("ActionTable", "Record what the authority found lacking"), "undo-2", "Ctrl+Shift+R", ActionScope::Page, true},
    ActionSpec{"case.check", QT_TRANSLATE_NOOP("ActionTable", "No Change Today"), QT_TRANSLATE_NOOP("ActionTable", "Note that the authority's status was looked up today and is as before"), "list-checks", "F8", ActionScope::Page, true},
    ActionSpec{"case.review", QT_TRANSLATE_NOOP("ActionTable", "Review"), QT_TRANSLATE_NOOP("ActionTable", "Record that you have looked the case through, so that somebody else may submit it"), "shield-check", "Shift+F8", ActionScope::Page, true},
    ActionSpec{"case.waive", QT_TRANSLATE_NOOP("ActionTable", "Waive …"), QT_TRANSLATE_NOOP("ActionTable", "Let the chosen finding stand, and say why"), "check", "Ctrl+Shift+V", ActionScope::Page, true},
    ActionSpec{"case.fill", QT_TRANSLATE_NOOP("ActionTable", "Fill In the Portal"), QT_TRANSLATE_NOOP("ActionTable", "Show what is typed into the portal, page by page, each value with a button that copies it"), "keyboard", "F7", ActionScope::Page},
    ActionSpec{"case.pack", QT_TRANSLATE_NOOP("ActionTable", "Make a Pack …"), QT_TRANSLATE_NOOP("ActionTable", "Put the case's papers into a folder as the portal takes them, with a list"), "send", "Shift+F7", ActionScope::Page, true},
    ActionSpec{"case.hand-over", QT_TRANSLATE_NOOP("ActionTable", "Hand Over …"), QT_TRANSLATE_NOOP("ActionTable", "Write the whole case into a folder for another office: the case book, every record, every file"), "external-link", "Ctrl+F7", ActionScope::Page},
    ActionSpec{"case.take-over", QT_TRANSLATE_NOOP("ActionTable", "Take a Case Over …"), QT_TRANSLATE_NOOP("ActionTable", "Bring in a case that another office handed over, value for value"), "download", "Ctrl+Shift+F7", ActionScope::Page, true},
    ActionSpec{"case.move-rules", QT_TRANSLATE_NOOP("ActionTable", "Move to the New Rules"), QT_TRANSLATE_NOOP("ActionTable", "Move the chosen cases to the new rules; undo brings them back"), "check", "F9", ActionScope::Page, true},
    ActionSpec{"case.keep-rules", QT_TRANSLATE_NOOP("ActionTable", "Keep the Old Rules …"), QT_TRANSLATE_NOOP("ActionTable", "Leave the chosen cases with their rules, and say why"), "lock", "Shift+F9", ActionScope::Page, true},
    ActionSpec{"document.add", QT_TRANSLATE_NOOP("ActionTable", "Add a File …"), QT_TRANSLATE_NOOP("ActionTable", "Read a PDF, compare it with the record and file it"), "paperclip", "Ctrl+O", ActionScope::Page, true},
    ActionSpec{"inbox.add", QT_TRANSLATE_NOOP("ActionTable", "Add Files …"), QT_TRANSLATE_NOOP("ActionTable", "Read PDFs, scans and photos, many at a time; nothing is kept yet"), "plus", "Ctrl+Shift+B", ActionScope::Page},
    ActionSpec{"inbox.stop", QT_TRANSLATE_NOOP("ActionTable", "Stop Reading"), QT_TRANSLATE_NOOP("ActionTable", "Read no further; what is read stays in the list"), "ban", "Ctrl+Shift+P", ActionScope::Page},
    ActionSpec{"inbox.remove", QT_TRANSLATE_NOOP("ActionTable", "Take off the List"), QT_TRANSLATE_NOOP("ActionTable", "Take the chosen file off the list; the file itself stays where it is"), "x", "Ctrl+Shift+W", ActionScope::Page},
    ActionSpec{"inbox.file", QT_TRANSLATE_NOOP("ActionTable", "File as Notice"), QT_TRANSLATE_NOOP("ActionTable", "File the chosen file as the case's notice, with the values as confirmed"), "file-check", "Ctrl+Shift+F", ActionScope::Page, true},
    ActionSpec{"inbox.attach", QT_TRANSLATE_NOOP("ActionTable", "Keep as Material"), QT_TRANSLATE_NOOP("ActionTable", "Keep the chosen file as the chosen material of the case"), "paperclip", "Ctrl+Shift+H", ActionScope::Page, true},
    ActionSpec{"paper.make", QT_TRANSLATE_NOOP("ActionTable", "New Paper …"), QT_TRANSLATE_NOOP("ActionTable", "Compose a paper and keep it"), "file-plus", "Ctrl+M", ActionScope::Page, true},
    ActionSpec{"paper.print", QT_TRANSLATE_NOOP("ActionTable", "Print …"), QT_TRANSLATE_NOOP("ActionTable", "Print the paper that is chosen"), "printer", "Ctrl+P", ActionScope::Page},
    ActionSpec{"paper.offset", QT_TRANSLATE_NOOP("ActionTable", "Printer Offset …"), QT_TRANSLATE_NOOP("ActionTable", "Move what this computer prints, so that it meets pre-printed paper"), "printer", "Ctrl+U", ActionScope::Page},
    ActionSpec{"paper.export", QT_TRANSLATE_NOOP("ActionTable", "Save …"), QT_TRANSLATE_NOOP("ActionTable", "Save a copy of the paper as a file"), "download", "Ctrl+Shift+S", ActionScope::Page},

    ActionSpec{"paper.issue", QT_TRANSLATE_NOOP("ActionTable", "Issue"), QT_TRANSLATE_NOOP("ActionTable", "Draw the paper, read it back, and keep it as it is"), "stamp", "Ctrl+Shift+Return", ActionScope::Page, true},
    ActionSpec{"paper.batch", QT_TRANSLATE_NOOP("ActionTable", "For Many …"), QT_TRANSLATE_NOOP("ActionTable", "Issue one form for many cases, one after another"), "copy", "Ctrl+B", ActionScope::Page},
    ActionSpec{"seal.list", QT_TRANSLATE_NOOP("ActionTable", "To Seal"), QT_TRANSLATE_NOOP("ActionTable", "What is to be signed and sealed, and the packets on their way"), "stamp", "Ctrl+J", ActionScope::Page},
    ActionSpec{"seal.pack", QT_TRANSLATE_NOOP("ActionTable", "Make a Packet"), QT_TRANSLATE_NOOP("ActionTable", "Put the chosen papers into a packet for each employer"), "plus", "Ctrl+G", ActionScope::Page, true},
    ActionSpec{"seal.take-out", QT_TRANSLATE_NOOP("ActionTable", "Take Out"), QT_TRANSLATE_NOOP("ActionTable", "Take the chosen paper out of its packet, which was not sent"), "x", "Ctrl+D", ActionScope::Page, true},
    ActionSpec{"seal.signed", QT_TRANSLATE_NOOP("ActionTable", "Signed Copy …"), QT_TRANSLATE_NOOP("ActionTable", "File the scan of the chosen paper, signed and sealed"), "file-check", "Ctrl+T", ActionScope::Page, true},
    ActionSpec{"seal.add", QT_TRANSLATE_NOOP("ActionTable", "Add a Seal …"), QT_TRANSLATE_NOOP("ActionTable", "Note a seal that this employer has, and its authorisation"), "stamp", "Ctrl+L", ActionScope::Page, true},
    ActionSpec{"paper.stop", QT_TRANSLATE_NOOP("ActionTable", "Stop"), QT_TRANSLATE_NOOP("ActionTable", "Issue no further paper; what is issued stays"), "ban", "Ctrl+.", ActionScope::Page},
    ActionSpec{"paper.replace", QT_TRANSLATE_NOOP("ActionTable", "Replace …"), QT_TRANSLATE_NOOP("ActionTable", "Replace the paper that is chosen by a new one with today's values"), "refresh-cw", "Ctrl+Shift+M", ActionScope::Page, true},
    ActionSpec{"form.list", QT_TRANSLATE_NOOP("ActionTable", "Forms"), QT_TRANSLATE_NOOP("ActionTable", "What papers are made of: the program's forms and the office's own"), "file-text", "Ctrl+F8", ActionScope::Page},
    ActionSpec{"form.add", QT_TRANSLATE_NOOP("ActionTable", "Add a Form …"), QT_TRANSLATE_NOOP("ActionTable", "Take in a form of the office's own; it is checked first"), "plus", "Ctrl+Shift+F8", ActionScope::Page, true},
    ActionSpec{"form.switch", QT_TRANSLATE_NOOP("ActionTable", "Switch On or Off"), QT_TRANSLATE_NOOP("ActionTable", "Let papers be made of the chosen form, or not"), "check", "Ctrl+F9", ActionScope::Page, true},
    ActionSpec{"form.letterhead", QT_TRANSLATE_NOOP("ActionTable", "Letterhead …"), QT_TRANSLATE_NOOP("ActionTable", "Change the name, address and telephone at the head of the office's letters"), "pencil", "Ctrl+F2", ActionScope::Page, true},
    ActionSpec{"form.picture", QT_TRANSLATE_NOOP("ActionTable", "Picture …"), QT_TRANSLATE_NOOP("ActionTable", "Choose the picture at the head of the office's letters"), "image", "Ctrl+Shift+F2", ActionScope::Page, true},
    ActionSpec{"form.help", QT_TRANSLATE_NOOP("ActionTable", "How to Write One"), QT_TRANSLATE_NOOP("ActionTable", "Tell how a form of the office's own is written"), "circle-question-mark", "Shift+F1", ActionScope::Page},
    ActionSpec{"person.case", QT_TRANSLATE_NOOP("ActionTable", "Open a Case …"), QT_TRANSLATE_NOOP("ActionTable", "Open a case for this person"), "plus", "Ctrl+Shift+E", ActionScope::Page, true},
    ActionSpec{"library.add", QT_TRANSLATE_NOOP("ActionTable", "Add a Rule Pack …"), QT_TRANSLATE_NOOP("ActionTable", "Take in a rule pack of the office's own; it is checked first"), "plus", "Ctrl+Shift+A", ActionScope::Page, true},
    ActionSpec{"library.switch", QT_TRANSLATE_NOOP("ActionTable", "Switch On or Off"), QT_TRANSLATE_NOOP("ActionTable", "Let the chosen rule pack hold, or not"), "check", "Ctrl+Shift+T", ActionScope::Page, true},
    ActionSpec{"library.year", QT_TRANSLATE_NOOP("ActionTable", "Import a Year …"), QT_TRANSLATE_NOOP("ActionTable", "Bring in a year's days off and make-up days: holiday-cn, iCalendar or CSV"), "upload", "Ctrl+Shift+Y", ActionScope::Page, true},
    ActionSpec{"integration.open", QT_TRANSLATE_NOOP("ActionTable", "Open Cases …"), QT_TRANSLATE_NOOP("ActionTable", "See what replacing the papers of the chosen holders takes, and open their cases"), "file-plus", "Ctrl+Shift+G", ActionScope::Page, true},
    ActionSpec{"integration.all", QT_TRANSLATE_NOOP("ActionTable", "All Holders"), QT_TRANSLATE_NOOP("ActionTable", "Show everybody who was left with an old paper"), "users", "Alt+1", ActionScope::Page},
    ActionSpec{"integration.todo", QT_TRANSLATE_NOOP("ActionTable", "Holders Not Yet Done"), QT_TRANSLATE_NOOP("ActionTable", "Show only those whose paper is not replaced yet"), "circle", "Alt+2", ActionScope::Page},
    ActionSpec{"integration.done", QT_TRANSLATE_NOOP("ActionTable", "Holders Done"), QT_TRANSLATE_NOOP("ActionTable", "Show only those whose paper was replaced"), "circle-check", "Alt+3", ActionScope::Page},
    ActionSpec{"report.save", QT_TRANSLATE_NOOP("ActionTable", "For Excel …"), QT_TRANSLATE_NOOP("ActionTable", "Save the figure that is shown as a workbook"), "download", "Ctrl+Shift+F9", ActionScope::Page},
    ActionSpec{"report.client", QT_TRANSLATE_NOOP("ActionTable", "Client Report …"), QT_TRANSLATE_NOOP("ActionTable", "Choose the client to whom you send how their cases stand"), "building-2", "Ctrl+Shift+F4", ActionScope::Page},
    ActionSpec{"employer.ask", QT_TRANSLATE_NOOP("ActionTable", "What to Ask For"), QT_TRANSLATE_NOOP("ActionTable", "List what this client still has to send, person by person, and copy the list"), "list-checks", "Ctrl+Shift+C", ActionScope::Page},
    ActionSpec{"employer.report", QT_TRANSLATE_NOOP("ActionTable", "Progress Report …"), QT_TRANSLATE_NOOP("ActionTable", "Save how this client's cases stand, as PDF and for Excel"), "file-text", "Ctrl+R", ActionScope::Page},
    ActionSpec{"employer.access", QT_TRANSLATE_NOOP("ActionTable", "Add Portal Access …"), QT_TRANSLATE_NOOP("ActionTable", "Note how one gets into a portal for this employer; never a password"), "plus", "Ctrl+Shift+J", ActionScope::Page, true},
    ActionSpec{"case.arrivals", QT_TRANSLATE_NOOP("ActionTable", "Record Arrivals …"), QT_TRANSLATE_NOOP("ActionTable", "Type the entry dates of several people into one table"), "calendar-check", "Ctrl+E", ActionScope::Page, true},
    ActionSpec{"staff.leave", QT_TRANSLATE_NOOP("ActionTable", "Leaves the Office …"), QT_TRANSLATE_NOOP("ActionTable", "Hand the open cases of the chosen member over, and close their access"), "arrow-right", "Shift+F2", ActionScope::Page, true},
    ActionSpec{"backup.now", QT_TRANSLATE_NOOP("ActionTable", "Back Up Now"), QT_TRANSLATE_NOOP("ActionTable", "Make a backup in both places at once"), "plus", "Ctrl+F6", ActionScope::Page},
    ActionSpec{"backup.check", QT_TRANSLATE_NOOP("ActionTable", "Check"), QT_TRANSLATE_NOOP("ActionTable", "Look at every record, document and entry of the history of the chosen backup"), "shield-check", "Ctrl+F5", ActionScope::Page},
    ActionSpec{"backup.restore", QT_TRANSLATE_NOOP("ActionTable", "Restore …"), QT_TRANSLATE_NOOP("ActionTable", "Put the chosen backup in the place of the store, which is kept"), "history", "Ctrl+F4", ActionScope::Page},
    ActionSpec{"backup.place", QT_TRANSLATE_NOOP("ActionTable", "Second Folder …"), QT_TRANSLATE_NOOP("ActionTable", "Choose a folder on another disk where every backup is made too"), "folder-open", "Ctrl+F10", ActionScope::Page},
    ActionSpec{"passphrase.give", QT_TRANSLATE_NOOP("ActionTable", "Give a Passphrase …"), QT_TRANSLATE_NOOP("ActionTable", "Let the chosen member open the store with a passphrase of their own"), "plus", "Ctrl+F3", ActionScope::Page, true},
    ActionSpec{"passphrase.take", QT_TRANSLATE_NOOP("ActionTable", "Take the Passphrase …"), QT_TRANSLATE_NOOP("ActionTable", "Let the chosen member open the store no longer"), "ban", "Ctrl+Shift+F3", ActionScope::Page, true},
    ActionSpec{"passphrase.own", QT_TRANSLATE_NOOP("ActionTable", "My Passphrase …"), QT_TRANSLATE_NOOP("ActionTable", "Change the passphrase with which you open the store"), "lock", "Shift+F3", ActionScope::Page, true},
    ActionSpec{"passphrase.recovery", QT_TRANSLATE_NOOP("ActionTable", "New Recovery Key …"), QT_TRANSLATE_NOOP("ActionTable", "Make a key to be printed and locked away, which opens the store when every passphrase is forgotten"), "printer", "Shift+F4", ActionScope::Page, true},
    ActionSpec{"import.choose", QT_TRANSLATE_NOOP("ActionTable", "Choose a Sheet …"), QT_TRANSLATE_NOOP("ActionTable", "Choose a client's CSV or Excel file"), "folder-open", "Ctrl+Shift+O", ActionScope::Page},
    ActionSpec{"import.check", QT_TRANSLATE_NOOP("ActionTable", "Check Only"), QT_TRANSLATE_NOOP("ActionTable", "Say what an import would bring; nothing is kept"), "list-checks", "Ctrl+Shift+K", ActionScope::Page, true},
    ActionSpec{"import.run", QT_TRANSLATE_NOOP("ActionTable", "Import"), QT_TRANSLATE_NOOP("ActionTable", "Bring in every row that is sound"), "upload", "Ctrl+Shift+I", ActionScope::Page, true},
    ActionSpec{"import.rejects", QT_TRANSLATE_NOOP("ActionTable", "Save Rejected Rows …"), QT_TRANSLATE_NOOP("ActionTable", "Save the rows that were not taken, each with its reason"), "download", "Ctrl+Shift+X", ActionScope::Page, true},

    ActionSpec{"record.open", QT_TRANSLATE_NOOP("ActionTable", "Open"), QT_TRANSLATE_NOOP("ActionTable", "Open the row that is chosen"), "corner-down-left", "Return", ActionScope::View},
    ActionSpec{"record.preview", QT_TRANSLATE_NOOP("ActionTable", "Preview"), QT_TRANSLATE_NOOP("ActionTable", "Look at the row that is chosen"), "eye", "Space", ActionScope::View},
    ActionSpec{"record.copy", QT_TRANSLATE_NOOP("ActionTable", "Copy"), QT_TRANSLATE_NOOP("ActionTable", "Copy what is chosen"), "copy", "Ctrl+C", ActionScope::View},
};
// clang-format on

void setWords(QAction* action, const ActionSpec& spec)
{
    action->setText(ActionTable::textOf(spec));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = ActionTable::tipOf(spec);
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
    action->setStatusTip(tip);
}

} // namespace

ActionTable::ActionTable(QWidget* window) : QObject(window), m_writing(new QActionGroup(this))
{
    m_writing->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const ActionSpec& spec : kSpecs) {
        if (spec.scope == ActionScope::Window) {
            QAction* action = make(spec, this);
            action->setShortcutContext(Qt::WindowShortcut);
            window->addAction(action);
            m_actions.emplace(QString::fromLatin1(spec.id), action);
        }
    }
}

std::span<const ActionSpec> ActionTable::specs() { return kSpecs; }

const ActionSpec* ActionTable::find(const QString& id)
{
    const auto found = std::find_if(
        kSpecs.cbegin(), kSpecs.cend(), [&](const ActionSpec& spec) { return id == QLatin1StringView(spec.id); });
    return found == kSpecs.cend() ? nullptr : &*found;
}

QAction* ActionTable::action(const QString& id) const
{
    const auto found = m_actions.find(id);
    CORE_EXPECT(found != m_actions.end());
    return found->second;
}

QAction* ActionTable::makeFor(QWidget* page, const QString& id)
{
    const ActionSpec* spec = find(id);
    CORE_EXPECT(spec && spec->scope == ActionScope::Page);
    QAction* action = make(*spec, page);
    // A page's keys work while it is shown, wherever the keyboard is; a part's where it has the keyboard, as its page
    // may have another part with the same.
    const bool isPage = qobject_cast<Page*>(page) != nullptr;
    action->setShortcutContext(isPage ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

QAction* ActionTable::make(const ActionSpec& spec, QObject* parent)
{
    auto* action = new QAction(parent);
    action->setObjectName(QString::fromLatin1(spec.id));
    action->setProperty("iconId", QString::fromLatin1(spec.icon));
    action->setIcon(widgets::tintedIcon(QString::fromLatin1(spec.icon)));
    action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(spec.keys).replace(u", "_s, u"; "_s)));
    setWords(action, spec);
    if (spec.writes) {
        m_writing->addAction(action);
    }
    m_all.append(action);
    return action;
}

void ActionTable::setWriting(bool allowed)
{
    m_writing->setEnabled(allowed);
    Q_EMIT writingChanged(allowed);
}

void ActionTable::followWriting(QWidget* widget) const
{
    widget->setEnabled(m_writing->isEnabled());
    connect(this, &ActionTable::writingChanged, widget, &QWidget::setEnabled);
}

QString ActionTable::textOf(const ActionSpec& spec) { return QCoreApplication::translate(kContext, spec.text); }

QString ActionTable::tipOf(const ActionSpec& spec) { return QCoreApplication::translate(kContext, spec.tip); }

void ActionTable::retranslate()
{
    m_all.removeAll(nullptr);
    for (const QPointer<QAction>& action : std::as_const(m_all)) {
        setWords(action, *find(action->objectName()));
    }
}

} // namespace ui::shell
