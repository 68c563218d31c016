// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::people {

/// A person's own facts: names, sex, nationality, birth, how to reach them.
class PersonEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(PersonEditor)

public:
    /// A person not stored is a new one.
    explicit PersonEditor(core::PersonId person) : m_person(person) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool opensItsPage() const override { return !m_person.isStored(); }
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    core::PersonId m_person;
};

} // namespace ui::people
