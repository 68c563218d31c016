// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/storage/cut_workload.h"

#include "core/base/expect.h"
#include "core/storage/store_header.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

constexpr int kCommits = 30;
constexpr const char* kContent =
    "SELECT count(*) || ' rows, ' || total(length(said)) || ', ' || total(id * length(said))"
    " || ', ' || coalesce(max(said), '') FROM entry";
constexpr const char* kCommit = "UPDATE tally SET commits = commits + 1";

Result<std::unique_ptr<Connection>> opened(const QString& file, const DataKey* key, const char* pragma)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite, key);
    if (connection && pragma != nullptr) {
        CORE_EXPECT((*connection)->execute(pragma).ok());
    }
    return connection;
}

} // namespace

CutWorkload::CutWorkload(QString file, const DataKey* key, quint32 seed, const char* pragma)
    : m_file(std::move(file)), m_key(key), m_chance(seed), m_pragma(pragma)
{}

void CutWorkload::run(support::RecordingVfs& disk)
{
    make();
    acknowledge(disk);
    for (int commit = 1; commit <= kCommits; ++commit) {
        act();
        acknowledge(disk);
        upkeep();
    }
    m_connection.reset();
}

void CutWorkload::make()
{
    auto made = Connection::open(m_file, Connection::Mode::Create, m_key);
    CORE_EXPECT(made.ok());
    m_connection = std::move(*made);
    execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT");
    execute("CREATE INDEX entry_length ON entry (length(said))");
    execute("CREATE TABLE tally (commits INTEGER NOT NULL) STRICT");
    execute("INSERT INTO tally VALUES (0)");
    reopen();
}

void CutWorkload::reopen()
{
    m_connection.reset();
    auto again = opened(m_file, m_key, m_pragma);
    CORE_EXPECT(again.ok());
    m_connection = std::move(*again);
    if (m_chance.bounded(2) == 0) {
        execute("PRAGMA cache_size = 8");
        execute("PRAGMA wal_autocheckpoint = 20");
    }
}

void CutWorkload::act()
{
    Result<Transaction> transaction = Transaction::beginWriting(*m_connection);
    CORE_EXPECT(transaction.ok());
    const int rows = m_chance.bounded(8) == 0 ? 40 : 1 + m_chance.bounded(4);
    for (int row = 0; row < rows; ++row) {
        add(m_chance.bounded(10) == 0 ? 30000 : 20 + m_chance.bounded(4000));
    }
    if (m_chance.bounded(3) == 0) {
        execute("UPDATE entry SET said = said || 'x' WHERE id % 5 = 0");
    }
    if (m_chance.bounded(3) == 0) {
        execute("DELETE FROM entry WHERE id IN (SELECT id FROM entry ORDER BY id LIMIT 12)");
    }
    execute(kCommit);
    CORE_EXPECT(transaction->commit().ok());
}

void CutWorkload::upkeep()
{
    const int chance = m_chance.bounded(16);
    if (chance < 3) {
        execute("PRAGMA wal_checkpoint(PASSIVE)");
    } else if (chance == 3) {
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } else if (chance == 4) {
        reopen();
    }
}

void CutWorkload::acknowledge(const support::RecordingVfs& disk)
{
    m_acknowledged.append(disk.log().size());
    m_contents.append(*m_connection->text(kContent));
}

void CutWorkload::add(int characters)
{
    QString said(characters, u' ');
    for (QChar& each : said) {
        each = QChar(static_cast<char16_t>(u'a' + m_chance.bounded(26)));
    }
    Statement insert = m_connection->statement("INSERT INTO entry (said) VALUES (:said)");
    insert.bind(":said", said);
    CORE_EXPECT(insert.run().ok());
}

void CutWorkload::execute(const char* sql) { CORE_EXPECT(m_connection->execute(sql).ok()); }

int CutWorkload::acknowledgedAt(int operations) const
{
    const auto after = std::upper_bound(m_acknowledged.begin(), m_acknowledged.end(), operations);
    return static_cast<int>(after - m_acknowledged.begin()) - 1;
}

Result<StoreState> CutWorkload::open(const QString& file, const DataKey* key, const char* pragma)
{
    const Result<StoreHeader> header = StoreHeader::read(file);
    if (!header) {
        return header.failure();
    }
    const auto connection = opened(file, key, pragma);
    if (!connection) {
        return connection.failure();
    }
    const Result<QString> integrity = (*connection)->text("PRAGMA integrity_check");
    if (!integrity) {
        return integrity.failure();
    }
    if (*integrity != u"ok") {
        return Failure(FailureCode::StoreDamaged, {{u"detail"_s, *integrity}});
    }
    const Result<qint64> commits = (*connection)->number("SELECT commits FROM tally");
    const Result<QString> content = (*connection)->text(kContent);
    const Result<void> onward = (*connection)->execute(kCommit);
    if (!commits || !content || !onward) {
        return Failure(FailureCode::StoreDamaged, {{u"detail"_s, u"does not read or write"_s}});
    }
    return StoreState{static_cast<int>(*commits), *content};
}
