// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_language.h"
#include "core/services/case_service.h"
#include "core/services/pack_file.h"

#include <QJsonObject>

namespace core::services {

/// How a pack is wanted.
struct PackWish
{
    paper::PaperLanguage language = paper::PaperLanguage::Zh; ///< of the names of files and of the list
    bool withNames = false; ///< the person's name in the names of files and on the list
};

/// A file of a pack.
struct PackedFile
{
    QString material;
    types::BilingualText names; ///< the material's
    DocumentId document;        ///< it was made from
    QString fileName;           ///< in the pack: the material's code and name
    QString sha256;             ///< of the bytes in the pack
    PreparedFile file;
};

/// A document that no portal would take, left out.
struct LeftOutFile
{
    QString material;
    types::BilingualText names;
    DocumentId document;
    Failure because; ///< `file` is its name as it came
};

/// What is handed in for a case: a list (form pack-list), and the files that stand on it, by the checklist.
struct SubmissionPack
{
    CaseId caseId;
    PackWish wish;
    QList<PackedFile> files;
    QList<LeftOutFile> leftOut;
    QList<workflow::ChecklistItem> missing; ///< needed, and no file is there
};

struct WrittenPack
{
    QString listName; ///< file name of the list
    QString listSha256;
    PaperId
        list; ///< the list as an issued paper, which says what was sent on which day; not stored: nobody may write now
};

/// Makes the folder that is uploaded for a case. The same case on the same day gives the same bytes. The list is issued
/// as a paper of the case, once for the same files on the same day.
class SubmissionPackService final
{
public:
    explicit SubmissionPackService(Office& office) : m_office(office) {}

    /// Opens each document in the reader process, so it may take seconds. Fails with RecordNotFound, DocumentMissing,
    /// DocumentDamaged, ReaderMissing, and as the store does; what is wrong with one file leaves that file out.
    [[nodiscard]] Result<SubmissionPack> build(CaseId id, const PackWish& wish);
    /// Puts it into a new folder, whole or not at all. Fails with FolderExists, FileWriteFailed (arg file) and as
    /// PaperService::issue does.
    [[nodiscard]] Result<WrittenPack> write(const SubmissionPack& pack, const QString& folder);
    /// The values of the form pack-list for a pack.
    [[nodiscard]] Result<QJsonObject> listData(const SubmissionPack& pack);

private:
    Office& m_office;
};

} // namespace core::services
