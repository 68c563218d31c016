// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QJsonObject>

namespace core::services {

/// What is typed in a form and not yet saved, kept from the first pause on. Not part of the history.
/// Keys: "person/new", "person/12", "case/new", "employer/3" …
class DraftService final
{
public:
    explicit DraftService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<void> save(const QString& key, const QJsonObject& values);
    [[nodiscard]] Result<std::optional<QJsonObject>> load(const QString& key);
    [[nodiscard]] Result<void> discard(const QString& key);

private:
    Office& m_office;
};

} // namespace core::services
