// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_template.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ten times the longest that we ship.
constexpr qint64 kLargestFile = 256 * 1024;

Failure unsound(const QString& name, const QString& reason, const QString& nearest = {})
{
    return Failure(FailureCode::FormUnsound, {{u"name"_s, name}, {u"reason"_s, reason}, {u"nearest"_s, nearest}});
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    QByteArray content = file.read(kLargestFile + 1);
    if (content.size() > kLargestFile || !content.isValidUtf8()) {
        const QString reason = content.size() > kLargestFile ? u"file-too-large"_s : u"not-utf8"_s;
        return unsound(QFileInfo(path).fileName(), reason).with(u"file"_s, path);
    }
    return content;
}

/// Fails at the first key that has no meaning where it stands.
Result<void> checkKeys(const QJsonObject& object, const QStringList& known)
{
    const QStringList keys = object.keys();
    const auto unknown = std::ranges::find_if(keys, [&](const QString& key) { return !known.contains(key); });
    return unknown == keys.end() ? Result<void>() : unsound(*unknown, u"unknown-key"_s, nearestName(*unknown, known));
}

types::BilingualText bilingual(const QJsonValue& value)
{
    return {value[u"zh"_s].toString(), value[u"en"_s].toString()};
}

std::optional<FieldType> fieldTypeFrom(const QString& code)
{
    static const QMap<QString, FieldType> types{{u"text"_s, FieldType::Text}, {u"number"_s, FieldType::Number},
        {u"date"_s, FieldType::Date}, {u"bilingual"_s, FieldType::Bilingual}, {u"list"_s, FieldType::List},
        {u"flag"_s, FieldType::Flag}};
    const auto found = types.constFind(code);
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

/// Whether a date that ends a span has the date that begins it among the fields above.
bool isSpan(const FormField& end, const QList<FormField>& above)
{
    const FormField* start = fieldNamed(above, end.notBefore);
    return end.type == FieldType::Date && start != nullptr && start->type == FieldType::Date;
}

/// Whether a person can type it: a list one item a line.
bool canBeTyped(const FormField& field)
{
    const auto isText = [](FieldType type) { return type == FieldType::Text || type == FieldType::Bilingual; };
    return field.type != FieldType::List || (field.fields.size() == 1 && isText(field.fields.first().type));
}

Result<QList<FormField>> fieldsOf(const QJsonArray& entries)
{
    QList<FormField> fields;
    for (const QJsonValue& entry : entries) {
        if (const Result<void> keys =
                checkKeys(entry.toObject(), u"name type required label fields notBefore typed"_s.split(u' '));
            !keys) {
            return keys.failure();
        }
        FormField field;
        field.name = entry[u"name"_s].toString();
        field.required = entry[u"required"_s].toBool();
        field.label = bilingual(entry[u"label"_s]);
        const std::optional<FieldType> type = fieldTypeFrom(entry[u"type"_s].toString(u"text"_s));
        if (field.name.isEmpty() || field.name == "letterhead"_L1 || fieldNamed(fields, field.name) != nullptr) {
            return unsound(field.name, u"field-without-own-name"_s);
        }
        if (!type || !field.label.has(types::Lang::Zh) || !field.label.has(types::Lang::En)) {
            return unsound(field.name, u"field-without-type-or-label"_s);
        }
        field.type = *type;
        Result<QList<FormField>> itemFields = fieldsOf(entry[u"fields"_s].toArray());
        if (!itemFields) {
            return itemFields.failure();
        }
        field.fields = *std::move(itemFields);
        field.notBefore = entry[u"notBefore"_s].toString();
        if (!field.notBefore.isEmpty() && !isSpan(field, fields)) {
            return unsound(field.notBefore, u"not-a-date-above"_s);
        }
        field.typed = entry[u"typed"_s].toBool();
        if (field.typed && !canBeTyped(field)) {
            return unsound(field.name, u"list-not-of-one-text"_s);
        }
        fields.append(field);
    }
    return fields;
}

Result<QJsonObject> objectIn(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return unsound(error.errorString(), u"not-json"_s).with(u"line"_s, QString::number(line));
    }
    return document.object();
}

/// The fault of a form.json with the line where the name at fault first stands.
Failure placed(const Failure& fault, const QByteArray& json, const QString& path)
{
    const Failure inFile = fault.with(u"file"_s, path);
    const QString name = fault.args.value(u"name"_s);
    const qsizetype at = name.isEmpty() ? -1 : json.indexOf('"' + name.toUtf8() + '"');
    if (at < 0 || fault.args.contains(u"line"_s)) {
        return inFile;
    }
    return inFile.with(u"line"_s, QString::number(json.left(at).count('\n') + 1));
}

Result<Signing> signingFrom(const QJsonArray& codes)
{
    Signing signing;
    const QMap<QString, bool Signing::*> signers{
        {u"individual"_s, &Signing::individual}, {u"employer"_s, &Signing::employer}, {u"agency"_s, &Signing::agency}};
    for (const QJsonValue& code : codes) {
        const auto signer = signers.constFind(code.toString());
        if (signer == signers.constEnd()) {
            return unsound(code.toString(), u"unknown-signer"_s, nearestName(code.toString(), signers.keys()));
        }
        signing.** signer = true;
    }
    return signing;
}

Result<FormTemplate> formFrom(const QJsonObject& object, const QFileInfo& folder)
{
    if (const Result<void> keys = checkKeys(object, u"code names languages fields signing"_s.split(u' ')); !keys) {
        return keys.failure();
    }
    FormTemplate form;
    form.code = object[u"code"_s].toString();
    form.version = folder.fileName();
    form.name = bilingual(object[u"names"_s]);
    if (form.code != folder.dir().dirName()) {
        return unsound(form.code, u"folder-named-otherwise"_s, folder.dir().dirName());
    }
    if (!form.name.has(types::Lang::Zh) || !form.name.has(types::Lang::En)) {
        return unsound(form.code, u"form-without-names"_s);
    }
    Result<QList<FormField>> fields = fieldsOf(object[u"fields"_s].toArray());
    if (!fields) {
        return fields.failure();
    }
    form.fields = *std::move(fields);
    const Result<Signing> signing = signingFrom(object[u"signing"_s].toArray());
    if (!signing) {
        return signing.failure();
    }
    form.signing = *signing;
    return form;
}

Result<void> loadLayouts(FormTemplate& form, const QString& folder, const QJsonArray& languages)
{
    if (languages.isEmpty()) {
        return unsound(u"languages"_s, u"no-language"_s);
    }
    for (const QJsonValue& entry : languages) {
        const std::optional<PaperLanguage> language = paperLanguageFrom(entry.toString());
        if (!language) {
            return unsound(entry.toString(), u"unknown-language"_s);
        }
        const QString path = folder + u"/layout."_s + entry.toString() + u".txt"_s;
        Result<QByteArray> text = contentOf(path);
        if (!text) {
            return text.failure();
        }
        Result<FormLayout> layout = FormLayout::parse(QString::fromUtf8(*text), form.fields);
        if (!layout) {
            return layout.failure().with(u"file"_s, path);
        }
        form.defaultLanguage = form.layouts.isEmpty() ? *language : form.defaultLanguage;
        form.layouts.insert(*language, *std::move(layout));
    }
    return {};
}

} // namespace

Result<FormTemplate> FormTemplate::load(const QString& folder)
{
    const QString path = folder + u"/form.json"_s;
    const Result<QByteArray> json = contentOf(path);
    if (!json) {
        return json.failure();
    }
    const Result<QJsonObject> object = objectIn(*json);
    if (!object) {
        return placed(object.failure(), *json, path);
    }
    Result<FormTemplate> form = formFrom(*object, QFileInfo(folder));
    if (!form) {
        return placed(form.failure(), *json, path);
    }
    if (const Result<void> loaded = loadLayouts(*form, folder, (*object)[u"languages"_s].toArray()); !loaded) {
        const Failure& fault = loaded.failure();
        return fault.args.contains(u"file"_s) ? fault : placed(fault, *json, path);
    }
    return form;
}

} // namespace core::paper
