// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_verifier.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/invented_store.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::FolderBytes;
using support::InventedStore;

namespace {

constexpr int kPeople = 40;
constexpr qsizetype kPage = 8192;

/// Damages files in one of four ways, another place each time.
class Spoiler final
{
public:
    explicit Spoiler(const FolderBytes& sound) : m_sound(sound), m_files(sound.keys()) {}

    /// Hands back which file was damaged and how; `files` differs from the sound ones afterwards.
    std::pair<QString, QString> spoil(FolderBytes& files)
    {
        while (true) {
            files = m_sound;
            const QString name = file();
            QByteArray& bytes = files[name];
            const int kind = m_chance.bounded(4);
            const auto size = bytes.size();
            if (kind == 0) {
                const qsizetype place = m_chance.bounded(size);
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << m_chance.bounded(8)));
            } else if (kind == 1) {
                const qsizetype place = m_chance.bounded(size);
                const qsizetype count = std::min<qsizetype>(size - place, 1 + m_chance.bounded(600));
                bytes.replace(place, count, QByteArray(count, '\0'));
            } else if (kind == 2) {
                swapParts(bytes);
            } else {
                bytes.truncate(m_chance.bounded(size));
            }
            if (bytes != m_sound[name]) {
                return {name, u"%1 of %2"_s.arg(QStringList{u"flip"_s, u"zero"_s, u"swap"_s, u"cut"_s}.at(kind), name)};
            }
        }
    }

private:
    /// The database half of the time, else any other file.
    QString file()
    {
        return m_chance.bounded(2) == 0 ? u"store.sqlite"_s : m_files.at(m_chance.bounded(m_files.size()));
    }

    /// Two pages of a big file, two halves of a part of a small one.
    void swapParts(QByteArray& bytes)
    {
        const bool hasPages = bytes.size() >= 2 * kPage;
        const qsizetype part = hasPages ? kPage : bytes.size() / 4;
        const qsizetype parts = bytes.size() / part;
        const qsizetype left = m_chance.bounded(parts) * part;
        const qsizetype right = m_chance.bounded(parts) * part;
        const QByteArray kept = bytes.mid(left, part);
        bytes.replace(left, part, bytes.mid(right, part));
        bytes.replace(right, part, kept);
    }

    const FolderBytes& m_sound;
    const QStringList m_files;
    QRandomGenerator m_chance{20261123};
};

bool isNoticed(InventedStore& office, OpenMode mode)
{
    const auto store = office.open(mode);
    if (!store) {
        return true;
    }
    const Result<QList<Failure>> findings = verify(**store);
    return !findings || !findings->isEmpty();
}

} // namespace

/// Encrypted stores that were closed cleanly and damaged since, in the database, the keys or a document.
class TstStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDamageIsNoticedAndKept()
    {
        const QTemporaryDir dir;
        InventedStore office(dir.filePath(u"Damaged.permitdesk"_s), true);
        {
            const auto made = office.create();
            QVERIFY(made.ok());
            for (int n = 0; n < kPeople; ++n) {
                QVERIFY(InventedStore::addPerson(**made, u"PERSON%1"_s.arg(n)).ok());
            }
        }
        const FolderBytes sound = support::folderBytes(office.folder());
        QVERIFY(!sound.contains(u"lock"_s) && !sound.contains(u"store.sqlite-wal"_s));
        QVERIFY(!isNoticed(office, OpenMode::ReadWrite));
        QCOMPARE(support::folderBytes(office.folder()), sound);

        Spoiler spoiler(sound);
        const int stores = support::rounds(200, 5000);
        for (int each = 0; each < stores; ++each) {
            FolderBytes files;
            const auto [name, what] = spoiler.spoil(files);
            for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
                support::layFolder(office.folder(), files);
                const bool isKeyCopy = name.startsWith(u"keys"_s);
                const bool isSeen = isNoticed(office, mode);
                const FolderBytes left = support::folderBytes(office.folder());
                const bool isMended = isKeyCopy && mode == OpenMode::ReadWrite;
                // Whoever opens for writing gets the damaged copy of the keys mended, and the damaged one set aside.
                QVERIFY2(isSeen != isMended, qPrintable(what));
                QVERIFY2(left.value(isMended ? name + u".damaged"_s : name) == files.value(name), qPrintable(what));
                QVERIFY2(!isMended || left.value(name) != files.value(name), qPrintable(what));
            }
        }
    }
};

static const support::Registered<TstStoreDamage> registered;

#include "tst_store_damage.moc"
