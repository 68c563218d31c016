// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/services/retention_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
namespace services = core::services;

namespace {

/// 0: the office's own choice.
Result<int> monthsOf(const Invocation& call)
{
    if (!call.has(u"months"_s)) {
        return 0;
    }
    bool isNumber = false;
    const int months = call.option(u"months"_s).toInt(&isNumber);
    return isNumber && months > 0 ? Result<int>(months) : wrongUsage(u"--months "_s + call.option(u"months"_s));
}

Result<QList<core::PersonId>> peopleOf(const Invocation& call)
{
    QList<core::PersonId> people;
    for (const QString& each : call.options(u"person"_s)) {
        bool isNumber = false;
        people.append(core::PersonId{each.toLongLong(&isNumber)});
        if (!isNumber || !people.last().isStored()) {
            return wrongUsage(u"--person "_s + each);
        }
    }
    return people;
}

Result<Answer> list(Invocation& call)
{
    const Result<int> months = monthsOf(call);
    const Result<services::Office*> office = months ? call.office(services::OfficeMode::ReadOnly) : months.failure();
    if (!office) {
        return office.failure();
    }
    const Result<QList<services::RetentionDue>> due = services::RetentionService(**office).due(*months);
    if (!due) {
        return due.failure();
    }
    QJsonArray people;
    QStringList lines;
    for (const services::RetentionDue& each : *due) {
        const QString lastDay = each.lastDay.toString(Qt::ISODate);
        people.append(QJsonObject{{u"person"_s, each.person.value}, {u"name"_s, each.name}, {u"lastDay"_s, lastDay},
            {u"cases"_s, each.cases}});
        lines.append(u"%1  %2  %3"_s.arg(lastDay, QString::number(each.person.value), each.name));
    }
    return Answer{people, lines};
}

QStringList linesOf(const services::RetentionDone& done)
{
    QStringList lines{
        QCoreApplication::translate("cli", "%1 people removed, and the content of %2 values of the history.")
            .arg(QString::number(done.people.size()), QString::number(done.values))};
    if (done.backups > 0) {
        lines.append(QCoreApplication::translate("cli",
            "Backups made before still hold these people until they are thinned or deleted: %1 in this store's folder.")
                         .arg(done.backups));
    } else {
        lines.append(QCoreApplication::translate(
            "cli", "Backups made before, wherever they are kept, still hold these people until they are deleted."));
    }
    if (!done.isSwept) {
        lines.append(QCoreApplication::translate("cli",
            "Another window or program is reading the store, so traces may be left in its log. Close it and run this "
            "again."));
    }
    return lines;
}

Result<Answer> erase(Invocation& call)
{
    const Result<int> months = monthsOf(call);
    const Result<QList<core::PersonId>> only = peopleOf(call);
    if (!months || !only) {
        return months ? only.failure() : months.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    const Result<services::RetentionDone> done =
        office ? services::RetentionService(**office).erase(*months, *only) : office.failure();
    if (!done) {
        return done.failure();
    }
    QJsonArray people;
    for (const core::PersonId each : done->people) {
        people.append(each.value);
    }
    return Answer{QJsonObject{{u"people"_s, people}, {u"rows"_s, done->rows}, {u"values"_s, done->values},
                      {u"swept"_s, done->isSwept}, {u"backupsBefore"_s, done->backups}},
        linesOf(*done), done->isSwept ? kDone : kFoundSomethingThatStops};
}

} // namespace

QList<Verb> retentionVerbs()
{
    const QCommandLineOption months{u"months"_s, {}, u"N"_s};
    return {
        {u"retention list"_s, u"[--months N]"_s, {months}, 0, 0, list},
        {u"retention erase"_s, u"[--months N] [--person ID]…"_s, {months, {u"person"_s, {}, u"ID"_s}}, 0, 0, erase},
    };
}

} // namespace cli
