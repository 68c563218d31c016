// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include "core/base/resource_paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace core::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = DerivationStep::Code;

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

/// Goes from day to day and writes down what differs from the plain week.
class DayWalk final
{
public:
    DayWalk(const WorkingCalendar& calendar, QDate start) : m_calendar(calendar)
    {
        m_result.date = start;
        add(Code::Start, {});
    }

    /// The next day in a direction (1 or -1); true when it is worked.
    bool step(int direction)
    {
        m_result.date = m_result.date.addDays(direction);
        noteYear();
        const bool worked = m_calendar.isWorkingDay(m_result.date);
        const QString holiday = m_calendar.holidayName(m_result.date);
        if (!holiday.isEmpty()) {
            worked ? add(Code::MakeUpDayCounted, {{u"name"_s, holiday}}) : noteHoliday(holiday, direction);
        }
        return worked;
    }

    void noteYear()
    {
        const int year = m_result.date.year();
        if (!m_calendar.hasYear(year) && year != m_lastYearWithout) {
            m_lastYearWithout = year;
            m_result.provisional = true;
            add(Code::YearWithoutCalendar, {{u"year"_s, QString::number(year)}});
        }
    }

    void add(Code code, const QMap<QString, QString>& args) { m_result.derivation.append({code, m_result.date, args}); }

    [[nodiscard]] QDate day() const { return m_result.date; }
    [[nodiscard]] DerivedDate finished()
    {
        add(Code::Result, {});
        return m_result;
    }

private:
    /// A holiday of several days is one step, from its first day passed over to its last, whichever way is counted.
    void noteHoliday(const QString& name, int direction)
    {
        const QString today = m_result.date.toString(Qt::ISODate);
        DerivationStep& last = m_result.derivation.last();
        const QDate former = m_result.date.addDays(-direction);
        const bool goesOn = last.code == Code::HolidaySkipped && last.args.value(u"name"_s) == name;
        if (goesOn && direction < 0 && last.date == former) {
            last.date = m_result.date;
        } else if (goesOn && direction > 0 && last.args.value(u"to"_s) == former.toString(Qt::ISODate)) {
            last.args.insert(u"to"_s, today);
        } else {
            add(Code::HolidaySkipped, {{u"name"_s, name}, {u"to"_s, today}});
        }
    }

    const WorkingCalendar& m_calendar;
    DerivedDate m_result;
    int m_lastYearWithout = 0;
};

} // namespace

Result<WorkingCalendar> WorkingCalendar::load(const QStringList& files)
{
    WorkingCalendar calendar;
    for (const QString& file : files) {
        QFile source(file);
        if (!source.exists()) {
            return Failure(FailureCode::FileMissing, {{u"file"_s, file}});
        }
        if (!source.open(QIODevice::ReadOnly)) {
            return Failure(FailureCode::FileUnreadable, {{u"file"_s, file}});
        }
        if (const auto wrong = calendar.read(QJsonDocument::fromJson(source.readAll()).object())) {
            return Failure(FailureCode::FileDamaged, {{u"file"_s, file}, {u"at"_s, *wrong}});
        }
    }
    return calendar;
}

Result<WorkingCalendar> WorkingCalendar::loadShipped()
{
    const QString folder = resource_paths::file(u"calendar"_s);
    QStringList files;
    for (const QString& name : QDir(folder).entryList({u"cn-holidays-*.json"_s}, QDir::Files, QDir::Name)) {
        files.append(folder + u'/' + name);
    }
    if (files.isEmpty()) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, folder}});
    }
    return load(files);
}

std::optional<QString> WorkingCalendar::read(const QJsonObject& root)
{
    const QJsonArray years = root.value("years"_L1).toArray();
    if (years.isEmpty()) {
        return u"/years"_s;
    }
    for (qsizetype i = 0; i < years.size(); ++i) {
        const int year = years[i].toInt();
        if (year == 0 || m_years.contains(year)) {
            return u"/years/%1"_s.arg(i);
        }
        m_years.insert(year);
    }
    const QJsonArray days = root.value("days"_L1).toArray();
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (!readDay(days[i].toObject())) {
            return u"/days/%1"_s.arg(i);
        }
    }
    return std::nullopt;
}

bool WorkingCalendar::readDay(const QJsonObject& entry)
{
    const QDate day = QDate::fromString(entry.value("date"_L1).toString(), Qt::ISODate);
    const QString kind = entry.value("kind"_L1).toString();
    const QString name = entry.value("name"_L1).toString();
    const bool worked = kind == "work"_L1;
    // A make-up day on a weekday would change nothing and so can only be a slip.
    if (!m_years.contains(day.year()) || m_specialDays.contains(day) || name.isEmpty()
        || (worked ? !isWeekend(day) : kind != "off"_L1)) {
        return false;
    }
    m_specialDays.insert(day, {worked, name});
    return true;
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    const auto special = m_specialDays.constFind(day);
    return special == m_specialDays.cend() ? !isWeekend(day) : special->worked;
}

QByteArray WorkingCalendar::digest() const
{
    QStringList told;
    for (const int year : m_years) {
        told.append(QString::number(year));
    }
    for (auto day = m_specialDays.cbegin(); day != m_specialDays.cend(); ++day) {
        told.append(day.key().toString(Qt::ISODate) + (day->worked ? u'+' : u'-'));
    }
    told.sort();
    return QCryptographicHash::hash(told.join(u'/').toUtf8(), QCryptographicHash::Sha256);
}

QString WorkingCalendar::holidayName(QDate day) const { return m_specialDays.value(day).name; }

DerivedDate WorkingCalendar::addWorkingDays(QDate start, int count) const
{
    CORE_EXPECT(start.isValid() && std::abs(count) <= kMostDays);
    DayWalk walk(*this, start);
    walk.add(Code::WorkingDaysAdded, {{u"count"_s, QString::number(count)}});
    const int direction = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        if (walk.step(direction)) {
            --left;
        }
    }
    return walk.finished();
}

DerivedDate WorkingCalendar::lastWorkingDayOnOrBefore(QDate day) const
{
    CORE_EXPECT(day.isValid());
    DayWalk walk(*this, day);
    walk.noteYear();
    if (!isWorkingDay(day)) {
        if (const QString holiday = holidayName(day); !holiday.isEmpty()) {
            walk.add(Code::HolidaySkipped, {{u"name"_s, holiday}, {u"to"_s, day.toString(Qt::ISODate)}});
        }
        while (!walk.step(-1)) {
        }
        walk.add(Code::WorkingDayBefore, {});
    }
    return walk.finished();
}

} // namespace core::calendar
