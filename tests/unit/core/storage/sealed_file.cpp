// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/storage/sealed_file.h"

#include "core/base/expect.h"
#include "core/storage/transaction.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

std::unique_ptr<Connection> SealedFile::create() const
{
    auto made = Connection::open(path(), Connection::Mode::Create, &m_key);
    CORE_EXPECT(made.ok());
    CORE_EXPECT((*made)->execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT").ok());
    return std::move(*made);
}

Result<std::unique_ptr<Connection>> SealedFile::open(Connection::Mode mode) const
{
    return Connection::open(path(), mode, &m_key);
}

QString SealedFile::crashImage() const
{
    const QString image = path(u"image.sqlite"_s);
    setFileBytes(image, fileBytes(path()));
    setFileBytes(image + u"-wal"_s, fileBytes(path() + u"-wal"_s));
    QFile::remove(image + u"-shm"_s);
    return image;
}

QString rowText(int row, int characters)
{
    return (u"刘青 PASSPORT-T%1 "_s.arg(row, 8, 10, QLatin1Char('0'))).repeated(characters / 20 + 1).left(characters);
}

void addRows(Connection& connection, int from, int to, int characters)
{
    Result<Transaction> transaction = Transaction::beginWriting(connection);
    CORE_EXPECT(transaction.ok());
    for (int row = from; row <= to; ++row) {
        Statement insert = connection.statement("INSERT INTO entry (id, said) VALUES (:id, :said)");
        insert.bind(":id", qint64(row));
        insert.bind(":said", rowText(row, characters));
        CORE_EXPECT(insert.run().ok());
    }
    CORE_EXPECT(transaction->commit().ok());
}

Result<qint64> readRows(Connection& connection, int characters)
{
    Statement rows = connection.statement("SELECT id, said FROM entry ORDER BY id");
    qint64 count = 0;
    while (true) {
        const Result<bool> row = rows.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return count;
        }
        ++count;
        if (rows.number(0) != count || rows.text(1) != rowText(static_cast<int>(count), characters)) {
            return -1;
        }
    }
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setFileBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}
