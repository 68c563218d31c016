// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_tables/all_tables.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <tuple>
#include <typeindex>

/// How rows of any kind go from one store to another; a part of case_transfer.
namespace core::services::transfer {

/// The kinds of rows that go with a case, each behind those it names. Links to other cases, the office's own choices
/// and its imports stay.
using Types = storage::RecordTypes<domain::Staff, domain::Person, domain::Dependant, domain::Employer,
    domain::Employment, domain::Education, domain::WorkHistory, domain::Passport, domain::Permit,
    domain::ResidencePermit, domain::CaseRecord, domain::Document, domain::Visa, domain::Entry, domain::Notice,
    domain::Contract, domain::EmployerSeal, domain::Packet, domain::CaseFact, domain::CaseTask, domain::Material,
    domain::ReturnRecord, domain::Defect, domain::Paper, domain::PortalAccount, domain::FindingWaiver, domain::Custody>;

template <typename... T> constexpr std::size_t countOf(storage::RecordTypes<T...>) { return sizeof...(T); }
// CaseLink, SettingOverride, ImportBatch. Of a new kind of row somebody has to say whether it goes along.
static_assert(countOf(Types()) + 3 == countOf(storage::AllRecordTypes()));

/// Lists of each kind.
template <typename AllTypes> struct ListsOf;
template <typename... T> struct ListsOf<storage::RecordTypes<T...>>
{
    std::tuple<QList<T>...> lists;

    template <typename Row> [[nodiscard]] QList<Row>& of() { return std::get<QList<Row>>(lists); }
    template <typename Row> [[nodiscard]] const QList<Row>& of() const { return std::get<QList<Row>>(lists); }
};

using Rows = ListsOf<Types>;

/// Calls visit(list) with the list of each kind, in order.
template <typename AnyRows, typename Visit> void forEachList(AnyRows& rows, const Visit& visit)
{
    std::apply([&visit](auto&... list) { (visit(list), ...); }, rows.lists);
}

template <typename Value, typename Visit> void visitIfId(Value&, const Visit&) {}
template <typename Tag, typename Visit> void visitIfId(Id<Tag>& id, const Visit& visit) { visit(id); }

/// Calls visit(id) with each id by which a row names another one.
template <typename Row, typename Visit> void forEachReference(Row& row, const Visit& visit)
{
    std::apply(
        [&](const auto&... column) { (visitIfId(row.*column.member, visit), ...); }, storage::TableOf<Row>::columns);
}

/// Ids of one store by those of another.
class IdMap final
{
public:
    template <typename Tag> void add(Id<Tag> from, Id<Tag> to) { m_ids[typeid(Id<Tag>)].insert(from.value, to.value); }
    /// Not stored where there is none.
    template <typename Tag> [[nodiscard]] Id<Tag> of(Id<Tag> from) const
    {
        const auto ids = m_ids.find(typeid(Id<Tag>));
        return ids == m_ids.end() ? Id<Tag>() : Id<Tag>{ids->second.value(from.value)};
    }

private:
    std::map<std::type_index, QHash<qint64, qint64>> m_ids;
};

/// A row's values under the names of its columns, as records.json has them. The id is told, the revision is the
/// store's.
template <typename Row> [[nodiscard]] QJsonObject toJson(const Row& row)
{
    storage::RowValues values;
    storage::RecordTable<Row>::encode(row, values);
    const std::vector<std::string>& names = storage::RecordTable<Row>::columnNames();
    QJsonObject json{{QStringLiteral("id"), row.id.value}};
    for (int index = 0; index < values.count(); ++index) {
        QJsonValue value;
        if (values.kind(index) == storage::RowValues::Kind::Number) {
            value = values.number(index);
        } else if (values.kind(index) == storage::RowValues::Kind::Text) {
            const std::string_view text = values.text(index);
            value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        json.insert(QString::fromStdString(names[static_cast<std::size_t>(index)]), value);
    }
    return json;
}

/// Lists of rows by their tables' names.
[[nodiscard]] inline QJsonObject toJson(const Rows& rows)
{
    QJsonObject tables;
    forEachList(rows, [&tables]<typename Row>(const QList<Row>& list) {
        QJsonArray written;
        for (const Row& row : list) {
            written.append(toJson(row));
        }
        tables.insert(QString::fromLatin1(storage::RecordTable<Row>::name()), written);
    });
    return tables;
}

[[nodiscard]] inline Rows rowsFrom(const QJsonObject& tables)
{
    Rows rows;
    forEachList(rows, [&tables]<typename Row>(QList<Row>& list) {
        for (const QJsonValue& written :
            tables.value(QString::fromLatin1(storage::RecordTable<Row>::name())).toArray()) {
            Row row = storage::RecordTable<Row>::fromJson(written);
            row.id.value = written[QStringLiteral("id")].toInteger();
            list.append(row);
        }
    });
    return rows;
}

/// The columns in which two rows differ.
template <typename Row> [[nodiscard]] QStringList differences(const Row& one, const Row& other)
{
    storage::RowValues left;
    storage::RowValues right;
    storage::RecordTable<Row>::encode(one, left);
    storage::RecordTable<Row>::encode(other, right);
    QStringList columns;
    for (int index = 0; index < left.count(); ++index) {
        const bool isSame = left.kind(index) == right.kind(index) && left.number(index) == right.number(index)
                            && left.text(index) == right.text(index);
        if (!isSame) {
            columns.append(
                QString::fromStdString(storage::RecordTable<Row>::columnNames()[static_cast<std::size_t>(index)]));
        }
    }
    return columns;
}

} // namespace core::services::transfer
