// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::papers {

/// The words of the office's letterhead, and whether its picture stays. There is one, whatever the argument.
class LetterheadEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(LetterheadEditor)

public:
    [[nodiscard]] QString title() const override { return tr("Letterhead"); }
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;
};

[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makeLetterheadEditor(const QString& argument);

} // namespace ui::papers
