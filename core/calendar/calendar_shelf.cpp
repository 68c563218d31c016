// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_shelf.h"

#include "core/base/resource_paths.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace core::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPrefix = u"cn-holidays-"_s;
const QString kEnding = u".json"_s;
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

QStringList shippedFiles()
{
    const QDir folder(resource_paths::file(u"calendar"_s));
    QStringList files;
    for (const QString& name : folder.entryList({kPrefix + u'*' + kEnding}, QDir::Files, QDir::Name)) {
        files.append(folder.filePath(name));
    }
    return files;
}

QString sourceIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value("source"_L1).toString()
               : QString();
}

} // namespace

QString CalendarShelf::ownFolder() { return QFileInfo(resource_paths::defaultStore()).absolutePath() + u"/calendar"_s; }

QString CalendarShelf::fileOf(int year) const { return m_folder + u'/' + kPrefix + QString::number(year) + kEnding; }

QList<int> CalendarShelf::ownYears(const WorkingCalendar& shipped) const
{
    QList<int> years;
    for (const QString& name : QDir(m_folder).entryList({kPrefix + u'*' + kEnding}, QDir::Files, QDir::Name)) {
        const int year = QStringView(name).sliced(kPrefix.size()).chopped(kEnding.size()).toInt();
        if (year >= kFirstYear && year <= kLastYear && !shipped.hasYear(year)) {
            years.append(year);
        }
    }
    return years;
}

Result<WorkingCalendar> CalendarShelf::calendar() const
{
    Result<WorkingCalendar> shipped = WorkingCalendar::loadShipped();
    if (!shipped) {
        return shipped.failure();
    }
    const QList<int> own = ownYears(*shipped);
    if (own.isEmpty()) {
        return shipped;
    }
    QStringList files = shippedFiles();
    for (const int year : own) {
        files.append(fileOf(year));
    }
    return WorkingCalendar::load(files);
}

Result<QList<ShelvedYear>> CalendarShelf::years() const
{
    const Result<WorkingCalendar> shipped = WorkingCalendar::loadShipped();
    if (!shipped) {
        return shipped.failure();
    }
    QList<ShelvedYear> years;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        if (shipped->hasYear(year)) {
            years.append({year, {}, false});
        }
    }
    for (const int year : ownYears(*shipped)) {
        years.append({year, sourceIn(fileOf(year)), true});
    }
    return years;
}

Result<void> CalendarShelf::add(const CalendarYear& year) const
{
    const Result<WorkingCalendar> known = calendar();
    if (!known) {
        return known.failure();
    }
    if (known->hasYear(year.year)) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"year"_s}, {u"value"_s, QString::number(year.year)}});
    }
    if (!QDir().mkpath(m_folder)) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, m_folder}});
    }
    QSaveFile file(fileOf(year.year));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(year.toJson()).toJson()) < 0 || !file.flush()
        || !file.commit()) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, fileOf(year.year)}});
    }
    if (const Result<WorkingCalendar> together = calendar(); !together) {
        QFile::remove(fileOf(year.year)); // a file that does not go with the others would bar the next start
        return together.failure();
    }
    return {};
}

Result<void> CalendarShelf::remove(int year) const
{
    if (!QFileInfo::exists(fileOf(year))) {
        return Failure(FailureCode::RecordNotFound, {{u"id"_s, QString::number(year)}});
    }
    if (!QFile::remove(fileOf(year))) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, fileOf(year)}});
    }
    return {};
}

} // namespace core::calendar
