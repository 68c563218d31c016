// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_code.h"

#include "core/base/expect.h"

#include <array>

namespace core {

namespace {

struct Entry
{
    FailureCode code;
    const char* name;
    int exitCode;
};

constexpr std::array kCatalogue{
    Entry{FailureCode::Internal, "internal", 4},
    Entry{FailureCode::Cancelled, "cancelled", 1},
    Entry{FailureCode::UsageWrong, "usage-wrong", 2},
    Entry{FailureCode::ValueEmpty, "value-empty", 3},
    Entry{FailureCode::ValueTooLong, "value-too-long", 3},
    Entry{FailureCode::ValueBadCharacter, "value-bad-character", 3},
    Entry{FailureCode::ValueBadLength, "value-bad-length", 3},
    Entry{FailureCode::ValueBadCheckDigit, "value-bad-check-digit", 3},
    Entry{FailureCode::ValueUnknown, "value-unknown", 3},
    Entry{FailureCode::ValueLookAlike, "value-look-alike", 3},
    Entry{FailureCode::DateNotADate, "date-not-a-date", 3},
    Entry{FailureCode::DateAmbiguous, "date-ambiguous", 3},
    Entry{FailureCode::DateOrder, "date-order", 3},
    Entry{FailureCode::NameEmpty, "name-empty", 3},
    Entry{FailureCode::PassportExpired, "passport-expired", 3},
    Entry{FailureCode::PermitNumberUnusual, "permit-number-unusual", 3},
    Entry{FailureCode::CreditCodeOrganisationPart, "credit-code-organisation-part", 3},
    Entry{FailureCode::MrzBadLength, "mrz-bad-length", 3},
    Entry{FailureCode::MrzNameTruncated, "mrz-name-truncated", 3},
    Entry{FailureCode::MrzNotFound, "mrz-not-found", 3},
    Entry{FailureCode::MrzUnclear, "mrz-unclear", 3},
    Entry{FailureCode::MrzContradictory, "mrz-contradictory", 3},
    Entry{FailureCode::MrzAmbiguous, "mrz-ambiguous", 3},
    Entry{FailureCode::FileMissing, "file-missing", 3},
    Entry{FailureCode::FileUnreadable, "file-unreadable", 3},
    Entry{FailureCode::FileTooLarge, "file-too-large", 3},
    Entry{FailureCode::FileLocked, "file-locked", 3},
    Entry{FailureCode::FileDamaged, "file-damaged", 3},
    Entry{FailureCode::FileNotPdf, "file-not-pdf", 3},
    Entry{FailureCode::FileNotASheet, "file-not-a-sheet", 3},
    Entry{FailureCode::FileNotAPicture, "file-not-a-picture", 3},
    Entry{FailureCode::FileWrongEncoding, "file-wrong-encoding", 3},
    Entry{FailureCode::FileWriteFailed, "file-write-failed", 3},
    Entry{FailureCode::FolderExists, "folder-exists", 3},
    Entry{FailureCode::FileOverLimit, "file-over-limit", 3},
    Entry{FailureCode::ReaderMissing, "reader-missing", 3},
    Entry{FailureCode::ReaderDied, "reader-died", 3},
    Entry{FailureCode::ReaderTimeout, "reader-timeout", 3},
    Entry{FailureCode::LanguageDataMissing, "language-data-missing", 3},
    Entry{FailureCode::SheetNoHeader, "sheet-no-header", 3},
    Entry{FailureCode::SheetTooFewColumns, "sheet-too-few-columns", 3},
    Entry{FailureCode::SheetDuplicateRow, "sheet-duplicate-row", 3},
    Entry{FailureCode::SheetNumberMangled, "sheet-number-mangled", 3},
    Entry{FailureCode::SheetColumnUnknown, "sheet-column-unknown", 3},
    Entry{FailureCode::StoreNotThere, "store-not-there", 4},
    Entry{FailureCode::StoreNotAStore, "store-not-a-store", 4},
    Entry{FailureCode::StoreExists, "store-exists", 4},
    Entry{FailureCode::StoreNewer, "store-newer", 4},
    Entry{FailureCode::StoreInUse, "store-in-use", 4},
    Entry{FailureCode::StoreInUseElsewhere, "store-in-use-elsewhere", 4},
    Entry{FailureCode::StoreDamaged, "store-damaged", 4},
    Entry{FailureCode::StoreReadOnly, "store-read-only", 4},
    Entry{FailureCode::StoreFull, "store-full", 4},
    Entry{FailureCode::StoreIo, "store-io", 4},
    Entry{FailureCode::StoreBusy, "store-busy", 4},
    Entry{FailureCode::MemoryShort, "memory-short", 4},
    Entry{FailureCode::StoreNotEncrypted, "store-not-encrypted", 4},
    Entry{FailureCode::PassphraseNeeded, "passphrase-needed", 4},
    Entry{FailureCode::PassphraseWrong, "passphrase-wrong", 4},
    Entry{FailureCode::PassphraseTooShort, "passphrase-too-short", 3},
    Entry{FailureCode::LastPassphrase, "last-passphrase", 4},
    Entry{FailureCode::BackupDamaged, "backup-damaged", 4},
    Entry{FailureCode::BackupFolderUnusable, "backup-folder-unusable", 4},
    Entry{FailureCode::BackupFolderFull, "backup-folder-full", 4},
    Entry{FailureCode::LastAdministrator, "last-administrator", 4},
    Entry{FailureCode::StoreSynced, "store-synced", 1},
    Entry{FailureCode::StoreOnNetwork, "store-on-network", 1},
    Entry{FailureCode::ConflictCopies, "conflict-copies", 1},
    Entry{FailureCode::ClockBehind, "clock-behind", 1},
    Entry{FailureCode::RoleNotAllowed, "role-not-allowed", 5},
    Entry{FailureCode::StaffInactive, "staff-inactive", 5},
    Entry{FailureCode::StaleRecord, "stale-record", 5},
    Entry{FailureCode::RecordNotFound, "record-not-found", 3},
    Entry{FailureCode::RecordInUse, "record-in-use", 5},
    Entry{FailureCode::RecordInBin, "record-in-bin", 5},
    Entry{FailureCode::RecordNotInBin, "record-not-in-bin", 5},
    Entry{FailureCode::BinOwnerFirst, "bin-owner-first", 5},
    Entry{FailureCode::MigrationFailed, "migration-failed", 4},
    Entry{FailureCode::ChainBroken, "chain-broken", 4},
    Entry{FailureCode::RetentionNotChosen, "retention-not-chosen", 5},
    Entry{FailureCode::RetentionNotDue, "retention-not-due", 5},
    Entry{FailureCode::DocumentMissing, "document-missing", 4},
    Entry{FailureCode::DocumentDamaged, "document-damaged", 4},
    Entry{FailureCode::PackUnreadable, "pack-unreadable", 3},
    Entry{FailureCode::PackUnsound, "pack-unsound", 3},
    Entry{FailureCode::ProcedureUnknown, "procedure-unknown", 3},
    Entry{FailureCode::StageUnknown, "stage-unknown", 5},
    Entry{FailureCode::MoveNotAllowed, "move-not-allowed", 5},
    Entry{FailureCode::MoveWrongActor, "move-wrong-actor", 5},
    Entry{FailureCode::MoveNeedsFact, "move-needs-fact", 5},
    Entry{FailureCode::MoveNeedsMaterial, "move-needs-material", 5},
    Entry{FailureCode::ReviewMissing, "review-missing", 5},
    Entry{FailureCode::DefectsOpen, "defects-open", 5},
    Entry{FailureCode::CaseClosed, "case-closed", 5},
    Entry{FailureCode::OutcomeMissing, "outcome-missing", 5},
    Entry{FailureCode::CalendarMissing, "calendar-missing", 3},
    Entry{FailureCode::UndoNothing, "undo-nothing", 5},
    Entry{FailureCode::UndoConflict, "undo-conflict", 5},
    Entry{FailureCode::UndoNotPossible, "undo-not-possible", 5},
    Entry{FailureCode::FormUnknown, "form-unknown", 3},
    Entry{FailureCode::FormUnsound, "form-unsound", 3},
    Entry{FailureCode::FieldMissing, "field-missing", 5},
    Entry{FailureCode::FieldUnknown, "field-unknown", 3},
    Entry{FailureCode::PaperLanguageMissing, "paper-language-missing", 3},
    Entry{FailureCode::CharacterNotDrawable, "character-not-drawable", 5},
    Entry{FailureCode::FaceMissing, "face-missing", 3},
    Entry{FailureCode::PaperReadBackDiffers, "paper-read-back-differs", 5},
    Entry{FailureCode::WorkingCopyNotANotice, "working-copy-not-a-notice", 5},
    Entry{FailureCode::NoticeMismatch, "notice-mismatch", 5},
    Entry{FailureCode::DocumentUnknownKind, "document-unknown-kind", 3},
    Entry{FailureCode::PictureCropImpossible, "picture-crop-impossible", 5},
    Entry{FailureCode::PrinterMissing, "printer-missing", 3},
};

const Entry& entryOf(FailureCode code)
{
    const auto index = static_cast<std::size_t>(code);
    CORE_EXPECT(index < kCatalogue.size() && kCatalogue[index].code == code);
    return kCatalogue[index];
}

} // namespace

QString failureName(FailureCode code) { return QString::fromLatin1(entryOf(code).name); }

const QList<FailureCode>& allFailureCodes()
{
    static const QList<FailureCode> all = [] {
        QList<FailureCode> codes;
        for (const Entry& entry : kCatalogue) {
            codes.append(entry.code);
        }
        return codes;
    }();
    return all;
}

int exitCodeOf(FailureCode code) { return entryOf(code).exitCode; }

} // namespace core
