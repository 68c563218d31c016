// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// While it lives, Ctrl-C and a request to end do not end the program but are noted, so that long work can stop after
/// the piece it is at. One at a time.
class Interruption final
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] bool isAskedFor() const;

private:
    using Handler = void (*)(int);
    Handler m_formerInterrupt;
    Handler m_formerTerminate;
};

} // namespace cli
