// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition_root.h"
#include "app/desktop/start_checks.h"
#include "app/desktop/start_options.h"
#include "app/desktop/tour.h"
#include "core/base/logging.h"
#include "core/base/process_guard.h"
#include "core/base/resource_paths.h"
#include "core/storage/restore.h"
#include "ui/shell/desktop_prompts.h"
#include "ui/shell/single_instance.h"
#include "ui/system/session_watch.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using desktop::StartOptions;
using ui::shell::MachineSettings;
using ui::shell::Setting;

namespace {

constexpr int kUsageExit = 2;

/// Options of one start stand above what is set, and are not kept.
QString storeFor(const StartOptions& options, const MachineSettings& settings)
{
    if (!options.store.isEmpty()) {
        return options.store;
    }
    if (options.demo) {
        return desktop::demoStore();
    }
    const QString last = settings.value(Setting::LastStore).toString();
    return last.isEmpty() ? core::resource_paths::defaultStore() : last;
}

int runWindow(QApplication& application, const StartOptions& options)
{
    ui::shell::SingleInstance instance;
    if (!instance.claim(options.files)) {
        return 0;
    }
    MachineSettings settings;
    ui::shell::DesktopPrompts prompts;
    const core::SystemClock clock(options.today);
    core::SystemSaltSource salts;
    const core::services::OfficeEnvironment environment{clock, salts};
    const QString store = storeFor(options, settings);
    core::storage::finishRestore(store);
    const bool isDemoMissing = options.demo && !QFileInfo::exists(store);
    const auto makeDemo = [&] { return desktop::ensureStore(store, true, environment); };

    desktop::CompositionRoot root({application, settings, prompts, environment}, store,
        isDemoMissing ? makeDemo : desktop::CompositionRoot::MakeStore());
    if (const core::Result<void> resources = desktop::checkResources(); !resources) {
        root.tellOfMissingParts(resources.failure());
        return core::exitCodeOf(resources.failure().code);
    }
    if (!options.language.isEmpty()) {
        root.shell().language().setLanguage(ui::shell::languageFrom(options.language));
    }
    if (!options.theme.isEmpty()) {
        root.shell().theme().setMode(ui::shell::themeModeFrom(options.theme));
    }
    QObject::connect(&instance, &ui::shell::SingleInstance::raised, &root, [&root](const QStringList& files) {
        root.window().raise();
        root.window().activateWindow();
        root.openFiles(files);
    });
    root.show();
    root.officeLock().heed(ui::system::SessionWatch::ofThisSystem());
    root.openFiles(options.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    core::forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"PermitDesk"_s);
    QApplication::setApplicationName(u"PermitDesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(PERMITDESK_VERSION));
    const auto options = StartOptions::parse(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.failure().args.value(u"argument"_s) << '\n' << StartOptions::help();
        return kUsageExit;
    }
    if (options->helpWanted || options->versionWanted) {
        QTextStream(stdout) << (options->helpWanted ? StartOptions::help()
                                                    : QApplication::applicationVersion() + u'\n');
        return 0;
    }
    core::logToFile();
    if (!options->tourFolder.isEmpty()) {
        return desktop::runTour(application, *options);
    }
    const int exit = runWindow(application, *options);
    if (exit != desktop::kDemoOfficeWanted) {
        return exit;
    }
    StartOptions demo = *options;
    demo.demo = true;
    demo.store.clear();
    demo.files.clear();
    return runWindow(application, demo);
}
