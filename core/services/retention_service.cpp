// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/retention_service.h"

#include "core/rulebook/rulebook.h"
#include "core/services/backup_service.h"
#include "core/services/chosen_settings.h"
#include "core/services/recording.h"
#include "core/storage/retention.h"
#include "core/storage/store_files.h"

#include <QDir>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::LongClosed;

namespace {

const QString kAct = u"store-people-erase"_s;

Failure notDue(PersonId person)
{
    return Failure(FailureCode::RetentionNotDue, {{u"person"_s, QString::number(person.value)}});
}

/// Those of `only` who are due, or all where it is empty.
Result<QList<PersonId>> chosen(const QList<LongClosed>& due, const QList<PersonId>& only)
{
    QList<PersonId> people;
    for (const LongClosed& each : due) {
        people.append(each.person);
    }
    if (only.isEmpty()) {
        return people;
    }
    for (const PersonId person : only) {
        if (!people.contains(person)) {
            return notDue(person);
        }
    }
    return only;
}

/// Those made by themselves or by hand, and copies from before an upgrade of the schema.
int backupsOf(const storage::Store& store)
{
    const QDir folder(storage::store_files::backups(store.folder()));
    const auto copies = folder.entryList({u"before-*.sqlite"_s}, QDir::Files).size();
    return static_cast<int>(backups::list({store.folder(), {}}).size() + copies);
}

/// Windows read everything anew.
Changes everything()
{
    Changes changes;
    changes.everything = true;
    return changes;
}

} // namespace

Result<int> RetentionService::months()
{
    const Result<workflow::ChosenSettings> settings = chosenSettings(m_office.store().connection(), {});
    if (!settings) {
        return settings.failure();
    }
    const rulebook::RuleView rules = m_office.rules().forCase(u"national"_s, m_office.today());
    return workflow::settingFor(rules, u"retention-months"_s, {}, *settings).value.toInt();
}

Result<QDate> RetentionService::before(int months)
{
    const Result<int> chosenMonths = months > 0 ? Result<int>(months) : this->months();
    if (!chosenMonths) {
        return chosenMonths.failure();
    }
    return *chosenMonths > 0 ? Result<QDate>(m_office.today().addMonths(-*chosenMonths))
                             : Failure(FailureCode::RetentionNotChosen);
}

Result<QList<RetentionDue>> RetentionService::due(int months)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<QDate> day = before(months);
    const Result<QList<LongClosed>> found = day ? storage::retention::closedBefore(connection, *day) : day.failure();
    if (!found) {
        return found.failure();
    }
    QList<RetentionDue> due;
    for (const LongClosed& each : *found) {
        const Result<domain::Person> person = storage::RecordTable<domain::Person>::find(connection, each.person);
        if (!person) {
            return person.failure();
        }
        due.append({each.person, person->fullName(), each.lastDay, each.cases});
    }
    return due;
}

Result<RetentionDone> RetentionService::erase(int months, const QList<PersonId>& only)
{
    const Result<QDate> day = before(months);
    const Result<storage::ErasedPeople> erased = day ? eraseAsAct(*day, only) : day.failure();
    if (!erased) {
        return erased.failure();
    }
    // Also where nobody was due: what an earlier run could not sweep is swept now.
    const Result<bool> isSwept = storage::retention::sweep(m_office.store());
    if (!isSwept) {
        return isSwept.failure();
    }
    return RetentionDone{erased->people, erased->rows, erased->values, *isSwept, backupsOf(m_office.store())};
}

Result<storage::ErasedPeople> RetentionService::eraseAsAct(QDate day, const QList<PersonId>& only)
{
    Result<storage::Act> act = beginAct(m_office, kAct, u"office"_s, 0, false);
    if (!act) {
        return act.failure();
    }
    const Result<QList<LongClosed>> due = storage::retention::closedBefore(act->connection(), day);
    const Result<QList<PersonId>> people = due ? chosen(*due, only) : due.failure();
    Result<storage::ErasedPeople> erased = people ? storage::retention::erase(*act, *people) : people.failure();
    if (!erased) {
        return erased.failure();
    }
    for (const PersonId person : only) {
        if (!erased->people.contains(person)) {
            return notDue(person);
        }
    }
    if (erased->people.isEmpty()) {
        return erased;
    }
    act->setArg(u"people"_s, QString::number(erased->people.size()));
    const Result<EventId> event = commitAct(m_office, *act, everything());
    return event ? std::move(erased) : Result<storage::ErasedPeople>(event.failure());
}

} // namespace core::services
