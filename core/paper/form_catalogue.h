// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/form_template.h"

#include <QList>

namespace core::paper {

/// Forms sorted by code, each in its newest version (the last in alphabetical order, so versions are named by date or
/// with leading zeros): those that the program ships and those that an office puts beside them or in their place.
class FormCatalogue final
{
public:
    /// Reads every form in resources/forms. Fails as FormTemplate::load does: one unsound form is not passed over.
    [[nodiscard]] static Result<FormCatalogue> load();
    [[nodiscard]] static Result<FormCatalogue> load(const QString& formsFolder);

    /// The same with these; one of the same code gives way.
    [[nodiscard]] FormCatalogue with(const QList<FormTemplate>& forms) const;

    [[nodiscard]] const QList<FormTemplate>& forms() const { return m_forms; }
    /// Fails with FormUnknown (args form, nearest).
    [[nodiscard]] Result<FormTemplate> find(const QString& code) const;

private:
    explicit FormCatalogue(QList<FormTemplate> forms) : m_forms(std::move(forms)) {}

    QList<FormTemplate> m_forms;
};

} // namespace core::paper
