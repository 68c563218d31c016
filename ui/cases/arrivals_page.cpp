// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/arrivals_page.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
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

constexpr int kDayWidth = 36 * metrics::kGrid;
constexpr int kFirstDay = 3; ///< its column, after number, person and employer
const QString kDraft = u"arrivals"_s;

} // namespace

ArrivalsPage::ArrivalsPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_body(new QStackedLayout),
      m_scroll(new QScrollArea(this)), m_empty(new widgets::EmptyState(u"calendar-check"_s, this)),
      m_draft(new shell::DraftKeeper(desk, kDraft, [this] { return values(); }, this))
{
    build();
    QAction* keep = m_desk.shell().actions().makeFor(this, u"record.save"_s);
    connect(keep, &QAction::triggered, this, &ArrivalsPage::save);
    m_header->addAction(keep, widgets::ActionButton::Kind::Primary);
    new shell::PageRefresher(*this, m_desk.changes());
}

void ArrivalsPage::build()
{
    auto* body = new QWidget;
    auto* grid = new QWidget(body);
    m_grid = new QGridLayout(grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kPad);
    m_grid->setVerticalSpacing(metrics::kGap);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(kFirstDay + DayCount, 1);
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        m_headings[i] = new QLabel(grid);
        m_headings[i]->setProperty("muted", true);
        m_grid->addWidget(m_headings[i], 0, static_cast<int>(i));
    }
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kSection);
    column->addWidget(grid);
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

QString ArrivalsPage::id() const { return u"arrivals"_s; }

QString ArrivalsPage::title() const { return tr("Arrivals"); }

QString ArrivalsPage::railPage() const { return u"cases"_s; }

QWidget* ArrivalsPage::firstFocus()
{
    for (const Row& row : std::as_const(m_rows)) {
        for (DateEdit* day : row.days) {
            if (day != nullptr) {
                return day;
            }
        }
    }
    return nullptr;
}

void ArrivalsPage::reload()
{
    m_desk.read(
        this, [](Office& office) { return ArrivalService(office).awaited(); },
        [this](const QList<AwaitedArrival>& awaited) { show(awaited); });
}

void ArrivalsPage::show(const QList<AwaitedArrival>& awaited)
{
    const QJsonObject typed = values();
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus != nullptr && isAncestorOf(focus) ? focus->objectName() : QString();
    for (const Row& row : std::as_const(m_rows)) {
        qDeleteAll(row.cells);
    }
    m_rows.clear();
    for (const AwaitedArrival& each : awaited) {
        addRow(each);
    }
    setValues(typed);
    const bool isFirst = !std::exchange(m_isRead, true);
    retranslate();
    if (auto* again = focused.isEmpty() ? nullptr : findChild<DateEdit*>(focused)) {
        again->setFocus(); // the list may be read anew under the typing hand
    }
    if (isFirst) {
        m_draft->restore([this](const QJsonObject& kept) { setValues(kept); });
    }
    if (QWidget* first = isFirst && hasFocus() ? firstFocus() : nullptr) {
        first->setFocus();
    }
}

void ArrivalsPage::addRow(const AwaitedArrival& awaited)
{
    QWidget* grid = m_headings.front()->parentWidget();
    Row row;
    row.awaited = awaited;
    auto* names = new QWidget(grid);
    row.person = new QLabel(names);
    row.otherName = new QLabel(names);
    row.otherName->setProperty("muted", true);
    row.otherName->setFont(widgets::fontFor(widgets::TextSize::Small));
    auto* lines = new QVBoxLayout(names);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(row.person);
    lines->addWidget(row.otherName);
    row.employer = new QLabel(grid);
    row.employer->setWordWrap(true);
    row.problem = new QLabel(grid);
    row.problem->setProperty("error", true);
    row.problem->setWordWrap(true);
    row.cells = {new QLabel(awaited.row.number, grid), names, row.employer};
    for (const Day day : {Visa, Entry, Lodging}) {
        row.cells.append(makeDay(row, day));
    }
    row.cells.append(row.problem);
    const int line = static_cast<int>(m_rows.size()) + 1;
    for (int column = 0; column < row.cells.size(); ++column) {
        m_grid->addWidget(row.cells[column], line, column);
    }
    m_rows.append(row);
}

QDate ArrivalsPage::knownDay(const Row& row, Day day)
{
    const std::array<QDate, DayCount> known{row.awaited.visaObtainedOn, row.awaited.enteredOn, QDate()};
    return known[day];
}

QWidget* ArrivalsPage::makeDay(Row& row, Day day)
{
    QWidget* grid = m_headings.front()->parentWidget();
    if (knownDay(row, day).isValid()) { // recorded with a move, which can be taken back but not typed over
        row.known[day] = new QLabel(grid);
        row.known[day]->setIndent(metrics::kPad); // below the texts of the fields
        return row.known[day];
    }
    static const std::array kNames{u"visa-"_s, u"entry-"_s, u"lodging-"_s};
    auto* edit = new DateEdit(grid);
    edit->setObjectName(kNames[day] + row.awaited.row.number);
    edit->setFixedWidth(kDayWidth);
    edit->setCalendarStart(m_desk.today());
    connect(edit, &DateEdit::dateChanged, m_draft, &shell::DraftKeeper::touch);
    row.days[day] = edit;
    return edit;
}

QString ArrivalsPage::nameOf(Day day)
{
    switch (day) {
    case Visa:
        return tr("Visa obtained on");
    case Entry:
        return tr("Entered on");
    case Lodging:
    case DayCount:
        break;
    }
    return tr("Lodging registered on");
}

void ArrivalsPage::nameRow(const Row& row)
{
    const auto& listed = row.awaited.row;
    const models::NamePair name = models::namePair(listed.personName, listed.personChineseName, m_desk.lang());
    row.person->setText(name.first);
    row.otherName->setText(name.second);
    row.otherName->setHidden(name.second.isEmpty());
    row.employer->setText(m_desk.say(listed.employerName));
    for (const Day day : {Visa, Entry, Lodging}) {
        if (row.days[day] != nullptr) {
            row.days[day]->setAccessibleName(u"%1, %2"_s.arg(name.first, nameOf(day)));
        } else {
            row.known[day]->setText(models::Words::ofDate(knownDay(row, day), m_desk.lang()));
        }
    }
}

void ArrivalsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setRemark(m_isRead ? tr("%n case(s) wait for a visa, an entry or the lodging's registration", nullptr,
                                       static_cast<int>(m_rows.size()))
                                 : QString());
    m_headings[0]->setText(tr("Case"));
    m_headings[1]->setText(tr("Person"));
    m_headings[2]->setText(tr("Employer"));
    for (int day = 0; day < DayCount; ++day) {
        m_headings[static_cast<std::size_t>(kFirstDay + day)]->setText(nameOf(static_cast<Day>(day)));
    }
    for (const Row& row : std::as_const(m_rows)) {
        nameRow(row);
    }
    m_empty->setText(tr("Nobody is expected"), tr("Cases whose notice was sent appear here until their person is here."));
    const bool isKnownEmpty = m_isRead && m_rows.isEmpty();
    m_body->setCurrentWidget(isKnownEmpty ? static_cast<QWidget*>(m_empty) : m_scroll);
}

bool ArrivalsPage::check()
{
    DateEdit* wrong = nullptr;
    for (const Row& row : std::as_const(m_rows)) {
        row.problem->clear();
        for (DateEdit* day : row.days) {
            if (day != nullptr && !day->isValid()) {
                row.problem->setText(tr("This is not a day."));
                wrong = wrong == nullptr ? day : wrong;
            }
        }
    }
    if (wrong != nullptr) {
        wrong->setFocus();
    }
    return wrong == nullptr;
}

QList<Arrival> ArrivalsPage::typedArrivals() const
{
    QList<Arrival> arrivals;
    for (const Row& row : m_rows) {
        const auto typed = [&row](Day day) {
            return row.days[day] == nullptr ? QDate() : row.days[day]->date().value_or(QDate());
        };
        const Arrival arrival{row.awaited.row.id, typed(Visa), typed(Entry), typed(Lodging)};
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
        for (const Row& row : std::as_const(m_rows)) {
            for (DateEdit* day : row.days) {
                if (day != nullptr) {
                    day->clear();
                }
            }
        }
        m_desk.reportDone(tr("Recorded for %n case(s).", nullptr, static_cast<int>(arrivals.size())));
        return;
    }
    for (const ArrivalProblem& problem : problems) {
        const auto row = std::ranges::find(
            m_rows, arrivals[problem.row].caseId, [](const Row& each) { return each.awaited.row.id; });
        if (row != m_rows.end()) { // else it waits no more: somebody else has moved it
            row->problem->setText(m_desk.shell().failures().of(problem.failure).happened);
        }
    }
    m_desk.shell().reporter().note(tr("Nothing was kept: %n row(s) cannot be recorded.", nullptr,
        static_cast<int>(problems.size())));
}

QJsonObject ArrivalsPage::values() const
{
    QJsonObject values;
    for (const Row& row : m_rows) {
        QJsonObject typed;
        for (std::size_t day = 0; day < DayCount; ++day) {
            if (row.days[day] != nullptr && !row.days[day]->text().isEmpty()) {
                typed.insert(QString::number(day), row.days[day]->text());
            }
        }
        if (!typed.isEmpty()) {
            values.insert(row.awaited.row.number, typed);
        }
    }
    return values;
}

void ArrivalsPage::setValues(const QJsonObject& values)
{
    for (const Row& row : std::as_const(m_rows)) {
        const QJsonObject typed = values[row.awaited.row.number].toObject();
        for (std::size_t day = 0; day < DayCount; ++day) {
            const QString text = typed[QString::number(day)].toString();
            if (row.days[day] != nullptr && !text.isEmpty()) {
                row.days[day]->setText(text);
            }
        }
    }
}

} // namespace ui::cases
