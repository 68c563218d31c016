// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

domain::Document documentOf(const VaultEntry& entry)
{
    domain::Document document;
    document.fileName = u"notice.pdf"_s;
    document.vaultName = entry.vaultName;
    document.sha256 = entry.sha256;
    document.byteCount = entry.byteCount;
    return document;
}

} // namespace

class TstDocumentVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadBack()
    {
        StoreFixture office;
        const Result<VaultEntry> entry = office.store().vault().keep("bytes of a notice");
        QVERIFY(entry.ok());
        QCOMPARE(*office.store().vault().bytesOf(entry->vaultName, entry->sha256), QByteArray("bytes of a notice"));
    }

    void theNameTellsNothingAndEqualBytesAreKeptOnce()
    {
        StoreFixture one;
        StoreFixture other;
        const VaultEntry first = *one.store().vault().keep("same");
        QCOMPARE(one.store().vault().keep("same")->vaultName, first.vaultName);
        QVERIFY(first.vaultName != first.sha256);
        QCOMPARE(QDir(store_files::documents(one.folder())).entryList(QDir::Files).size(), 1);
    }

    void damageAndLossAreFound()
    {
        StoreFixture office;
        const VaultEntry damaged = *office.store().vault().keep("damaged");
        const VaultEntry missing = *office.store().vault().keep("missing");
        office.add(documentOf(damaged));
        office.add(documentOf(missing));
        const QDir folder(store_files::documents(office.folder()));
        QFile file(folder.filePath(damaged.vaultName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("tampered");
        file.close();
        QVERIFY(QFile::remove(folder.filePath(missing.vaultName)));
        const Result<QList<Failure>> findings = verify(office.store());
        QCOMPARE(findings->size(), 2);
        QCOMPARE(findings->at(0).code, FailureCode::DocumentDamaged);
        QCOMPARE(findings->at(1).code, FailureCode::DocumentMissing);
    }

    void orphansAreCollectedAtTheNextOpening()
    {
        StoreFixture office;
        const VaultEntry named = *office.store().vault().keep("named");
        office.add(documentOf(named));
        QVERIFY(office.store().vault().keep("orphan of an act that never committed").ok());
        office.reopen();
        QCOMPARE(QDir(store_files::documents(office.folder())).entryList(QDir::Files), QStringList{named.vaultName});
    }
};

static const support::Registered<TstDocumentVault> registered;

#include "tst_document_vault.moc"
