// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "core/base/resource_paths.h"

#include <QDir>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace core {

namespace {

void useSink(const spdlog::sink_ptr& sink, spdlog::level::level_enum level)
{
    auto root = std::make_shared<spdlog::logger>("permitdesk", sink);
    root->set_level(level);
    root->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(root);
}

} // namespace

std::shared_ptr<spdlog::logger> logger(const char* module)
{
    return spdlog::default_logger()->clone(module);
}

void logToFile()
{
    constexpr std::size_t kFileBytes = 1 << 20;
    constexpr std::size_t kFiles = 3;
    const QString folder = resource_paths::logFolder();
    if (!QDir().mkpath(folder)) {
        logToStandardError();
        return;
    }
    const auto path = (folder + QStringLiteral("/permitdesk.log")).toStdString();
    try {
        useSink(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, kFileBytes, kFiles), spdlog::level::info);
    } catch (const spdlog::spdlog_ex&) {
        logToStandardError();
    }
}

void logToStandardError()
{
    useSink(std::make_shared<spdlog::sinks::stderr_sink_mt>(), spdlog::level::warn);
}

} // namespace core
