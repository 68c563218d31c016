// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// Something to be done in a case that no rule's date asks for: what a change of the rules left behind (domain §13.10).
struct CaseTask
{
    CaseTaskId id;
    CaseId caseId;
    QString code;    ///< of the move to new rules, for example reissue-notice; empty for one written by hand
    QString text;    ///< written by hand; empty where the code says it
    QDate dueOn;     ///< null: no day
    QDate doneOn;    ///< null: still to do
    int revision = 0;
};

} // namespace core::domain
