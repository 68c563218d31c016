// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace support {

/// A clock whose minutes count, and that can be put back.
class MinuteClock final : public core::Clock
{
public:
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void pass(int minutes) { m_now = m_now.addSecs(60LL * minutes); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 1, 5), QTime(2, 0), Qt::UTC);
};

} // namespace support
