// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/material.h"
#include "core/services/kept_file.h"
#include "core/services/same_content.h"

namespace core::services {

/// What became of one file of an attachment.
struct AttachedFile
{
    QString fileName;
    QString kind;
    DocumentId document;
    bool isNew = false;             ///< false: the case had this content already, and that document serves
    QList<SameContent> sameContent; ///< what had it before
};

struct Attachment
{
    QList<AttachedFile> files; ///< in the order given
    domain::Material material; ///< as it stands now
    bool isRecorded = false;   ///< false: all of it was there already, nothing was done
};

/// A case's material. Fails with RecordNotFound for the case, ValueUnknown (args field, text) for the material.
[[nodiscard]] Result<domain::Material> materialOf(storage::Connection& connection, CaseId id, const QString& code);

/// The act of keeping files as a material of a case, all of them or none; the material names the last one. A case has
/// each content once, however often it comes.
[[nodiscard]] Result<Attachment> recordMaterial(
    Office& office, CaseId id, const QString& code, const QList<KeptFile>& files);

} // namespace core::services
