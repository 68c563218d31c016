// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/form_data.h"

namespace core::services {

/// The values of the form verification-list: what the window wants to see of a case's materials (WindowKit), and where
/// the originals are. Copies with the employer's seal are wanted where originals are checked within 30 days of entry
/// (S3 Q3).
[[nodiscard]] Result<paper::PaperData> verificationData(const FormSource& source);

} // namespace core::services
