// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

#include <QJsonObject>

namespace core::services {

enum class PaperLanguage { Zh, En, Both };

struct FormField
{
    QString name;
    bool required = false;
};

struct FormInfo
{
    QString code;
    QString version;
    types::BilingualText name;
    QList<PaperLanguage> languages;
    QList<FormField> fields;
};

struct PaperListRow
{
    domain::Paper paper;
    types::BilingualText formName;
    QString caseNumber;
    QString personName;
    QString personChineseName;
};

/// Makes the office's papers: freezes the values, draws, reads back, keeps bytes and hash. Issued papers are not undone
/// but replaced.
class PaperService final
{
public:
    explicit PaperService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<QList<FormInfo>> forms();
    /// The values of a form for a case, as they would be frozen now.
    [[nodiscard]] Result<QJsonObject> dataFor(const QString& form, CaseId id);
    /// Draws without keeping. Fails with FormUnknown, FieldMissing, FieldUnknown, CharacterNotDrawable, PaperReadBackDiffers.
    [[nodiscard]] Result<QByteArray> draw(const QString& form, const QJsonObject& data, PaperLanguage language, bool draft);
    /// Draws and keeps; `replaces` names the paper that this one corrects.
    [[nodiscard]] Result<PaperId> issue(const QString& form, CaseId id, PaperLanguage language, PaperId replaces = {});
    [[nodiscard]] Result<void> markPrinted(PaperId id);
    [[nodiscard]] Result<QByteArray> bytesOf(PaperId id);
    /// Newest first; of one case, or of all where `id` is not stored.
    [[nodiscard]] Result<QList<PaperListRow>> list(CaseId id = {});

private:
    Office& m_office;
};

} // namespace core::services
