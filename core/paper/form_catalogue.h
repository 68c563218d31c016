// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/form_template.h"

#include <QList>

namespace core::paper {

/// The forms that the program ships, sorted by code, each in its newest version (the last in alphabetical order, so
/// versions are named by date or with leading zeros).
class FormCatalogue final
{
public:
    /// Reads every form in resources/forms. Fails as FormTemplate::load does: one unsound form is not passed over.
    [[nodiscard]] static Result<FormCatalogue> load();
    [[nodiscard]] static Result<FormCatalogue> load(const QString& formsFolder);

    [[nodiscard]] const QList<FormTemplate>& forms() const { return m_forms; }
    /// Fails with FormUnknown (args form, nearest).
    [[nodiscard]] Result<FormTemplate> find(const QString& code) const;

private:
    explicit FormCatalogue(QList<FormTemplate> forms) : m_forms(std::move(forms)) {}

    QList<FormTemplate> m_forms;
};

} // namespace core::paper
