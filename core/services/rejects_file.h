// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace core::services {

/// The rejected rows of a sheet, as a CSV file (UTF-8 with its mark, as spreadsheet programs want it) with the reasons in
/// a last column, to be mended and imported again. Cells that a spreadsheet would take for formulas are marked as text.
class RejectsFile final
{
public:
    /// Without a path nothing is written. Fails with FileWriteFailed.
    [[nodiscard]] static Result<RejectsFile> create(const QString& path);

    void add(const QStringList& cells, const QString& reasons);
    /// Puts the file in its place; before, there is none. Fails with FileWriteFailed.
    [[nodiscard]] Result<void> finish();

private:
    explicit RejectsFile(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace core::services
