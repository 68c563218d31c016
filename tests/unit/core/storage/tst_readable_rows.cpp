// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/readable_rows.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/sealed_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

constexpr int kRows = 400;
constexpr qsizetype kPage = 8192;
constexpr char kInnerPage = 5;

/// A file with one table whose rows are of different lengths, and the pages that hold them in their order.
class Table final
{
public:
    Table()
    {
        const auto made = Connection::open(path(), Connection::Mode::Create);
        CORE_EXPECT(made.ok());
        Connection& connection = **made;
        CORE_EXPECT(connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT) STRICT").ok());
        CORE_EXPECT(connection.execute("BEGIN").ok());
        for (int id = 1; id <= kRows; ++id) {
            Statement add = connection.statement("INSERT INTO line (id, text) VALUES (:id, :text)");
            add.bind(":id", qint64{id});
            add.bind(":text", QString(id % 100 < 70 ? 300 : 20, u'x'));
            CORE_EXPECT(add.run().ok());
        }
        CORE_EXPECT(connection.execute("COMMIT").ok());
        m_root = *connection.number("SELECT rootpage FROM sqlite_schema WHERE name = 'line'");
    }

    [[nodiscard]] QString path() const { return m_dir.filePath(u"table.sqlite"_s); }

    /// Of a tree of two levels, numbered from 0.
    [[nodiscard]] QList<qsizetype> leaves() const
    {
        const QByteArray page = fileBytes(path()).mid((m_root - 1) * kPage, kPage);
        CORE_EXPECT(page.at(0) == kInnerPage);
        QList<qsizetype> found;
        const int cells = qFromBigEndian<quint16>(page.constData() + 3);
        for (int cell = 0; cell < cells; ++cell) {
            const int at = qFromBigEndian<quint16>(page.constData() + 12 + 2 * cell);
            found.append(qFromBigEndian<quint32>(page.constData() + at) - 1);
        }
        found.append(qFromBigEndian<quint32>(page.constData() + 8) - 1);
        return found;
    }

    [[nodiscard]] Readable read(QList<qint64>& ids) const
    {
        const auto opened = Connection::open(path(), Connection::Mode::ReadWrite);
        CORE_EXPECT(opened.ok());
        const auto note = [&ids](const Statement& row) -> Result<void> {
            ids.append(row.number(0));
            return {};
        };
        const Result<Readable> done =
            eachReadableRow(**opened, u"line"_s, u"id, text"_s, 1, std::numeric_limits<qint64>::max(), note);
        CORE_EXPECT(done.ok());
        return *done;
    }

private:
    QTemporaryDir m_dir;
    qint64 m_root = 0;
};

} // namespace

/// The rows around damaged pages.
class TstReadableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundPageBetweenDamagedOnesIsRead()
    {
        const Table table;
        const QByteArray sound = fileBytes(table.path());
        const QList<qsizetype> leaves = table.leaves();
        QVERIFY(leaves.size() > 10);
        QList<qint64> all;
        for (const qsizetype leaf : leaves) {
            QByteArray damaged = sound;
            for (const qsizetype other : leaves) {
                if (other != leaf) {
                    damaged.replace(other * kPage, kPage, QByteArray(kPage, '\xff'));
                }
            }
            setFileBytes(table.path(), damaged);
            QList<qint64> ids;
            const Readable readable = table.read(ids);
            QVERIFY2(!ids.isEmpty(), qPrintable(QString::number(leaf)));
            QCOMPARE(readable.isCut, leaf != leaves.last());
            all += ids;
        }
        QCOMPARE(all.size(), kRows);
        QCOMPARE(all.first(), 1);
        QCOMPARE(all.last(), kRows);
        QVERIFY(std::ranges::is_sorted(all));
    }

    void whatIsSkippedIsCounted()
    {
        const Table table;
        const QList<qsizetype> leaves = table.leaves();
        QByteArray damaged = fileBytes(table.path());
        for (const qsizetype at : {qsizetype(2), qsizetype(4)}) {
            damaged.replace(leaves[at] * kPage, kPage, QByteArray(kPage, '\xff'));
        }
        setFileBytes(table.path(), damaged);
        QList<qint64> ids;
        const Readable readable = table.read(ids);
        QVERIFY(!readable.isCut && readable.skipped > 0);
        QCOMPARE(ids.size() + readable.skipped, kRows);
    }
};

static const support::Registered<TstReadableRows> registered;

#include "tst_readable_rows.moc"
