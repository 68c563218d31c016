// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_import.h"

#include "core/calendar/ics_days.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace core::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostMegabytes = 1; // a year has some forty days

/// A file on its way to a year; `place` writes where its n-th day stands.
struct Reading
{
    QString file;
    CalendarYear year;
    QString (*place)(qsizetype day) = nullptr;

    [[nodiscard]] Failure damaged(const QString& at, const QString& reason) const
    {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, file}, {u"at"_s, at}, {u"reason"_s, reason}});
    }
};

QString pointerOf(qsizetype day) { return u"/days/%1"_s.arg(day); }
QString numberOf(qsizetype day) { return QString::number(day + 1); }

QDate dateFrom(const QString& text) { return QDate::fromString(text.trimmed(), Qt::ISODate); }

Result<void> readJson(Reading& reading, const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    reading.place = pointerOf;
    reading.year.year = root.value("year"_L1).toInt();
    if (reading.year.year == 0) {
        return reading.damaged(u"/year"_s, u"no-date"_s);
    }
    const QJsonArray days = root.value("days"_L1).toArray();
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QDate date = dateFrom(days[i]["date"_L1].toString());
        if (!date.isValid()) {
            return reading.damaged(pointerOf(i), u"no-date"_s);
        }
        if (!days[i]["isOffDay"_L1].isBool()) {
            return reading.damaged(pointerOf(i), u"no-kind"_s);
        }
        reading.year.days.append({date, days[i]["name"_L1].toString(), !days[i]["isOffDay"_L1].toBool()});
    }
    return {};
}

std::optional<bool> isWorked(const QString& kind)
{
    static const QMap<QString, bool> kinds{{u"off"_s, false}, {u"休"_s, false}, {u"work"_s, true}, {u"班"_s, true}};
    const auto found = kinds.constFind(kind.trimmed().toLower());
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

/// The year that most of the days are of.
int yearOf(const QList<CalendarDay>& days)
{
    QMap<int, int> counts;
    for (const CalendarDay& day : days) {
        ++counts[day.date.year()];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? 0 : most.key();
}

Result<void> readCsv(Reading& reading, const QByteArray& bytes)
{
    reading.place = numberOf;
    const QStringList lines = QString::fromUtf8(bytes).remove(u'\uFEFF').split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        const QStringList cells = line.split(u',');
        const QDate date = dateFrom(cells[0]);
        const bool isHead = reading.year.days.isEmpty() && i == 0 && !date.isValid();
        if (line.isEmpty() || isHead) {
            continue;
        }
        if (!date.isValid()) {
            return reading.damaged(numberOf(i), u"no-date"_s);
        }
        const std::optional<bool> worked = isWorked(cells.value(2));
        if (!worked) {
            return reading.damaged(numberOf(i), u"no-kind"_s);
        }
        reading.year.days.append({date, cells.value(1).trimmed(), *worked});
    }
    reading.year.year = yearOf(reading.year.days);
    return {};
}

Result<void> readIcs(Reading& reading, const QByteArray& bytes)
{
    reading.place = numberOf;
    const auto days = daysOfIcs(bytes);
    if (!days) {
        return reading.damaged(u"1"_s, u"unknown-format"_s);
    }
    reading.year.days = *days;
    reading.year.year = yearOf(*days);
    return {};
}

Result<void> readBytes(Reading& reading, const QByteArray& bytes)
{
    const QString ending = QFileInfo(reading.file).suffix().toLower();
    if (ending == "json"_L1) {
        return readJson(reading, bytes);
    }
    if (ending == "ics"_L1) {
        return readIcs(reading, bytes);
    }
    return ending == "csv"_L1 ? readCsv(reading, bytes) : Result<void>(reading.damaged(u"1"_s, u"unknown-format"_s));
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    if (file.size() > kMostMegabytes << 20) {
        return Failure(FailureCode::FileTooLarge, {{u"file"_s, path}, {u"limit"_s, u"%1 MB"_s.arg(kMostMegabytes)}});
    }
    return file.readAll();
}

} // namespace

Result<CalendarYear> importCalendarYear(const QString& file)
{
    const Result<QByteArray> bytes = bytesOf(file);
    if (!bytes) {
        return bytes.failure();
    }
    Reading reading;
    reading.file = file;
    reading.year.source = QFileInfo(file).fileName();
    if (const Result<void> read = readBytes(reading, *bytes); !read) {
        return read.failure();
    }
    if (const auto problem = problemOf(reading.year)) {
        return reading.damaged(problem->day < 0 ? u"1"_s : reading.place(problem->day), problem->reason);
    }
    std::ranges::sort(reading.year.days, {}, &CalendarDay::date);
    return std::move(reading.year);
}

} // namespace core::calendar
