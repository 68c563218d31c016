// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_paths.h"
#include "core/base/result.h"
#include "core/paper/letterhead.h"

namespace core::reader {
class ReaderClient;
}

namespace core::services {

/// The office's letterhead, kept beside its own forms. Works on one file and needs no store.
class LetterheadService final
{
public:
    /// `file` need not exist.
    explicit LetterheadService(QString file = resource_paths::officeLetterhead());

    /// An empty one where none was kept. Fails with FileUnreadable or FileDamaged (`file`).
    [[nodiscard]] Result<paper::Letterhead> load() const;
    /// Keeps words and picture, whole or not at all. Fails with CharacterNotDrawable (`field` name.zh …, `character`,
    /// `codePoint`), FileDamaged where the picture is no JPEG file, and FileWriteFailed.
    [[nodiscard]] Result<void> keep(const paper::Letterhead& letterhead) const;
    /// Takes a picture from outside in the place of the former one: opened and drawn anew by the reader. Fails as
    /// ReaderClient::drawPage and keep() do.
    [[nodiscard]] Result<void> takePicture(reader::ReaderClient& reader, const QString& picture) const;

private:
    QString m_file;
};

} // namespace core::services
