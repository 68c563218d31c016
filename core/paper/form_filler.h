// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/filled_paper.h"
#include "core/paper/form_template.h"
#include "core/paper/letterhead.h"

#include <QJsonObject>

namespace core::paper {

/// Fills a form's layout with values, which stay what they are: braces, bars and underscores in a value have no
/// meaning. In a draft a required value that is missing leaves a blank. Fails with FieldUnknown, FieldMissing,
/// ValueUnknown, DateNotADate, DateOrder or PaperLanguageMissing as makePaper says.
[[nodiscard]] Result<FilledPaper> fillForm(const FormTemplate& form, const QJsonObject& data, PaperLanguage language,
    bool draft, const QString& office, const Letterhead& letterhead = {});

} // namespace core::paper
