// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/changes.h"

#include <QObject>

namespace core::services {

/// The one announcer of change. Lives on the GUI thread; StoreThread brings the changes of each committed act to it.
class ChangeHub final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void announce(const Changes& changes) { Q_EMIT changed(changes); }

Q_SIGNALS:
    void changed(const core::services::Changes& changes);
};

} // namespace core::services
