// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/form_shelf_service.h"
#include "core/types/lang.h"
#include "ui/models/record_table_model.h"

namespace ui::papers {

/// The forms on the shelf, as a table: name and code, version, languages, whose, and whether papers are made of it.
class FormTableModel final : public models::RecordTableModel<core::services::ListedForm>
{
    Q_OBJECT

public:
    enum Column { Form, Version, Languages, Whose, State, ColumnCount };

    using RecordTableModel::RecordTableModel;

    /// The language of data.
    void setLang(core::types::Lang lang);
    /// Tells a version of a form from every other, while the program runs.
    [[nodiscard]] static qint64 keyOf(const QString& code, const QString& version);
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::ListedForm& form) { return keyOf(form.code, form.version); }
    /// In the language set last, or the code where the form could not be read.
    [[nodiscard]] QString nameOf(const core::services::ListedForm& form) const;

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::ListedForm& form, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::services::ListedForm& form, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::papers
