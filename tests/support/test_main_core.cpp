// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "tests/support/test_registry.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    core::logToStandardError();
    return support::runRegisteredTests(argc, argv);
}
