// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/form_layout.h"
#include "core/paper/paper_language.h"

#include <QMap>

namespace core::paper {

/// Who puts what on a paper of the form before it counts (domain §6.5).
struct Signing
{
    bool individual = false; ///< signs
    bool employer = false;   ///< seals
    bool agency = false;     ///< its person signs

    [[nodiscard]] bool isAsked() const { return individual || employer || agency; }
};

/// A form: plain files in a folder <code>/<version>/, a form.json with names, languages and fields, and a
/// layout.<language>.txt for each language. Those of the program lie in resources/forms.
struct FormTemplate
{
    QString code;
    QString version;
    types::BilingualText name;
    QList<FormField> fields;
    Signing signing;
    QMap<PaperLanguage, FormLayout> layouts;
    /// The language a paper is made in where none is asked for: the first in form.json.
    PaperLanguage defaultLanguage = PaperLanguage::Zh;
    /// The office's own, not one of the program's.
    bool ofOffice = false;

    /// Reads the form in `folder`. Fails with FileMissing or FormUnsound (args file, line, name, nearest, reason) at
    /// the first thing that is not understood: form.json and the layouts hold nothing that has no meaning.
    [[nodiscard]] static Result<FormTemplate> load(const QString& folder);
};

} // namespace core::paper
