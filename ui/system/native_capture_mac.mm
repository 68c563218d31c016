// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Written, not run.
#include "ui/system/screen_capture.h"

#include <QWindow>

#import <AppKit/AppKit.h>

namespace ui::system {

namespace {

void hide(QWindow& window, bool isHidden)
{
    NSView* view = (__bridge NSView*)reinterpret_cast<void*>(window.winId());
    view.window.sharingType = isHidden ? NSWindowSharingNone : NSWindowSharingReadOnly;
}

} // namespace

HideFromCapture hideFromCapture() { return hide; }

} // namespace ui::system
