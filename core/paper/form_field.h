// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/bilingual_text.h"

#include <QList>
#include <QString>

namespace core::paper {

/// What the value of a field has to be. In the data (JSON): Text a string; Number a whole number; Date a string
/// YYYY-MM-DD; Bilingual a string that holds in every language, or an object {"zh", "en"}; List an array of objects;
/// Flag true or false.
enum class FieldType { Text, Number, Date, Bilingual, List, Flag };

/// A field of a form, as its form.json declares it.
struct FormField
{
    QString name;
    FieldType type = FieldType::Text;
    /// A paper is not made without it (drafts excepted). Where it stands in a list: every item needs it.
    bool required = false;
    types::BilingualText label;
    /// The fields of each item of a List.
    QList<FormField> fields;
    /// Of a Date: the date beside it, declared above, that it may not come before; empty: none.
    QString notBefore = {};
    /// A person gives it when the paper is made, since the record does not know it or may know it wrong. Such a list
    /// has items of one text each.
    bool typed = false;
};

/// The field of that name among `fields`, or nullptr. The list keeps ownership.
[[nodiscard]] const FormField* fieldNamed(const QList<FormField>& fields, const QString& name);

/// The name among `names` that is written most nearly like `name`; empty when there is none at all.
[[nodiscard]] QString nearestName(const QString& name, const QStringList& names);

} // namespace core::paper
