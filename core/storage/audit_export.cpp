// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_export.h"

#include "core/storage/record_tables/office_tables.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormat = 1;

/// How the hashes are made, for a reader who has nothing but the file (AUDIT_EXPORT.md says it at length).
const QStringList kHashing{
    u"Every hash is BLAKE2b with 32 bytes and no key, written as lower-case hex."_s,
    u"number(n): 8 bytes, little-endian, two's complement. field(x): number of bytes, then the bytes (text as UTF-8); null: number(-1)."_s,
    u"Value: field(salt) number(value) field(table) number(row) field(old) field(new); table, row, old and new can be proved only where salt, old and new are told."_s,
    u"valuesHash of an event: the hash over the 32 bytes of each of its values' hashes, in their order."_s,
    u"Event: field(previousHash) field(at) number(actor) field(act) field(subjectKind) number(subject) field(args) number(undoes) number(reversible: 1 or 0) number(valueCount) field(valuesHash)."_s,
    u"previousHash of event 1 is 32 zero bytes, of every other one the hash of the event before; events are numbered from 1 without gaps."_s,
};

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

QJsonValue textOrNull(const QByteArray& utf8)
{
    return utf8.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(utf8));
}

QJsonObject jsonOf(const ChainHead& head) { return {{u"event"_s, head.event}, {u"hash"_s, hex(head.hash)}}; }

QJsonObject jsonOf(const EventRow& event)
{
    return {{u"event"_s, event.id}, {u"at"_s, QString::fromUtf8(event.at)}, {u"actor"_s, event.actor},
        {u"act"_s, QString::fromUtf8(event.act)}, {u"subjectKind"_s, QString::fromUtf8(event.subjectKind)},
        {u"subject"_s, event.subject}, {u"args"_s, QString::fromUtf8(event.args)}, {u"undoes"_s, event.undoes},
        {u"reversible"_s, event.isReversible}, {u"valueCount"_s, event.valueCount},
        {u"valuesHash"_s, hex(event.valuesHash)}, {u"previousHash"_s, hex(event.previousHash)},
        {u"hash"_s, hex(event.hash)}};
}

QJsonObject jsonOf(qint64 event, const EventValue& value, bool isDisclosed)
{
    QJsonObject json{{u"value"_s, value.ordinal}, {u"of"_s, event}, {u"table"_s, QString::fromUtf8(value.table)},
        {u"row"_s, value.row}, {u"erased"_s, value.isErased()}, {u"hash"_s, hex(value.hash)}};
    if (isDisclosed && !value.isErased()) {
        json.insert(u"salt"_s, hex(value.salt));
        json.insert(u"old"_s, textOrNull(value.oldValues));
        json.insert(u"new"_s, textOrNull(value.newValues));
    }
    return json;
}

Result<QJsonArray> staffOf(Connection& connection, bool withNames)
{
    const Result<QList<domain::Staff>> all = RecordTable<domain::Staff>::all(connection);
    if (!all) {
        return all.failure();
    }
    QJsonArray staff;
    for (const domain::Staff& each : *all) {
        QJsonObject member{{u"actor"_s, each.id.value}, {u"role"_s, domain::codeOf(each.role)}};
        if (withNames) {
            member.insert(u"name"_s, each.name);
        }
        staff.append(member);
    }
    return staff;
}

Result<AuditSummary> summaryOf(Connection& connection)
{
    AuditSummary summary;
    const Result<ChainHead> head = ChainVerifier::headOf(connection);
    const Result<std::optional<Failure>> firstBreak = ChainVerifier(connection).firstBreak();
    const Result<qint64> events = connection.number("SELECT count(*) FROM case_event");
    const Result<qint64> values = connection.number("SELECT count(*) FROM event_value");
    const Result<qint64> erased =
        connection.number("SELECT count(*) FROM event_value WHERE old_values IS NULL AND new_values IS NULL");
    for (const Result<qint64>* each : {&events, &values, &erased}) {
        if (!*each) {
            return each->failure();
        }
    }
    if (!head || !firstBreak) {
        return head ? firstBreak.failure() : head.failure();
    }
    return AuditSummary{*head, *events, *values, *erased, *firstBreak};
}

class Exporter final
{
public:
    Exporter(Connection& connection, QIODevice& out, const AuditChoice& choice)
        : m_connection(connection), m_out(out), m_choice(choice)
    {}

    Result<void> writeEvents()
    {
        static const std::string sql =
            std::string("SELECT ") + event_rows::eventColumns() + " FROM case_event ORDER BY id";
        Statement events = m_connection.statement(sql);
        while (true) {
            const Result<bool> row = events.step();
            if (!row || !*row) {
                return row ? Result<void>() : Result<void>(row.failure());
            }
            const EventRow event = event_rows::eventOf(events);
            const Result<void> written = writeLine(jsonOf(event));
            const Result<void> values = written ? writeValues(event.id) : written;
            if (!values) {
                return values;
            }
        }
    }

    Result<void> writeLine(const QJsonObject& object)
    {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        return m_out.write(line) == line.size() ? Result<void>() : Failure(FailureCode::FileWriteFailed);
    }

private:
    Result<void> writeValues(qint64 event)
    {
        static const std::string sql = std::string("SELECT ") + event_rows::valueColumns()
                                       + " FROM event_value WHERE id >= :first AND id < :next ORDER BY id";
        Statement values = m_connection.statement(sql);
        values.bind(":first", event * event_rows::kValuesPerEvent);
        values.bind(":next", (event + 1) * event_rows::kValuesPerEvent);
        Result<void> written;
        const bool isDisclosed = m_choice.disclosedEvents.contains(event);
        const Result<void> read = eachRow(std::move(values), [&](const Statement& row) {
            if (written) {
                written = writeLine(jsonOf(event, event_rows::valueOf(row), isDisclosed));
            }
        });
        return read ? written : read;
    }

    Connection& m_connection;
    QIODevice& m_out;
    const AuditChoice& m_choice;
};

QJsonObject headerOf(const Store& store, const AuditSummary& summary, const QJsonArray& staff)
{
    return {{u"format"_s, u"permitdesk-audit"_s}, {u"version"_s, kFormat}, {u"store"_s, store.storeId()},
        {u"madeAt"_s, store.clock().nowUtc().toString(Qt::ISODate)},
        {u"hashing"_s, QJsonArray::fromStringList(kHashing)}, {u"staff"_s, staff}, {u"events"_s, summary.events},
        {u"values"_s, summary.values}, {u"erased"_s, summary.erasedValues}, {u"head"_s, jsonOf(summary.head)}};
}

} // namespace

Result<AuditSummary> exportAudit(const Store& store, QIODevice& out, const AuditChoice& choice)
{
    Connection& connection = store.connection();
    const Result<Transaction> snapshot = Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    for (const qint64 event : choice.disclosedEvents) {
        const Result<EventRow> found = event_rows::find(connection, event);
        if (!found) {
            return found.failure();
        }
    }
    Result<AuditSummary> summary = summaryOf(connection);
    const Result<QJsonArray> staff = staffOf(connection, choice.withStaffNames);
    if (!summary || !staff) {
        return summary ? staff.failure() : summary.failure();
    }
    Exporter exporter(connection, out, choice);
    const Result<void> begun = exporter.writeLine(headerOf(store, *summary, *staff));
    const Result<void> written = begun ? exporter.writeEvents() : begun;
    const Result<void> ended =
        written ? exporter.writeLine({{u"end"_s, true}, {u"head"_s, jsonOf(summary->head)}}) : written;
    return ended ? std::move(summary) : Result<AuditSummary>(ended.failure());
}

} // namespace core::storage
