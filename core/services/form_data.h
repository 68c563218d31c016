// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice.h"
#include "core/paper/form_template.h"
#include "core/paper/paper_data.h"
#include "core/paper/paper_maker.h"
#include "core/services/case_service.h"
#include "core/services/paper_words.h"

#include <QJsonObject>

namespace core::services {

/// What the values of a form are taken from. Lives as long as its values are being made.
struct FormSource
{
    Office& office;
    const paper::FormTemplate& form;
    const CaseView& view;
    const std::optional<domain::Notice>& notice; ///< the newest filed with the case
    const PaperWords& words;
    const QJsonObject& typed; ///< what a person gave for the form's typed fields
};

/// The values of a form as the record and, over it, the person who makes the paper give them. A form that none of the
/// builders is for gets what the record knows under the names of its fields (letter_data.h). Fails with FieldUnknown
/// for a typed value that the form asks nobody for, and as the store does.
[[nodiscard]] Result<paper::PaperData> formData(const FormSource& source);

} // namespace core::services
