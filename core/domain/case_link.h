// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace core::domain {

/// Two cases that belong together (domain §10, week W6, W12, W15).
struct CaseLink
{
    CaseLinkId id;
    CaseId first;  ///< decided first: the extension, the old employer's cancellation, the main person's case
    CaseId second; ///< waits for it: the residence permit's extension, the new employer's application
    QString kind;  ///< then: one after the other; transfer: two employers, neither sees the other; family; replaces
    int revision = 0;
};

} // namespace core::domain
