// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/precompiled.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
