// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/support_bundle.h"

#include "core/base/resource_paths.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/zip_file.h"
#include "core/rulebook/rulebook.h"
#include "core/services/backup_service.h"
#include "core/services/setting_service.h"
#include "core/services/store_verifier.h"
#include "core/storage/store.h"
#include "core/storage/store_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Arguments of findings that name places, not values.
const QStringList kPlaces{u"event"_s, u"kind"_s, u"ordinal"_s, u"table"_s, u"id"_s, u"page"_s, u"detail"_s};

QByteArray asText(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Indented); }

QByteArray versionsOf(const Office& office, const storage::Store& store, const storage::StoreFacts& facts)
{
    QJsonArray packs;
    int ofOffice = 0;
    const Result<rulebook::Rulebook> shipped = rulebook::Rulebook::loadShipped();
    QSet<QString> shippedNames;
    for (const rulebook::RulePack& pack : shipped ? shipped->packs() : QList<rulebook::RulePack>()) {
        shippedNames.insert(pack.name);
    }
    for (const rulebook::RulePack& pack : office.rules().packs()) {
        // What an office calls its own packs is its own business.
        shippedNames.contains(pack.name) ? packs.append(pack.name) : static_cast<void>(++ofOffice);
    }
    return asText({{u"program"_s, QCoreApplication::applicationVersion()}, {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"sqlite"_s, facts.sqliteVersion}, {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelVersion()}, {u"processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"schema"_s, facts.schemaVersion}, {u"encrypted"_s, store.isEncrypted()}, {u"rulePacks"_s, packs},
        {u"ownRulePacks"_s, ofOffice}});
}

QByteArray geometryOf(const storage::StoreFacts& facts)
{
    return asText({{u"pageBytes"_s, facts.pageBytes}, {u"pages"_s, facts.pages}, {u"freePages"_s, facts.freePages},
        {u"databaseBytes"_s, facts.databaseBytes}, {u"walBytes"_s, facts.walBytes}, {u"documents"_s, facts.documents},
        {u"documentBytes"_s, facts.documentBytes}});
}

QByteArray countsOf(const storage::StoreFacts& facts)
{
    QJsonObject counts;
    for (auto each = facts.rows.cbegin(); each != facts.rows.cend(); ++each) {
        counts.insert(each.key(), each.value());
    }
    return asText(counts);
}

QByteArray jsonOf(const QList<VerifyFinding>& findings)
{
    QJsonArray list;
    for (const VerifyFinding& finding : findings) {
        QJsonObject args;
        for (const QString& place : kPlaces) {
            if (finding.args.contains(place)) {
                args.insert(place, finding.args.value(place));
            }
        }
        list.append(QJsonObject{{u"code"_s, failureName(finding.code)}, {u"args"_s, args}});
    }
    return asText({{u"sound"_s, findings.isEmpty()}, {u"findings"_s, list}});
}

/// Ages and sizes; a backup's name tells the store's, and that may be anybody's.
QByteArray backupsOf(const storage::Store& store)
{
    QJsonArray list;
    constexpr qint64 kHour = 3600;
    for (const ListedBackup& each : backups::list({store.folder(), {}})) {
        list.append(QJsonObject{
            {u"hours"_s, each.entry.madeAt.secsTo(store.clock().nowUtc()) / kHour}, {u"bytes"_s, each.byteCount}});
    }
    return asText({{u"inTheStoresFolder"_s, list}});
}

/// A line as the program's own modules write it, without paths. Whatever else stands in a log (what Qt says of a file,
/// a line broken in two) is told by its length only.
QString letThrough(const QString& line)
{
    static const QRegularExpression own(
        u"^\\[[0-9 :.-]+\\] \\[(storage|services|reader|rulebook|desktop)\\] \\[\\w+\\] "_s);
    static const QRegularExpression path(u"(?:[A-Za-z]:)?[/\\\\]\\S.*$"_s);
    static const QRegularExpression quoted(u"[\"'“‘「].*[\"'”’」]"_s);
    if (!own.match(line).hasMatch()) {
        return u"(%1)"_s.arg(line.size());
    }
    QString let = line;
    let.replace(quoted, u"…"_s);
    return let.replace(path, u"…"_s);
}

QByteArray logOf()
{
    QStringList lines;
    const QDir folder(resource_paths::logFolder());
    const QStringList files = folder.entryList({u"permitdesk*.log"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : written) {
                lines.append(letThrough(line));
            }
        }
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace

/// Codes and numbers; what somebody typed as a reason, or as a value that is no number, stays in the house.
Result<QByteArray> SupportService::settings()
{
    const Result<QList<ListedSetting>> listed = SettingService(m_office).list();
    if (!listed) {
        return listed.failure();
    }
    QJsonArray list;
    for (const ListedSetting& each : *listed) {
        bool isNumber = false;
        const int number = each.choice.value.toInt(&isNumber);
        list.append(
            QJsonObject{{u"code"_s, each.choice.code}, {u"value"_s, isNumber ? QJsonValue(number) : QJsonValue(u"…"_s)},
                {u"ofOneClient"_s, each.choice.employer.isStored()}});
    }
    return asText({{u"settings"_s, list}});
}

Result<SupportBundle> SupportService::collect()
{
    const storage::Store& store = m_office.store();
    const Result<storage::StoreFacts> facts = storage::factsOf(store);
    const Result<VerifyOutcome> outcome = facts ? verifyStore(m_office) : Result<VerifyOutcome>(facts.failure());
    const Result<QByteArray> chosen = outcome ? settings() : outcome.failure();
    if (!chosen) {
        return chosen.failure();
    }
    SupportBundle bundle;
    bundle.isSound = outcome->findings.isEmpty();
    bundle.entries = {{u"versions.json"_s, versionsOf(m_office, store, *facts)}, {u"settings.json"_s, *chosen},
        {u"schema.sql"_s, facts->schema.join(u";\n"_s).toUtf8() + ";\n"}, {u"rows.json"_s, countsOf(*facts)},
        {u"verify.json"_s, jsonOf(outcome->findings)}, {u"geometry.json"_s, geometryOf(*facts)},
        {u"backups.json"_s, backupsOf(store)}, {u"log.txt"_s, logOf()}};
    return bundle;
}

Result<SupportBundle> SupportService::writeTo(const QString& path)
{
    Result<SupportBundle> bundle = collect();
    if (!bundle) {
        return bundle;
    }
    const Result<QByteArray> zip = exchange::zipOf(bundle->entries, m_office.clock().nowUtc());
    const Result<void> written = zip ? exchange::writeWholeFile(path, *zip) : zip.failure();
    return written ? std::move(bundle) : Result<SupportBundle>(written.failure());
}

} // namespace core::services
