// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_language.h"
#include "core/services/office.h"

#include <QMap>
#include <QStringList>

namespace core::services {

/// A case as it was written for somebody else.
struct WrittenBook
{
    QMap<QString, int> rows; ///< how many of each table
    QStringList files;       ///< names below the folder, in the manifest's order
};

/// A row that the store had already, with other values; it was left as it is.
struct KeptRow
{
    QString table;
    qint64 id = 0;
    QStringList columns; ///< in which the book differs
};

/// A case as it was taken in.
struct TakenBook
{
    CaseId caseId;
    QString number;
    QString formerNumber;    ///< in the store it comes from
    bool isNew = false;      ///< false: the case is there already, nothing was done
    QMap<QString, int> rows; ///< how many of each table came in
    QList<KeptRow> kept;
};

/// Hands a whole case over to another store (domain §11): a folder with the case book as PDF, every row of the case,
/// its person and its employer as JSON, and the bytes of every document, each file with its hash in manifest.json.
class CaseTransferService final
{
public:
    explicit CaseTransferService(Office& office) : m_office(office) {}

    /// Writes a new folder, whole or not at all; nothing in the store changes. The same case on the same day gives the
    /// same bytes. Fails with RecordNotFound, FolderExists, FileWriteFailed (arg file), DocumentMissing,
    /// DocumentDamaged and as PaperService::draw does.
    [[nodiscard]] Result<WrittenBook> write(CaseId id, const QString& folder, paper::PaperLanguage language);
    /// Brings such a folder's case in, value for value, as one act. A person and an employer whom the store knows stay
    /// as they are, and what differs is told; a case that came in before changes nothing. Numbers that are taken are
    /// given anew, and the handler comes as a member of staff who is not active. Fails with FileMissing, FileUnreadable
    /// and FileDamaged (arg file) for what is not as the manifest says, with nothing done; and as the store does.
    [[nodiscard]] Result<TakenBook> read(const QString& folder);

private:
    Office& m_office;
};

} // namespace core::services
