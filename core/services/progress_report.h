// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/paper/paper_language.h"
#include "core/services/case_service.h"
#include "core/services/form_data.h"

#include <QJsonObject>

namespace core::services {

/// How one person's case stands, in words for the client: nothing of the office's own notes.
struct CaseProgress
{
    QString number;
    types::BilingualText person;
    QString passport; ///< empty where it was not asked for
    types::BilingualText procedure;
    types::BilingualText status;
    types::BilingualText waitingFor; ///< empty when nothing is left to do
    types::BilingualText next; ///< the next step's name, then what else employer or employee have to do within 30 days
    QDate nextOn;              ///< null: no day is set
};

/// How the open cases of a client stand (week W14).
struct ProgressReport
{
    types::BilingualText employer;
    QDate asOf;
    QList<CaseProgress> cases; ///< by the next date, those without one last
};

[[nodiscard]] CaseProgress progressOf(const CaseView& view, const PaperWords& words, bool withPassport, QDate today);

/// The values of the form progress-report.
[[nodiscard]] QJsonObject progressData(const ProgressReport& report);
/// The same of one case alone; with the passport's number where the typed flag withPassports says so.
[[nodiscard]] Result<paper::PaperData> caseProgressData(const FormSource& source);

/// Reads how a client's cases stand. Failures: RecordNotFound, FileMissing (the papers' words), the store's.
class ProgressReportService final
{
public:
    explicit ProgressReportService(Office& office) : m_office(office) {}

    /// Of all open cases of an employer, and of no other (week W12).
    [[nodiscard]] Result<ProgressReport> of(EmployerId employer, bool withPassports);
    /// The report as a PDF, which is not kept: it is no paper of one case.
    [[nodiscard]] Result<QByteArray> pdf(EmployerId employer, paper::PaperLanguage language, bool withPassports);

    /// The report as a list for a spreadsheet program, its headings those of the form. Fails with FormUnknown too.
    [[nodiscard]] Result<exchange::Sheet> sheet(EmployerId employer, paper::PaperLanguage language, bool withPassports);

private:
    Office& m_office;
};

} // namespace core::services
