// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/bilingual_text.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace core::services {

/// A line of a sheet: what it asks for, and which value of the record answers (sheet_values.h). No value: no record
/// holds it, so a line to write on is left.
struct PlannedField
{
    QString value;
    types::BilingualText names;
    QStringList procedures; ///< as of a group
};

/// A group of the official form, or a page of a portal.
struct PlannedGroup
{
    types::BilingualText names;
    QString end;  ///< whose account it is filled in from: employer, individual; empty where that does not matter
    QString each; ///< education, work, family: once for each of these; materials: a line for each; empty: once
    QStringList procedures; ///< it stands for these alone; empty: for all
    QList<PlannedField> fields;
};

/// Which lines stand on the data sheet and the fill sheets, in which order (resources/forms/sheets.json).
class SheetPlan final
{
public:
    /// Fails with FileMissing, FileDamaged, or FormUnsound (args file, name, nearest, reason) for a block that is not
    /// there.
    [[nodiscard]] static Result<SheetPlan> load();
    [[nodiscard]] static Result<SheetPlan> load(const QString& file);

    /// The groups of a sheet (data-sheet, or a portal's code: fwp, local) for a procedure, in order.
    [[nodiscard]] QList<PlannedGroup> groupsOf(const QString& sheet, const QString& procedure) const;
    [[nodiscard]] QStringList sheets() const { return m_sheets.keys(); }
    [[nodiscard]] const QList<PlannedGroup>& allGroupsOf(const QString& sheet) const;

private:
    QHash<QString, QList<PlannedGroup>> m_sheets;
};

} // namespace core::services
