// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/outside_input.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// libFuzzer's door. FUZZ_TARGET is the function of outside_input.h that this program is about.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!fuzz::FUZZ_TARGET(bytes)) {
        std::abort();
    }
    return 0;
}
