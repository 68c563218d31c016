// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/precompiled.h"
#include "core/rulebook/rule_view.h"
#include "core/services/office.h"
#include "core/storage/act.h"
#include "core/storage/record_tables/all_tables.h"
