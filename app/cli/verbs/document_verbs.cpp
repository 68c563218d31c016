// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/resource_paths.h"
#include "core/documents/file_reading.h"
#include "core/services/form_shelf_service.h"
#include "core/reader/reader_client.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
namespace paper = core::paper;

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
        list.append(QJsonObject{{u"name"_s, field.name}, {u"required"_s, field.required}, {u"typed"_s, field.typed}});
    }
    return list;
}

Result<Answer> forms(Invocation& call)
{
    const Result<paper::FormCatalogue> catalogue = core::services::FormShelfService().catalogue();
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

} // namespace

QList<Verb> documentVerbs()
{
    return {
        {u"read"_s, u"FILE"_s, {}, 1, 1, read},
        {u"forms"_s, {}, {}, 0, 0, forms},
    };
}

} // namespace cli
