// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>

namespace cli {

namespace {

volatile std::sig_atomic_t askedFor = 0;

void note(int) { askedFor = 1; }

} // namespace

Interruption::Interruption()
    : m_formerInterrupt(std::signal(SIGINT, note)), m_formerTerminate(std::signal(SIGTERM, note))
{
    askedFor = 0;
}

Interruption::~Interruption()
{
    (void)std::signal(SIGINT, m_formerInterrupt);
    (void)std::signal(SIGTERM, m_formerTerminate);
}

bool Interruption::isAskedFor() const { return askedFor != 0; }

} // namespace cli
