// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <spdlog/fwd.h>

#include <memory>

namespace core {

/// The logger of a module ("storage", "reader" …). Messages are written before the act, in the imperative, name ids and
/// masked values only, and are never translated.
[[nodiscard]] std::shared_ptr<spdlog::logger> logger(const char* module);

/// Sends all loggers to a rotating file in resource_paths::logFolder() (desktop) or to standard error from warnings up
/// (command line, reader). Called once, at start.
void logToFile();
void logToStandardError();

} // namespace core
