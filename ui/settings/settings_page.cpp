// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/shell/machine_settings.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/section_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <string_view>

namespace ui::settings {

using shell::Language;
using shell::Setting;
using shell::ThemeMode;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kWidest = 190 * metrics::kGrid;
constexpr int kFieldWidth = 60 * metrics::kGrid;
constexpr int kWordWidth = 44 * metrics::kGrid;

} // namespace

SettingsPage::SettingsPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk),
      m_header(new widgets::PageHeader(this)), m_ways{{"letterhead", Office, "letterhead-edit", "office", nullptr,
                                                          nullptr},
                                                   {"staff", Office, "staff", "", nullptr, nullptr},
                                                   {"choices", Office, "library", "settings", nullptr, nullptr},
                                                   {"packs", Office, "library", "packs", nullptr, nullptr},
                                                   {"calendar", Office, "library", "calendar", nullptr, nullptr},
                                                   {"forms", Office, "forms", "", nullptr, nullptr},
                                                   {"backups", Store, "backups", "", nullptr, nullptr},
                                                   {"bin", Store, "bin", "", nullptr, nullptr},
                                                   {"import", Store, "import", "", nullptr, nullptr},
                                                   {"printer", Computer, "printer-offset", "", nullptr, nullptr},
                                                   {"help", Help, "help", "around", nullptr, nullptr},
                                                   {"keys", Help, "keys", "", nullptr, nullptr},
                                                   {"form-writing", Help, "form-writing", "", nullptr, nullptr}},
      m_language(FieldEdit::forChoice(this)), m_look(FieldEdit::forChoice(this)), m_tray(new QCheckBox(this)),
      m_trayAdvice(new QLabel(this))
{
    build();
    connect(&m_desk.shell().theme(), &shell::Theme::changed, this, &SettingsPage::showChoices);
}

void SettingsPage::build()
{
    auto* inside = new QWidget;
    inside->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(inside);
    // A link's words begin inside its button; all else is moved in to stand above them.
    column->setContentsMargins(metrics::kSection - metrics::kPad, 0, metrics::kSection, metrics::kSection);
    column->setSpacing(metrics::kGap);
    for (int i = 0; i < SectionCount; ++i) {
        auto* title = new widgets::SectionHeader(inside);
        title->setContentsMargins(metrics::kPad, 0, 0, 0);
        m_sections.append(title);
        column->addWidget(title);
        if (i == Computer) {
            addChoices(*column);
        }
        addWays(*column, static_cast<Section>(i));
        column->addSpacing(metrics::kPad);
    }
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(scroll, 1);
}

void SettingsPage::addChoices(QVBoxLayout& column)
{
    m_language->comboBox()->setObjectName(u"settingLanguage"_s);
    m_look->comboBox()->setObjectName(u"settingLook"_s);
    m_tray->setObjectName(u"settingTray"_s);
    m_trayAdvice->setProperty("muted", true);
    m_trayAdvice->setWordWrap(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::kMargin);
    for (FieldEdit* field : {m_language, m_look}) {
        field->setFixedWidth(kFieldWidth);
        fields->addWidget(field);
    }
    fields->addStretch();
    auto* choices = new QVBoxLayout;
    choices->setContentsMargins(metrics::kPad, 0, 0, 0);
    choices->setSpacing(metrics::kGap);
    choices->addLayout(fields);
    choices->addWidget(m_tray);
    choices->addWidget(m_trayAdvice);
    column.addLayout(choices);
    connect(m_language->comboBox(), &QComboBox::activated, this,
        [this] { m_desk.shell().choose(static_cast<Language>(m_language->comboBox()->currentData().toInt())); });
    connect(m_look->comboBox(), &QComboBox::activated, this,
        [this] { m_desk.shell().choose(static_cast<ThemeMode>(m_look->comboBox()->currentData().toInt())); });
    connect(m_tray, &QCheckBox::clicked, this,
        [this](bool isWanted) { m_desk.shell().settings().setValue(Setting::TrayNotices, isWanted); });
}

void SettingsPage::addWays(QVBoxLayout& column, Section section)
{
    for (Way& way : m_ways) {
        if (way.section != section) {
            continue;
        }
        way.button = new QPushButton;
        way.button->setObjectName(u"way-"_s + QLatin1String(way.name));
        way.button->setProperty("kind", u"link"_s);
        way.says = new QLabel;
        way.says->setProperty("muted", true);
        way.says->setWordWrap(true);
        auto* word = new QWidget;
        word->setFixedWidth(kWordWidth);
        auto* inside = new QHBoxLayout(word);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(way.button);
        inside->addStretch();
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::kMargin);
        row->addWidget(word);
        row->addWidget(way.says, 1);
        column.addLayout(row);
        connect(way.button, &QPushButton::clicked, this,
            [this, page = QString::fromLatin1(way.page), argument = QString::fromLatin1(way.argument)] {
                Q_EMIT navigationWanted(page, argument);
            });
    }
}

QString SettingsPage::id() const { return u"settings"_s; }

QString SettingsPage::title() const { return tr("Settings"); }

QString SettingsPage::railPage() const { return {}; }

void SettingsPage::reload() { showChoices(); }

QWidget* SettingsPage::firstFocus() { return m_language->comboBox(); }

void SettingsPage::showChoices()
{
    QComboBox* languages = m_language->comboBox();
    languages->clear();
    languages->addItem(u"中文"_s, static_cast<int>(Language::Chinese));
    languages->addItem(u"English"_s, static_cast<int>(Language::English));
    languages->setCurrentIndex(languages->findData(static_cast<int>(m_desk.shell().language().language())));
    QComboBox* looks = m_look->comboBox();
    looks->clear();
    looks->addItem(tr("As the system is"), static_cast<int>(ThemeMode::System));
    looks->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    looks->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    looks->setCurrentIndex(looks->findData(static_cast<int>(m_desk.shell().theme().mode())));
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    m_tray->setChecked(m_desk.shell().settings().value(Setting::TrayNotices).toBool());
    m_trayAdvice->setText(hasTray ? tr("A notice names the person and the day: think of who sees the screen.")
                                  : tr("This system has no such place now; the notice stays in the window."));
}

QString SettingsPage::titleOf(Section section)
{
    switch (section) {
    case Computer:
        return tr("This computer");
    case Office:
        return tr("The office");
    case Store:
        return tr("The store");
    case Help:
    case SectionCount:
        break;
    }
    return tr("Help");
}

QString SettingsPage::wordOf(const Way& way)
{
    const std::string_view name(way.name);
    return name == "letterhead"     ? tr("Name and letterhead")
           : name == "staff"        ? tr("Staff and security")
           : name == "choices"      ? tr("Choices of the office")
           : name == "packs"        ? tr("Rule packs")
           : name == "calendar"     ? tr("Working calendar")
           : name == "forms"        ? tr("Forms")
           : name == "backups"      ? tr("Backups")
           : name == "bin"          ? tr("Bin")
           : name == "import"       ? tr("Import people")
           : name == "printer"      ? tr("Printer offset")
           : name == "form-writing" ? tr("Forms of your own")
           : name == "help"         ? tr("How the program is used")
                                    : tr("Keyboard");
}

QString SettingsPage::aboutOf(const Way& way)
{
    const std::string_view name(way.name);
    return name == "letterhead"     ? tr("What stands at the head of letters and lists.")
           : name == "staff"        ? tr("Who works here and may do what, passphrases, the recovery key, locking.")
           : name == "choices"      ? tr("Lead times, reminders and other numbers, for the office or for one client.")
           : name == "packs"        ? tr("The rules the program comes with, and those of the office.")
           : name == "calendar"     ? tr("Days off and make-up days; bring a new year in.")
           : name == "forms"        ? tr("What papers are made of: the program's forms and the office's own.")
           : name == "backups"      ? tr("When the last one was made, a second place, bringing one back.")
           : name == "bin"          ? tr("People, employers and cases that were put out of sight, and the way back.")
           : name == "import"       ? tr("Bring people in from a client's spreadsheet.")
           : name == "printer"      ? tr("Move what this computer prints, so that it meets pre-printed paper.")
           : name == "form-writing" ? tr("How a form of the office's own is written.")
           : name == "help"         ? tr("A topic for every page; F1 opens that of the page shown.")
                                    : tr("What each key does, on every page.");
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
    for (int i = 0; i < SectionCount; ++i) {
        m_sections.at(i)->setTitle(titleOf(static_cast<Section>(i)));
    }
    for (const Way& way : m_ways) {
        way.button->setText(wordOf(way));
        way.button->setAccessibleDescription(aboutOf(way));
        way.says->setText(aboutOf(way));
    }
    m_language->setLabel(tr("Language"));
    m_look->setLabel(tr("Look"));
    m_tray->setText(tr("Tell what is newly due in the system's notices too"));
    showChoices();
}

} // namespace ui::settings
