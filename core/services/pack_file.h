// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pictures/picture_rules.h"
#include "core/reader/reader_client.h"

#include <QByteArray>

namespace core::services {

/// What became of a document on its way into a pack.
enum class PackChange {
    None,      ///< its bytes as they came
    Cropped,   ///< a portrait cut to the size that is asked for
    Converted, ///< a picture written as JPEG, smaller where it had to be
    Redrawn,   ///< the pages of a PDF drawn anew, smaller
};

/// "none", "cropped", "converted", "redrawn".
[[nodiscard]] QString codeOf(PackChange change);

/// A document as a portal takes it.
struct PreparedFile
{
    QByteArray bytes;
    QString suffix; ///< pdf, jpg
    int pages = 1;
    PackChange change = PackChange::None;
    QList<documents::PictureFinding> findings; ///< what the rules say of the file as it is now
};

/// A document on its way into a pack.
struct PackSource
{
    QString material; ///< M10 is cut as a portrait
    QString fileName; ///< as it came
    QByteArray bytes;
};

/// Makes a document what a portal takes: a PDF or a JPEG picture within the limits of the rules. What is right already
/// stays byte for byte. The file is opened by the reader process alone. Fails with FileOverLimit (args file, kilobytes,
/// limit) for what cannot be made small enough, FileNotAPicture (arg file) for what is neither picture nor PDF, and as
/// ReaderClient does; `file` is the name as it came.
[[nodiscard]] Result<PreparedFile> preparedFile(
    reader::ReaderClient& reader, const PackSource& source, const documents::PictureRules& rules);

} // namespace core::services
