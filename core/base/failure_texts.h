// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace core {

/// The words of the failure catalogue in one language, read from resources/help/failures.<language>.md, which the help
/// shows too. Each section "## code" holds what happened (first line) and what is safe and what to do next (the rest);
/// {name} stands for an argument of the failure; a [part in square brackets] is left out when an argument in it is
/// missing.
class FailureTexts final
{
public:
    struct Text
    {
        QString happened;
        QString advice;
    };

    /// language: "zh" or "en". Fails with FileMissing.
    [[nodiscard]] static Result<FailureTexts> load(const QString& language);

    [[nodiscard]] bool has(FailureCode code) const;
    /// The text with the failure's arguments filled in. An argument that is not there reads as "–".
    [[nodiscard]] Text textOf(const Failure& failure) const;

private:
    QHash<QString, Text> m_sections;
};

} // namespace core
