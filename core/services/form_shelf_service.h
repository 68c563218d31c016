// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_paths.h"
#include "core/paper/form_catalogue.h"

#include <optional>

namespace core::services {

/// A form as a list shows it, each of the office's versions for itself.
struct ListedForm
{
    QString code;
    QString version;
    types::BilingualText names;
    QList<paper::PaperLanguage> languages;
    QString folder;
    bool ofOffice = false;          ///< added here, not shipped
    bool active = true;             ///< only the office's own can be switched off
    bool inUse = false;             ///< papers of this code are made of it
    std::optional<Failure> problem; ///< why an own version is left out
};

/// The forms the program brings along and those the office added beside them, as folders <code>/<version>/. An own form
/// is checked whole before it is taken in, can be switched off and on and taken out again, version by version; the
/// shipped ones are never touched. Papers are made of the newest version that is on and sound, whoever it is from; a
/// paper keeps the name of the version it was made of. An own version that has become unsound (a new program knows
/// other things) is left out and says why, so that the office opens all the same. Works on files alone and needs no
/// store.
class FormShelfService final
{
public:
    /// `folder` holds the office's own forms; it is made when the first is added.
    explicit FormShelfService(QString folder = resource_paths::officeForms());

    /// By code, within it the office's versions first, the newest before the older. Fails where the shipped ones cannot
    /// be read.
    [[nodiscard]] Result<QList<ListedForm>> list() const;
    /// The forms that papers are made of. Fails as FormCatalogue::load does.
    [[nodiscard]] Result<paper::FormCatalogue> catalogue() const;
    /// A version that lies on the shelf, in use or not. Fails with RecordNotFound (`name`), or as FormTemplate::load
    /// does.
    [[nodiscard]] Result<paper::FormTemplate> find(const QString& code, const QString& version) const;
    /// Reads a form and proves that it can be taken in: `folder` is a version's, or its code's with versions in it, of
    /// which the newest is meant. Of the files in it only form.json and the layouts count. Fails as FormTemplate::load
    /// does, and with FormUnsound (`name`, `reason`, `nearest`) for
    ///     not-a-code, not-own-code   own codes begin with own-, but for those that take a shipped form's place
    ///     not-a-version              2026-11 or 2026-11-22
    ///     version-there, version-older  one of that name is there; the shipped one is newer
    ///     other-type                 a field of a shipped form that has another type here
    ///     not-a-plain-file           a link
    [[nodiscard]] Result<paper::FormTemplate> check(const QString& folder) const;

    /// Takes a sound form in, whole or not at all. Fails as check and with FileWriteFailed.
    [[nodiscard]] Result<ListedForm> add(const QString& folder) const;
    /// Both fail with RecordNotFound (`name`) for a version that is not the office's, and with FileWriteFailed.
    [[nodiscard]] Result<void> setActive(const QString& code, const QString& version, bool active) const;
    [[nodiscard]] Result<void> remove(const QString& code, const QString& version) const;

private:
    QString m_folder;
};

} // namespace core::services
