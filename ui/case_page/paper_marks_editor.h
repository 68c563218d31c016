// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/paper_marks.h"
#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::case_page {

/// What a person sees on a paper of a case: where it is from, whether it is translated, sealed and authenticated, what
/// it says. The checks judge the paper by it.
class PaperMarksEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(PaperMarksEditor)

public:
    PaperMarksEditor(core::CaseId id, QString material) : m_case(id), m_material(std::move(material)) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    [[nodiscard]] static QString hintOf(const QString& mark);

    core::CaseId m_case;
    QString m_material;
};

} // namespace ui::case_page
