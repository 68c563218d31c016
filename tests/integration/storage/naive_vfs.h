// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// As long as it lives, sealed stores are read as a careless program would: page 1 must open before its header is
/// believed, before anything could have repaired it. Stores that a power cut left whole then do not open: the control
/// that the tests of power cuts find such a thing.
class NaiveVfs final
{
public:
    NaiveVfs();
    ~NaiveVfs();
    Q_DISABLE_COPY_MOVE(NaiveVfs)
};
