// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "core/services/office.h"

#include <QTemporaryDir>

namespace support {

/// A fresh office in a folder that goes with it: one member of staff, a clock that stands at a Monday.
class OfficeFixture final
{
public:
    OfficeFixture();

    [[nodiscard]] core::services::Office& office() { return *m_office; }
    [[nodiscard]] core::StandingClock& clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Office.permitdesk")); }
    [[nodiscard]] core::services::OfficeEnvironment environment() { return {m_clock, m_salts}; }

    /// Opens the store once more beside the first one.
    [[nodiscard]] core::Result<std::unique_ptr<core::services::Office>> openAgain(core::services::OfficeMode mode);
    void close() { m_office.reset(); }

    [[nodiscard]] core::PersonId addPerson(const QString& surname = QStringLiteral("HARTLEY"));
    [[nodiscard]] core::EmployerId addEmployer(const QString& city = QStringLiteral("shenzhen"));
    /// What open() wants, for a new person and employer; class B.
    [[nodiscard]] core::services::CaseOpening opening();
    /// Chooses a setting for the office or, with an employer, for one client.
    void choose(const QString& setting, const QString& value, core::EmployerId employer = {});
    /// A case that the straight way brought to a stage.
    [[nodiscard]] core::CaseId caseAt(const QString& stage);
    [[nodiscard]] core::services::CaseView view(core::CaseId id);

    /// Every row of every record table, revision apart, as text: equal before an act and after its undo.
    [[nodiscard]] QStringList rows();

private:
    QTemporaryDir m_folder;
    core::StandingClock m_clock;
    core::CountingSaltSource m_salts{7};
    std::unique_ptr<core::services::Office> m_office;
};

} // namespace support
