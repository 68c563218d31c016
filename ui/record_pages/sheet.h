// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/staff_service.h"

#include <QHash>

#include <utility>

namespace ui::record_pages {

/// A service's view of a record with the names of the staff whom its history names.
template <typename View> struct Sheet
{
    View view;
    QHash<qint64, QString> staffNames; ///< by StaffId value
};

/// Completes a view that was just read; hands on the failure of either reading.
template <typename View>
[[nodiscard]] core::Result<Sheet<View>> withStaffNames(core::services::Office& office, core::Result<View> view)
{
    if (!view) {
        return view.failure();
    }
    auto names = core::services::StaffService(office).namesById();
    if (!names) {
        return names.failure();
    }
    return Sheet<View>{std::move(view).value(), std::move(names).value()};
}

} // namespace ui::record_pages
