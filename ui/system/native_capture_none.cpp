// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/screen_capture.h"

namespace ui::system {

HideFromCapture hideFromCapture() { return {}; }

} // namespace ui::system
