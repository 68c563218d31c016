// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/logging.h"
#include "core/base/process_guard.h"

#include <QGuiApplication>

#include <spdlog/spdlog.h>

#include <memory>

namespace {

/// Standard error carries our own messages: what Qt has to say of a session without a desktop helps no script.
void keepErrorsOnly(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        core::logger("qt")->error(message.toStdString());
    }
}

} // namespace

int main(int argc, char** argv)
{
    core::forbidCoreDumps();
    core::closeMemoryToOthers();
    QCoreApplication::setApplicationName(QStringLiteral("PermitDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PERMITDESK_VERSION));
    core::logToStandardError();
    qInstallMessageHandler(keepErrorsOnly);

    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    std::unique_ptr<QCoreApplication> application;
    if (cli::needsFonts(arguments)) {
        // Paper is drawn without a display, whatever the user's session offers.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return cli::runProgram(application->arguments().mid(1));
}
