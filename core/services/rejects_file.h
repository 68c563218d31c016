// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure_texts.h"
#include "core/base/result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace core::services {

/// Why a row was refused, and the heading of the column; empty: it is about the whole row.
struct RejectReason
{
    QString column;
    Failure failure;
};

/// The rejected rows of a sheet, as a CSV file (UTF-8 with its mark, as spreadsheet programs want it) with the reasons in
/// a last column, to be mended and imported again. Cells that a spreadsheet would take for formulas are marked as text.
class RejectsFile final
{
public:
    /// Without a path nothing is written. Fails with FileWriteFailed, or FileMissing where the program's texts are.
    [[nodiscard]] static Result<RejectsFile> create(const QString& path);

    void addHeadings(const QStringList& headings);
    /// Each reason is told in both languages: whoever mends the sheet may read either.
    void add(const QStringList& cells, const QList<RejectReason>& reasons);
    /// Puts the file in its place; before, there is none. Fails with FileWriteFailed.
    [[nodiscard]] Result<void> finish();

private:
    RejectsFile() = default;
    void write(const QStringList& cells, const QString& last);

    std::unique_ptr<QSaveFile> m_file;
    FailureTexts m_zh;
    FailureTexts m_en;
};

} // namespace core::services
