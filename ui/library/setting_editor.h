// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_pack.h"
#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::library {

/// The office's own choice of a setting, for all or for one client, with the reason for it.
class SettingEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(SettingEditor)

public:
    SettingEditor(const QString& code, core::EmployerId employer) : m_code(code), m_employer(employer) {}

    [[nodiscard]] QString title() const override { return tr("Our own choice"); }
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    /// The setting as the rule packs have it today; empty where none knows it.
    [[nodiscard]] core::rulebook::Setting ofPacks(core::services::Office& office) const;

    QString m_code;
    core::EmployerId m_employer;
};

/// The editor of what an argument names: a setting's code, with a client's key behind a slash where it is for one.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makeSettingEditor(const QString& argument);

} // namespace ui::library
