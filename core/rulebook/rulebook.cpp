// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"

#include "core/base/logging.h"
#include "core/base/resource_paths.h"
#include "core/rulebook/overlap.h"
#include "core/rulebook/view_builder.h"

#include <QDir>
#include <QFile>
#include <QMutex>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNational = u"national"_s;

struct PackFile
{
    QString path;
    QString city; ///< its folder's name
    QByteArray json;
    KnownNames names;
};

Result<PackFile> readFile(const QString& path, const QString& city)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    PackFile pack{path, city, file.readAll(), {}};
    auto names = declaredNames(pack.json, path);
    if (!names) {
        return names.failure();
    }
    pack.names = *std::move(names);
    return pack;
}

Result<QList<PackFile>> filesIn(const QString& folder)
{
    const QDir root(folder);
    if (!root.exists()) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, folder}});
    }
    QList<PackFile> files;
    for (const QString& city : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir cityFolder(root.filePath(city));
        for (const QString& name : cityFolder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            auto file = readFile(cityFolder.filePath(name), city);
            if (!file) {
                return file.failure();
            }
            files.append(*std::move(file));
        }
    }
    return files;
}

/// The names a pack of that city may refer to: those of the national packs and of its own city's.
KnownNames namesBeneath(const QList<PackFile>& files, const QString& city)
{
    KnownNames names;
    for (const PackFile& file : files) {
        if (file.city == kNational || file.city == city) {
            names.unite(file.names);
        }
    }
    return names;
}

bool liesBelow(const RulePack& one, const RulePack& two)
{
    const auto key = [](const RulePack& pack) {
        return std::make_tuple(pack.city != kNational, pack.city, pack.from, pack.name);
    };
    return key(one) < key(two);
}

Failure overlapFailure(const RulePack& pack, const Entry& entry)
{
    return Failure(FailureCode::PackUnsound,
        {{u"file"_s, pack.file}, {u"pointer"_s, entry.pointer}, {u"reason"_s, u"overlap"_s}, {u"value"_s, entry.code}});
}

/// An entry of `upper` that answers the same question from the same day on as one of `lower`.
template <typename T> const Entry* clash(const RulePack& lower, const RulePack& upper, QList<T> RulePack::*list)
{
    for (const T& one : upper.*list) {
        for (const T& two : lower.*list) {
            if (one.from == two.from && overlap::between(one, two)) {
                return &one;
            }
        }
    }
    return nullptr;
}

const Entry* clashBetween(const RulePack& lower, const RulePack& upper)
{
    for (const Entry* entry : {clash(lower, upper, &RulePack::procedures), clash(lower, upper, &RulePack::stages),
             clash(lower, upper, &RulePack::materials), clash(lower, upper, &RulePack::deadlines),
             clash(lower, upper, &RulePack::returns), clash(lower, upper, &RulePack::settings),
             clash(lower, upper, &RulePack::checks), clash(lower, upper, &RulePack::offices),
             clash(lower, upper, &RulePack::routerNotes)}) {
        if (entry != nullptr) {
            return entry;
        }
    }
    return nullptr;
}

/// The row of a view that speaks of nothing beneath it, or that could answer beside another; null where all is well.
const RouterRow* unsoundRowOf(const RuleView& rules)
{
    const QList<RouterRow>& rows = rules.router();
    const auto orphan = std::ranges::find_if(rows, &RouterRow::overlay);
    return orphan != rows.end() ? &*orphan : firstRivalIn(rows);
}

Failure unsoundRow(const QList<const RulePack*>& layers, const RouterRow& row)
{
    const auto holds = [&row](const RulePack* pack) {
        return std::ranges::any_of(pack->router, [&row](const RouterRow& each) {
            return each.code == row.code && each.pointer == row.pointer && each.from == row.from;
        });
    };
    const auto pack = std::find_if(layers.rbegin(), layers.rend(), holds);
    return Failure(FailureCode::PackUnsound,
        {{u"file"_s, pack == layers.rend() ? QString() : (*pack)->file}, {u"pointer"_s, row.pointer},
            {u"reason"_s, row.overlay ? u"nothing-beneath"_s : u"overlap"_s}, {u"value"_s, row.code}});
}

} // namespace

Result<Rulebook> Rulebook::loadShipped()
{
    // Every office of a process holds the same book: read by the first thread that asks, while the others wait.
    static QMutex mutex;
    static QString folderRead;
    static std::optional<Rulebook> book;
    const QString folder = resource_paths::file(u"rules"_s);
    const QMutexLocker lock(&mutex);
    if (!book || folderRead != folder) {
        Result<Rulebook> loaded = load(folder);
        if (!loaded) {
            return loaded;
        }
        book = std::move(loaded).value();
        folderRead = folder;
    }
    return *book;
}

Result<Rulebook> Rulebook::load(const QString& folder)
{
    logger("rulebook")->info("Load rule packs…");
    const auto files = filesIn(folder);
    if (!files) {
        return files.failure();
    }
    QList<RulePack> packs;
    for (const PackFile& file : *files) {
        auto pack = readPack(file.json, file.path, namesBeneath(*files, file.city));
        if (!pack) {
            return pack.failure();
        }
        if (pack->city != file.city) {
            return Failure(FailureCode::PackUnsound, {{u"file"_s, file.path}, {u"pointer"_s, u"/city"_s},
                                                         {u"reason"_s, u"other-folder"_s}, {u"value"_s, pack->city}});
        }
        packs.append(*std::move(pack));
    }
    return fromPacks(std::move(packs));
}

Result<Rulebook> Rulebook::fromPacks(QList<RulePack> packs)
{
    Rulebook book;
    std::ranges::sort(packs, liesBelow);
    for (qsizetype i = 0; i < packs.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const Entry* entry = packs[i].city == packs[j].city ? clashBetween(packs[j], packs[i]) : nullptr;
            if (entry != nullptr) {
                return overlapFailure(packs[i], *entry);
            }
        }
    }
    book.m_packs = std::move(packs);
    QStringList cities{kNational};
    for (const RulePack& pack : std::as_const(book.m_packs)) {
        if (!cities.contains(pack.city)) {
            cities.append(pack.city);
        }
    }
    for (const QString& city : std::as_const(cities)) {
        QList<const RulePack*> layers;
        for (const RulePack& pack : std::as_const(book.m_packs)) {
            if (pack.city == kNational || pack.city == city) {
                layers.append(&pack);
            }
        }
        const ViewBuilder builder(city, layers);
        for (const QDate& day : builder.changes()) {
            auto view = builder.viewFrom(day);
            if (const RouterRow* row = unsoundRowOf(*view)) {
                return unsoundRow(layers, *row);
            }
            book.m_views[city].insert(day, std::move(view));
        }
    }
    book.m_empty = std::make_shared<const RuleView>(RuleViewParts{});
    return book;
}

const RuleView& Rulebook::forCase(const QString& city, QDate on) const
{
    const auto views = m_views.constFind(hasCity(city) ? city : kNational);
    if (views == m_views.constEnd()) {
        return *m_empty;
    }
    const auto next = views->upperBound(on);
    return next == views->constBegin() ? *m_empty : **std::prev(next);
}

QStringList Rulebook::cities() const
{
    QStringList cities = m_views.keys();
    std::ranges::sort(cities, {}, [](const QString& city) { return std::make_pair(city != kNational, city); });
    return cities;
}

KnownNames Rulebook::knownNames(const QString& city) const
{
    KnownNames names;
    for (const RulePack& pack : m_packs) {
        if (pack.city != kNational && pack.city != city) {
            continue;
        }
        for (const Source& source : pack.sources) {
            names.sources.insert(source.id, source.weight);
        }
        for (const Procedure& procedure : pack.procedures) {
            names.procedures.insert(procedure.code);
        }
        for (const MaterialRule& material : pack.materials) {
            names.materials.insert(material.code);
        }
        for (const ReturnReason& reason : pack.returns) {
            names.returns.insert(reason.code);
        }
        for (const Setting& setting : pack.settings) {
            names.settings.insert(setting.code);
            if (setting.value.typeId() == QMetaType::LongLong || setting.value.typeId() == QMetaType::Double) {
                names.numbers.insert(setting.code);
            }
        }
        for (const Stage& stage : pack.stages) {
            for (const QString& procedure : stage.procedures) {
                names.stages[procedure].insert(stage.code);
                if (stage.final) {
                    names.finalStages[procedure].insert(stage.code);
                }
            }
        }
    }
    return names;
}

} // namespace core::rulebook
