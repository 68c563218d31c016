// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>

namespace core::paper {

/// Writes a number as fonts do: its highest byte first.
template <typename Number> void appendBigEndian(QByteArray& bytes, Number number)
{
    std::array<char, sizeof(Number)> written{};
    qToBigEndian(number, written.data());
    bytes.append(written.data(), qsizetype(written.size()));
}

} // namespace core::paper
