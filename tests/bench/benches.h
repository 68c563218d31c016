// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

namespace bench {

class Workshop;

/// Each measures one promise of the product, prints what it sees on the way and hands back the judged figures. A bench
/// that cannot be done (no peer, a refused file) ends the program with exit code 2: half a table would mislead.
[[nodiscard]] QList<Figure> importBench(Workshop& workshop);
[[nodiscard]] QList<Figure> readingBench(Workshop& workshop);
[[nodiscard]] QList<Figure> drawingBench(Workshop& workshop);
[[nodiscard]] QList<Figure> windowBench(Workshop& workshop);
[[nodiscard]] QList<Figure> searchBench(Workshop& workshop);
[[nodiscard]] QList<Figure> memoryBench(Workshop& workshop);
[[nodiscard]] QList<Figure> rulesBench(Workshop& workshop);
[[nodiscard]] QList<Figure> agendaBench(Workshop& workshop);
[[nodiscard]] QList<Figure> inboxBench(Workshop& workshop);
[[nodiscard]] QList<Figure> listsBench(Workshop& workshop);
[[nodiscard]] QList<Figure> storeBench(Workshop& workshop);

} // namespace bench
