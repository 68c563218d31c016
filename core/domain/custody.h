// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core {
using CustodyId = Id<struct CustodyTag>;
} // namespace core

namespace core::domain {

/// An original that the office had in its hands for a case (week W7): from whom and when it came, where it lies, to
/// whom and when it went back. It was here while returnedOn is null.
struct Custody
{
    CustodyId id;
    CaseId caseId;
    QString material; ///< M04 …
    QString what;     ///< which one, where the material does not say enough: a degree's number
    QDate receivedOn; ///< never null
    QString receivedFrom;
    QString place; ///< where it lies: the safe, with the courier, at the window
    QDate returnedOn;
    QString returnedTo;
    QString receipt; ///< number of the receipt, or who signed for it
    int revision = 0;
};

} // namespace core::domain
