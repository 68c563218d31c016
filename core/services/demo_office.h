// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

namespace core::services {

struct DemoSize
{
    int people = 24;
    quint64 seed = 1;
};

/// Fills a new store with an invented office: three employers, three members of staff, people whose dates lie around
/// the clock's today, and cases in every stage of the application for a permit of more than 90 days that the rules of
/// that day have. More people repeat the pattern with other names and numbers. Its history begins with the rules of
/// that procedure at the earliest: with today nearer to that day, more of it happened then. Fails with ProcedureUnknown
/// before 2017-04-01: no rules stand before it. Encrypted where a passphrase is given.
[[nodiscard]] Result<std::unique_ptr<Office>> makeDemoOffice(const QString& storePath,
    const OfficeEnvironment& environment, const DemoSize& size, const QString& passphrase = {});

} // namespace core::services
