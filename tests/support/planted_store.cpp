// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planted_store.h"

#include "core/base/expect.h"
#include "core/storage/act.h"
#include "core/storage/column_kinds.h"
#include "tests/support/table_filler.h"

namespace support::planted {

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

QString valueFor(ColumnKind kind, const QString& column)
{
    const QString mark = QString::fromLatin1(kMark);
    const QString born = QString::fromLatin1(kBirthDay);
    switch (kind) {
    case ColumnKind::BirthDay:
        return born;
    case ColumnKind::Money:
        return QString::number(kPay);
    case ColumnKind::Json:
        return u"{\"name\":\"%1 %2\",\"list\":[{\"text\":\"%1.%2\"}],\"pay\":%3,\"born\":\"%4\"}"_s.arg(
            mark, column, QString::number(kPay), born);
    case ColumnKind::MrzName:
        return mark + u"<<"_s + mark + u"<ANNA"_s;
    case ColumnKind::FileName:
        return mark + u' ' + column + u".pdf"_s;
    default:
        return mark + u' ' + column + u" 许可"_s;
    }
}

bool isPlantedOtherwise(ColumnKind kind)
{
    return kind == ColumnKind::Plain || kind == ColumnKind::Remade || kind == ColumnKind::Journalled
           || kind == ColumnKind::EventArgs;
}

} // namespace

int everywhere(Store& store)
{
    Connection& connection = store.connection();
    fillEmptyTables(connection);
    CORE_EXPECT(connection.execute("UPDATE case_fact SET fact = 'workLocation'"));
    int columns = 0;
    for (const QString& name : columnsOf(connection)) {
        const QString table = name.section(u'.', 0, 0);
        const QString column = name.section(u'.', 1);
        const ColumnKind kind = columnKind(table, column).value_or(ColumnKind::Plain);
        if (isPlantedOtherwise(kind)) {
            continue;
        }
        Statement plant = connection.statement(u"UPDATE %1 SET %2 = :value"_s.arg(table, column).toStdString());
        plant.bind(":value", valueFor(kind, column));
        CORE_EXPECT(plant.run());
        ++columns;
    }
    CORE_EXPECT(connection.execute("UPDATE draft SET data_json = '{\"name\":\"QXZV\"}'"));
    CORE_EXPECT(connection.execute("UPDATE staff SET key_slot = 'QXZV'"));
    Result<Act> act = Act::begin(
        store, {StaffId{1}, u"person-edit"_s, u"person"_s, 1, {{u"unheard-of"_s, QString::fromLatin1(kMark)}}});
    CORE_EXPECT(act);
    Result<domain::Person> person = act->find<domain::Person>(PersonId{1});
    person->note = QString::fromLatin1(kMark);
    CORE_EXPECT(act->update(*person) && act->commit());
    return columns;
}

int occurrences(const FolderBytes& files, const QByteArray& wanted)
{
    const QByteArray folded = wanted.toLower();
    qsizetype found = 0;
    for (auto each = files.begin(); each != files.end(); ++each) {
        const QByteArray bytes = each.value().toLower();
        found += bytes.count(folded) + QByteArray(bytes).replace('\0', "").count(folded)
                 + each.key().toUtf8().toLower().count(folded);
    }
    return static_cast<int>(found);
}

} // namespace support::planted
