// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_paths.h"
#include "core/rulebook/rulebook.h"

#include <optional>

namespace core::services {

/// A rule pack as a list shows it.
struct ListedPack
{
    QString name;
    QString city;
    types::BilingualText names;
    QDate from;
    QDate to;          ///< null: still in force
    QDate lastChecked; ///< when somebody last compared it with its sources
    QString file;
    bool ofOffice = false;          ///< added here, not shipped
    bool active = true;             ///< only the office's own can be switched off
    QStringList sources;            ///< ids that its entries cite, ordered
    std::optional<Failure> problem; ///< why an own pack is left out
};

/// The rule packs the program brings along and those the office added beside them (design §4). An own pack is checked
/// before it is taken in, can be switched off and on and taken out again; the shipped ones are never touched. An own
/// pack that has become unsound (a new program knows other names) is left out and says why, so that the office opens
/// all the same. Works on files alone and needs no store.
class RulePackService final
{
public:
    /// `folder` holds the office's own packs; it is made when the first is added.
    explicit RulePackService(QString folder = resource_paths::officeRules());

    /// Shipped ones first; within these by city, first day and name. Fails where the shipped packs cannot be read.
    [[nodiscard]] Result<QList<ListedPack>> list() const;
    /// The shipped packs with the own ones that are on and sound. Fails as Rulebook::loadShipped.
    [[nodiscard]] Result<rulebook::Rulebook> rulebook() const;
    /// Reads a pack from a file and proves it against all that are there. Fails with FileMissing, FileUnreadable,
    /// PackUnreadable or PackUnsound (`file`, `pointer`, `reason`, `value`).
    [[nodiscard]] Result<rulebook::RulePack> check(const QString& file) const;

    /// Takes a sound pack in; one of that city and name that was added before is replaced. Fails as check and with
    /// FileWriteFailed or, for the name of a shipped pack, PackUnsound.
    [[nodiscard]] Result<ListedPack> add(const QString& file) const;
    /// Both fail with RecordNotFound (`name`) for a pack that is not the office's, and with FileWriteFailed.
    [[nodiscard]] Result<void> setActive(const QString& name, bool active) const;
    [[nodiscard]] Result<void> remove(const QString& name) const;

private:
    QString m_folder;
};

} // namespace core::services
