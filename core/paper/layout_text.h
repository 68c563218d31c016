// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/form_layout.h"

#include <optional>

namespace core::paper {

/// What can be named in every layout: the page's number, the number of pages, the office that makes the paper.
[[nodiscard]] const QList<FormField>& fieldsOfEveryPaper();

/// What can be named in a list besides its items' fields: the place of the item, from 1.
[[nodiscard]] const FormField& fieldOfEveryItem();

/// The fields that can be named at one place of a layout: the form's own, those of the lists around it, and those of
/// every paper.
class FieldScope final
{
public:
    explicit FieldScope(const QList<FormField>& fields);

    /// The innermost field of that name, or nullptr. Valid until the scope is entered or left.
    [[nodiscard]] const FormField* find(const QString& name) const;
    [[nodiscard]] QStringList names() const;

    void enter(const QList<FormField>& itemFields) { m_levels.append(itemFields + QList{fieldOfEveryItem()}); }
    void leave() { m_levels.removeLast(); }

private:
    QList<QList<FormField>> m_levels;
};

/// A {{#field}}, {{^field}} or {{/field}}.
struct SectionTag
{
    QChar mark;
    QString field;
};

/// The section tag that is all of `line`, if it is one.
[[nodiscard]] std::optional<SectionTag> sectionTagOf(const QString& line);

/// How deep sections may lie in each other: far beyond any form, far below what a thread's stack holds.
constexpr int kDeepestSection = 16;

/// Reads the text of one block or cell (FormLayout says what can stand in it). Fails with FormUnsound (args name,
/// nearest, reason, and `at`: where in the text).
[[nodiscard]] Result<QList<LayoutPiece>> parseLayoutText(const QString& text, FieldScope& scope);

} // namespace core::paper
