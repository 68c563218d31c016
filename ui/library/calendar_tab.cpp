// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/calendar_tab.h"

#include "core/calendar/working_calendar.h"
#include "ui/library/year_grid.h"
#include "ui/models/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::library {

using core::calendar::ShelvedYear;
using core::types::Lang;
using models::Tone;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kLeastMonths = 2; ///< beside each other
constexpr int kUsualMonths = 3;
constexpr int kMostMonths = 4;
constexpr int kLeastDays = 80 * metrics::kGrid; ///< of the table: what a day is stays whole

/// The free days and make-up days of a year, by date; `standing` says whose calendar it is.
QList<LibraryRow> daysOf(const core::calendar::WorkingCalendar& calendar, int year, Lang lang, const QString& standing)
{
    const QLocale locale(lang == Lang::Zh ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
    QList<LibraryRow> rows;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const QString name = models::Words::ofHoliday(calendar.holidayName(day));
        if (name.isEmpty()) {
            continue;
        }
        const bool worked = calendar.isWorkingDay(day);
        LibraryRow row;
        row.key = day.toString(Qt::ISODate);
        row.code = models::Words::ofDate(day, lang);
        row.name = name;
        row.detail = locale.dayName(day.dayOfWeek());
        row.state = worked ? CalendarTab::tr("Make-up day") : CalendarTab::tr("Day off");
        row.tone = worked ? Tone::Due : Tone::Done;
        row.reason = {row.code, row.state, {{CalendarTab::tr("Holiday"), name, {}}}, {name + u" · "_s + standing}};
        row.reason.steps.append({CalendarTab::tr("Weekday"), row.detail, {}});
        rows.append(row);
    }
    return rows;
}

} // namespace

CalendarTab::CalendarTab(QWidget* parent)
    : LibraryTab(
        {u"calendar"_s, u"calendar"_s, {104, 0, 104, 1}},
        [] {
            return Words{tr("Calendar"), {tr("Day"), tr("Holiday"), tr("Kind"), {}}, tr("Not published yet"),
                tr("Until the State Council's days are known, only weekends are free, and what is counted is an "
                   "estimate. Import the year as soon as it is out.")};
        },
        {}, parent),
      m_years(new QComboBox(this)), m_standing(new QLabel(this)), m_grid(new YearGrid)
{
    m_years->setObjectName(u"calendarYear"_s);
    m_standing->setProperty("muted", true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kGap);
    bar->setSpacing(metrics::kPad);
    bar->addWidget(m_years);
    bar->addWidget(m_standing, 1);
    column().insertLayout(0, bar);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_grid);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(YearGrid::widthOf(kLeastMonths));
    scroll->setMaximumWidth(YearGrid::widthOf(kMostMonths));
    scroll->setWidgetResizable(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(&table());
    splitter->setSizes({YearGrid::widthOf(kUsualMonths), 2 * metrics::kDetailsWidth});
    splitter->setChildrenCollapsible(false);
    table().setColumnHidden(3, true);
    table().setMinimumWidth(kLeastDays);
    column().addWidget(splitter, 1);
    connect(m_grid, &YearGrid::dayChanged, this, [this](QDate day) {
        m_standing->setText(standing() + u" · "_s + m_grid->wordsOf(day));
        chooseRow(day.toString(Qt::ISODate));
    });
    connect(m_years, &QComboBox::activated, this, [this] { setYear(m_years->currentData().toInt()); });
}

void CalendarTab::show(const LibraryAnswer& answer, Lang lang)
{
    m_answer = &answer;
    m_lang = lang;
    showYears();
    showYear();
}

void CalendarTab::setYear(int year)
{
    m_year = year;
    showYears();
    showYear();
}

bool CalendarTab::isOwn() const
{
    return m_answer != nullptr && std::ranges::any_of(m_answer->years, [this](const ShelvedYear& each) {
        return each.year == m_year && each.own;
    });
}

void CalendarTab::showYears()
{
    if (m_answer == nullptr) {
        return;
    }
    QList<int> years{m_year, m_year + 1};
    for (const ShelvedYear& each : m_answer->years) {
        years.append(each.year);
        years.append(each.year + 1); // the first one that is only estimated
    }
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (const int year : std::as_const(years)) {
        const bool known = m_answer->calendar->hasYear(year);
        m_years->addItem(known ? QString::number(year) : tr("%1 (estimate)").arg(year), year);
    }
    m_years->setCurrentIndex(m_years->findData(m_year));
}

void CalendarTab::showYear()
{
    if (m_answer == nullptr) {
        return;
    }
    m_standing->setText(standing());
    m_grid->show(m_answer->calendar, m_year, m_lang);
    setRows(daysOf(*m_answer->calendar, m_year, m_lang, standing()));
}

QString CalendarTab::standing() const
{
    for (const ShelvedYear& each : m_answer->years) {
        if (each.year == m_year) {
            return each.own ? tr("Imported from %1").arg(each.source)
                            : tr("The State Council's notice on the days off in %1").arg(m_year);
        }
    }
    return tr("Provisional: the State Council's days for this year are not known");
}

void CalendarTab::retranslate()
{
    LibraryTab::retranslate();
    m_years->setAccessibleName(tr("Year"));
    showYears();
}

QWidget* CalendarTab::firstFocus() { return m_grid; }

} // namespace ui::library
