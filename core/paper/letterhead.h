// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/bilingual_text.h"

#include <QByteArray>

namespace core::paper {

/// What an office prints at the head of the first page of its letters. Any part may be empty.
struct Letterhead
{
    types::BilingualText name;
    types::BilingualText address;
    types::BilingualText contact; ///< telephone, e-mail …
    QByteArray picture;           ///< a JPEG file as permitdesk-reader draws it

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && address.isEmpty() && contact.isEmpty() && picture.isEmpty();
    }
    friend bool operator==(const Letterhead&, const Letterhead&) = default;
};

} // namespace core::paper
