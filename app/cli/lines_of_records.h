// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/employer_service.h"
#include "core/services/person_service.h"

namespace cli {

/// What the show verbs tell people of a record, without --json (see RecordSheet). The words follow the installed
/// translator, bilingual data `lang`.
[[nodiscard]] QStringList linesOf(const core::services::CaseView& view, core::types::Lang lang);
[[nodiscard]] QStringList linesOf(const core::services::PersonView& view, core::types::Lang lang);
[[nodiscard]] QStringList linesOf(const core::services::EmployerView& view, core::types::Lang lang);

/// The name of a stage of the case's procedure; its code where the rules no longer know it.
[[nodiscard]] QString stageName(const core::services::CaseView& view, const QString& stage, core::types::Lang lang);

/// A refusal of a step as people read it: stages, actors, facts and materials by their names.
[[nodiscard]] core::Failure inWords(
    const core::Failure& failure, const core::services::CaseView& view, core::types::Lang lang);

} // namespace cli
