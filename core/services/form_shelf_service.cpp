// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form_shelf_service.h"

#include "core/exchange/whole_file.h"
#include "core/exchange/whole_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using paper::FormCatalogue;
using paper::FormTemplate;

namespace {

const QString kDescription = u"form.json"_s;
/// Lies in the folder of a version that is off.
const QString kOff = u"switched-off"_s;
const QString kOwnCode = u"own-"_s;

/// A version of the office's own as it was read, or why it cannot stand.
struct OwnForm
{
    QString code;
    QString version;
    QString folder;
    bool active = true;
    Result<FormTemplate> form;

    [[nodiscard]] bool canBeUsed() const { return active && form.ok(); }
};

Failure unsound(const QString& folder, const QString& name, const QString& reason, const QString& nearest = {})
{
    return Failure(FailureCode::FormUnsound, {{u"file"_s, QDir(folder).filePath(kDescription)}, {u"name"_s, name},
                                                 {u"reason"_s, reason}, {u"nearest"_s, nearest}});
}

QStringList foldersIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
}

bool isCode(const QString& name)
{
    static const QRegularExpression written(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return name.size() <= 60 && written.match(name).hasMatch();
}

bool isVersion(const QString& name)
{
    static const QRegularExpression written(u"\\A[0-9]{4}-(0[1-9]|1[0-2])(-[0-3][0-9])?\\z"_s);
    return written.match(name).hasMatch();
}

QStringList filesOf(const FormTemplate& form)
{
    QStringList files{kDescription};
    for (const paper::PaperLanguage language : form.layouts.keys()) {
        files.append(u"layout."_s + paper::paperLanguageCode(language) + u".txt"_s);
    }
    return files;
}

/// Reads a form whose files are its own: a link could lead anywhere.
Result<FormTemplate> readOwn(const QString& folder)
{
    const QFileInfoList links = QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::Hidden);
    const auto link =
        std::ranges::find_if(links, [](const QFileInfo& file) { return !file.isFile() || file.isSymLink(); });
    if (link != links.end()) {
        return unsound(folder, link->fileName(), u"not-a-plain-file"_s);
    }
    Result<FormTemplate> form = FormTemplate::load(folder);
    if (form) {
        form->ofOffice = true;
    }
    return form;
}

/// By code and version. What else lies in the folder is passed over.
QList<OwnForm> ownForms(const QString& folder)
{
    QList<OwnForm> forms;
    for (const QString& code : foldersIn(folder)) {
        const QDir versions(QDir(folder).filePath(code));
        for (const QString& version : foldersIn(versions.path())) {
            if (isCode(code) && isVersion(version)) {
                const QString path = versions.filePath(version);
                forms.append({code, version, path, !QFile::exists(path + u'/' + kOff), readOwn(path)});
            }
        }
    }
    return forms;
}

/// The office's newest versions that can be used and are no older than the shipped ones.
QList<FormTemplate> newestOf(const QList<OwnForm>& own, const FormCatalogue& shipped)
{
    QMap<QString, FormTemplate> newest;
    for (const OwnForm& each : own) {
        const Result<FormTemplate> known = shipped.find(each.code);
        if (each.canBeUsed() && (!known || known->version < each.version)) {
            newest.insert(each.code, *each.form);
        }
    }
    return newest.values();
}

ListedForm listed(const FormTemplate& form, const QString& folder)
{
    ListedForm item;
    item.code = form.code;
    item.version = form.version;
    item.names = form.name;
    item.languages = form.layouts.keys();
    item.folder = folder;
    return item;
}

ListedForm listed(const OwnForm& own)
{
    ListedForm item;
    if (own.form) {
        item = listed(*own.form, own.folder);
    } else {
        item.code = own.code;
        item.version = own.version;
        item.folder = own.folder;
        item.problem = own.form.failure();
    }
    item.ofOffice = true;
    item.active = own.active;
    return item;
}

/// The field that is of another type than in the form it stands in for: the record's value would not fit; empty for
/// none.
QString otherType(const QList<paper::FormField>& own, const QList<paper::FormField>& shipped)
{
    for (const paper::FormField& field : own) {
        const paper::FormField* known = paper::fieldNamed(shipped, field.name);
        if (known == nullptr) {
            continue;
        }
        const QString within = otherType(field.fields, known->fields);
        if (field.type != known->type || !within.isEmpty()) {
            return within.isEmpty() ? field.name : within;
        }
    }
    return {};
}

QString shippedFolder(const FormTemplate& form)
{
    return resource_paths::file(u"forms/"_s + form.code + u'/' + form.version);
}

/// The version's folder where people chose that of its code.
QString versionFolder(const QString& chosen)
{
    const QDir folder(QDir::cleanPath(chosen));
    QString found = folder.path();
    if (!folder.exists(kDescription)) {
        for (const QString& version : foldersIn(found)) {
            found = folder.exists(version + u'/' + kDescription) ? folder.filePath(version) : found;
        }
    }
    return found;
}

Result<OwnForm> ownForm(const QString& folder, const QString& code, const QString& version)
{
    const QList<OwnForm> forms = ownForms(folder);
    const auto form =
        std::ranges::find_if(forms, [&](const OwnForm& each) { return each.code == code && each.version == version; });
    if (form == forms.end()) {
        return Failure(FailureCode::RecordNotFound, {{u"name"_s, code + u'/' + version}});
    }
    return *form;
}

Failure notWritten(const QString& path) { return Failure(FailureCode::FileWriteFailed, {{u"file"_s, path}}); }

/// Out of the way in one step, then away: half a form is never there.
Result<void> removeFolder(const QString& folder, const QString& path)
{
    QTemporaryDir bin(folder + u"/.removed-XXXXXX"_s);
    if (!bin.isValid() || !QDir().rename(path, bin.filePath(u"form"_s))) {
        return notWritten(path);
    }
    return {};
}

} // namespace

FormShelfService::FormShelfService(QString folder) : m_folder(std::move(folder)) {}

Result<QList<ListedForm>> FormShelfService::list() const
{
    const Result<FormCatalogue> shipped = FormCatalogue::load();
    if (!shipped) {
        return shipped.failure();
    }
    const QList<OwnForm> own = ownForms(m_folder);
    const FormCatalogue used = shipped->with(newestOf(own, *shipped));
    QList<ListedForm> forms;
    for (const OwnForm& each : own) {
        forms.prepend(listed(each)); // the newest before the older
    }
    for (const FormTemplate& form : shipped->forms()) {
        forms.append(listed(form, shippedFolder(form)));
    }
    std::ranges::stable_sort(forms, {}, &ListedForm::code);
    for (ListedForm& form : forms) {
        const Result<FormTemplate> taken = used.find(form.code);
        form.inUse = !form.problem && form.active && taken && taken->version == form.version;
    }
    return forms;
}

Result<FormCatalogue> FormShelfService::catalogue() const
{
    const Result<FormCatalogue> shipped = FormCatalogue::load();
    return shipped ? Result<FormCatalogue>(shipped->with(newestOf(ownForms(m_folder), *shipped))) : shipped;
}

Result<FormTemplate> FormShelfService::find(const QString& code, const QString& version) const
{
    if (const Result<OwnForm> own = ownForm(m_folder, code, version)) {
        return own->form;
    }
    const Result<FormCatalogue> shipped = FormCatalogue::load();
    if (!shipped) {
        return shipped.failure();
    }
    const Result<FormTemplate> form = shipped->find(code);
    const bool isThere = form && form->version == version;
    return isThere ? form : Failure(FailureCode::RecordNotFound, {{u"name"_s, code + u'/' + version}});
}

Result<FormTemplate> FormShelfService::check(const QString& chosen) const
{
    const Result<FormCatalogue> shipped = FormCatalogue::load();
    if (!shipped) {
        return shipped.failure();
    }
    const QString folder = versionFolder(chosen);
    Result<FormTemplate> form = readOwn(folder);
    if (!form) {
        return form;
    }
    const Result<FormTemplate> known = shipped->find(form->code);
    if (!isCode(form->code)) {
        return unsound(folder, form->code, u"not-a-code"_s);
    }
    if (!known && !form->code.startsWith(kOwnCode)) {
        return unsound(folder, form->code, u"not-own-code"_s, kOwnCode + form->code);
    }
    if (!isVersion(form->version)) {
        return unsound(folder, form->version, u"not-a-version"_s);
    }
    if (known && form->version <= known->version) {
        return unsound(folder, form->version, u"version-older"_s, known->version);
    }
    if (ownForm(m_folder, form->code, form->version)) {
        return unsound(folder, form->version, u"version-there"_s);
    }
    if (const QString field = known ? otherType(form->fields, known->fields) : QString(); !field.isEmpty()) {
        return unsound(folder, field, u"other-type"_s);
    }
    return form;
}

Result<ListedForm> FormShelfService::add(const QString& chosen) const
{
    const Result<FormTemplate> form = check(chosen);
    if (!form) {
        return form.failure();
    }
    const QDir from(versionFolder(chosen));
    const QString versions = m_folder + u'/' + form->code;
    const QString path = versions + u'/' + form->version;
    if (!QDir().mkpath(versions)) {
        return notWritten(path);
    }
    Result<exchange::WholeFolder> folder = exchange::WholeFolder::begin(path);
    if (!folder) {
        return folder.failure();
    }
    for (const QString& name : filesOf(*form)) {
        QFile file(from.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return Failure(FailureCode::FileUnreadable, {{u"file"_s, file.fileName()}});
        }
        if (const Result<void> added = folder->add(name, file.readAll()); !added) {
            return added.failure();
        }
    }
    if (const Result<void> whole = folder->commit(); !whole) {
        return whole.failure();
    }
    ListedForm item = listed(*form, path);
    item.ofOffice = item.inUse = true;
    return item;
}

Result<void> FormShelfService::setActive(const QString& code, const QString& version, bool active) const
{
    const Result<OwnForm> form = ownForm(m_folder, code, version);
    if (!form) {
        return form.failure();
    }
    const QString mark = form->folder + u'/' + kOff;
    if (!active) {
        return exchange::writeWholeFile(mark, {});
    }
    return !QFile::exists(mark) || QFile::remove(mark) ? Result<void>() : Result<void>(notWritten(mark));
}

Result<void> FormShelfService::remove(const QString& code, const QString& version) const
{
    const Result<OwnForm> form = ownForm(m_folder, code, version);
    if (!form) {
        return form.failure();
    }
    if (const Result<void> removed = removeFolder(m_folder, form->folder); !removed) {
        return removed;
    }
    QDir(m_folder).rmdir(code); // where it was the last version
    return {};
}

} // namespace core::services
