// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/arrivals_page.h"

#include "core/search/name_readings.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::cases {

using core::services::Arrival;
using core::services::ArrivalProblem;
using core::services::ArrivalService;
using core::services::AwaitedArrival;
using core::services::Office;
using widgets::DateEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kAtFirst = 30; ///< lines: more take longer to make than a window may stand still
constexpr int kFilterWidth = 60 * metrics::kGrid;
const QString kDraft = u"arrivals"_s;

core::Result<AwaitedList> readAwaited(Office& office)
{
    auto awaited = ArrivalService(office).awaited();
    if (!awaited) {
        return awaited.failure();
    }
    const models::FilterBy<AwaitedArrival> by{
        .own = [readings = core::search::NameReadings()](const AwaitedArrival& each) mutable {
            const auto& row = each.row;
            const core::types::BilingualText employer = row.employerName;
            return QStringList{row.number, row.personName, row.personChineseName, employer.zh, employer.en}
                   + readings.of(row.personChineseName);
        }};
    AwaitedList list;
    list.all = std::move(*awaited);
    list.filter = models::filterIndexOf(list.all, by);
    return list;
}

} // namespace

ArrivalsPage::ArrivalsPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_most(kAtFirst), m_header(new widgets::PageHeader(this)),
      m_filter(new QLineEdit(this)), m_body(new QStackedLayout), m_scroll(new QScrollArea(this)),
      m_more(new QPushButton(this)), m_empty(new widgets::EmptyState(u"calendar-check"_s, this)),
      m_draft(new shell::DraftKeeper(
          desk, kDraft, [this] { return values(); }, this))
{
    m_filter->setObjectName(u"arrivalFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_header->addWidget(m_filter);
    build();
    auto& actions = m_desk.shell().actions();
    QAction* find = actions.makeFor(this, u"list.filter"_s);
    connect(find, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    m_save = actions.makeFor(this, u"record.save"_s);
    connect(m_save, &QAction::triggered, this, &ArrivalsPage::save);
    m_header->addAction(m_save, widgets::ActionButton::Kind::Primary);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_most = kAtFirst;
        showRows(values());
    });
    connect(m_more, &QPushButton::clicked, this, &ArrivalsPage::showMore);
    new shell::PageRefresher(*this, m_desk.changes());
}

void ArrivalsPage::build()
{
    auto* body = new QWidget;
    auto* grid = new QWidget(body);
    m_grid = new QGridLayout(grid);
    buildGrid();
    m_more->setObjectName(u"moreArrivals"_s);
    m_more->setProperty("kind", u"link"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kSection);
    column->addWidget(grid);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addLayout(m_body, 1);
    m_body->addWidget(m_scroll);
    m_body->addWidget(m_empty);
}

void ArrivalsPage::buildGrid()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kPad);
    m_grid->setVerticalSpacing(metrics::kGap);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(ArrivalRow::kColumns - 1, 1);
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        m_headings[i] = new QLabel(m_grid->parentWidget());
        m_headings[i]->setProperty("muted", true);
        m_grid->addWidget(m_headings[i], 0, static_cast<int>(i));
    }
}

QString ArrivalsPage::id() const { return u"arrivals"_s; }

QString ArrivalsPage::title() const { return tr("Arrivals"); }

QString ArrivalsPage::railPage() const { return u"cases"_s; }

QWidget* ArrivalsPage::firstFocus()
{
    for (const ArrivalRow& row : std::as_const(m_rows)) {
        if (QWidget* field = row.firstField()) {
            return field;
        }
    }
    return nullptr;
}

void ArrivalsPage::reload()
{
    m_desk.read(this, &readAwaited, [this](const AwaitedList& awaited) { show(awaited); });
}

void ArrivalsPage::show(AwaitedList list)
{
    const QJsonObject typed = values();
    m_awaited = std::move(list);
    const bool isFirst = !std::exchange(m_isRead, true);
    showRows(typed);
    if (isFirst) {
        m_draft->restore([this](const QJsonObject& kept) { showRows(kept); });
    }
    if (QWidget* first = isFirst && hasFocus() ? firstFocus() : nullptr) {
        first->setFocus();
    }
}

void ArrivalsPage::showRows(const QJsonObject& typed)
{
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus != nullptr && m_scroll->isAncestorOf(focus) ? focus->objectName() : QString();
    for (ArrivalRow& row : m_rows) {
        row.remove();
    }
    m_rows.clear();
    const QString words = m_filter->text().trimmed();
    const std::vector<char> found = words.isEmpty() ? std::vector<char>() : m_awaited.filter.holding(words);
    qsizetype most = m_most;
    m_hidden = 0;
    for (qsizetype i = 0; i < m_awaited.all.size(); ++i) {
        const AwaitedArrival& each = m_awaited.all[i];
        const QJsonObject draft = typed[each.row.number].toObject();
        const bool isFound = found.empty() || found[static_cast<std::size_t>(i)] != 0;
        if (!draft.isEmpty() || (isFound && most > 0)) {
            most -= isFound ? 1 : 0;
            m_rows.append(ArrivalRow(each, m_desk, m_grid->parentWidget(), [this] { m_draft->touch(); }));
            m_rows.last().putInto(*m_grid, static_cast<int>(m_rows.size()));
            m_rows.last().setTyped(draft);
        } else {
            m_hidden += isFound ? 1 : 0;
        }
    }
    retranslate();
    if (auto* again = focused.isEmpty() ? nullptr : findChild<DateEdit*>(focused)) {
        again->setFocus(); // the list may be read anew under the typing hand
    }
}

void ArrivalsPage::showMore()
{
    const qsizetype before = m_rows.size();
    m_most *= 2;
    showRows(values());
    if (QWidget* next = before < m_rows.size() ? m_rows[before].firstField() : nullptr) {
        next->setFocus();
    }
}

void ArrivalsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setRemark(m_isRead ? tr("%n case(s) wait for a visa, an entry or the lodging's registration", nullptr,
                            static_cast<int>(m_awaited.all.size()))
                                 : QString());
    m_headings[0]->setText(tr("Case"));
    m_headings[1]->setText(tr("Person"));
    m_headings[2]->setText(tr("Employer"));
    for (const auto day : {ArrivalRow::Visa, ArrivalRow::Entry, ArrivalRow::Lodging}) {
        m_headings[static_cast<std::size_t>(ArrivalRow::kFirstDay + day)]->setText(ArrivalRow::nameOf(day));
    }
    for (ArrivalRow& row : m_rows) {
        row.name(m_desk);
    }
    m_filter->setPlaceholderText(tr("Name, employer or number"));
    m_filter->setAccessibleName(tr("Find whose arrival to note"));
    m_more->setText(tr("Show more of the %Ln others", nullptr, static_cast<int>(m_hidden)));
    m_more->setVisible(m_hidden > 0);
    m_empty->setText(
        tr("Nobody is expected"), tr("Cases whose notice was sent appear here until their person is here."));
    const bool isKnownEmpty = m_isRead && m_awaited.all.isEmpty();
    m_save->setEnabled(!isKnownEmpty);
    m_body->setCurrentWidget(isKnownEmpty ? static_cast<QWidget*>(m_empty) : m_scroll);
}

bool ArrivalsPage::check()
{
    DateEdit* wrong = nullptr;
    for (ArrivalRow& row : m_rows) {
        DateEdit* found = row.check();
        wrong = wrong == nullptr ? found : wrong;
    }
    if (wrong != nullptr) {
        wrong->setFocus();
    }
    return wrong == nullptr;
}

QList<Arrival> ArrivalsPage::typedArrivals() const
{
    QList<Arrival> arrivals;
    for (const ArrivalRow& row : m_rows) {
        const Arrival arrival = row.arrival();
        if (arrival.visaObtainedOn.isValid() || arrival.enteredOn.isValid() || arrival.lodgingRegisteredOn.isValid()) {
            arrivals.append(arrival);
        }
    }
    return arrivals;
}

void ArrivalsPage::save()
{
    if (!check()) {
        return;
    }
    const QList<Arrival> arrivals = typedArrivals();
    if (arrivals.isEmpty()) {
        m_desk.shell().reporter().note(tr("Type at least one day."));
        return;
    }
    m_desk.write(
        this, {}, [arrivals](Office& office) { return ArrivalService(office).record(arrivals); },
        [this, arrivals](const QList<ArrivalProblem>& problems) { showOutcome(problems, arrivals); });
}

void ArrivalsPage::showOutcome(const QList<ArrivalProblem>& problems, const QList<Arrival>& arrivals)
{
    if (problems.isEmpty()) {
        m_draft->discard();
        for (ArrivalRow& row : m_rows) {
            row.clear();
        }
        m_desk.reportDone(tr("Recorded for %n case(s).", nullptr, static_cast<int>(arrivals.size())));
        return;
    }
    for (const ArrivalProblem& problem : problems) {
        const auto row = std::ranges::find(
            m_rows, arrivals[problem.row].caseId, [](const ArrivalRow& each) { return each.awaited().row.id; });
        if (row != m_rows.end()) { // else it waits no more: somebody else has moved it
            row->showProblem(m_desk.shell().failures().of(problem.failure).happened);
        }
    }
    m_desk.shell().reporter().note(
        tr("Nothing was kept: %n row(s) cannot be recorded.", nullptr, static_cast<int>(problems.size())));
}

QJsonObject ArrivalsPage::values() const
{
    QJsonObject values;
    for (const ArrivalRow& row : m_rows) {
        if (const QJsonObject typed = row.typed(); !typed.isEmpty()) {
            values.insert(row.awaited().row.number, typed);
        }
    }
    return values;
}

} // namespace ui::cases
