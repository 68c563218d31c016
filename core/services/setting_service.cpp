// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/setting_service.h"

#include "core/rulebook/rulebook.h"
#include "core/services/recording.h"
#include "core/storage/queries/bin_queries.h"
#include "core/types/half_width.h"

#include <algorithm>
#include <tuple>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::SettingOverride;
using storage::RecordTable;

namespace {

/// Every value that a pack in force has for a setting, as its default or beside it; nothing where no pack knows it.
QVariantList knownValues(const Office& office, const QString& code)
{
    QVariantList values;
    const rulebook::Rulebook& rules = office.rules();
    for (const QString& city : rules.cities()) {
        for (const rulebook::Setting& setting : rules.forCase(city, office.today()).settingStack(code)) {
            values.append(setting.value);
            for (const rulebook::SettingAlternative& other : setting.alternatives) {
                values.append(other.value);
            }
        }
    }
    return values;
}

bool isNumber(const QVariant& value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong
           || value.typeId() == QMetaType::Int;
}

Result<SettingOverride> checkedChoice(const Office& office, SettingOverride choice)
{
    const auto wrong = [](FailureCode code, const QString& field, const QString& value) {
        return Failure(code, {{u"field"_s, field}, {u"value"_s, value}});
    };
    const QVariantList known = knownValues(office, choice.code);
    if (known.isEmpty()) {
        return wrong(FailureCode::ValueUnknown, u"code"_s, choice.code);
    }
    choice.value = types::tidyWords(choice.value);
    choice.because = types::tidyWords(choice.because);
    if (choice.value.isEmpty()) {
        return wrong(FailureCode::ValueEmpty, u"value"_s, {});
    }
    if (choice.because.isEmpty()) {
        return wrong(FailureCode::ValueEmpty, u"because"_s, {});
    }
    bool isWhole = false;
    const bool isCount = choice.value.toInt(&isWhole) >= 0 && isWhole;
    if (!isCount && std::ranges::any_of(known, isNumber)) {
        return wrong(FailureCode::ValueUnknown, u"value"_s, choice.value);
    }
    return choice;
}

/// A setting may move the dates of any case.
Changes everything()
{
    Changes changes;
    changes.everything = true;
    return changes;
}

} // namespace

Result<QList<ListedSetting>> SettingService::list()
{
    storage::Connection& connection = m_office.store().connection();
    const Result<QList<SettingOverride>> choices = RecordTable<SettingOverride>::all(connection);
    if (!choices) {
        return choices.failure();
    }
    const Result<storage::OutOfSight> hidden = storage::bin_queries::outOfSight(connection);
    if (!hidden) {
        return hidden.failure();
    }
    QList<ListedSetting> listed;
    for (const SettingOverride& choice : *choices) {
        if (hidden->employers.contains(choice.employer)) {
            continue;
        }
        ListedSetting row{choice, {}};
        if (choice.employer.isStored()) {
            const Result<domain::Employer> employer = RecordTable<domain::Employer>::find(connection, choice.employer);
            if (!employer) {
                return employer.failure();
            }
            row.employerName = employer->name;
        }
        listed.append(row);
    }
    std::ranges::sort(listed, {}, [](const ListedSetting& row) {
        return std::tuple(row.choice.code, row.choice.employer.value);
    });
    return listed;
}

Result<std::optional<SettingOverride>> SettingService::find(const QString& code, EmployerId employer)
{
    const Result<QList<SettingOverride>> choices =
        RecordTable<SettingOverride>::list(m_office.store().connection(), &SettingOverride::code, code);
    if (!choices) {
        return choices.failure();
    }
    const auto found = std::ranges::find(*choices, employer, &SettingOverride::employer);
    return found == choices->end() ? std::optional<SettingOverride>() : std::optional(*found);
}

Result<SettingOverrideId> SettingService::choose(const SettingOverride& choice)
{
    Result<SettingOverride> checked = checkedChoice(m_office, choice);
    if (!checked) {
        return checked.failure();
    }
    const Result<std::optional<SettingOverride>> before = find(checked->code, checked->employer);
    if (!before) {
        return before.failure();
    }
    checked->id = *before ? (*before)->id : SettingOverrideId();
    checked->revision = *before ? (*before)->revision : 0;
    return saveAsAct(m_office, *checked,
        {.noun = u"setting"_s, .subjectKind = u"setting"_s, .subject = checked->id.value, .changes = everything()});
}

Result<void> SettingService::takeBack(SettingOverrideId id)
{
    Result<storage::Act> act = beginAct(m_office, u"setting-remove"_s, u"setting"_s, id.value);
    if (!act) {
        return act.failure();
    }
    if (const Result<void> removed = act->remove<SettingOverride>(id); !removed) {
        return removed;
    }
    const Result<EventId> event = commitAct(m_office, *act, everything());
    return event ? Result<void>() : event.failure();
}

} // namespace core::services
