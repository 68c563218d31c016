// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "core/paper/form_template.h"
#include "core/paper/paper_maker.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

#include <QJsonObject>

namespace core::services {

struct PaperListRow
{
    domain::Paper paper;
    types::BilingualText formName;
    QString caseNumber;
    QString personName;
    QString personChineseName;
    EmployerId employer{};
    types::BilingualText employerName{};
};

/// Makes the office's papers: freezes the values, draws, reads back, keeps bytes and hash. Issued papers are not undone
/// but replaced. Drawing needs a QGuiApplication.
class PaperService final
{
public:
    explicit PaperService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<QList<paper::FormTemplate>> forms();
    /// The values of a form for a case, as they would be frozen now. `typed` holds what a person gives for the form's
    /// typed fields (FormField::typed) and goes before what the record knows, also where it is empty. Fails with FieldUnknown for other fields.
    [[nodiscard]] Result<paper::PaperData> dataFor(const QString& form, CaseId id, const QJsonObject& typed = {});
    /// Draws without keeping. Fails with FormUnknown and as paper::makePaper does.
    [[nodiscard]] Result<paper::MadePaper> draw(
        const QString& form, const paper::PaperData& data, paper::PaperLanguage language, bool draft);
    /// Draws a form with invented values (paper::sampleValues), also one that is not in use. Fails as paper::makePaper
    /// does.
    [[nodiscard]] Result<paper::MadePaper> drawSample(const paper::FormTemplate& form, paper::PaperLanguage language);
    /// Draws one form for the cases of these numbers without keeping it, each handed to `take` in its turn
    /// (paper::makePapers). Fails with FormUnknown; what is wrong with one paper goes to `take`, RecordNotFound for a
    /// number that no case has.
    [[nodiscard]] Result<void> drawAll(const QString& form, const QStringList& cases, paper::PaperLanguage language,
        bool draft, const paper::PaperTaker& take);
    /// Draws and keeps; `replaces` names the issued paper that this one corrects.
    [[nodiscard]] Result<PaperId> issue(const QString& form, CaseId id, paper::PaperLanguage language,
        PaperId replaces = {}, const QJsonObject& typed = {});
    /// The same with these values.
    [[nodiscard]] Result<PaperId> issueWith(const QString& form, CaseId id, paper::PaperLanguage language,
        const paper::PaperData& data, PaperId replaces = {});
    /// Says that it was sent to a printer today.
    [[nodiscard]] Result<void> markPrinted(PaperId id);
    /// The number that people know it by: P2026-0001.
    [[nodiscard]] Result<QString> numberOf(PaperId id);
    [[nodiscard]] Result<QByteArray> bytesOf(PaperId id);
    /// Newest first; of one case, or of all where `id` is not stored.
    [[nodiscard]] Result<QList<PaperListRow>> list(CaseId id = {});

private:
    Office& m_office;
};

} // namespace core::services
