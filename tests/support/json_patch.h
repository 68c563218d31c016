// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace support {

/// Everything of `patch` over `base`; objects are laid over each other, null takes a key away.
inline QJsonObject laidOver(QJsonObject base, const QJsonObject& patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isObject() && base.value(it.key()).isObject()) {
            base.insert(it.key(), laidOver(base.value(it.key()).toObject(), it.value().toObject()));
        } else if (it.value().isNull()) {
            base.remove(it.key());
        } else {
            base.insert(it.key(), it.value());
        }
    }
    return base;
}

} // namespace support
