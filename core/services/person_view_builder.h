// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/person_service.h"

namespace core::services {

/// See PersonService::view().
[[nodiscard]] Result<PersonView> buildPersonView(Office& office, PersonId id);

} // namespace core::services
