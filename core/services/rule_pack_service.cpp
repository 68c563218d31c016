// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rule_pack_service.h"

#include "core/exchange/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using rulebook::KnownNames;
using rulebook::Rulebook;
using rulebook::RulePack;

namespace {

const QString kNational = u"national"_s;
const QString kOn = u".json"_s;
const QString kOff = u".json.off"_s;

/// A file of the office's folder.
struct OwnFile
{
    QString path;
    QString city; ///< its folder's name
    QString name;
    bool active = true;
};

/// A pack of the office's as it was read, or why it cannot stand.
struct OwnPack
{
    OwnFile file;
    Result<RulePack> pack;
};

QList<OwnFile> filesIn(const QString& folder)
{
    QList<OwnFile> files;
    for (const QString& city : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir cityFolder(folder + u'/' + city);
        for (const QString& file : cityFolder.entryList({u'*' + kOn, u'*' + kOff}, QDir::Files, QDir::Name)) {
            const bool active = file.endsWith(kOn);
            files.append({cityFolder.filePath(file), city, file.chopped((active ? kOn : kOff).size()), active});
        }
    }
    return files;
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
    return file.readAll();
}

Failure unsound(const RulePack& pack, const QString& pointer, const QString& reason, const QString& value)
{
    return Failure(FailureCode::PackUnsound,
        {{u"file"_s, pack.file}, {u"pointer"_s, pointer}, {u"reason"_s, reason}, {u"value"_s, value}});
}

/// The city of which a pack speaks, empty where it does not say; reading it says what else is wrong.
QString cityOf(const QByteArray& json) { return QJsonDocument::fromJson(json).object().value(u"city"_s).toString(); }

/// Reads a pack that may refer to all names of the book and of the office's own packs.
Result<RulePack> readOver(const Rulebook& book, const QString& path, const QList<OwnFile>& others)
{
    const Result<QByteArray> json = bytesOf(path);
    if (!json) {
        return json.failure();
    }
    const QString city = cityOf(*json);
    KnownNames names = book.knownNames(city);
    for (const OwnFile& other : others) {
        const Result<QByteArray> bytes = bytesOf(other.path);
        const bool isBeneath = other.active && (other.city == kNational || other.city == city);
        if (const auto declared =
                bytes && isBeneath ? rulebook::declaredNames(*bytes, other.path) : Result<KnownNames>(KnownNames());
            declared) {
            names.unite(*declared);
        }
    }
    return rulebook::readPack(*json, path, names);
}

/// The book with one more pack; fails where the two answer one question from one day on.
Result<Rulebook> with(const Rulebook& book, const RulePack& pack)
{
    QList<RulePack> packs = book.packs();
    packs.removeIf([&](const RulePack& each) { return each.city == pack.city && each.name == pack.name; });
    return Rulebook::fromPacks(packs << pack);
}

/// The shipped packs with the own ones laid upon them, one after the other; and what each own one came to.
struct Laid
{
    Rulebook shipped;
    Rulebook book;
    QList<OwnPack> own;
};

Result<Laid> lay(const QString& folder)
{
    Result<Rulebook> shipped = Rulebook::loadShipped();
    if (!shipped) {
        return shipped.failure();
    }
    Laid laid{*shipped, *shipped, {}};
    const QList<OwnFile> files = filesIn(folder);
    for (const OwnFile& file : files) {
        Result<RulePack> pack = readOver(laid.book, file.path, files);
        if (pack && file.active) {
            Result<Rulebook> further = with(laid.book, *pack);
            if (further) {
                laid.book = std::move(further).value();
            } else {
                pack = further.failure();
            }
        }
        laid.own.append({file, std::move(pack)});
    }
    return laid;
}

template <typename Entries> void addCited(QSet<QString>& ids, const Entries& entries)
{
    for (const rulebook::Entry& entry : entries) {
        for (const rulebook::Citation& citation : entry.sources) {
            ids.insert(citation.source);
        }
    }
}

QStringList citedBy(const RulePack& pack)
{
    QSet<QString> ids;
    addCited(ids, pack.procedures);
    addCited(ids, pack.stages);
    addCited(ids, pack.materials);
    addCited(ids, pack.deadlines);
    addCited(ids, pack.returns);
    addCited(ids, pack.settings);
    addCited(ids, pack.checks);
    addCited(ids, pack.offices);
    QStringList ordered(ids.begin(), ids.end());
    ordered.sort();
    return ordered;
}

ListedPack listed(const RulePack& pack)
{
    ListedPack item;
    item.name = pack.name;
    item.city = pack.city;
    item.names = pack.names;
    item.from = pack.from;
    item.to = pack.to;
    item.lastChecked = pack.lastChecked;
    item.file = pack.file;
    item.sources = citedBy(pack);
    return item;
}

ListedPack listed(const OwnPack& own)
{
    ListedPack item;
    if (own.pack) {
        item = listed(*own.pack);
    } else {
        item.name = own.file.name;
        item.city = own.file.city;
        item.file = own.file.path;
        item.problem = own.pack.failure();
    }
    item.ofOffice = true;
    item.active = own.file.active;
    return item;
}

Result<OwnFile> ownFile(const QString& folder, const QString& name)
{
    const QList<OwnFile> files = filesIn(folder);
    const auto file = std::ranges::find(files, name, &OwnFile::name);
    if (file == files.end()) {
        return Failure(FailureCode::RecordNotFound, {{u"name"_s, name}});
    }
    return *file;
}

} // namespace

RulePackService::RulePackService(QString folder) : m_folder(std::move(folder)) {}

Result<QList<ListedPack>> RulePackService::list() const
{
    const Result<Laid> laid = lay(m_folder);
    if (!laid) {
        return laid.failure();
    }
    QList<ListedPack> packs;
    for (const RulePack& pack : laid->shipped.packs()) {
        packs.append(listed(pack));
    }
    for (const OwnPack& own : laid->own) {
        packs.append(listed(own));
    }
    return packs;
}

Result<Rulebook> RulePackService::rulebook() const
{
    if (filesIn(m_folder).isEmpty()) {
        return Rulebook::loadShipped();
    }
    Result<Laid> laid = lay(m_folder);
    if (!laid) {
        return laid.failure();
    }
    return std::move(laid->book);
}

Result<RulePack> RulePackService::check(const QString& file) const
{
    const Result<Laid> laid = lay(m_folder);
    if (!laid) {
        return laid.failure();
    }
    Result<RulePack> pack = readOver(laid->book, file, filesIn(m_folder));
    if (!pack) {
        return pack;
    }
    if (const Result<Rulebook> further = with(laid->book, *pack); !further) {
        return further.failure();
    }
    return pack;
}

Result<ListedPack> RulePackService::add(const QString& file) const
{
    const Result<RulePack> pack = check(file);
    if (!pack) {
        return pack.failure();
    }
    const Result<Rulebook> shipped = Rulebook::loadShipped();
    if (!shipped) {
        return shipped.failure();
    }
    const bool isShipped = std::ranges::any_of(
        shipped->packs(), [&](const RulePack& each) { return each.name == pack->name && each.city == pack->city; });
    const bool isFileName = pack->name == QFileInfo(pack->name).fileName() && !pack->name.startsWith(u'.');
    if (isShipped || !isFileName) {
        return unsound(*pack, u"/name"_s, isShipped ? u"shipped-name"_s : u"unknown-value"_s, pack->name);
    }
    const Result<QByteArray> json = bytesOf(file);
    if (!json) {
        return json.failure();
    }
    const QString folder = m_folder + u'/' + pack->city;
    const QString path = folder + u'/' + pack->name + kOn;
    if (!QDir().mkpath(folder)) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, path}});
    }
    if (const Result<void> written = exchange::writeWholeFile(path, *json); !written) {
        return written.failure();
    }
    QFile::remove(folder + u'/' + pack->name + kOff); // the same pack, switched off before
    ListedPack item = listed(*pack);
    item.file = path;
    item.ofOffice = true;
    return item;
}

Result<void> RulePackService::setActive(const QString& name, bool active) const
{
    const Result<OwnFile> file = ownFile(m_folder, name);
    if (!file) {
        return file.failure();
    }
    const QString path = m_folder + u'/' + file->city + u'/' + file->name + (active ? kOn : kOff);
    if (path != file->path && !QFile::rename(file->path, path)) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, path}});
    }
    return {};
}

Result<void> RulePackService::remove(const QString& name) const
{
    const Result<OwnFile> file = ownFile(m_folder, name);
    if (!file) {
        return file.failure();
    }
    if (!QFile::remove(file->path)) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, file->path}});
    }
    return {};
}

} // namespace core::services
