// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/form_data.h"

namespace core::services {

/// What the record knows under the names of the form's fields, whatever the form: the letters', commitments' and
/// powers' own vocabulary (resources/forms/README.md lists it). What it does not know is left out.
[[nodiscard]] Result<paper::PaperData> letterData(const FormSource& source);

} // namespace core::services
