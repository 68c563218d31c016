// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace ui::case_page {

/// What leaves the house for a case: folders that are uploaded or handed to somebody else.
class CaseHandover final : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives the object.
    explicit CaseHandover(shell::Desk& desk, QObject* parent = nullptr);

    void setCase(const core::domain::CaseRecord& record);
    /// Asks where to, puts the pack together there, and says what it lacks.
    void makePack();
    /// Asks where to, and writes the whole case there for another office.
    void handOver();

private:
    /// A folder that is not there yet, in the one that is chosen.
    [[nodiscard]] std::optional<QString> newFolder(const QString& id, const QString& title, const QString& name) const;

    shell::Desk& m_desk;
    core::domain::CaseRecord m_record;
};

} // namespace ui::case_page
