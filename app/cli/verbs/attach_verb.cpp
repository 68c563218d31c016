// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_records.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/document_service.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::services::AttachedFile;
using core::services::Attachment;
using core::services::CaseService;
using core::services::CaseView;
using core::services::SameContent;

namespace {

/// One file of the answer, as it was named on the command line.
struct NamedFile
{
    QString path;
    AttachedFile attached;
};

QJsonArray jsonOf(const QList<SameContent>& same)
{
    QJsonArray list;
    for (const SameContent& each : same) {
        list.append(QJsonObject{{u"document"_s, each.document.value},
            {u"case"_s, each.caseNumber.isEmpty() ? QJsonValue() : QJsonValue(each.caseNumber)},
            {u"fileName"_s, each.fileName}, {u"kind"_s, each.kind},
            {u"materials"_s, QJsonArray::fromStringList(each.materials)}, {u"addedOn"_s, cli::jsonOf(each.addedOn)}});
    }
    return list;
}

QJsonObject jsonOf(const NamedFile& file)
{
    return {{u"file"_s, file.path}, {u"document"_s, file.attached.document.value}, {u"kind"_s, file.attached.kind},
        {u"new"_s, file.attached.isNew}, {u"same"_s, jsonOf(file.attached.sameContent)}};
}

QStringList linesOf(const AttachedFile& file, const QString& material)
{
    const QString outcome = file.isNew ? QCoreApplication::translate("cli", "%1: kept as %2")
                                       : QCoreApplication::translate("cli", "%1: the case has it already, for %2");
    QStringList lines{outcome.arg(file.fileName, material)};
    for (const SameContent& each : file.sameContent) {
        const QString place = each.materials.isEmpty() ? each.fileName
                                                       : u"%1 (%2)"_s.arg(each.fileName, each.materials.join(u", "_s));
        lines.append(u"  "_s
                     + (each.caseNumber.isEmpty()
                             ? QCoreApplication::translate("cli", "The same content: %1").arg(place)
                             : QCoreApplication::translate("cli", "The same content: case %1, %2")
                                   .arg(each.caseNumber, place)));
    }
    return lines;
}

QString nameOf(const Invocation& call, const CaseView& view, const QString& material)
{
    const auto item = std::ranges::find(view.checklist, material, &core::workflow::ChecklistItem::material);
    return item == view.checklist.cend() ? material : u"%1 (%2)"_s.arg(call.shown(item->names), material);
}

Answer answerOf(const Invocation& call, const CaseView& view, const Attachment& attachment)
{
    const core::domain::Material& material = attachment.material;
    QJsonArray files;
    QStringList lines;
    for (qsizetype i = 0; i < attachment.files.size(); ++i) {
        files.append(jsonOf({call.arguments()[i], attachment.files[i]}));
        lines.append(linesOf(attachment.files[i], nameOf(call, view, material.code)));
    }
    return {QJsonObject{{u"number"_s, view.record.number}, {u"material"_s, material.code},
                {u"state"_s, core::domain::codeOf(material.state)}, {u"receivedOn"_s, cli::jsonOf(material.receivedOn)},
                {u"recorded"_s, attachment.isRecorded}, {u"files"_s, files}},
        lines};
}

Result<Answer> attach(Invocation& call)
{
    for (const QString& needed : {u"case"_s, u"material"_s}) {
        if (call.option(needed).isEmpty()) {
            return wrongUsage(u"--"_s + needed);
        }
    }
    const Result<core::services::Office*> office = call.office(core::services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    CaseService cases(**office);
    const Result<core::CaseId> id = cases.idOf(call.option(u"case"_s));
    if (!id) {
        return id.failure();
    }
    const Result<Attachment> attachment =
        core::services::DocumentService(**office).attach(*id, call.option(u"material"_s), call.arguments());
    if (!attachment) {
        return attachment.failure();
    }
    const Result<CaseView> view = cases.view(*id);
    return view ? answerOf(call, *view, *attachment) : Result<Answer>(view.failure());
}

} // namespace

QList<Verb> attachVerbs()
{
    return {
        {u"attach"_s, u"--case NUMBER --material CODE FILE…"_s,
            {{u"case"_s, {}, u"NUMBER"_s}, {u"material"_s, {}, u"CODE"_s}}, 1, -1, attach},
    };
}

} // namespace cli
