// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure_words.h"
#include "app/cli/json_of_pictures.h"
#include "app/cli/verbs/verbs.h"
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

Result<services::PackWish> wishOf(const Invocation& call)
{
    services::PackWish wish;
    wish.withNames = call.has(u"with-names"_s);
    if (call.has(u"paper"_s)) {
        const auto language = core::paper::paperLanguageFrom(call.option(u"paper"_s));
        if (!language) {
            return wrongUsage(u"--paper "_s + call.option(u"paper"_s));
        }
        wish.language = *language;
    }
    return wish;
}

Result<Answer> exportPack(Invocation& call)
{
    for (const QString& needed : {u"case"_s, u"out"_s}) {
        if (call.option(needed).isEmpty()) {
            return wrongUsage(u"--"_s + needed);
        }
    }
    const Result<services::PackWish> wish = wishOf(call);
    if (!wish) {
        return wish.failure();
    }
    const Result<services::Office*> office = officeToTell(call);
    if (!office) {
        return office.failure();
    }
    const Result<core::CaseId> id = services::CaseService(**office).idOf(call.option(u"case"_s));
    if (!id) {
        return id.failure();
    }
    services::SubmissionPackService packs(**office);
    const Result<SubmissionPack> pack = packs.build(*id, *wish);
    if (!pack) {
        return pack.failure();
    }
    const QString folder = call.option(u"out"_s);
    const Result<services::WrittenPack> written = packs.write(*pack, folder);
    return written ? answerOf(call, folder, *pack, *written) : Result<Answer>(written.failure());
}

} // namespace

QList<Verb> handoverVerbs()
{
    return {
        {u"export pack"_s, u"--case NUMBER --out FOLDER [--paper zh|en|both] [--with-names]"_s,
            {{u"case"_s, {}, u"NUMBER"_s}, {u"out"_s, {}, u"FOLDER"_s}, {u"paper"_s, {}, u"zh|en|both"_s},
                QCommandLineOption(u"with-names"_s)},
            0, 0, exportPack, true},
    };
}

} // namespace cli
