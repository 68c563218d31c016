// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/types/bilingual_text.h"
#include "ui/forms/field_spec.h"
#include "ui/forms/record_form.h"

#include <QJsonObject>

#include <memory>

namespace ui::forms {

/// What a FormPage edits: one kind of record, and which one. Immutable; subject(), load() and save() run on the store's
/// threads, the rest on the GUI thread.
class RecordEditor
{
public:
    virtual ~RecordEditor() = default;

    [[nodiscard]] virtual QString title() const = 0;
    /// As DraftService has it: "person/12".
    [[nodiscard]] virtual QString draftKey() const = 0;
    /// A new record that has a page of its own: after saving, that page is opened; else the page before comes back.
    [[nodiscard]] virtual bool opensItsPage() const { return false; }
    [[nodiscard]] virtual QList<FieldSpec> fields() const = 0;
    /// Sets labels, hints and choices in the current language.
    virtual void setWords(RecordForm& form, core::types::Lang lang) const = 0;

    /// Whose record it is, or which, where the fields do not say it; shown beside the title. Empty: they do.
    [[nodiscard]] virtual core::Result<core::types::BilingualText> subject(core::services::Office& office) const;
    /// The values as stored; those a new record begins with.
    [[nodiscard]] virtual core::Result<QJsonObject> load(core::services::Office& office) const = 0;
    /// Keeps the values; what no field shows stays as it is. Hands back the key of the record whose page shows it.
    [[nodiscard]] virtual core::Result<qint64> save(
        core::services::Office& office, const QJsonObject& values) const = 0;
};

/// Makes the editor that an argument of FormPage::open() names; null where it names none.
using MakeEditor = std::function<std::shared_ptr<const RecordEditor>(const QString& argument)>;

/// A day among the values: null where it is empty.
[[nodiscard]] QDate dayIn(const QJsonObject& values, const QString& name);
/// How a day stands among the values.
[[nodiscard]] QString dayText(QDate day);

} // namespace ui::forms
