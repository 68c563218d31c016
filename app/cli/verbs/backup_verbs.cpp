// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure_words.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/backup_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::Result;
namespace services = core::services;

namespace {

Result<Answer> backup(Invocation& call)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    const Result<QString> made =
        office ? services::BackupService(**office).backUpTo(QDir(call.arguments().first()).absolutePath())
               : office.failure();
    if (!made) {
        return made.failure();
    }
    const QString head = services::backups::historyHead(*made);
    return Answer{QJsonObject{{u"backup"_s, *made}, {u"head"_s, head}},
        {*made, QCoreApplication::translate("cli", "Its history ends with %1.").arg(head)}};
}

/// Asked for once, before anything is looked at.
Result<core::storage::StoreAccess> accessOf(const Invocation& call)
{
    const Result<QString> secret = call.passphrase();
    return secret ? Result<core::storage::StoreAccess>(core::storage::StoreAccess(*secret)) : secret.failure();
}

/// Where a store is to be made, and what opens the one it is made of.
struct Making
{
    QString to;
    core::storage::StoreAccess access;
};

Result<Making> makingOf(const Invocation& call)
{
    if (!call.has(u"to"_s)) {
        return wrongUsage(u"--to"_s);
    }
    const Result<core::storage::StoreAccess> access = accessOf(call);
    return access ? Result<Making>(Making{QDir(call.option(u"to"_s)).absolutePath(), *access}) : access.failure();
}

Result<Answer> restore(Invocation& call)
{
    const Result<Making> making = makingOf(call);
    const Result<core::storage::RestoreOutcome> outcome =
        making ? services::backups::restore(call.arguments().first(), making->to, call.environment(), making->access)
               : making.failure();
    if (!outcome) {
        return outcome.failure();
    }
    const QString& to = making->to;
    Answer answer{QJsonObject{{u"store"_s, to}, {u"keptAside"_s, outcome->keptAside}},
        {QCoreApplication::translate("cli", "Restored to %1.").arg(to)}};
    if (!outcome->keptAside.isEmpty()) {
        answer.lines.append(
            QCoreApplication::translate("cli", "What stood there is kept as %1.").arg(outcome->keptAside));
    }
    return answer;
}

/// All of each is looked at: what is listed as sound can be restored.
Result<Answer> backups(Invocation& call)
{
    const Result<core::storage::StoreAccess> access = accessOf(call);
    if (!access) {
        return access.failure();
    }
    const QList<services::ListedBackup> all = services::backups::list({call.storePath(), call.option(u"second"_s)});
    QJsonArray list;
    QStringList lines;
    bool areSound = true;
    for (const services::ListedBackup& each : all) {
        const auto wrong = services::backups::check(each.entry.path, call.environment(), *access);
        if (!wrong) {
            return wrong.failure();
        }
        const QString madeAt = each.entry.madeAt.toString(Qt::ISODate);
        QJsonObject object{{u"path"_s, each.entry.path}, {u"madeAt"_s, madeAt}, {u"bytes"_s, each.byteCount},
            {u"sound"_s, !wrong->has_value()}, {u"head"_s, services::backups::historyHead(each.entry.path)}};
        QString line = madeAt + u"  "_s + each.entry.path;
        if (wrong->has_value()) {
            object.insert(u"detail"_s, (*wrong)->args.value(u"detail"_s));
            line += u"  "_s + wordsOf(**wrong, call.lang()).happened;
        }
        areSound = areSound && !wrong->has_value();
        list.append(object);
        lines.append(line);
    }
    return Answer{list, lines, areSound ? kDone : kFoundSomethingThatStops};
}

Result<Answer> salvage(Invocation& call)
{
    const Result<Making> making = makingOf(call);
    const Result<core::storage::SalvageReport> saved =
        making ? services::backups::salvage(call.storePath(), making->to, call.environment(), making->access)
               : making.failure();
    if (!saved) {
        return saved.failure();
    }
    const QString& to = making->to;
    QJsonArray tables;
    QStringList lines{QCoreApplication::translate("cli", "What could be read is in %1.").arg(to)};
    for (const core::storage::SalvagedTable& each : saved->tables) {
        tables.append(QJsonObject{
            {u"table"_s, each.name}, {u"kept"_s, each.kept}, {u"lost"_s, each.lost}, {u"cut"_s, each.isCut}});
        if (each.lost > 0 || each.isCut) {
            lines.append(QCoreApplication::translate("cli", "%1: %2 kept, up to %3 lost")
                             .arg(each.name, QString::number(each.kept), QString::number(each.lost)));
        }
    }
    if (saved->hasNewIdentity) {
        lines.append(QCoreApplication::translate("cli", "The office's name or the store's number was lost: new ones"));
    }
    lines.append(QCoreApplication::translate("cli", "Documents: %1 kept, %2 lost")
                     .arg(saved->documentsKept)
                     .arg(saved->documentsLost));
    return Answer{QJsonObject{{u"store"_s, to}, {u"tables"_s, tables}, {u"documentsKept"_s, saved->documentsKept},
                      {u"documentsLost"_s, saved->documentsLost}, {u"historyWhole"_s, saved->isHistoryWhole},
                      {u"newIdentity"_s, saved->hasNewIdentity}},
        lines, saved->isEverythingKept() ? kDone : kFoundSomethingThatStops};
}

} // namespace

QList<Verb> backupVerbs()
{
    return {
        {u"backup"_s, u"FOLDER"_s, {}, 1, 1, backup},
        {u"salvage"_s, u"--to STORE"_s, {{u"to"_s, {}, u"STORE"_s}}, 0, 0, salvage},
        {u"backups"_s, u"[--second FOLDER]"_s, {{u"second"_s, {}, u"FOLDER"_s}}, 0, 0, backups},
        {u"restore"_s, u"BACKUP --to STORE"_s, {{u"to"_s, {}, u"STORE"_s}}, 1, 1, restore},
    };
}

} // namespace cli
