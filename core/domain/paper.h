// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/codes.h"
#include "core/domain/seal.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A paper of ours: numbered, its values frozen, its bytes kept with their hash; a correction replaces it.
struct Paper
{
    PaperId id;
    QString number; ///< for people: P2026-0001
    QString form;   ///< code of the form, for example notice-90-copy
    QString formVersion;
    QString language; ///< zh, en, both
    PersonId person;
    CaseId caseId;
    DocumentId document; ///< the bytes
    PaperState state = PaperState::Issued;
    PaperId replaces;
    QString dataJson; ///< the frozen values, a JSON object
    QDate issuedOn;
    QDate printedOn;
    PacketId packet = {};        ///< in which it went to be sealed
    QDate signedOn = {};         ///< the day it was here signed and sealed as the form asks; null: not yet
    DocumentId signedCopy = {};  ///< the scan of it that came back
    int revision = 0;
};

} // namespace core::domain
