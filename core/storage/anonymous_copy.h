// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/column_kinds.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace core::storage {

class Store;

/// What stands in a copy instead of what a store holds. The same value always gives the same replacement.
class Replacements
{
public:
    virtual ~Replacements() = default;
    /// Of a text, or of Money as a number. Empty stays empty, and Plain never comes here.
    [[nodiscard]] virtual QJsonValue of(ColumnKind kind, const QJsonValue& value) = 0;
    /// Of the value of a fact (ColumnKind::Fact); one that stays readable as that fact.
    [[nodiscard]] virtual QString ofFact(const QString& fact, const QString& value) = 0;
    /// A blank of like kind and size for a document; different for every document.
    [[nodiscard]] virtual QByteArray blankOf(const QString& mediaType, qint64 byteCount, qint64 document) = 0;
    [[nodiscard]] virtual QString officeName() = 0;
};

struct AnonymousCopy
{
    qint64 rows = 0;
    qint64 events = 0;
    qint64 documents = 0;
};

/// Makes of a store a new one, plain, in which every column that tells of people (column_kinds.h) holds a replacement,
/// in the records and in the history, whose chain is made anew. Nothing is copied by pages, so that no free page and no
/// log comes along. Drafts stay behind. Fails with StoreExists, StoreIo, StoreFull, Internal (arg detail: a column that
/// nobody has classified); then nothing is left at `target`.
[[nodiscard]] Result<AnonymousCopy> copyWithoutPeople(
    const Store& store, const QString& target, Replacements& replacements);

} // namespace core::storage
