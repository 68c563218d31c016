// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paper_service.h"

#include "core/domain/document.h"
#include "core/paper/form_catalogue.h"
#include "core/paper/sample_values.h"
#include "core/services/case_service.h"
#include "core/services/form_data.h"
#include "core/services/letterhead_service.h"
#include "core/services/paper_words.h"
#include "core/services/recording.h"
#include "core/storage/act.h"
#include "core/storage/document_vault.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

namespace {

/// The newest notice filed with a case, if there is one.
Result<std::optional<domain::Notice>> noticeOf(storage::Connection& connection, CaseId id)
{
    const Result<QList<domain::Notice>> notices =
        RecordTable<domain::Notice>::list(connection, &domain::Notice::caseId, id);
    if (!notices) {
        return notices.failure();
    }
    return notices->isEmpty() ? std::nullopt : std::optional(notices->last());
}

Result<paper::FormTemplate> formNamed(Office& office, const QString& code)
{
    const Result<const paper::FormCatalogue*> catalogue = office.forms();
    if (!catalogue) {
        return catalogue.failure();
    }
    return (*catalogue)->find(code);
}

paper::PaperData askedFor(const QList<paper::FormField>& fields, const paper::PaperData& data)
{
    paper::PaperData asked;
    for (const paper::FormField& field : fields) {
        const QJsonValue value = data.value(field.name);
        if (field.type == paper::FieldType::List && value.isArray()) {
            QJsonArray items;
            for (const QJsonValue& item : value.toArray()) {
                items.append(askedFor(field.fields, item.toObject()));
            }
            asked.insert(field.name, items);
        } else if (!value.isUndefined()) {
            asked.insert(field.name, value);
        }
    }
    return asked;
}

/// The office's own version of a form may ask for less than the shipped one: it is not given what it does not ask for.
paper::PaperData givenTo(const paper::FormTemplate& form, const paper::PaperData& data)
{
    return form.ofOffice ? askedFor(form.fields, data) : data;
}

Result<paper::PaperMeta> metaOf(Office& office, const paper::FormTemplate& form, paper::PaperLanguage language)
{
    paper::PaperMeta meta{language == paper::PaperLanguage::En ? form.name.en : form.name.zh, office.officeName()};
    const auto layout = form.layouts.constFind(language);
    if (layout != form.layouts.constEnd() && layout->hasLetterhead()) {
        const Result<paper::Letterhead> letterhead = LetterheadService().load();
        if (!letterhead) {
            return letterhead.failure();
        }
        meta.letterhead = *letterhead;
    }
    return meta;
}

/// The values as they are kept, with the letterhead that was printed above them; of its picture the hash.
QString frozen(paper::PaperData data, const paper::Letterhead& letterhead)
{
    if (!letterhead.isEmpty()) {
        const auto both = [](const types::BilingualText& text) {
            return QJsonObject{{u"zh"_s, text.zh}, {u"en"_s, text.en}};
        };
        const QByteArray hash = QCryptographicHash::hash(letterhead.picture, QCryptographicHash::Sha256).toHex();
        data.insert(
            u"letterhead"_s, QJsonObject{{u"name"_s, both(letterhead.name)}, {u"address"_s, both(letterhead.address)},
                                 {u"contact"_s, both(letterhead.contact)},
                                 {u"picture"_s, letterhead.picture.isEmpty() ? QString() : QString::fromLatin1(hash)}});
    }
    return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

Result<void> markReplaced(storage::Act& act, PaperId id)
{
    Result<domain::Paper> former = act.find<domain::Paper>(id);
    if (!former) {
        return former.failure();
    }
    former->state = domain::PaperState::Replaced;
    const Result<bool> replaced = act.update(*former);
    return replaced ? Result<void>() : Result<void>(replaced.failure());
}

/// The bytes go to the vault first; the act then names them. Bytes that no act names are collected later.
Result<PaperId> keep(Office& office, domain::Paper paper, const QByteArray& pdf)
{
    const Result<storage::VaultEntry> kept = office.store().vault().keep(pdf);
    if (!kept) {
        return kept.failure();
    }
    Result<storage::Act> act = beginAct(office, u"paper-issue"_s, u"case"_s, paper.caseId.value, false);
    if (!act) {
        return act.failure();
    }
    const Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(paper.caseId);
    const Result<QString> number = act->nextPaperNumber();
    if (!record || !number) {
        return record ? number.failure() : record.failure();
    }
    paper.person = record->person;
    paper.number = *number;
    act->setArg(u"form"_s, paper.form);
    act->setArg(u"paper"_s, paper.number);
    const Result<DocumentId> document =
        act->insert(domain::Document{{}, record->person, paper.caseId, paper.form, paper.number + u".pdf"_s,
            u"application/pdf"_s, kept->byteCount, kept->sha256, kept->vaultName, {}, paper.issuedOn});
    if (!document) {
        return document.failure();
    }
    paper.document = *document;
    const Result<PaperId> id = act->insert(paper);
    if (!id) {
        return id.failure();
    }
    if (paper.replaces.isStored()) {
        const Result<void> replaced = markReplaced(*act, paper.replaces);
        if (!replaced) {
            return replaced.failure();
        }
    }
    const Result<EventId> done =
        commitAct(office, *act, {.people = {record->person}, .cases = {paper.caseId}, .papers = {*id}});
    if (!done) {
        return done.failure();
    }
    return *id;
}

} // namespace

Result<QList<paper::FormTemplate>> PaperService::forms()
{
    const Result<const paper::FormCatalogue*> catalogue = m_office.forms();
    if (!catalogue) {
        return catalogue.failure();
    }
    return (*catalogue)->forms();
}

Result<paper::PaperData> PaperService::dataFor(const QString& form, CaseId id, const QJsonObject& typed)
{
    const Result<paper::FormTemplate> found = formNamed(m_office, form);
    if (!found) {
        return found.failure();
    }
    const Result<CaseView> view = CaseService(m_office).view(id);
    if (!view) {
        return view.failure();
    }
    const Result<const PaperWords*> words = m_office.paperWords();
    if (!words) {
        return words.failure();
    }
    const Result<std::optional<domain::Notice>> notice = noticeOf(m_office.store().connection(), id);
    if (!notice) {
        return notice.failure();
    }
    return formData({m_office, *found, *view, *notice, **words, typed});
}

Result<paper::MadePaper> PaperService::draw(
    const QString& form, const paper::PaperData& data, paper::PaperLanguage language, bool draft)
{
    const Result<paper::FormTemplate> found = formNamed(m_office, form);
    if (!found) {
        return found.failure();
    }
    const Result<paper::PaperMeta> meta = metaOf(m_office, *found, language);
    return meta ? paper::makePaper(*found, givenTo(*found, data), language, draft, *meta) : meta.failure();
}

Result<paper::MadePaper> PaperService::drawSample(const paper::FormTemplate& form, paper::PaperLanguage language)
{
    Result<paper::PaperMeta> meta = metaOf(m_office, form, language);
    if (!meta) {
        return meta.failure();
    }
    meta->isSample = true;
    return paper::makePaper(form, paper::sampleValues(form.fields, language), language, false, *meta);
}

Result<void> PaperService::drawAll(const QString& form, const QStringList& cases, paper::PaperLanguage language,
    bool draft, const paper::PaperTaker& take)
{
    const Result<paper::FormTemplate> found = formNamed(m_office, form);
    if (!found) {
        return found.failure();
    }
    const auto values = [&](qsizetype index) -> Result<paper::PaperData> {
        const Result<CaseId> id = CaseService(m_office).idOf(cases[index]);
        const Result<paper::PaperData> data = id ? dataFor(form, *id) : id.failure();
        return data ? Result<paper::PaperData>(givenTo(*found, *data)) : data;
    };
    const Result<paper::PaperMeta> meta = metaOf(m_office, *found, language);
    if (!meta) {
        return meta.failure();
    }
    paper::makePapers(*found, cases.size(), values, language, draft, *meta, take);
    return {};
}

Result<PaperId> PaperService::issue(
    const QString& form, CaseId id, paper::PaperLanguage language, PaperId replaces, const QJsonObject& typed)
{
    if (const std::optional<Failure> refusal = m_office.store().refusalToWrite()) {
        return *refusal;
    }
    const Result<paper::PaperData> data = dataFor(form, id, typed);
    return data ? issueWith(form, id, language, *data, replaces) : data.failure();
}

Result<PaperId> PaperService::issueWith(
    const QString& form, CaseId id, paper::PaperLanguage language, const paper::PaperData& known, PaperId replaces)
{
    if (const std::optional<Failure> refusal = m_office.store().refusalToWrite()) {
        return *refusal;
    }
    const Result<paper::FormTemplate> found = formNamed(m_office, form);
    if (!found) {
        return found.failure();
    }
    const paper::PaperData data = givenTo(*found, known);
    const Result<paper::PaperMeta> meta = metaOf(m_office, *found, language);
    if (!meta) {
        return meta.failure();
    }
    const Result<paper::MadePaper> made = paper::makePaper(*found, data, language, false, *meta);
    if (!made) {
        return made.failure();
    }
    domain::Paper paper;
    paper.form = form;
    paper.formVersion = found->version;
    paper.language = paper::paperLanguageCode(language);
    paper.caseId = id;
    paper.replaces = replaces;
    paper.dataJson = frozen(data, meta->letterhead);
    paper.issuedOn = m_office.today();
    return keep(m_office, paper, made->pdf);
}

Result<void> PaperService::markPrinted(PaperId id)
{
    Result<storage::Act> act = beginAct(m_office, u"paper-print"_s, u"paper"_s, id.value, false);
    if (!act) {
        return act.failure();
    }
    Result<domain::Paper> paper = act->find<domain::Paper>(id);
    if (!paper) {
        return paper.failure();
    }
    paper->printedOn = m_office.today();
    const Result<bool> updated = act->update(*paper);
    if (!updated) {
        return updated.failure();
    }
    const Result<EventId> done = commitAct(m_office, *act, {.cases = {paper->caseId}, .papers = {id}});
    return done ? Result<void>() : Result<void>(done.failure());
}

Result<QString> PaperService::numberOf(PaperId id)
{
    const Result<domain::Paper> paper = RecordTable<domain::Paper>::find(m_office.store().connection(), id);
    return paper ? Result<QString>(paper->number) : paper.failure();
}

Result<QByteArray> PaperService::bytesOf(PaperId id)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<domain::Paper> paper = RecordTable<domain::Paper>::find(connection, id);
    if (!paper) {
        return paper.failure();
    }
    const Result<domain::Document> document = RecordTable<domain::Document>::find(connection, paper->document);
    if (!document) {
        return document.failure();
    }
    return m_office.store().vault().bytesOf(document->vaultName, document->sha256);
}

Result<QList<PaperListRow>> PaperService::list(CaseId id)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<QList<domain::Paper>> papers =
        id.isStored() ? RecordTable<domain::Paper>::list(connection, &domain::Paper::caseId, id)
                      : RecordTable<domain::Paper>::all(connection);
    const Result<const paper::FormCatalogue*> catalogue = m_office.forms();
    if (!papers || !catalogue) {
        return papers ? catalogue.failure() : papers.failure();
    }
    QList<PaperListRow> rows;
    QHash<EmployerId, types::BilingualText> employers;
    for (const domain::Paper& paper : *papers) {
        const Result<domain::CaseRecord> record = RecordTable<domain::CaseRecord>::find(connection, paper.caseId);
        const Result<domain::Person> person = RecordTable<domain::Person>::find(connection, paper.person);
        if (!record || !person) {
            return record ? person.failure() : record.failure();
        }
        if (!employers.contains(record->employer)) {
            const auto employer = RecordTable<domain::Employer>::find(connection, record->employer);
            if (!employer) {
                return employer.failure();
            }
            employers.insert(record->employer, employer->name);
        }
        const Result<paper::FormTemplate> form = (*catalogue)->find(paper.form);
        rows.prepend({paper, form ? form->name : types::BilingualText{paper.form, paper.form}, record->number,
            person->fullName(), person->chineseName, record->employer, employers.value(record->employer)});
    }
    return rows;
}

} // namespace core::services
