// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/xlsx_file.h"
#include "ui/models/deadline_words.h"
#include "ui/models/list_sheets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
namespace exchange = core::exchange;
namespace services = core::services;

namespace {

Result<QString> outFile(const Invocation& call)
{
    return call.option(u"out"_s).isEmpty() ? Result<QString>(wrongUsage(u"--out"_s)) : call.option(u"out"_s);
}

Result<QList<exchange::IcsEvent>> events(Invocation& call)
{
    const Result<QDate> from = call.date(u"from"_s);
    const Result<QDate> to = call.date(u"to"_s);
    if (!from || !to) {
        return from ? to.failure() : from.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    using ui::models::NamesOfPeople;
    const NamesOfPeople names = call.has(u"without-names"_s) ? NamesOfPeople::LeftOut : NamesOfPeople::Shown;
    return services::deadlineEvents(**office, {call.options(u"case"_s), *from, *to},
        [&call, names](const services::AgendaItem& item) { return deadlineWords(item, call.lang(), names); });
}

Result<Answer> exportIcs(Invocation& call)
{
    const Result<QString> out = outFile(call);
    if (!out) {
        return out.failure();
    }
    const Result<QList<exchange::IcsEvent>> found = events(call);
    if (!found) {
        return found.failure();
    }
    const QByteArray bytes =
        exchange::icsOf(*found, QCoreApplication::translate("cli", "Work permit deadlines"), call.clock().nowUtc());
    const Result<void> written = exchange::writeWholeFile(*out, bytes);
    if (!written) {
        return written.failure();
    }
    return Answer{QJsonObject{{u"file"_s, *out}, {u"events"_s, found->size()}, {u"bytes"_s, bytes.size()}}, {*out}};
}

template <typename Service> auto listed(Invocation& call, services::Office& office)
{
    const Result<QMap<QString, QString>> where = call.pairs(u"where"_s);
    return where ? Service(office).list(*where) : decltype(Service(office).list())(where.failure());
}

template <typename Rows> Result<exchange::Sheet> sheetOf(const Invocation& call, const Rows& rows)
{
    return rows ? Result<exchange::Sheet>(ui::models::ListSheets(call.lang()).of(*rows)) : rows.failure();
}

Result<exchange::Sheet> peopleSheet(Invocation& call, services::Office& office)
{
    const Result<QList<services::PersonListRow>> people = listed<services::PersonService>(call, office);
    const Result<QList<services::EmployerListRow>> employers = services::EmployerService(office).list();
    if (!people || !employers) {
        return people ? employers.failure() : people.failure();
    }
    return ui::models::ListSheets(call.lang()).of(*people, *employers);
}

Result<exchange::Sheet> agendaSheet(Invocation& call, services::Office& office)
{
    const Result<QDate> from = call.date(u"from"_s);
    const Result<QDate> to = call.date(u"to"_s);
    if (!from || !to) {
        return from ? to.failure() : from.failure();
    }
    return sheetOf(call, services::AgendaService(office).agenda(*from, *to));
}

/// The list that the call names, as one reading sees it.
Result<exchange::Sheet> chosenSheet(Invocation& call)
{
    const QString list = call.arguments()[0];
    const QStringList lists{u"people"_s, u"employers"_s, u"cases"_s, u"agenda"_s};
    const bool isAgenda = list == lists.last();
    if (!lists.contains(list)) {
        return wrongUsage(list);
    }
    if (isAgenda ? call.has(u"where"_s) : call.has(u"from"_s) || call.has(u"to"_s)) {
        return wrongUsage(isAgenda ? u"--where"_s : u"--from, --to"_s);
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    if (isAgenda) {
        return agendaSheet(call, **office);
    }
    if (list == lists.first()) {
        return peopleSheet(call, **office);
    }
    return list == u"cases"_s ? sheetOf(call, listed<services::CaseService>(call, **office))
                              : sheetOf(call, listed<services::EmployerService>(call, **office));
}

using WriteSheet = Result<void> (*)(const Invocation& call, const QString& path, const exchange::Sheet& sheet);

Result<void> writeCsv(const Invocation&, const QString& path, const exchange::Sheet& sheet)
{
    return exchange::writeWholeFile(path, exchange::csvOf(sheet));
}

Result<void> writeXlsx(const Invocation& call, const QString& path, const exchange::Sheet& sheet)
{
    return exchange::writeXlsx(path, sheet, call.clock().nowUtc());
}

template <WriteSheet write> Result<Answer> exportList(Invocation& call)
{
    const Result<QString> out = outFile(call);
    if (!out) {
        return out.failure();
    }
    const Result<exchange::Sheet> sheet = chosenSheet(call);
    if (!sheet) {
        return sheet.failure();
    }
    const Result<void> written = write(call, *out, *sheet);
    if (!written) {
        return written.failure();
    }
    return Answer{QJsonObject{{u"file"_s, *out}, {u"list"_s, call.arguments()[0]}, {u"rows"_s, sheet->rows.size()},
                      {u"columns"_s, QJsonArray::fromStringList(sheet->headings)}},
        {*out}};
}

} // namespace

QList<Verb> exportVerbs()
{
    const QCommandLineOption out(u"out"_s, {}, u"FILE"_s);
    const QList<QCommandLineOption> listOptions{
        out, {u"where"_s, {}, u"FIELD=VALUE"_s}, {u"from"_s, {}, u"DATE"_s}, {u"to"_s, {}, u"DATE"_s}};
    const QString listUsage =
        u"people|employers|cases|agenda --out FILE [--where FIELD=VALUE]… [--from DATE] [--to DATE]"_s;
    return {
        {u"export csv"_s, listUsage, listOptions, 1, 1, exportList<writeCsv>},
        {u"export xlsx"_s, listUsage, listOptions, 1, 1, exportList<writeXlsx>},
        {u"export ics"_s, u"--out FILE [--case NUMBER]… [--from DATE] [--to DATE] [--without-names]"_s,
            {out, {u"case"_s, {}, u"NUMBER"_s}, {u"from"_s, {}, u"DATE"_s}, {u"to"_s, {}, u"DATE"_s},
                QCommandLineOption(u"without-names"_s)},
            0, 0, exportIcs},
    };
}

} // namespace cli
