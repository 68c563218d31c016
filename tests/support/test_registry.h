// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace support {

/// Remembers a test class for the program's main function.
void registerTest(std::function<std::unique_ptr<QObject>()> make);

/// Runs every registered class with the program's arguments, or the one whose name is the first of them (`TstPeoplePage`);
/// returns the number of failures, 1 where nothing has run.
int runRegisteredTests(int argc, char** argv);

/// `static const support::Registered<TstThing> registered;` at a test source's end makes the class run.
template <typename TestClass>
struct Registered
{
    Registered()
    {
        registerTest([] { return std::make_unique<TestClass>(); });
    }
};

} // namespace support
