// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheet_plan.h"

#include "core/base/resource_paths.h"
#include "core/paper/form_field.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

types::BilingualText namesIn(const QJsonObject& object)
{
    const QJsonObject names = object.value(u"names"_s).toObject();
    return {names.value(u"zh"_s).toString(), names.value(u"en"_s).toString()};
}

QStringList proceduresIn(const QJsonObject& object)
{
    QStringList procedures;
    for (const QJsonValue& procedure : object.value(u"procedures"_s).toArray()) {
        procedures.append(procedure.toString());
    }
    return procedures;
}

bool standsFor(const QStringList& procedures, const QString& procedure)
{
    return procedures.isEmpty() || procedures.contains(procedure);
}

Result<PlannedGroup> groupOf(const QJsonObject& written, const QJsonObject& blocks, const QString& file)
{
    PlannedGroup group{namesIn(written), written.value(u"end"_s).toString(), written.value(u"each"_s).toString(),
        proceduresIn(written), {}};
    for (const QJsonValue& name : written.value(u"blocks"_s).toArray()) {
        if (!blocks.contains(name.toString())) {
            return Failure(
                FailureCode::FormUnsound, {{u"file"_s, file}, {u"name"_s, name.toString()},
                                              {u"nearest"_s, paper::nearestName(name.toString(), blocks.keys())},
                                              {u"reason"_s, u"unknown-block"_s}});
        }
        for (const QJsonValue& field : blocks.value(name.toString()).toArray()) {
            const QJsonObject line = field.toObject();
            group.fields.append({line.value(u"value"_s).toString(), namesIn(line), proceduresIn(line)});
        }
    }
    return group;
}

} // namespace

Result<SheetPlan> SheetPlan::load() { return load(resource_paths::file(u"forms/sheets.json"_s)); }

Result<SheetPlan> SheetPlan::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject blocks = all.value(u"blocks"_s).toObject();
    const QJsonObject sheets = all.value(u"sheets"_s).toObject();
    if (blocks.isEmpty() || sheets.isEmpty()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    SheetPlan plan;
    for (auto sheet = sheets.constBegin(); sheet != sheets.constEnd(); ++sheet) {
        QList<PlannedGroup>& groups = plan.m_sheets[sheet.key()];
        for (const QJsonValue& written : sheet.value().toArray()) {
            Result<PlannedGroup> group = groupOf(written.toObject(), blocks, path);
            if (!group) {
                return group.failure();
            }
            groups.append(std::move(group).value());
        }
    }
    return plan;
}

QList<PlannedGroup> SheetPlan::groupsOf(const QString& sheet, const QString& procedure) const
{
    QList<PlannedGroup> groups;
    for (PlannedGroup group : allGroupsOf(sheet)) {
        if (standsFor(group.procedures, procedure)) {
            group.fields.removeIf([&](const PlannedField& field) { return !standsFor(field.procedures, procedure); });
            groups.append(group);
        }
    }
    return groups;
}

const QList<PlannedGroup>& SheetPlan::allGroupsOf(const QString& sheet) const
{
    static const QList<PlannedGroup> none;
    const auto found = m_sheets.constFind(sheet);
    return found == m_sheets.constEnd() ? none : *found;
}

} // namespace core::services
