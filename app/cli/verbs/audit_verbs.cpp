// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure_words.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/audit_service.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
namespace services = core::services;
namespace storage = core::storage;

namespace {

Result<storage::AuditChoice> auditChoice(const Invocation& call)
{
    storage::AuditChoice choice;
    choice.withStaffNames = call.has(u"staff-names"_s);
    for (const QString& each : call.options(u"disclose"_s)) {
        bool isNumber = false;
        choice.disclosedEvents.append(each.toLongLong(&isNumber));
        if (!isNumber || choice.disclosedEvents.last() < 1) {
            return wrongUsage(u"--disclose "_s + each);
        }
    }
    return choice;
}

Answer answerOf(const Invocation& call, const QString& file, const storage::AuditSummary& made)
{
    const QString head = storage::chain_head::text(made.head);
    QJsonObject document{{u"file"_s, file}, {u"events"_s, made.events}, {u"values"_s, made.values},
        {u"erased"_s, made.erasedValues}, {u"head"_s, head}, {u"sound"_s, !made.firstBreak}};
    QStringList lines{file, QCoreApplication::translate("cli", "Its history ends with %1.").arg(head)};
    if (made.firstBreak) {
        document.insert(u"firstBreak"_s, jsonOf(*made.firstBreak, call.lang()));
        lines.append(wordsOf(*made.firstBreak, call.lang()).happened);
    }
    return {document, lines, made.firstBreak ? kFoundSomethingThatStops : kDone};
}

Result<Answer> exportAudit(Invocation& call)
{
    const QString out = call.option(u"out"_s);
    const Result<storage::AuditChoice> choice = auditChoice(call);
    if (!choice || out.isEmpty()) {
        return choice ? wrongUsage(u"--out"_s) : choice.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    const Result<storage::AuditSummary> made = services::AuditService(**office).exportTo(out, *choice);
    return made ? Result<Answer>(answerOf(call, out, *made)) : made.failure();
}

} // namespace

QList<Verb> auditVerbs()
{
    return {
        {u"export audit"_s, u"--out FILE [--disclose EVENT]… [--staff-names]"_s,
            {{u"out"_s, {}, u"FILE"_s}, {u"disclose"_s, {}, u"EVENT"_s}, QCommandLineOption(u"staff-names"_s)}, 0, 0,
            exportAudit},
    };
}

} // namespace cli
