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
    if (!demo) {
        const QString user = userOfComputer();
        return foundStore(
            folder, QFileInfo(folder).completeBaseName(), user.isEmpty() ? u"1"_s : user, {}, environment);
    }
    return QDir().mkpath(QFileInfo(folder).absolutePath())
               ? makeDemoStore(folder, environment)
               : core::Result<void>(Failure(FailureCode::StoreIo, {{u"path"_s, folder}}));
}

core::Result<void> foundStore(const QString& folder, const QString& officeName, const QString& staffName,
    const QString& passphrase, const core::services::OfficeEnvironment& environment)
{
    if (!QDir().mkpath(QFileInfo(folder).absolutePath())) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, folder}});
    }
    const core::domain::Staff first{{}, staffName, core::domain::StaffRole::Administrator};
    const auto made = Office::create(folder, environment, officeName, first, passphrase);
    return made ? core::Result<void>() : core::Result<void>(made.failure());
}

QString userOfComputer() { return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")); }

QString demoStore() { return QFileInfo(resource_paths::defaultStore()).absolutePath() + u"/Demo.permitdesk"_s; }

} // namespace desktop
