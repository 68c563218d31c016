// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_checks.h"

#include "core/base/logging.h"
#include "core/base/resource_paths.h"
#include "core/services/demo_office.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace desktop {

using core::Failure;
using core::FailureCode;
using core::services::Office;
using namespace Qt::Literals::StringLiterals;
namespace resource_paths = core::resource_paths;

namespace {

/// The first member of staff of a new office: whoever sits at this computer, until Settings say otherwise.
core::domain::Staff userOfComputer()
{
    core::domain::Staff staff;
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    staff.name = name.isEmpty() ? u"1"_s : name;
    staff.role = core::domain::StaffRole::Administrator;
    return staff;
}

/// The office lives its past in a folder beside: a program that is ended meanwhile leaves no half of it where the next
/// start looks for the whole.
core::Result<void> makeDemoStore(const QString& folder, const core::services::OfficeEnvironment& environment)
{
    const QString unfinished = folder + u".unfinished"_s;
    const Failure failed(FailureCode::StoreIo, {{u"path"_s, folder}});
    if (!QDir(unfinished).removeRecursively()) {
        return failed;
    }
    if (const auto made = core::services::makeDemoOffice(unfinished, environment, {}); !made) {
        return made.failure();
    }
    return QDir().rename(unfinished, folder) ? core::Result<void>() : core::Result<void>(failed);
}

} // namespace

core::Result<void> checkResources()
{
    for (const QString& folder : {u"rules"_s, u"calendar"_s, u"forms"_s, u"help"_s}) {
        const QString path = resource_paths::file(folder);
        if (!QFileInfo(path).isDir()) {
            return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
        }
    }
    return {};
}

core::Result<void> ensureStore(const QString& folder, bool demo, const core::services::OfficeEnvironment& environment)
{
    if (QFileInfo::exists(folder)) {
        return {};
    }
    core::logger("desktop")->info("make a new {} store …", demo ? "demo" : "user's");
    if (!QDir().mkpath(QFileInfo(folder).absolutePath())) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, folder}});
    }
    if (demo) {
        return makeDemoStore(folder, environment);
    }
    const auto made =
        Office::create(folder, environment, QFileInfo(folder).completeBaseName(), userOfComputer());
    return made ? core::Result<void>() : core::Result<void>(made.failure());
}

QString demoStore() { return QFileInfo(resource_paths::defaultStore()).absolutePath() + u"/Demo.permitdesk"_s; }

} // namespace desktop
