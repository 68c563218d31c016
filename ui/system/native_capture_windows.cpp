// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Written, not run.
#include "ui/system/screen_capture.h"

#include <QWindow>

#include <windows.h>

namespace ui::system {

namespace {

constexpr DWORD kExcluded = 0x11; // WDA_EXCLUDEFROMCAPTURE, which older headers do not name

void hide(QWindow& window, bool isHidden)
{
    const auto handle = reinterpret_cast<HWND>(window.winId());
    if (!isHidden) {
        SetWindowDisplayAffinity(handle, WDA_NONE);
    } else if (SetWindowDisplayAffinity(handle, kExcluded) == FALSE) {
        // Before Windows 10 2004: a black area instead.
        SetWindowDisplayAffinity(handle, WDA_MONITOR);
    }
}

} // namespace

HideFromCapture hideFromCapture() { return hide; }

} // namespace ui::system
