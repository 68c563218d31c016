// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QTest>

#include <vector>

namespace support {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>>& registry()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> makers;
    return makers;
}

} // namespace

void registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    registry().push_back(std::move(make));
}

int runRegisteredTests(int argc, char** argv)
{
    // Qt ends a test function after five minutes; ctest's limit, one for each program, is enough for the long ones.
    if (qEnvironmentVariableIsSet("PERMITDESK_TORTURE") && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT")) {
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    }
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const bool isOneClass = argc > 1 && arguments.at(1).startsWith("Tst"_L1);
    const QString wanted = isOneClass ? arguments.takeAt(1) : QString();

    int failures = 0;
    bool hasRun = false;
    for (const auto& make : registry()) {
        const std::unique_ptr<QObject> test = make();
        if (wanted.isEmpty() || wanted == QLatin1StringView(test->metaObject()->className())) {
            hasRun = true;
            failures += QTest::qExec(test.get(), arguments);
        }
    }
    return hasRun ? failures : 1;
}

} // namespace support
