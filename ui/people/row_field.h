// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/types/bilingual_text.h"
#include "ui/forms/field_spec.h"
#include "ui/models/record_words.h"

#include <QDate>

#include <functional>
#include <type_traits>

namespace ui::people {

/// One field of a row's form: what it accepts, its words, and how it and the row become each other.
template <typename Row> struct RowField
{
    forms::FieldSpec spec;
    const char* label = ""; ///< English sources in the context "PersonRows", here and below
    const char* hint = "";
    std::function<QString(const Row&)> read;
    std::function<void(Row&, const QString&)> write;
    models::CodeChoices (*choices)() = nullptr; ///< of a choice, in the current language
};

/// How a value stands in a form and among a draft's values. Amounts of money are the only 64-bit numbers, in fen.
[[nodiscard]] inline QString fieldText(const QString& value) { return value; }
[[nodiscard]] inline QString fieldText(QDate value) { return value.toString(Qt::ISODate); }
[[nodiscard]] inline QString fieldText(core::EmployerId value) { return QString::number(value.value); }
[[nodiscard]] QString fieldText(int value);    ///< empty for 0
[[nodiscard]] QString fieldText(qint64 value); ///< yuan; empty for 0

void takeField(const QString& text, QString& value);
void takeField(const QString& text, QDate& value);
void takeField(const QString& text, core::EmployerId& value);
void takeField(const QString& text, int& value);
void takeField(const QString& text, qint64& value);

/// The kept form of a count (ValueBadCharacter, ValueTooLong) or of an amount in yuan (as
/// core::exchange::parseWrittenAmount() has it).
[[nodiscard]] core::Result<QString> checkedNumber(const QString& typed, int);
[[nodiscard]] core::Result<QString> checkedNumber(const QString& typed, qint64);

/// The spec of a field of a value's type: a day, an employer, a number are asked for as such.
template <typename Value> void fitToValue(forms::FieldSpec& spec)
{
    if constexpr (std::is_same_v<Value, QDate>) {
        spec.kind = forms::FieldSpec::Kind::Day;
    } else if constexpr (std::is_same_v<Value, core::EmployerId>) {
        spec.kind = forms::FieldSpec::Kind::Employer;
    } else if constexpr (!std::is_same_v<Value, QString>) {
        spec.check = [](const QString& typed) { return checkedNumber(typed, Value{}); };
    }
}

/// A field of a member.
template <typename Row, typename Value>
[[nodiscard]] RowField<Row> rowField(
    forms::FieldSpec spec, Value Row::*member, const char* label, const char* hint = "")
{
    fitToValue<Value>(spec);
    return {std::move(spec), label, hint, [member](const Row& row) { return fieldText(row.*member); },
        [member](Row& row, const QString& text) { takeField(text, row.*member); }};
}

/// A field of a member that holds one of some codes.
template <typename Row>
[[nodiscard]] RowField<Row> choiceField(
    const QString& name, QString Row::*member, models::CodeChoices (*choices)(), const char* label)
{
    RowField<Row> field = rowField<Row>({.name = name, .kind = forms::FieldSpec::Kind::Choice}, member, label);
    field.choices = choices;
    return field;
}

/// A field of one half of a text in both languages.
template <typename Row>
[[nodiscard]] RowField<Row> halfField(const QString& name, core::types::BilingualText Row::*member,
    QString core::types::BilingualText::*half, const char* label)
{
    return {{.name = name}, label, "", [=](const Row& row) { return row.*member.*half; },
        [=](Row& row, const QString& text) { row.*member.*half = text; }};
}

} // namespace ui::people
