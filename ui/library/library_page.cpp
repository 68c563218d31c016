// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "ui/library/calendar_tab.h"
#include "ui/library/difference_tab.h"
#include "ui/library/library_acts.h"
#include "ui/library/pack_rows.h"
#include "ui/library/procedures_tab.h"
#include "ui/library/standing_rows.h"
#include "ui/models/words.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::library {

using core::services::ListedPack;
using core::services::ListedSetting;
using core::services::Office;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kDayWidth = 36 * metrics::kGrid;
constexpr int kFilterWidth = 56 * metrics::kGrid;
const QString kFirstCity = u"national"_s;
/// The day before work permit and social security card were joined (domain §1.3): the first one to compare with.
const QDate kBefore(2024, 11, 30);

} // namespace

LibraryPage::LibraryPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_asked{kFirstCity, desk.today()}, m_header(new widgets::PageHeader(this)),
      m_city(new QComboBox(this)), m_on(new widgets::DateEdit(this)), m_filter(new QLineEdit(this)),
      m_tabs(new QTabWidget(this)), m_details(new widgets::DetailsPane), m_why(new widgets::WhyPopover(this)),
      m_acts(new LibraryActs(desk, this))
{
    build();
    makeTabs();
    makeActions();
    showTab();
    new shell::PageRefresher(*this, m_desk.changes());
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::build()
{
    buildHeader();
    m_tabs->setObjectName(u"libraryTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &LibraryPage::showTab);
}

void LibraryPage::buildHeader()
{
    m_city->setObjectName(u"libraryCity"_s);
    m_on->setObjectName(u"libraryDay"_s);
    m_on->setFixedWidth(kDayWidth);
    m_on->setDate(m_asked.on);
    m_filter->setObjectName(u"libraryFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(kFilterWidth / 2);
    m_filter->setMaximumWidth(kFilterWidth);
    for (QWidget* each : std::initializer_list<QWidget*>{m_city, m_on, m_filter}) {
        m_header->addWidget(each);
    }
    connect(m_city, &QComboBox::activated, this, [this] {
        m_asked.city = m_city->currentData().toString();
        reload();
    });
    connect(m_on, &widgets::DateEdit::dateChanged, this, [this] {
        if (const std::optional<QDate> day = m_on->date(); day && *day != m_asked.on) {
            m_asked.on = *day;
            reload();
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        tab()->showThoseLike(text.trimmed());
        showTab();
    });
}

void LibraryPage::makeTabs()
{
    m_procedures = new ProceduresTab(this);
    m_settings = new LibraryTab({u"settings"_s, u"settings"_s, {140, 0, 116, 168}},
        [] {
            return LibraryTab::Words{tr("Settings"), {tr("Value"), tr("Setting"), tr("Stands as"), tr("Source")},
                tr("No settings here"), tr("No settings are known for that city and day, or none holds those words.")};
        },
        [](const LibraryAnswer& answer, core::types::Lang lang) { return StandingRows(answer, lang).settings(); },
        this);
    m_packs = new LibraryTab({u"packs"_s, u"database"_s, {140, 0, 116, 160}},
        [] {
            return LibraryTab::Words{tr("Rule packs"), {tr("City"), tr("Pack"), tr("State"), tr("Sources")},
                tr("No such pack"), tr("Empty the filter, or add a pack of your own.")};
        },
        [](const LibraryAnswer& answer, core::types::Lang lang) { return PackRows::of(answer, lang); }, this);
    m_differences = new DifferenceTab(this);
    m_differences->setOthers({kFirstCity, kBefore});
    m_calendar = new CalendarTab(this);
    m_calendar->setYear(m_desk.today().year());
    addTab(m_procedures);
    addTab(new LibraryTab({u"offices"_s, u"landmark"_s, {180, 0, 196, 148}},
        [] {
            return LibraryTab::Words{tr("Windows and phones"), {tr("Phone"), tr("Window"), tr("Days"), tr("Source")},
                tr("No window known"), tr("No window or phone is known for that city and day.")};
        },
        [](const LibraryAnswer& answer, core::types::Lang lang) { return StandingRows(answer, lang).offices(); },
        this));
    addTab(m_differences);
    addTab(m_calendar);
    addTab(m_settings);
    addTab(m_packs);
    connect(m_differences, &DifferenceTab::othersChanged, this, &LibraryPage::reload);
}

void LibraryPage::addTab(LibraryTab* tab)
{
    m_tabs->addTab(tab, QString());
    connect(tab, &LibraryTab::chosenChanged, this, &LibraryPage::showChosen);
    connect(tab, &LibraryTab::whyWanted, this, &LibraryPage::showWhy);
}

QAction* LibraryPage::addPageAction(const QString& id, void (LibraryPage::*act)())
{
    QAction* action = m_desk.shell().actions().makeFor(this, id);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void LibraryPage::makeActions()
{
    connect(m_desk.shell().actions().makeFor(this, u"list.filter"_s), &QAction::triggered, m_filter,
        qOverload<>(&QWidget::setFocus));
    addPageAction(u"why.show"_s, &LibraryPage::showWhy);
    m_edit = addPageAction(u"record.edit"_s, &LibraryPage::changeChosen);
    m_remove = addPageAction(u"record.remove"_s, &LibraryPage::removeChosen);
    m_switchPack = addPageAction(u"library.switch"_s, &LibraryPage::switchPack);
    m_addPack = m_desk.shell().actions().makeFor(this, u"library.add"_s);
    m_importYear = m_desk.shell().actions().makeFor(this, u"library.year"_s);
    connect(m_addPack, &QAction::triggered, m_acts, &LibraryActs::addPack);
    connect(m_importYear, &QAction::triggered, m_acts, &LibraryActs::importYear);
    connect(m_acts, &LibraryActs::yearImported, m_calendar, &CalendarTab::setYear);
    for (QAction* action : {m_edit, m_remove, m_switchPack}) {
        m_header->addAction(action);
    }
    m_header->addAction(m_importYear, widgets::ActionButton::Kind::Primary);
    m_header->addAction(m_addPack, widgets::ActionButton::Kind::Primary);
}

QString LibraryPage::id() const { return u"library"_s; }

QString LibraryPage::title() const { return tr("Library"); }

QWidget* LibraryPage::detailsPane() { return m_details; }

QWidget* LibraryPage::firstFocus() { return tab()->firstFocus(); }

LibraryTab* LibraryPage::tab() const { return qobject_cast<LibraryTab*>(m_tabs->currentWidget()); }

void LibraryPage::open(const QString& argument)
{
    const QString wanted = argument.section(u'/', 0, 0);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<LibraryTab*>(m_tabs->widget(i))->name() == wanted) {
            m_tabs->setCurrentIndex(i);
        }
    }
    if (const QString procedure = argument.section(u'/', 1); !procedure.isEmpty()) {
        m_procedures->choose(procedure);
    }
}

QString LibraryPage::place() const
{
    return tab() == m_procedures ? m_procedures->name() + u'/' + m_procedures->procedure() : tab()->name();
}

void LibraryPage::reload()
{
    const auto ask = [asked = m_asked, others = m_differences->others()](
                         Office& office) { return readLibrary(office, asked, others); };
    m_desk.read(this, ask, [this, asked = m_asked, others = m_differences->others()](LibraryAnswer answer) {
        // What was asked before is of no more use.
        if (asked == m_asked && others == m_differences->others()) {
            take(std::move(answer));
        }
    });
}

void LibraryPage::take(LibraryAnswer answer)
{
    m_answer = std::move(answer);
    m_isRead = true;
    showAnswer();
}

void LibraryPage::showAnswer()
{
    if (!m_isRead) {
        return;
    }
    showCities();
    for (int i = 0; i < m_tabs->count(); ++i) {
        qobject_cast<LibraryTab*>(m_tabs->widget(i))->show(m_answer, m_desk.lang());
    }
    showTab();
}

void LibraryPage::showCities()
{
    const QSignalBlocker quiet(m_city);
    m_city->clear();
    for (const QString& city : std::as_const(m_answer.cities)) {
        m_city->addItem(models::Words::ofCity(city), city);
    }
    m_city->setCurrentIndex(m_city->findData(m_asked.city));
}

void LibraryPage::showTab()
{
    LibraryTab* shown = tab();
    if (shown == nullptr || m_packs == nullptr) {
        return;
    }
    shown->showThoseLike(m_filter->text().trimmed());
    m_header->setRemark(tr("%n entry(s)", nullptr, shown->count()));
    const bool isByDay = shown != m_calendar && shown != m_packs;
    m_city->setVisible(isByDay);
    m_on->setVisible(isByDay);
    if (m_edit != nullptr) {
        m_edit->setVisible(shown == m_settings);
        m_remove->setVisible(shown == m_settings || shown == m_calendar || shown == m_packs);
        m_switchPack->setVisible(shown == m_packs);
        m_addPack->setVisible(shown == m_packs);
        m_importYear->setVisible(shown == m_calendar);
        showChosen();
    }
}

void LibraryPage::showChosen()
{
    if (m_edit == nullptr || tab() == nullptr) {
        return;
    }
    const LibraryRow* row = tab()->chosen();
    const QString key = row == nullptr ? QString() : row->key;
    const bool isOwnPack = tab() == m_packs && ownPack() != nullptr;
    const bool isChoice = tab() == m_settings && std::ranges::any_of(m_answer.choices, [&](const ListedSetting& each) {
        const core::domain::SettingOverride& choice = each.choice;
        return key == (choice.employer.isStored() ? choice.code + u'/' + QString::number(choice.employer.value)
                                                  : choice.code);
    });
    m_edit->setEnabled(tab() == m_settings && row != nullptr);
    m_switchPack->setEnabled(isOwnPack);
    m_remove->setEnabled(isOwnPack || isChoice || (tab() == m_calendar && m_calendar->isOwn()));
    if (row == nullptr || row->isHeading) {
        m_details->clear();
    } else {
        showDetails(*row);
    }
}

void LibraryPage::showDetails(const LibraryRow& row)
{
    const widgets::Reason& reason = row.reason;
    widgets::DetailGroup said{{}, {}};
    const auto saysIt = [&](const widgets::ReasonStep& step) {
        return step.value == reason.conclusion || step.detail == reason.conclusion;
    };
    if (!reason.conclusion.isEmpty() && std::ranges::none_of(reason.steps, saysIt)) {
        said.details.append({row.state == reason.conclusion ? tr("State") : row.state, reason.conclusion, {}});
    }
    for (const widgets::ReasonStep& step : reason.steps) {
        QStringList lines{step.value, step.detail};
        lines.removeAll(QString());
        said.details.append({step.label, lines.join(u'\n'), {}});
    }
    widgets::DetailGroup sources{tr("Who says so"), {}};
    for (const QString& source : reason.sources) {
        sources.details.append({source.section(u" · "_s, 0, 0), source.section(u" · "_s, 1), {}});
    }
    m_details->setHeading(reason.title, row.code == reason.title ? QString() : row.code);
    m_details->setGroups(sources.details.isEmpty() ? QList{said} : QList{said, sources});
}

void LibraryPage::showWhy()
{
    const LibraryRow* row = tab()->chosen();
    if (row != nullptr && !row->isHeading) {
        m_why->setReason(row->reason);
        m_why->showAt(tab()->whyPlace());
    }
}

void LibraryPage::changeChosen()
{
    if (const LibraryRow* row = m_settings->chosen()) {
        Q_EMIT navigationWanted(u"setting-edit"_s, row->key);
    }
}

void LibraryPage::removeChosen()
{
    const LibraryRow* row = tab()->chosen();
    const QString key = row == nullptr ? QString() : row->key;
    if (tab() == m_settings) {
        m_acts->takeBackSetting(key);
    } else if (tab() == m_calendar) {
        m_acts->removeYear(m_calendar->year());
    } else if (tab() == m_packs) {
        m_acts->removePack(key);
    }
}

void LibraryPage::switchPack()
{
    if (const ListedPack* pack = ownPack()) {
        m_acts->switchPack(*pack);
    }
}

const ListedPack* LibraryPage::ownPack() const
{
    const LibraryRow* row = m_packs->chosen();
    const auto pack = std::ranges::find_if(m_answer.packs,
        [row](const ListedPack& each) { return row != nullptr && each.ofOffice && each.name == row->key; });
    return pack == m_answer.packs.end() ? nullptr : &*pack;
}

void LibraryPage::retranslate()
{
    m_header->setTitle(title());
    m_city->setAccessibleName(tr("City"));
    m_on->setAccessibleName(tr("Day on which the rules hold"));
    m_filter->setPlaceholderText(tr("Rule, words, source …"));
    m_filter->setAccessibleName(tr("Filter the rules"));
    m_filter->setToolTip(tr("Filter the rules"));
    m_tabs->setAccessibleName(title());
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto* each = qobject_cast<LibraryTab*>(m_tabs->widget(i));
        each->retranslate();
        m_tabs->setTabText(i, each->title());
        each->setAccessibleName(each->title());
    }
    showAnswer();
}

} // namespace ui::library
