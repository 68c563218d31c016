// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/services/rule_move_service.h"
#include "core/services/seal_service.h"
#include "ui/models/words.h"
#include "ui/record_pages/agenda_view.h"
#include "ui/shell/page_refresher.h"
#include "ui/today/figures_pane.h"
#include "ui/today/first_steps_pane.h"
#include "ui/widgets/agenda_section.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/why_popover.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::today {

using core::services::AgendaGroup;
using core::services::AgendaItem;
using core::services::AgendaService;
using core::services::Office;
using models::Words;
using record_pages::AgendaView;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kDaysShown = 30;

struct Waiting
{
    int touched = 0; ///< open cases that newer rules touch
    int toSeal = 0;  ///< papers without their signed copy
};

core::Result<Waiting> readWaiting(Office& office)
{
    const auto touched = core::services::RuleMoveService(office).touched();
    if (!touched) {
        return touched.failure();
    }
    const auto toSeal = core::services::SealService(office).waiting();
    if (!toSeal) {
        return toSeal.failure();
    }
    return Waiting{static_cast<int>(touched->size()), static_cast<int>(toSeal->size())};
}

} // namespace

TodayPage::TodayPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_body(new QStackedLayout),
      m_scroll(new QScrollArea(this)), m_empty(new widgets::EmptyState(u"calendar-check"_s, this)),
      m_steps(new FirstStepsPane(desk.shell())), m_why(new widgets::WhyPopover(this)), m_figures(new FiguresPane(desk)),
      m_newRules(new QPushButton(this)), m_toSeal(new QPushButton(this))
{
    addLink(m_toSeal, u"toSeal"_s, u"seals"_s);
    addLink(m_newRules, u"newRules"_s, u"rule-moves"_s);
    QAction* arrivals = m_desk.shell().actions().makeFor(this, u"case.arrivals"_s);
    connect(arrivals, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"arrivals"_s, {}); });
    m_header->addAction(arrivals);
    connect(m_figures, &FiguresPane::navigationWanted, this, &TodayPage::navigationWanted);
    build();
    new shell::PageRefresher(*this, m_desk.changes());
}

void TodayPage::addLink(QPushButton* link, const QString& name, const QString& page)
{
    link->setObjectName(name);
    link->setProperty("kind", u"link"_s);
    link->hide();
    m_header->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, page] { Q_EMIT navigationWanted(page, {}); });
}

void TodayPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);

    auto* list = new QWidget;
    auto* sections = new QVBoxLayout(list);
    sections->setContentsMargins(
        metrics::kSection - metrics::kPad, 0, metrics::kSection - metrics::kPad, metrics::kSection);
    sections->setSpacing(metrics::kTight);
    sections->addWidget(m_steps);
    connect(m_steps, &FirstStepsPane::navigationWanted, this, &TodayPage::navigationWanted);
    for (int i = 0; i < SectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        auto* group = new widgets::AgendaSection(list);
        connect(group, &widgets::AgendaSection::opened, this, [this, section](int item) { openItem(section, item); });
        connect(group, &widgets::AgendaSection::moreRequested, this, &TodayPage::showMore);
        connect(group, &widgets::AgendaSection::whyRequested, this,
            [this, section](int item, const QPoint& position) { explain(section, item, position); });
        sections->addWidget(group);
        m_sections[static_cast<std::size_t>(i)] = group;
    }
    sections->addStretch();
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->addWidget(m_scroll);
    m_body->addWidget(m_empty);
    m_empty->addAction(m_desk.shell().actions().action(u"case.new"_s));
    m_empty->addAction(m_desk.shell().actions().action(u"import.people"_s));
}

QString TodayPage::id() const { return u"today"_s; }

QString TodayPage::title() const { return tr("Today"); }

QWidget* TodayPage::detailsPane() { return m_figures; }

QWidget* TodayPage::firstFocus()
{
    for (const widgets::AgendaSection* section : m_sections) {
        if (!section->rows().isEmpty()) {
            return section->rows().first();
        }
    }
    QWidget* step = m_steps->nextButton();
    return step != nullptr ? step : m_scroll;
}

core::Result<TodayPage::Agenda> TodayPage::readAgenda(Office& office, int most)
{
    auto overview = AgendaService(office).overview(office.today().addDays(kDaysShown), most);
    if (!overview) {
        return overview.failure();
    }
    auto steps = core::services::FirstStepService(office).all();
    if (!steps) {
        return steps.failure();
    }
    return Agenda{std::move(overview).value(), models::sourceTitles(office.rules()), std::move(steps).value()};
}

void TodayPage::reload()
{
    m_desk.read(
        this, [most = m_most](Office& office) { return readAgenda(office, most); },
        [this](Agenda agenda) {
            show(std::move(agenda));
            readRest();
        });
}

void TodayPage::readRest()
{
    m_figures->reload();
    m_desk.read(this, &readWaiting, [this](const Waiting& waiting) {
        m_touched = waiting.touched;
        m_waiting = waiting.toSeal;
        showLinks();
    });
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_steps->isEmpty()) {
        reload(); // not every step is a change of the store
    }
}

void TodayPage::showLinks()
{
    m_toSeal->setText(tr("%n paper(s) wait for a signature or seal", nullptr, m_waiting));
    m_toSeal->setVisible(m_waiting > 0);
    m_newRules->setText(tr("New rules touch %n open case(s)", nullptr, m_touched));
    m_newRules->setVisible(m_touched > 0);
}

void TodayPage::showMore()
{
    m_most *= 2;
    reload();
}

TodayPage::Section TodayPage::sectionOf(const AgendaItem& item)
{
    if (item.code == "return-open"_L1) {
        return Returned;
    }
    switch (item.group) {
    case AgendaGroup::Overdue:
        return Overdue;
    case AgendaGroup::Today:
        return Today;
    case AgendaGroup::Within7Days:
        return Within7Days;
    case AgendaGroup::Within30Days:
    case AgendaGroup::Later:
        return Within30Days;
    }
    return Within30Days;
}

QString TodayPage::titleOf(Section section)
{
    switch (section) {
    case Overdue:
        return Words::of(AgendaGroup::Overdue);
    case Today:
        return Words::of(AgendaGroup::Today);
    case Within7Days:
        return Words::of(AgendaGroup::Within7Days);
    case Within30Days:
        return Words::of(AgendaGroup::Within30Days);
    case Returned:
    case SectionCount:
        break;
    }
    return tr("Returned by the authority");
}

void TodayPage::show(Agenda agenda)
{
    m_isRead = true;
    m_titles = std::move(agenda.titles);
    for (auto& items : m_items) {
        items.clear();
    }
    for (AgendaItem& item : agenda.overview.items) {
        m_items[sectionOf(item)].append(std::move(item));
    }
    const auto& counts = agenda.overview.counts;
    m_counts[Overdue] = counts[static_cast<std::size_t>(AgendaGroup::Overdue)];
    m_counts[Today] = counts[static_cast<std::size_t>(AgendaGroup::Today)];
    m_counts[Within7Days] = counts[static_cast<std::size_t>(AgendaGroup::Within7Days)];
    m_counts[Within30Days] = counts[static_cast<std::size_t>(AgendaGroup::Within30Days)];
    m_counts[Returned] = counts.back();
    const bool isAtSteps = m_scroll->hasFocus() || m_steps->isAncestorOf(focusWidget());
    m_steps->setSteps(agenda.steps);
    fill();
    if (isAtSteps && !m_steps->isEmpty()) {
        firstFocus()->setFocus();
    }
}

void TodayPage::fill()
{
    const AgendaView view(m_titles, m_desk.lang(), m_desk.today());
    int count = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QList<widgets::AgendaItem> rows;
        std::ranges::transform(
            m_items[i], std::back_inserter(rows), [&](const AgendaItem& item) { return view.row(item); });
        m_sections[i]->setTitle(titleOf(static_cast<Section>(i)));
        m_sections[i]->setItems(rows, m_counts[i]);
        count += m_counts[i];
    }
    const QString day =
        QLocale().toString(m_desk.today(), m_desk.isChinese() ? u"yyyy年M月d日 dddd"_s : u"dddd, d MMMM yyyy"_s);
    m_header->setRemark(m_isRead ? tr("%1 · %Ln thing(s) to do", nullptr, count).arg(day) : day);
    m_body->setCurrentWidget(m_isRead && count == 0 && m_steps->isEmpty() ? static_cast<QWidget*>(m_empty) : m_scroll);
}

void TodayPage::retranslate()
{
    m_header->setTitle(title());
    m_empty->setText(tr("Nothing to do in the next %n day(s)", nullptr, kDaysShown),
        tr("Dates of your open cases appear here as they come near. Open a case, or bring in a client's people "
           "first."));
    showLinks();
    m_figures->retranslate();
    m_steps->retranslate();
    fill();
}

void TodayPage::openItem(Section section, int item)
{
    const AgendaItem& chosen = m_items[section].at(item);
    if (chosen.caseId.isStored()) {
        Q_EMIT navigationWanted(u"case"_s, QString::number(chosen.caseId.value));
    } else if (chosen.person.isStored()) {
        Q_EMIT navigationWanted(u"person"_s, QString::number(chosen.person.value));
    } else if (chosen.code == "packet-due"_L1) {
        Q_EMIT navigationWanted(u"seals"_s, u"packet/%1"_s.arg(chosen.item));
    } else {
        Q_EMIT navigationWanted(u"employer"_s, QString::number(chosen.employer.value));
    }
}

void TodayPage::explain(Section section, int item, const QPoint& globalPosition)
{
    const AgendaItem asked = m_items[section].at(item);
    m_desk.read(
        this, [asked](Office& office) { return AgendaService(office).explained(asked); },
        [this, globalPosition](const AgendaItem& explained) {
            m_why->setReason(AgendaView(m_titles, m_desk.lang(), m_desk.today()).reason(explained));
            m_why->showAt(globalPosition);
        });
}

} // namespace ui::today
