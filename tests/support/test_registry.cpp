// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QTest>

#include <vector>

namespace support {

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
    int failures = registry().empty() ? 1 : 0;
    for (const auto& make : registry()) {
        const std::unique_ptr<QObject> test = make();
        failures += QTest::qExec(test.get(), argc, argv);
    }
    return failures;
}

} // namespace support
