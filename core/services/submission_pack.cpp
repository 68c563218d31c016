// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/submission_pack.h"

#include "core/documents/document_reading.h"
#include "core/exchange/file_name.h"
#include "core/exchange/whole_folder.h"
#include "core/paper/form_catalogue.h"
#include "core/services/case_context.h"
#include "core/services/inbox_service.h"
#include "core/services/paper_service.h"
#include "core/services/paper_values.h"
#include "core/services/paper_words.h"
#include "core/storage/document_vault.h"
#include "core/storage/store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using documents::DocumentKind;
using domain::Document;
using domain::Material;
using exchange::asFileName;
using types::BilingualText;
using workflow::ChecklistItem;

namespace {

const QString kForm = u"pack-list"_s;

const QString& half(const BilingualText& text, paper::PaperLanguage language)
{
    const QString& wanted = language == paper::PaperLanguage::En ? text.en : text.zh;
    return wanted.isEmpty() ? (language == paper::PaperLanguage::En ? text.zh : text.en) : wanted;
}

/// The material that a document is by what was read in it; empty where that does not tell.
QString materialRead(const QString& kind)
{
    for (const DocumentKind each : {DocumentKind::Passport, DocumentKind::CancellationProof}) {
        if (kind == documents::kindName(each)) {
            return InboxService::materialFor(each);
        }
    }
    return {};
}

/// A case's documents that are one material: the one that the material names, and those that came as the same.
QList<Document> documentsOf(const CaseView& view, const Material& material)
{
    QList<Document> found;
    for (auto each = view.documents.crbegin(); each != view.documents.crend(); ++each) {
        const bool isNamed = each->id == material.document;
        const bool isNamedElsewhere = std::ranges::any_of(view.materials,
            [&](const Material& other) { return other.document == each->id && other.code != material.code; });
        const bool isOfKind = each->kind == material.code || materialRead(each->kind) == material.code;
        if (isNamed || (isOfKind && !isNamedElsewhere)) {
            found.append(*each);
        }
    }
    return found;
}

/// Puts one pack together.
class Packing final
{
public:
    Packing(Office& office, const CaseView& view, const CaseContext& context, SubmissionPack& pack)
        : m_office(office), m_view(view), m_facts(context.facts), m_rules(rulesOf(office, view.record), m_facts),
          m_pack(pack)
    {}

    Result<void> add(const ChecklistItem& item)
    {
        const auto material = std::ranges::find(m_view.materials, item.material, &Material::code);
        const QList<Document> documents =
            material == m_view.materials.cend() ? QList<Document>() : documentsOf(m_view, *material);
        const bool isSpared =
            material != m_view.materials.cend() && material->state == domain::MaterialState::NotNeeded;
        if (documents.isEmpty()) {
            if (item.needed && !item.exempt && !isSpared) {
                m_pack.missing.append(item);
            }
            return {};
        }
        for (qsizetype index = 0; index < documents.size(); ++index) {
            const QString number = documents.size() > 1 ? u"-%1"_s.arg(index + 1) : QString();
            if (Result<void> added = add(item, documents[index], number); !added) {
                return added;
            }
        }
        return {};
    }

private:
    Result<void> add(const ChecklistItem& item, const Document& document, const QString& number)
    {
        const Result<QByteArray> bytes = m_office.store().vault().bytesOf(document.vaultName, document.sha256);
        if (!bytes) {
            return bytes.failure();
        }
        Result<PreparedFile> file =
            preparedFile(m_office.reader(), {item.material, document.fileName, *bytes}, m_rules);
        if (!file && file.failure().code == FailureCode::ReaderMissing) {
            return file.failure();
        }
        if (!file) {
            m_pack.leftOut.append(LeftOutFile{item.material, item.names, document.id, file.failure()});
            return {};
        }
        QString name = asFileName(item.material + u' ' + half(item.names, m_pack.wish.language)) + number;
        if (m_pack.wish.withNames) {
            name += u' ' + asFileName(m_view.person.fullName());
        }
        const QByteArray hash = QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256).toHex();
        m_pack.files.append(PackedFile{item.material, item.names, document.id, name + u'.' + file->suffix,
            QString::fromLatin1(hash), std::move(file).value()});
        return {};
    }

    Office& m_office;
    const CaseView& m_view;
    const rulebook::Facts& m_facts;
    documents::PictureRules m_rules;
    SubmissionPack& m_pack;
};

BilingualText reasonOf(const Failure& failure, const PaperWords& words)
{
    BilingualText reason = words.find(u"pack"_s, failureName(failure.code));
    if (reason.isEmpty()) {
        reason = words.of(u"pack"_s, u"unreadable"_s);
    }
    for (QString* text : {&reason.zh, &reason.en}) {
        for (auto arg = failure.args.cbegin(); arg != failure.args.cend(); ++arg) {
            text->replace(u'{' + arg.key() + u'}', arg.value());
        }
    }
    return reason;
}

QJsonArray filesOf(const SubmissionPack& pack)
{
    QJsonArray files;
    for (const PackedFile& each : pack.files) {
        files.append(QJsonObject{{u"code"_s, each.material}, {u"material"_s, jsonOf(each.names)},
            {u"file"_s, each.fileName}, {u"pageCount"_s, each.file.pages},
            {u"bytes"_s, static_cast<double>(each.file.bytes.size())}, {u"sha256"_s, each.sha256}});
    }
    return files;
}

/// The issued list of the case that says the same already.
Result<PaperId> sameList(PaperService& papers, CaseId id, const QJsonObject& data, const QString& language)
{
    const Result<QList<PaperListRow>> rows = papers.list(id);
    if (!rows) {
        return rows.failure();
    }
    const QString values = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    const auto same = std::ranges::find_if(*rows, [&](const PaperListRow& row) {
        return row.paper.form == kForm && row.paper.language == language && row.paper.dataJson == values;
    });
    return same == rows->cend() ? PaperId() : same->paper.id;
}

} // namespace

Result<SubmissionPack> SubmissionPackService::build(CaseId id, const PackWish& wish)
{
    const Result<CaseView> view = CaseService(m_office).view(id);
    if (!view) {
        return view.failure();
    }
    const Result<CaseContext> context = readCaseContext(m_office, m_office.store().connection(), id);
    if (!context) {
        return context.failure();
    }
    SubmissionPack pack{id, wish, {}, {}, {}};
    Packing packing(m_office, *view, *context, pack);
    for (const ChecklistItem& item : view->checklist) {
        if (const Result<void> added = packing.add(item); !added) {
            return added.failure();
        }
    }
    return pack;
}

Result<QJsonObject> SubmissionPackService::listData(const SubmissionPack& pack)
{
    const Result<CaseView> view = CaseService(m_office).view(pack.caseId);
    const Result<const PaperWords*> words = m_office.paperWords();
    if (!view || !words) {
        return view ? words.failure() : view.failure();
    }
    QJsonArray missing;
    for (const ChecklistItem& item : pack.missing) {
        missing.append(QJsonObject{{u"code"_s, item.material}, {u"material"_s, jsonOf(item.names)}});
    }
    QJsonArray leftOut;
    for (const LeftOutFile& each : pack.leftOut) {
        leftOut.append(QJsonObject{{u"code"_s, each.material}, {u"material"_s, jsonOf(each.names)},
            {u"because"_s, jsonOf(reasonOf(each.because, **words))}});
    }
    QJsonObject data{{u"case"_s, view->record.number}, {u"preparedOn"_s, m_office.today().toString(Qt::ISODate)},
        {u"procedure"_s, jsonOf(view->procedureName)}, {u"employer"_s, jsonOf(view->employer.name)},
        {u"files"_s, filesOf(pack)}, {u"missing"_s, missing}, {u"leftOut"_s, leftOut}};
    if (pack.wish.withNames) {
        addKnown(data, u"person"_s, view->person.fullName());
    }
    return data;
}

Result<WrittenPack> SubmissionPackService::write(const SubmissionPack& pack, const QString& folder)
{
    Result<exchange::WholeFolder> made = exchange::WholeFolder::begin(folder);
    if (!made) {
        return made.failure();
    }
    const Result<QJsonObject> data = listData(pack);
    if (!data) {
        return data.failure();
    }
    PaperService papers(m_office);
    const Result<paper::MadePaper> list = papers.draw(kForm, *data, pack.wish.language, false);
    if (!list) {
        return list.failure();
    }
    const Result<const paper::FormCatalogue*> forms = m_office.forms();
    const Result<paper::FormTemplate> form = (*forms)->find(kForm);
    WrittenPack written{u"00 "_s + asFileName(half(form->name, pack.wish.language)) + u".pdf"_s, list->sha256, {}};
    Result<void> added = made->add(written.listName, list->pdf);
    for (const PackedFile& each : pack.files) {
        added = added ? made->add(each.fileName, each.file.bytes) : added;
    }
    if (!added) {
        return added.failure();
    }
    if (!m_office.store().refusalToWrite()) {
        Result<PaperId> kept = sameList(papers, pack.caseId, *data, paper::paperLanguageCode(pack.wish.language));
        if (kept && !kept->isStored()) {
            kept = papers.issueWith(kForm, pack.caseId, pack.wish.language, *data);
        }
        if (!kept) {
            return kept.failure();
        }
        written.list = *kept;
    }
    const Result<void> done = made->commit();
    return done ? Result<WrittenPack>(written) : done.failure();
}

} // namespace core::services
