// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure_code.h"

#include <QMap>
#include <QString>

#include <memory>

namespace core {

/// Why an act could not be done: a catalogued code, what the words need to name (never a secret), and what lay beneath.
/// Made once, where it is known; handed up unchanged or as the cause of a wider one; shown once, by a window or the
/// command line.
struct [[nodiscard]] Failure
{
    FailureCode code = FailureCode::Internal;
    QMap<QString, QString> args;
    std::shared_ptr<const Failure> cause;

    explicit Failure(FailureCode failureCode, QMap<QString, QString> arguments = {});
    [[nodiscard]] Failure because(const Failure& beneath) const;
    [[nodiscard]] Failure with(const QString& name, const QString& value) const;
};

} // namespace core
