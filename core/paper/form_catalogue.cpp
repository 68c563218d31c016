// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_catalogue.h"

#include "core/base/resource_paths.h"

#include <QDir>

#include <algorithm>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

Result<FormCatalogue> FormCatalogue::load() { return load(resource_paths::file(u"forms"_s)); }

Result<FormCatalogue> FormCatalogue::load(const QString& formsFolder)
{
    QList<FormTemplate> forms;
    const QDir folder(formsFolder);
    for (const QString& code : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir versions(folder.filePath(code));
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (names.isEmpty()) {
            return Failure(FailureCode::FileMissing, {{u"file"_s, versions.filePath(u"form.json"_s)}});
        }
        Result<FormTemplate> form = FormTemplate::load(versions.filePath(names.last()));
        if (!form) {
            return form.failure();
        }
        forms.append(*std::move(form));
    }
    return FormCatalogue(std::move(forms));
}

FormCatalogue FormCatalogue::with(const QList<FormTemplate>& forms) const
{
    QMap<QString, FormTemplate> byCode;
    for (const FormTemplate& form : m_forms + forms) {
        byCode.insert(form.code, form);
    }
    return FormCatalogue(byCode.values());
}

Result<FormTemplate> FormCatalogue::find(const QString& code) const
{
    const auto found = std::ranges::find(m_forms, code, &FormTemplate::code);
    if (found != m_forms.cend()) {
        return *found;
    }
    QStringList codes;
    std::ranges::transform(m_forms, std::back_inserter(codes), &FormTemplate::code);
    return Failure(FailureCode::FormUnknown, {{u"form"_s, code}, {u"nearest"_s, nearestName(code, codes)}});
}

} // namespace core::paper
