// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::case_page {

/// What is learned of a residence permit between the moves of its case: appointment, receipt, the day it can be
/// collected, where the passport lies (week W8).
class CaseFactsEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(CaseFactsEditor)

public:
    explicit CaseFactsEditor(core::CaseId id) : m_case(id) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(
        core::services::Office& office, const QJsonObject& values) const override;

private:
    core::CaseId m_case;
};

[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makeCaseFactsEditor(const QString& argument);

} // namespace ui::case_page
