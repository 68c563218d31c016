// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace cli {

/// What a verb found: one JSON document, the same as lines for people, and the contract's exit code (cli.md).
struct Answer
{
    QJsonValue document;
    QStringList lines;
    int exitCode = 0;
};

constexpr int kDone = 0;
constexpr int kFoundSomethingThatStops = 1;

} // namespace cli
