// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expect.h"
#include "core/base/failure.h"

#include <optional>
#include <utility>
#include <variant>

namespace core {

/// What an act that may fail hands back: the value, or the one Failure that stopped it.
/// Reading the value of a failed result (or the failure of a good one) is a bug and ends the program.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const&
    {
        CORE_EXPECT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T& value() &
    {
        CORE_EXPECT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        CORE_EXPECT(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Failure& failure() const
    {
        CORE_EXPECT(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Failure> m_state;
};

template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Failure failure) : m_failure(std::move(failure)) {}

    [[nodiscard]] bool ok() const { return !m_failure.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Failure& failure() const
    {
        CORE_EXPECT(!ok());
        return *m_failure;
    }

private:
    std::optional<Failure> m_failure;
};

} // namespace core
