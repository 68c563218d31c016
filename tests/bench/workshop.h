// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/salt_source.h"
#include "core/services/office.h"

#include <QTemporaryDir>

namespace bench {

/// What the benches of one run share: a folder that goes with it, the sheet of 100,000 people, and one office that
/// has imported it.
class Workshop final
{
public:
    static constexpr int kPeople = 100'000;

    Workshop();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] core::services::OfficeEnvironment environment() { return {m_clock, m_salts}; }
    [[nodiscard]] std::unique_ptr<core::services::Office> makeOffice(
        const QString& name, const QString& passphrase = {});
    /// Written at the first use.
    [[nodiscard]] QString peopleSheet(int people = kPeople);
    /// Imported at the first use.
    [[nodiscard]] core::services::Office& officeOfPeople();

private:
    QTemporaryDir m_folder;
    core::StandingClock m_clock;
    core::SystemSaltSource m_salts;
    std::unique_ptr<core::services::Office> m_officeOfPeople;
};

/// Imports the whole sheet; gives up where a row is refused.
void importWhole(core::services::Office& office, const QString& sheet, int people);

} // namespace bench
