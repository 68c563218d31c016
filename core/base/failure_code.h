// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

/// The catalogue of everything that can go wrong. Each code has a kebab-case name (failure_code.cpp) and a text in both
/// languages (resources/help/failures.{zh,en}.md); tests/architecture proves that none is missing.
enum class FailureCode {
    Internal,
    Cancelled,
    // Usage of the command line
    UsageWrong,
    // Values a person types or a sheet brings
    ValueEmpty,
    ValueTooLong,
    ValueBadCharacter,
    ValueBadLength,
    ValueBadCheckDigit,
    ValueUnknown,
    ValueLookAlike,
    DateNotADate,
    DateAmbiguous,
    DateOrder,
    NameEmpty,
    PassportExpired,
    PermitNumberUnusual,
    CreditCodeOrganisationPart,
    MrzBadLength,
    MrzNameTruncated,
    MrzNotFound,
    MrzUnclear,
    MrzContradictory,
    MrzAmbiguous,
    // Files from outside
    FileMissing,
    FileUnreadable,
    FileTooLarge,
    FileLocked,
    FileDamaged,
    FileNotPdf,
    FileNotASheet,
    FileNotAPicture,
    FileWrongEncoding,
    FileWriteFailed,
    FolderExists,
    FileOverLimit,
    ReaderMissing,
    ReaderDied,
    ReaderTimeout,
    LanguageDataMissing,
    // Imported sheets
    SheetNoHeader,
    SheetTooFewColumns,
    SheetDuplicateRow,
    SheetNumberMangled,
    SheetColumnUnknown,
    // The store
    StoreNotThere,
    StoreNotAStore,
    StoreExists,
    StoreNewer,
    StoreInUse,
    StoreInUseElsewhere,
    StoreDamaged,
    StoreReadOnly,
    StoreFull,
    StoreIo,
    StoreBusy,
    MemoryShort,
    StoreNotEncrypted,
    PassphraseNeeded,
    PassphraseWrong,
    PassphraseTooShort,
    LastPassphrase,
    BackupDamaged,
    BackupFolderUnusable,
    BackupFolderFull,
    LastAdministrator,
    StoreSynced,
    StoreOnNetwork,
    ConflictCopies,
    ClockBehind,
    RoleNotAllowed,
    StaffInactive,
    StaleRecord,
    RecordNotFound,
    RecordInUse,
    RecordInBin,
    RecordNotInBin,
    BinOwnerFirst,
    MigrationFailed,
    ChainBroken,
    RetentionNotChosen,
    RetentionNotDue,
    DocumentMissing,
    DocumentDamaged,
    // Rules
    PackUnreadable,
    PackUnsound,
    ProcedureUnknown,
    StageUnknown,
    MoveNotAllowed,
    MoveWrongActor,
    MoveNeedsFact,
    MoveNeedsMaterial,
    ReviewMissing,
    DefectsOpen,
    CaseClosed,
    OutcomeMissing,
    CalendarMissing,
    UndoNothing,
    UndoConflict,
    UndoNotPossible,
    // Papers and notices
    FormUnknown,
    FormUnsound,
    FieldMissing,
    FieldUnknown,
    PaperLanguageMissing,
    CharacterNotDrawable,
    FaceMissing,
    PaperReadBackDiffers,
    WorkingCopyNotANotice,
    NoticeMismatch,
    DocumentUnknownKind,
    PictureCropImpossible,
    PrinterMissing,
};

/// The catalogue's kebab-case name, as the command line and the help give it.
[[nodiscard]] QString failureName(FailureCode code);

/// Every code, in the catalogue's order.
[[nodiscard]] const QList<FailureCode>& allFailureCodes();

/// The command line's exit code for a failure (cli.md): 2 usage, 3 input, 4 store, 5 refused by a rule.
[[nodiscard]] int exitCodeOf(FailureCode code);

} // namespace core
