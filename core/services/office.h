// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/salt_source.h"
#include "core/domain/staff.h"
#include "core/services/changes.h"
#include "core/storage/store_access.h"

#include <functional>
#include <memory>

namespace core::storage {
class Store;
}
namespace core::rulebook {
class Rulebook;
}
namespace core::calendar {
class WorkingCalendar;
}
namespace core::reader {
class ReaderClient;
}
namespace core::paper {
class FormCatalogue;
}

namespace core::services {

class PaperWords;

/// What the office is made from. The references outlive it.
struct OfficeEnvironment
{
    const Clock& clock;
    SaltSource& salts;
    storage::PassphraseCost passphraseCost = {};
};

enum class OfficeMode { ReadWrite, ReadOnly };

/// An open store with the rules, the calendar, the reader process and the forms: what every service stands on.
/// Knows no thread: one Office is used by one thread at a time. A second writer gets StoreInUse; a read-only Office
/// beside a writer is fine, and every writing verb on it fails with StoreReadOnly.
class Office final
{
public:
    /// Makes a new store with its first member of staff. Fails with StoreExists, FileWriteFailed, StoreIo, StoreFull,
    /// PassphraseTooShort. Encrypted where a passphrase is given.
    [[nodiscard]] static Result<std::unique_ptr<Office>> create(const QString& storePath,
        const OfficeEnvironment& environment, const QString& officeName, const domain::Staff& firstStaff,
        const QString& passphrase = {});

    /// Opens a store. Fails with StoreNotThere, StoreNotAStore, StoreNewer, StoreInUse (writing), StoreDamaged,
    /// PassphraseNeeded, PassphraseWrong (also where nobody in the records has the passphrase's slot), StaffInactive,
    /// StoreNotEncrypted, PackUnsound …
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const QString& storePath,
        const OfficeEnvironment& environment, OfficeMode mode, const storage::StoreAccess& access = {});

    ~Office();

    [[nodiscard]] storage::Store& store();
    [[nodiscard]] const rulebook::Rulebook& rules() const;
    [[nodiscard]] const calendar::WorkingCalendar& calendar() const;
    /// Reads the calendars anew, the user's own with them, so that an imported year counts at once. Fails as
    /// CalendarShelf::calendar; then the former one stays.
    [[nodiscard]] Result<void> reloadCalendar();
    /// Tells apart the rules and calendars that answers were given by.
    [[nodiscard]] const QByteArray& ruleMark();
    /// Started at the first use, kept up between files.
    [[nodiscard]] reader::ReaderClient& reader();
    /// The shipped forms and the office's own, read at the first use. Fails with FormUnsound where a shipped one is not.
    [[nodiscard]] Result<const paper::FormCatalogue*> forms();
    /// Read at the first use. Fails with FileMissing, FileDamaged.
    [[nodiscard]] Result<const PaperWords*> paperWords();

    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] QDate today() const { return clock().today(); }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString officeName() const;

    /// Who acts. Set at opening to whose key opened the store; to its first active administrator where it has no key or
    /// was opened by the recovery key.
    [[nodiscard]] StaffId actor() const;
    void setActor(StaffId staff);

    /// Whether somebody waits for this office to be closed: what takes long is given up. False where nobody is asked.
    [[nodiscard]] bool isToClose() const;
    void setCloseWish(std::function<bool()> isToClose);

    /// Called after each commit with what changed. May not fail.
    void setAnnouncer(std::function<void(const Changes&)> announcer);
    void announce(const Changes& changes) const;

private:
    struct Parts;
    [[nodiscard]] static Result<std::unique_ptr<Office>> around(
        std::unique_ptr<storage::Store> store, const OfficeEnvironment& environment);
    explicit Office(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace core::services
