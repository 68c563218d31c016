// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/arrival_row.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::cases {

using core::services::Arrival;
using core::services::AwaitedArrival;
using widgets::DateEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kDayWidth = 36 * metrics::kGrid;
constexpr std::array kDays{ArrivalRow::Visa, ArrivalRow::Entry, ArrivalRow::Lodging};

} // namespace

ArrivalRow::ArrivalRow(
    const AwaitedArrival& awaited, shell::Desk& desk, QWidget* owner, const std::function<void()>& typed)
    : m_awaited(awaited), m_employer(new QLabel(owner)), m_problem(new QLabel(owner))
{
    auto* names = new QWidget(owner);
    m_person = new QLabel(names);
    m_otherName = new QLabel(names);
    m_otherName->setProperty("muted", true);
    m_otherName->setFont(widgets::fontFor(widgets::TextSize::Small));
    auto* lines = new QVBoxLayout(names);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_person);
    lines->addWidget(m_otherName);
    m_employer->setWordWrap(true);
    m_problem->setProperty("error", true);
    m_problem->setWordWrap(true);
    m_cells = {new QLabel(awaited.row.number, owner), names, m_employer};
    for (const Day day : kDays) {
        m_cells.append(makeDay(day, desk, owner, typed));
    }
    m_cells.append(m_problem);
}

QWidget* ArrivalRow::makeDay(Day day, const shell::Desk& desk, QWidget* owner, const std::function<void()>& typed)
{
    if (known(day).isValid()) { // recorded with a move, which can be taken back but not typed over
        m_known[day] = new QLabel(owner);
        m_known[day]->setIndent(metrics::kPad); // below the texts of the fields
        return m_known[day];
    }
    static const std::array kNames{u"visa-"_s, u"entry-"_s, u"lodging-"_s};
    auto* edit = new DateEdit(owner);
    edit->setObjectName(kNames[day] + m_awaited.row.number);
    edit->setFixedWidth(kDayWidth);
    edit->setCalendarStart(desk.today());
    QObject::connect(edit, &DateEdit::dateChanged, edit, typed);
    m_fields[day] = edit;
    return edit;
}

void ArrivalRow::putInto(QGridLayout& grid, int line) const
{
    for (int column = 0; column < m_cells.size(); ++column) {
        grid.addWidget(m_cells[column], line, column);
    }
}

void ArrivalRow::remove() { qDeleteAll(std::exchange(m_cells, {})); }

void ArrivalRow::name(const shell::Desk& desk)
{
    const auto& listed = m_awaited.row;
    const models::NamePair name = models::namePair(listed.personName, listed.personChineseName, desk.lang());
    m_person->setText(name.first);
    m_otherName->setText(name.second);
    m_otherName->setHidden(name.second.isEmpty());
    m_employer->setText(desk.say(listed.employerName));
    for (const Day day : kDays) {
        if (m_fields[day] != nullptr) {
            m_fields[day]->setAccessibleName(u"%1, %2"_s.arg(name.first, nameOf(day)));
        } else {
            m_known[day]->setText(models::Words::ofDate(known(day), desk.lang()));
        }
    }
}

Arrival ArrivalRow::arrival() const
{
    const auto day = [this](Day which) {
        return m_fields[which] == nullptr ? QDate() : m_fields[which]->date().value_or(QDate());
    };
    return {m_awaited.row.id, day(Visa), day(Entry), day(Lodging)};
}

DateEdit* ArrivalRow::firstField() const
{
    const auto found = std::ranges::find_if(m_fields, [](const DateEdit* field) { return field != nullptr; });
    return found == m_fields.end() ? nullptr : *found;
}

DateEdit* ArrivalRow::check()
{
    m_problem->clear();
    for (DateEdit* field : m_fields) {
        if (field != nullptr && !field->isValid()) {
            m_problem->setText(tr("This is not a day."));
            return field;
        }
    }
    return nullptr;
}

void ArrivalRow::clear()
{
    for (DateEdit* field : m_fields) {
        if (field != nullptr) {
            field->clear();
        }
    }
}

QJsonObject ArrivalRow::typed() const
{
    QJsonObject typed;
    for (const Day day : kDays) {
        if (m_fields[day] != nullptr && !m_fields[day]->text().isEmpty()) {
            typed.insert(QString::number(day), m_fields[day]->text());
        }
    }
    return typed;
}

void ArrivalRow::setTyped(const QJsonObject& typed)
{
    for (const Day day : kDays) {
        const QString text = typed[QString::number(day)].toString();
        if (m_fields[day] != nullptr && !text.isEmpty()) {
            m_fields[day]->setText(text);
        }
    }
}

QDate ArrivalRow::known(Day day) const
{
    const std::array<QDate, DayCount> known{m_awaited.visaObtainedOn, m_awaited.enteredOn, QDate()};
    return known[day];
}

QString ArrivalRow::nameOf(Day day)
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

} // namespace ui::cases
