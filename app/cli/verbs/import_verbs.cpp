// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_offers.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/import_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::Result;
namespace services = core::services;

namespace {

QJsonArray jsonOf(
    const QList<services::RowFinding>& findings, const Result<core::FailureTexts>& texts, QStringList& lines)
{
    QJsonArray list;
    for (const services::RowFinding& finding : findings) {
        const QString code = core::failureName(finding.code);
        const QString message = texts ? texts->textOf(Failure(finding.code, finding.args)).happened : code;
        list.append(QJsonObject{
            {u"row"_s, finding.row}, {u"column"_s, finding.column}, {u"code"_s, code}, {u"message"_s, message}});
        lines.append(finding.column.isEmpty()
                         ? QCoreApplication::translate("cli", "Row %1: %2").arg(QString::number(finding.row), message)
                         : QCoreApplication::translate("cli", "Row %1, %2: %3")
                               .arg(QString::number(finding.row), finding.column, message));
    }
    return list;
}

Result<Answer> importPeople(Invocation& call)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    services::ImportOptions options;
    options.dryRun = call.has(u"dry-run"_s);
    options.rejectsFile = call.option(u"rejects"_s);
    const Result<services::ImportReport> report =
        services::ImportService(**office).importPeople(call.arguments()[0], options);
    if (!report) {
        return report.failure();
    }
    const Result<core::FailureTexts> texts =
        core::FailureTexts::load(call.lang() == core::types::Lang::Zh ? u"zh"_s : u"en"_s);
    QStringList lines{QCoreApplication::translate("cli", "%1 rows read: %2 new, %3 changed, %4 the same, %5 rejected")
                          .arg(report->read)
                          .arg(report->added)
                          .arg(report->changed)
                          .arg(report->same)
                          .arg(report->rejected.size())};
    if (report->batch.isStored()) {
        lines.append(
            QCoreApplication::translate("cli", "Batch %1: “import undo %1” takes it back.").arg(report->batch.value));
    }
    const QJsonArray rejected = jsonOf(report->rejected, texts, lines);
    const QJsonArray warned = jsonOf(report->warned, texts, lines);
    for (const services::CaseBundle& bundle : report->offers) {
        lines.append(linesOf(bundle, call.lang()));
    }
    const QJsonValue batch = report->batch.isStored() ? QJsonValue(report->batch.value) : QJsonValue();
    return Answer{QJsonObject{{u"batch"_s, batch}, {u"read"_s, report->read}, {u"new"_s, report->added},
                      {u"changed"_s, report->changed}, {u"same"_s, report->same}, {u"rejected"_s, rejected},
                      {u"warned"_s, warned}, {u"offers"_s, cli::jsonOf(report->offers)}},
        lines, report->rejected.isEmpty() ? kDone : kFoundSomethingThatStops};
}

Result<Answer> undo(Invocation& call)
{
    bool isNumber = false;
    const core::ImportBatchId batch{call.arguments()[0].toLongLong(&isNumber)};
    if (!isNumber) {
        return wrongUsage(call.arguments()[0]);
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    const Result<void> undone = services::ImportService(**office).undo(batch);
    if (!undone) {
        return undone.failure();
    }
    return Answer{QJsonObject{{u"batch"_s, batch.value}, {u"undone"_s, true}},
        {QCoreApplication::translate("cli", "The import was taken back.")}};
}

} // namespace

QList<Verb> importVerbs()
{
    return {
        {u"import people"_s, u"FILE [--dry-run] [--rejects FILE]"_s,
            {QCommandLineOption(u"dry-run"_s), {u"rejects"_s, {}, u"FILE"_s}}, 1, 1, importPeople},
        {u"import undo"_s, u"BATCH"_s, {}, 1, 1, undo},
    };
}

} // namespace cli
