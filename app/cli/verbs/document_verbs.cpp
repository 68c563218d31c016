// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_file.h"
#include "app/cli/verbs/verbs.h"
#include "core/base/resource_paths.h"
#include "core/documents/file_reading.h"
#include "core/paper/form_catalogue.h"
#include "core/paper/paper_maker.h"
#include "core/reader/reader_client.h"
#include "core/services/case_service.h"
#include "core/services/paper_service.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
namespace paper = core::paper;
namespace services = core::services;

namespace {

Result<Answer> read(Invocation& call)
{
    core::reader::ReaderClient client(core::resource_paths::readerProgram());
    const Result<core::documents::DocumentReading> reading =
        core::documents::readFile(client, call.arguments()[0], call.today());
    if (!reading) {
        return reading.failure();
    }
    QStringList lines{ui::models::RecordWords::ofDocumentKind(core::documents::kindName(reading->kind))};
    for (auto field = reading->fields.cbegin(); field != reading->fields.cend(); ++field) {
        const double confidence = reading->confidence.value(field.key());
        // What was recognised on a scan is worth a look.
        const bool isDoubtful = !field.value().isEmpty() && confidence < 1;
        const QString doubt = isDoubtful ? u"  (%1 %)"_s.arg(qRound(100 * confidence)) : QString();
        lines.append(ui::models::Words::ofField(field.key()) + u": "_s + field.value() + doubt);
    }
    return Answer{core::documents::toJson(*reading), lines};
}

QJsonArray jsonOf(const QList<paper::FormField>& fields)
{
    QJsonArray list;
    for (const paper::FormField& field : fields) {
        list.append(QJsonObject{{u"name"_s, field.name}, {u"required"_s, field.required}});
    }
    return list;
}

Result<Answer> forms(Invocation& call)
{
    const Result<paper::FormCatalogue> catalogue = paper::FormCatalogue::load();
    if (!catalogue) {
        return catalogue.failure();
    }
    QJsonArray list;
    QStringList lines;
    for (const paper::FormTemplate& form : catalogue->forms()) {
        QJsonArray languages;
        for (const paper::PaperLanguage language : form.layouts.keys()) {
            languages.append(paper::paperLanguageCode(language));
        }
        list.append(QJsonObject{{u"code"_s, form.code},
            {u"names"_s, QJsonObject{{u"zh"_s, form.name.zh}, {u"en"_s, form.name.en}}}, {u"languages"_s, languages},
            {u"fields"_s, jsonOf(form.fields)}});
        lines.append(u"%1  %2"_s.arg(form.code, call.shown(form.name)));
    }
    return Answer{list, lines};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, path}});
    }
    return {};
}

/// A fault of a form's field, with its place in the facts it came from: "returns.on" is /paper/returns/on.
Failure placedInFacts(const Failure& failure)
{
    const QString field = failure.args.value(u"field"_s);
    return field.isEmpty() ? failure : failure.with(u"pointer"_s, u"/paper/"_s + QString(field).replace(u'.', u'/'));
}

/// Drawn from the key "paper" of a facts object.
Result<paper::MadePaper> fromFacts(Invocation& call, const paper::FormTemplate& form, paper::PaperLanguage language)
{
    const Result<core::rulebook::Facts> facts = oneFactsObject(call.option(u"facts"_s));
    if (!facts) {
        return facts.failure();
    }
    const paper::PaperMeta meta{language == paper::PaperLanguage::En ? form.name.en : form.name.zh, u"PermitDesk"_s};
    const Result<paper::MadePaper> made = paper::makePaper(form, facts->paper(), language, call.has(u"draft"_s), meta);
    return made ? made : Result<paper::MadePaper>(placedInFacts(made.failure()));
}

/// Drawn from what the store knows of a case, in the office's name.
Result<paper::MadePaper> fromCase(Invocation& call, const paper::FormTemplate& form, paper::PaperLanguage language)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    const Result<core::CaseId> id = services::CaseService(**office).idOf(call.option(u"case"_s));
    if (!id) {
        return id.failure();
    }
    services::PaperService papers(**office);
    const Result<paper::PaperData> values = papers.dataFor(form.code, *id);
    return values ? papers.draw(form.code, *values, language, call.has(u"draft"_s))
                  : Result<paper::MadePaper>(values.failure());
}

Result<Answer> render(Invocation& call)
{
    if (call.has(u"facts"_s) == call.has(u"case"_s) || !call.has(u"out"_s)) {
        return wrongUsage(call.has(u"out"_s) ? u"--facts, --case"_s : u"--out"_s);
    }
    const Result<paper::FormCatalogue> catalogue = paper::FormCatalogue::load();
    if (!catalogue) {
        return catalogue.failure();
    }
    const Result<paper::FormTemplate> form = catalogue->find(call.arguments()[0]);
    if (!form) {
        return form.failure();
    }
    paper::PaperLanguage language = form->defaultLanguage;
    if (call.has(u"paper"_s)) {
        const std::optional<paper::PaperLanguage> wanted = paper::paperLanguageFrom(call.option(u"paper"_s));
        if (!wanted) {
            return wrongUsage(u"--paper "_s + call.option(u"paper"_s));
        }
        language = *wanted;
    }
    const Result<paper::MadePaper> made =
        call.has(u"facts"_s) ? fromFacts(call, *form, language) : fromCase(call, *form, language);
    if (!made) {
        return made.failure();
    }
    const QString out = call.option(u"out"_s);
    const Result<void> written = writeFile(out, made->pdf);
    if (!written) {
        return written.failure();
    }
    return Answer{QJsonObject{{u"file"_s, out}, {u"form"_s, form->code}, {u"pages"_s, made->pageCount},
                      {u"bytes"_s, made->pdf.size()}, {u"sha256"_s, made->sha256}},
        {out}};
}

} // namespace

QList<Verb> documentVerbs()
{
    return {
        {u"read"_s, u"FILE"_s, {}, 1, 1, read},
        {u"forms"_s, {}, {}, 0, 0, forms},
        {u"render"_s, u"FORM --facts FILE|--case NUMBER --out FILE [--paper zh|en|both] [--draft]"_s,
            {{u"facts"_s, {}, u"FILE"_s}, {u"case"_s, {}, u"NUMBER"_s}, {u"out"_s, {}, u"FILE"_s},
                {u"paper"_s, {}, u"zh|en|both"_s}, QCommandLineOption(u"draft"_s)},
            1, 1, render, true},
    };
}

} // namespace cli
