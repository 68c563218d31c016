// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/letterhead_service.h"
#include "core/services/office.h"

#include <QList>

namespace core::services {

/// What a new office does first, in this order.
enum class FirstStep { RecoveryKey, Letterhead, People, Case };

struct FirstStepState
{
    FirstStep step;
    bool isDone = false;

    bool operator==(const FirstStepState&) const = default;
};

/// What lies between an office just founded and its first useful list. Any thread that has the office.
class FirstStepService final
{
public:
    explicit FirstStepService(Office& office, LetterheadService letterhead = LetterheadService())
        : m_office(office), m_letterhead(std::move(letterhead))
    {}

    /// Where the office has a case it is at work, and only a recovery key that nobody keeps is left. A store without
    /// a passphrase needs none. A letterhead that cannot be read counts as done: what is wrong with it is said where
    /// it is used.
    [[nodiscard]] Result<QList<FirstStepState>> all();

private:
    Office& m_office;
    LetterheadService m_letterhead;
};

} // namespace core::services
