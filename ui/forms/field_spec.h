// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/lang.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace ui::forms {

/// A field of a form: what it holds and how what is typed becomes a value or says why not.
struct FieldSpec
{
    enum class Kind {
        Text,
        Day,      ///< the value is YYYY-MM-DD
        Choice,   ///< the value is the code chosen; RecordForm::setChoices says which there are
        Several,  ///< the value is the codes ticked with commas between; RecordForm::setChoices says which there are
        Employer, ///< the value is an employer's key
    };

    QString name; ///< of the value, as the services name it in a failure's argument "field"
    Kind kind = Kind::Text;
    bool required = false;
    bool wide = false; ///< takes a row of its own
    /// What is typed, as it is kept; not asked for an empty text. None: as typed, without blanks around it.
    std::function<core::Result<QString>(const QString& typed)> check{};
    /// What is wrong so far while the value is still being typed, where that can be told.
    std::function<std::optional<core::Failure>(const QString& typed)> checkSoFar{};
    /// A sound value as the field shows it, in the screen's words ("Germany" for DEU), such that check() reads it
    /// again. None: as it is kept.
    std::function<QString(const QString& value, core::types::Lang lang)> words{};
};

/// The check of a value type of core/types: its stored text.
template <typename Value> [[nodiscard]] std::function<core::Result<QString>(const QString&)> checkOf()
{
    return [](const QString& typed) -> core::Result<QString> {
        const core::Result<Value> value = Value::parse(typed);
        return value ? core::Result<QString>(value->text()) : core::Result<QString>(value.failure());
    };
}

/// The words of a value type of core/types, or the value itself where its words would not be read again.
template <typename Value>
[[nodiscard]] std::function<QString(const QString&, core::types::Lang)> wordsOf(
    QString (*words)(const QString& value, core::types::Lang lang))
{
    return [words](const QString& value, core::types::Lang lang) {
        const core::Result<Value> again = Value::parse(words(value, lang));
        return again && again->text() == value ? words(value, lang) : value;
    };
}

} // namespace ui::forms
