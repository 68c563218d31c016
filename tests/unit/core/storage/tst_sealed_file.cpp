// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_file.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::storage;

class TstSealedFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedIsRead_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 300'000}) {
            QTest::addRow("%d bytes", length) << length;
        }
    }

    void whatWasSealedIsRead()
    {
        QFETCH(int, length);
        QByteArray bytes(length, 'a');
        for (qsizetype i = 0; i < bytes.size(); i += 7) {
            bytes[i] = static_cast<char>(i);
        }
        const QByteArray sealed = sealed_file::seal(bytes, "name", m_key);
        QCOMPARE(sealed_file::unseal(sealed, "name", m_key).value(), bytes);
        QVERIFY(!sealed_file::unseal(sealed, "other", m_key));
        QVERIFY(!sealed_file::unseal(sealed, "name", DataKey::random()));
    }

    void noPlaceCanBeChanged()
    {
        const QByteArray sealed = sealed_file::seal("E00000000 passport of nobody", "name", m_key);
        QVERIFY(!sealed.contains("passport"));
        for (qsizetype place = 0; place < sealed.size(); ++place) {
            QByteArray spoiled = sealed;
            spoiled[place] = static_cast<char>(spoiled[place] ^ 0x10);
            QVERIFY2(!sealed_file::unseal(spoiled, "name", m_key), QByteArray::number(place).constData());
        }
    }

    void neitherCutNorLongerNorReordered()
    {
        constexpr qsizetype kChunk = 64 * 1024 + 17;
        constexpr qsizetype kStart = 4 + 24;
        const QByteArray sealed = sealed_file::seal(QByteArray(200'000, 'x'), "name", m_key);
        for (qsizetype length : {qsizetype(0), qsizetype(3), kStart, kStart + 1, kStart + kChunk, kStart + 2 * kChunk,
                 sealed.size() - 1}) {
            QVERIFY2(!sealed_file::unseal(sealed.left(length), "name", m_key), QByteArray::number(length).constData());
        }
        QVERIFY(!sealed_file::unseal(sealed + 'x', "name", m_key));
        QVERIFY(!sealed_file::unseal(sealed + sealed.mid(kStart, kChunk), "name", m_key));
        const QByteArray swapped = sealed.left(kStart) + sealed.mid(kStart + kChunk, kChunk)
            + sealed.mid(kStart, kChunk) + sealed.mid(kStart + 2 * kChunk);
        QCOMPARE(swapped.size(), sealed.size());
        QVERIFY(!sealed_file::unseal(swapped, "name", m_key));
    }

private:
    DataKey m_key = DataKey::random();
};

static const support::Registered<TstSealedFile> registered;

#include "tst_sealed_file.moc"
