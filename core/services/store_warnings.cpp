// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/store_warnings.h"

#include "core/storage/queries/event_queries.h"
#include "core/storage/store.h"
#include "core/storage/store_place.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;
namespace store_place = storage::store_place;

namespace {

/// Clocks that are set by the network differ by less.
constexpr qint64 kSecondsOfPatience = 600;

} // namespace

Result<QList<Failure>> storeWarnings(Office& office)
{
    const storage::Store& store = office.store();
    const Result<QList<domain::CaseEvent>> newest = storage::event_queries::newest(store.connection(), 1);
    if (!newest) {
        return newest.failure();
    }
    QList<Failure> warnings;
    const QString path = store.folder();
    if (const QString service = store_place::syncServiceOf(path); !service.isEmpty()) {
        warnings.append(Failure(FailureCode::StoreSynced, {{u"path"_s, path}, {u"service"_s, service}}));
    }
    if (store_place::isOnNetwork(path)) {
        warnings.append(Failure(FailureCode::StoreOnNetwork, {{u"path"_s, path}}));
    }
    if (const QStringList copies = store_place::conflictCopiesIn(path); !copies.isEmpty()) {
        warnings.append(Failure(FailureCode::ConflictCopies, {{u"names"_s, copies.join(u", "_s)}}));
    }
    if (!newest->isEmpty() && store.clock().nowUtc().addSecs(kSecondsOfPatience) < newest->constFirst().at) {
        const QDateTime last = newest->constFirst().at.toLocalTime();
        warnings.append(Failure(FailureCode::ClockBehind, {{u"last"_s, last.toString(u"yyyy-MM-dd HH:mm"_s)}}));
    }
    return warnings;
}

} // namespace core::services
