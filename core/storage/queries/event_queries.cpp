// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/event_queries.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core::storage::event_queries {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view kFind = R"(
SELECT id, at, actor_id, act, subject_kind, subject, args, undoes,
       (SELECT later.id FROM case_event later WHERE later.undoes = case_event.id)
  FROM case_event
 WHERE id = :event)";

constexpr std::string_view kHistory = R"(
SELECT id, at, actor_id, act, subject_kind, subject, args, undoes,
       (SELECT later.id FROM case_event later WHERE later.undoes = case_event.id)
  FROM case_event
 WHERE id IN (SELECT id
                FROM case_event
               WHERE subject_kind = :kind AND subject = :subject
               UNION
              SELECT id >> 32
                FROM event_value
               WHERE table_name = :table AND row_id = :subject)
 ORDER BY id DESC)";

constexpr std::string_view kNewest = R"(
SELECT id, at, actor_id, act, subject_kind, subject, args, undoes,
       (SELECT later.id FROM case_event later WHERE later.undoes = case_event.id)
  FROM case_event
 WHERE :before IS NULL OR id < :before
 ORDER BY id DESC
 LIMIT :count)";

QMap<QString, QString> argsOf(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QMap<QString, QString> args;
    for (auto each = object.begin(); each != object.end(); ++each) {
        args.insert(each.key(), each.value().toString());
    }
    return args;
}

domain::CaseEvent eventOf(const Statement& row)
{
    domain::CaseEvent event;
    event.id = row.id<EventId>(0);
    event.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    event.actor = row.id<StaffId>(2);
    event.act = row.text(3);
    event.subjectKind = row.text(4);
    event.subject = row.number(5);
    event.args = argsOf(row.bytes(6));
    event.undoes = row.id<EventId>(7);
    event.undoneBy = row.id<EventId>(8);
    return event;
}

Result<QList<domain::CaseEvent>> collect(Statement query) { return rowsOf(std::move(query), eventOf); }

} // namespace

Result<domain::CaseEvent> find(Connection& connection, EventId event)
{
    Statement query = connection.statement(kFind);
    query.bind(":event", event);
    Result<QList<domain::CaseEvent>> found = collect(std::move(query));
    if (!found) {
        return found.failure();
    }
    if (found->isEmpty()) {
        return Failure(
            FailureCode::RecordNotFound, {{u"table"_s, u"case_event"_s}, {u"id"_s, QString::number(event.value)}});
    }
    return found->constFirst();
}

Result<QList<domain::CaseEvent>> historyOf(Connection& connection, const QString& subjectKind, qint64 subject)
{
    Statement query = connection.statement(kHistory);
    query.bind(":kind", subjectKind);
    query.bind(":table", subjectKind == u"case" ? u"case_record"_s : subjectKind);
    query.bind(":subject", subject);
    return collect(std::move(query));
}

Result<QList<domain::CaseEvent>> newest(Connection& connection, int count, EventId before)
{
    Statement query = connection.statement(kNewest);
    query.bind(":before", before);
    query.bind(":count", static_cast<qint64>(count));
    return collect(std::move(query));
}

} // namespace core::storage::event_queries
