// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/pack_reader.h"

#include <QJsonValue>

#include <optional>

namespace core::rulebook {

/// Why a pack is unsound, and where.
struct PackProblem
{
    QString pointer; ///< JSON pointer
    QString reason;  ///< kebab-case
    QString value;
};

/// What the reading of one pack shares. The first problem stays; what is read after it is thrown away with the pack.
struct PackScan
{
    KnownNames names; ///< the pack's own and those beneath
    QDate packFrom;   ///< entries without a day of their own start with their pack
    std::optional<PackProblem> problem;

    void refuse(const QString& pointer, const QString& reason, const QString& value = {});
};

/// A value of a pack's JSON that knows its place. Reading what is not there or of another kind notes the problem and
/// gives an empty value, so that readers stay free of error paths.
class PackNode final
{
public:
    PackNode(QJsonValue value, QString pointer, PackScan& scan)
        : m_value(std::move(value)), m_pointer(std::move(pointer)), m_scan(&scan)
    {}

    [[nodiscard]] const QJsonValue& json() const { return m_value; }
    [[nodiscard]] const QString& pointer() const { return m_pointer; }
    [[nodiscard]] PackScan& scan() const { return *m_scan; }
    void refuse(const QString& reason, const QString& value = {}) const { m_scan->refuse(m_pointer, reason, value); }

    /// Refuses any other key (unknown-key) and a value that is no object (wrong-type).
    void allowOnly(const QStringList& keys) const;
    [[nodiscard]] bool has(const QString& key) const;
    /// The member, undefined where it is not there.
    [[nodiscard]] PackNode at(const QString& key) const;
    /// The member; refuses where it is not there (missing-key).
    [[nodiscard]] PackNode need(const QString& key) const;
    /// The object's keys.
    [[nodiscard]] QStringList keys() const;
    /// The array's items; none of an undefined value.
    [[nodiscard]] QList<PackNode> items() const;

    /// Empty of an undefined value; else of the kind or refused (wrong-type, bad-date).
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] bool boolean(bool otherwise = false) const;
    [[nodiscard]] BilingualText bilingual() const;

    /// The value of a code in a table; refuses one that is not in it (unknown-value).
    template <typename Enum> [[nodiscard]] Enum oneOf(const QHash<QString, Enum>& table) const
    {
        const auto it = table.constFind(text());
        if (it == table.constEnd()) {
            refuse(QStringLiteral("unknown-value"), text());
            return {};
        }
        return *it;
    }

private:
    [[nodiscard]] bool isKind(QJsonValue::Type type) const;

    QJsonValue m_value;
    QString m_pointer;
    PackScan* m_scan;
};

} // namespace core::rulebook
