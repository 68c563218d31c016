// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// One import of a sheet, so that the whole of it can be taken back.
struct ImportBatch
{
    ImportBatchId id;
    QString kind; ///< people, employers
    QString fileName;
    int rowsRead = 0;
    int rowsNew = 0;
    int rowsChanged = 0;
    int rowsSame = 0;
    int rowsRejected = 0;
    EventId event;
    QDate importedOn;
    int revision = 0;
};

} // namespace core::domain
