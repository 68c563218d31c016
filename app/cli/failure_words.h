// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure_texts.h"
#include "core/base/result.h"
#include "core/types/bilingual_text.h"

#include <QJsonObject>

namespace cli {

/// What happened and what helps, in the language of the call; the code's name where the texts cannot be read.
[[nodiscard]] core::FailureTexts::Text wordsOf(const core::Failure& failure, core::types::Lang lang);

/// {"code", "message", "args"}, as the contract has it.
[[nodiscard]] QJsonObject jsonOf(const core::Failure& failure, core::types::Lang lang);

} // namespace cli
