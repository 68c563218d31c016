// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

namespace core {

Failure::Failure(FailureCode failureCode, QMap<QString, QString> arguments)
    : code(failureCode), args(std::move(arguments))
{
}

Failure Failure::because(const Failure& beneath) const
{
    Failure wider = *this;
    wider.cause = std::make_shared<const Failure>(beneath);
    return wider;
}

Failure Failure::with(const QString& name, const QString& value) const
{
    Failure fuller = *this;
    fuller.args.insert(name, value);
    return fuller;
}

} // namespace core
