// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rulebook/fact_keys.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <optional>

namespace core::rulebook {

/// What is known of a case, a person, an employer. A missing fact is unknown, never "no". Keys are dotted:
/// notice.issuedOn. Values are kept as QString, QDate, qint64, bool, QStringList, QJsonArray (documents) or
/// QJsonObject (paper).
class Facts final
{
public:
    Facts() = default;

    /// Reads facts as cli.md describes them; dotted keys are nested objects. Fails with FieldUnknown, ValueUnknown or
    /// DateNotADate, each with the JSON `pointer` below the object.
    [[nodiscard]] static Result<Facts> fromJson(const QJsonObject& object);

    /// Sets one fact from its written form. Fails with FieldUnknown, ValueUnknown or DateNotADate (`field`, `value`).
    [[nodiscard]] Result<void> setText(const QString& key, const QString& text);
    /// Sets a fact that the program itself made; an unknown key or a value of another kind is a bug. A null date, an
    /// empty text removes the fact.
    void set(const QString& key, const QDate& date);
    void set(const QString& key, const QString& text);
    void set(const QString& key, qint64 number);
    void set(const QString& key, bool yes);
    void set(const QString& key, const QStringList& list);
    /// Of `documents`; its objects are taken as they are.
    void set(const QString& key, const QJsonArray& documents);

    [[nodiscard]] bool has(const QString& key) const { return m_values.contains(key); }
    [[nodiscard]] QString text(const QString& key) const;
    /// Null where unknown.
    [[nodiscard]] QDate date(const QString& key) const;
    [[nodiscard]] std::optional<qint64> number(const QString& key) const;
    [[nodiscard]] std::optional<bool> boolean(const QString& key) const;
    [[nodiscard]] QStringList list(const QString& key) const;
    [[nodiscard]] QJsonArray documents() const;
    [[nodiscard]] QJsonObject paper() const;

    /// The value of any key, derived ones computed; invalid where unknown.
    [[nodiscard]] QVariant value(const QString& key) const;
    /// What would have to be given for an unknown fact to be known: itself, or what a derived one is made from.
    [[nodiscard]] QStringList missingFor(const QString& key) const;
    [[nodiscard]] QStringList keys() const;

private:
    void put(const QString& key, FactKind kind, const QVariant& value);

    QHash<QString, QVariant> m_values;
};

} // namespace core::rulebook
