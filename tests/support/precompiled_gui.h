// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/precompiled_core.h"
#include "ui/precompiled.h"

#include <QSignalSpy>
