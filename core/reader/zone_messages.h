// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/read_zone.h"
#include "core/reader/reader_protocol.h"

/// The message about a machine-readable zone; a part of the protocol (reader_protocol.h).
namespace core::reader::protocol {

[[nodiscard]] Message zoneMessage(const ReadZone& zone);

/// Nothing also where the zone is not two lines of 44 signs of a passport. Whether they agree with their check digits is
/// for types::Mrz to say.
[[nodiscard]] std::optional<ReadZone> zoneOf(const Message& message);

} // namespace core::reader::protocol
