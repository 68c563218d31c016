// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/salt_source.h"
#include "core/domain/document.h"
#include "core/storage/act.h"
#include "core/storage/backup.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/store_files.h"
#include "tests/support/minute_clock.h"

#include <QDir>
#include <QTemporaryDir>

namespace backed_up {

using namespace core;
using namespace core::storage;

inline const QString kPassphrase = QStringLiteral("seven green bottles");
inline constexpr PassphraseCost kLittle{1, 8 * 1024 * 1024};

/// A store with two documents, plain or encrypted, and a folder for its backups.
struct BackedUpOffice
{
    explicit BackedUpOffice(bool encrypted) : isEncrypted(encrypted)
    {
        auto made = Store::create(folder(), {clock, salts, kLittle},
            {QStringLiteral("测试事务所"), domain::Staff{{}, QStringLiteral("林晓"), domain::StaffRole::Administrator}},
            isEncrypted ? kPassphrase : QString());
        CORE_EXPECT(made.ok());
        store = std::move(*made);
        addDocument("a first document");
        addDocument(QByteArray(200'000, 'p'));
    }

    QString addDocument(const QByteArray& bytes)
    {
        const Result<VaultEntry> entry = store->vault().keep(bytes);
        Result<Act> act =
            Act::begin(*store, ActInfo{StaffId{1}, QStringLiteral("test"), QStringLiteral("office"), 0, {}, true});
        domain::Document document;
        document.kind = QStringLiteral("unknown");
        document.fileName = QStringLiteral("scan.pdf");
        document.vaultName = entry->vaultName;
        document.sha256 = entry->sha256;
        document.byteCount = entry->byteCount;
        CORE_EXPECT(act->insert(document).ok() && act->commit().ok());
        return entry->vaultName;
    }

    [[nodiscard]] Result<QString> backUpLater(int minutes = 30)
    {
        clock.pass(minutes);
        return backUp(*store, backups());
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("Office.permitdesk")); }
    [[nodiscard]] QString backups() const { return dir.filePath(QStringLiteral("to")); }
    [[nodiscard]] Result<std::unique_ptr<Store>> open(const QString& folder)
    {
        return Store::open(
            folder, {clock, salts, kLittle}, OpenMode::AtRest, isEncrypted ? StoreAccess(kPassphrase) : StoreAccess());
    }
    [[nodiscard]] QStringList inBackups() const { return QDir(backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    bool isEncrypted;
    QTemporaryDir dir;
    support::MinuteClock clock;
    CountingSaltSource salts{7};
    std::unique_ptr<Store> store;
};

inline QString documentIn(const QString& folder, const QString& name)
{
    return QDir(store_files::documents(folder)).filePath(name);
}

} // namespace backed_up
