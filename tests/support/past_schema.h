// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace support {

/// What takes a step of the schema away again, with what it brought; nothing where no way back is known. That it gives
/// the former schema tst_past_schemas proves.
[[nodiscard]] QByteArrayList stepBack(int version);

} // namespace support
