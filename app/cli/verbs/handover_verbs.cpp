// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure_words.h"
#include "app/cli/json_of_pictures.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/case_service.h"
#include "core/services/case_transfer.h"
#include "core/services/submission_pack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
namespace services = core::services;
using services::LeftOutFile;
using services::PackedFile;
using services::SubmissionPack;

namespace {

/// To record what leaves the house; only to read where another program writes, or nobody may.
Result<services::Office*> officeToTell(Invocation& call)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    const bool mayRead =
        !office
        && (office.failure().code == FailureCode::StoreInUse || office.failure().code == FailureCode::StoreReadOnly);
    return mayRead ? call.office(services::OfficeMode::ReadOnly) : office;
}

bool stops(const PackedFile& packed)
{
    return std::ranges::any_of(packed.file.findings,
        [](const auto& finding) { return finding.severity == core::rulebook::Severity::Blocker; });
}

bool stops(const SubmissionPack& pack)
{
    return !pack.missing.isEmpty() || !pack.leftOut.isEmpty()
           || std::ranges::any_of(pack.files, [](const PackedFile& each) { return stops(each); });
}

QJsonObject jsonOf(const Invocation& call, const PackedFile& packed)
{
    return {{u"material"_s, packed.material}, {u"file"_s, packed.fileName}, {u"document"_s, packed.document.value},
        {u"pages"_s, packed.file.pages}, {u"bytes"_s, packed.file.bytes.size()}, {u"sha256"_s, packed.sha256},
        {u"change"_s, services::codeOf(packed.file.change)}, {u"findings"_s, cli::jsonOf(call, packed.file.findings)}};
}

QJsonObject jsonOf(const Invocation& call, const LeftOutFile& left)
{
    return {{u"material"_s, left.material}, {u"document"_s, left.document.value},
        {u"file"_s, left.because.args.value(u"file"_s)}, {u"error"_s, cli::jsonOf(left.because, call.lang())}};
}

Answer answerOf(
    const Invocation& call, const QString& folder, const SubmissionPack& pack, const services::WrittenPack& written)
{
    QJsonArray files;
    QJsonArray leftOut;
    QJsonArray missing;
    QStringList lines{folder};
    for (const PackedFile& each : pack.files) {
        files.append(jsonOf(call, each));
        lines.append(u"  "_s + each.fileName);
        lines.append(each.file.findings.isEmpty() ? QStringList() : linesOf(call, each.file.findings));
    }
    for (const LeftOutFile& each : pack.leftOut) {
        leftOut.append(jsonOf(call, each));
        lines.append(
            QCoreApplication::translate("cli", "Left out: %1").arg(wordsOf(each.because, call.lang()).happened));
    }
    for (const core::workflow::ChecklistItem& each : pack.missing) {
        missing.append(QJsonObject{{u"material"_s, each.material}, {u"name"_s, call.shown(each.names)}});
        lines.append(
            QCoreApplication::translate("cli", "Missing: %1").arg(each.material + u' ' + call.shown(each.names)));
    }
    const bool hasStop = stops(pack);
    return {QJsonObject{{u"folder"_s, folder}, {u"ready"_s, !hasStop}, {u"recorded"_s, written.list.isStored()},
                {u"list"_s, QJsonObject{{u"file"_s, written.listName}, {u"sha256"_s, written.listSha256}}},
                {u"files"_s, files}, {u"leftOut"_s, leftOut}, {u"missing"_s, missing}},
        lines, hasStop ? kFoundSomethingThatStops : kDone};
}

Result<core::paper::PaperLanguage> languageOf(const Invocation& call)
{
    if (!call.has(u"paper"_s)) {
        return core::paper::PaperLanguage::Zh;
    }
    const auto language = core::paper::paperLanguageFrom(call.option(u"paper"_s));
    return language ? Result<core::paper::PaperLanguage>(*language)
                    : wrongUsage(u"--paper "_s + call.option(u"paper"_s));
}

/// What both exports of a case are told.
struct CaseExport
{
    services::Office* office = nullptr;
    core::CaseId id;
    QString folder;
    core::paper::PaperLanguage language = core::paper::PaperLanguage::Zh;
};

Result<CaseExport> caseExportOf(Invocation& call, Result<services::Office*> (*officeOf)(Invocation& call))
{
    for (const QString& needed : {u"case"_s, u"out"_s}) {
        if (call.option(needed).isEmpty()) {
            return wrongUsage(u"--"_s + needed);
        }
    }
    const Result<core::paper::PaperLanguage> language = languageOf(call);
    if (!language) {
        return language.failure();
    }
    const Result<services::Office*> office = officeOf(call);
    if (!office) {
        return office.failure();
    }
    const Result<core::CaseId> id = services::CaseService(**office).idOf(call.option(u"case"_s));
    return id ? Result<CaseExport>(CaseExport{*office, *id, call.option(u"out"_s), *language}) : id.failure();
}

Result<services::Office*> officeToRead(Invocation& call) { return call.office(services::OfficeMode::ReadOnly); }

Result<Answer> exportPack(Invocation& call)
{
    const Result<CaseExport> wanted = caseExportOf(call, officeToTell);
    if (!wanted) {
        return wanted.failure();
    }
    services::SubmissionPackService packs(*wanted->office);
    const Result<SubmissionPack> pack = packs.build(wanted->id, {wanted->language, call.has(u"with-names"_s)});
    if (!pack) {
        return pack.failure();
    }
    const Result<services::WrittenPack> written = packs.write(*pack, wanted->folder);
    return written ? answerOf(call, wanted->folder, *pack, *written) : Result<Answer>(written.failure());
}

QJsonObject jsonOf(const QMap<QString, int>& rows)
{
    QJsonObject json;
    for (auto table = rows.cbegin(); table != rows.cend(); ++table) {
        json.insert(table.key(), table.value());
    }
    return json;
}

Result<Answer> exportCaseBook(Invocation& call)
{
    const Result<CaseExport> wanted = caseExportOf(call, officeToRead);
    if (!wanted) {
        return wanted.failure();
    }
    const Result<services::WrittenBook> written =
        services::CaseTransferService(*wanted->office).write(wanted->id, wanted->folder, wanted->language);
    if (!written) {
        return written.failure();
    }
    return Answer{QJsonObject{{u"folder"_s, wanted->folder}, {u"case"_s, call.option(u"case"_s)},
                      {u"files"_s, QJsonArray::fromStringList(written->files)}, {u"rows"_s, jsonOf(written->rows)}},
        QStringList{wanted->folder} + written->files};
}

Result<Answer> importCaseBook(Invocation& call)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    const Result<services::TakenBook> taken = services::CaseTransferService(**office).read(call.arguments()[0]);
    if (!taken) {
        return taken.failure();
    }
    QJsonArray kept;
    QStringList lines{
        taken->isNew
            ? QCoreApplication::translate("cli", "Case %1 came in as %2.").arg(taken->formerNumber, taken->number)
            : QCoreApplication::translate("cli", "Case %1 is here already, as %2; nothing was done.")
                  .arg(taken->formerNumber, taken->number)};
    for (const services::KeptRow& each : taken->kept) {
        kept.append(QJsonObject{
            {u"table"_s, each.table}, {u"id"_s, each.id}, {u"columns"_s, QJsonArray::fromStringList(each.columns)}});
        lines.append(QCoreApplication::translate("cli", "Left as it is, though the book has other values: %1 %2 (%3)")
                         .arg(each.table, QString::number(each.id), each.columns.join(u", "_s)));
    }
    return Answer{QJsonObject{{u"new"_s, taken->isNew}, {u"number"_s, taken->number},
                      {u"formerNumber"_s, taken->formerNumber}, {u"rows"_s, jsonOf(taken->rows)}, {u"kept"_s, kept}},
        lines};
}

} // namespace

QList<Verb> handoverVerbs()
{
    const QList<QCommandLineOption> options{
        {u"case"_s, {}, u"NUMBER"_s}, {u"out"_s, {}, u"FOLDER"_s}, {u"paper"_s, {}, u"zh|en|both"_s}};
    const QString usage = u"--case NUMBER --out FOLDER [--paper zh|en|both]"_s;
    return {
        {u"export pack"_s, usage + u" [--with-names]"_s, options + QList{QCommandLineOption(u"with-names"_s)}, 0, 0,
            exportPack, true},
        {u"export casebook"_s, usage, options, 0, 0, exportCaseBook, true},
        {u"import casebook"_s, u"FOLDER"_s, {}, 1, 1, importCaseBook},
    };
}

} // namespace cli
