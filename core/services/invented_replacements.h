// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo_names.h"
#include "core/storage/anonymous_copy.h"

#include <QHash>
#include <QSet>

namespace core::services {

/// Invented names and numbers, and marks in place of words: the same value gives the same one wherever it stands, in
/// records, in a document's fields and in the history. Names come from the demo office's; numbers keep their shape;
/// words keep their length and their gaps. What is kept of values: days but those of birth, the year of birth, codes.
class InventedReplacements final : public storage::Replacements
{
public:
    /// `key`: random, so that nobody can work numbers out backwards; it is forgotten with this object.
    InventedReplacements(demo::DemoNames names, QByteArray key);

    [[nodiscard]] QJsonValue of(storage::ColumnKind kind, const QJsonValue& value) override;
    [[nodiscard]] QString ofFact(const QString& fact, const QString& value) override;
    [[nodiscard]] QByteArray blankOf(const QString& mediaType, qint64 byteCount, qint64 document) override;
    [[nodiscard]] QString officeName() override;

private:
    using ColumnKind = storage::ColumnKind;
    enum class Pool { Surname, GivenNames, ChineseName, CompanyZh, CompanyEn, CreditCode };

    [[nodiscard]] QString textOf(ColumnKind kind, const QString& value);
    [[nodiscard]] QString fromPool(Pool pool, const QString& value);
    [[nodiscard]] QString candidate(Pool pool, int number) const;
    [[nodiscard]] QString numbered(const QString& prefix, const QString& value, const QString& suffix = {});
    [[nodiscard]] QString mrzName(const QString& value);
    [[nodiscard]] QString birthDay(const QString& value);
    [[nodiscard]] QString number(const QString& value) const;
    [[nodiscard]] qint64 money(qint64 fen) const;
    [[nodiscard]] QString fileName(const QString& value);
    [[nodiscard]] QString eventArgs(const QString& json) const;
    [[nodiscard]] QString json(const QString& text);
    [[nodiscard]] QJsonValue jsonValue(const QJsonValue& value);
    [[nodiscard]] QString jsonText(const QString& value);
    [[nodiscard]] std::optional<QString> nameOfParts(const QString& value) const;
    [[nodiscard]] QByteArray digest(const QString& value) const;

    demo::DemoNames m_names;
    QByteArray m_key;
    QHash<Pool, QHash<QString, QString>> m_pools;
    QHash<Pool, QSet<QString>> m_dealt;
    QHash<QString, int> m_numbered;   ///< by prefix and value
    QHash<QString, int> m_lastNumber; ///< by prefix
    QHash<QString, QString> m_seen;   ///< names and whole values, folded, for fields whose meaning is not known
};

} // namespace core::services
