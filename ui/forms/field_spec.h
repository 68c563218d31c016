// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

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
    /// What a sound value means in the screen's words ("Germany" for DEU), shown below it.
    std::function<QString(const QString& value)> meaning{};
};

/// The check of a value type of core/types: its stored text.
template <typename Value> [[nodiscard]] std::function<core::Result<QString>(const QString&)> checkOf()
{
    return [](const QString& typed) -> core::Result<QString> {
        const core::Result<Value> value = Value::parse(typed);
        return value ? core::Result<QString>(value->text()) : core::Result<QString>(value.failure());
    };
}

} // namespace ui::forms
