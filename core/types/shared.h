// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QHash>
#include <QSharedData>
#include <QString>

#include <utility>

namespace core::types {

/// A value that many records have in common: it is held once, and each record has a pointer to it. It reads as the
/// value, an empty one at first, and is never changed, only replaced. Threads may read and copy the same one.
template <typename Value> class Shared final
{
public:
    Shared() = default;
    explicit Shared(Value value) : m_held(new Held(std::move(value))) {}

    operator const Value&() const { return **this; } // NOLINT(google-explicit-constructor): it reads as the value
    [[nodiscard]] const Value& operator*() const
    {
        static const Value empty{};
        return m_held ? m_held->value : empty;
    }
    [[nodiscard]] const Value* operator->() const { return &**this; }

    friend bool operator==(const Shared& left, const Shared& right)
    {
        return left.m_held == right.m_held || *left == *right;
    }

private:
    struct Held final : QSharedData
    {
        explicit Held(Value held) : value(std::move(held)) {}
        const Value value;
    };

    QExplicitlySharedDataPointer<const Held> m_held;
};

/// Hands out one Shared for each text, however often it comes.
class SharedTexts final
{
public:
    [[nodiscard]] const Shared<QString>& of(const QString& text)
    {
        const auto known = m_known.constFind(text);
        return known != m_known.cend() ? *known : *m_known.insert(text, Shared(text));
    }

private:
    QHash<QString, Shared<QString>> m_known;
};

} // namespace core::types
