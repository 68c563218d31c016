// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/services/inbox_service.h"
#include "ui/inbox/review_state.h"

#include <QString>

#include <optional>

namespace ui::inbox {

enum class InboxState {
    Waiting, ///< for a reader
    Reading,
    Stopped, ///< by the user, before it was read
    Failed,  ///< cannot be read; `failure` says why
    Read,    ///< to be looked at and confirmed
    Filed,
};

/// A file of the inbox and how far it is.
struct InboxEntry
{
    qint64 key = 0; ///< the entry's own, from 1
    InboxState state = InboxState::Waiting;
    /// Path and name from the beginning, the rest once it is read.
    core::services::InboxFile file;
    std::optional<core::Failure> failure;
    ReviewState review;
    QString reviewed;        ///< the content that it is about (VaultEntry::vaultName); empty: none yet
    bool hasChanged = false; ///< since it was reviewed: what was typed then is forgotten
    QString sameAs;          ///< the name of an earlier entry with the same content; empty: none
    core::CaseId filedIn;
    QString filedCase;     ///< its number
    QString filedMaterial; ///< empty: as a notice
};

} // namespace ui::inbox
