// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/setting_override.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

namespace core::services {

/// A choice as a list shows it.
struct ListedSetting
{
    domain::SettingOverride choice;
    types::BilingualText employerName; ///< empty: it is the whole office's
};

/// What the office, or the office for one client, chose in place of the rule packs' settings (domain §12). A client's
/// choice goes before the office's, and this before the packs' defaults.
class SettingService final
{
public:
    explicit SettingService(Office& office) : m_office(office) {}

    /// Ordered by code; the office's own before its clients'.
    [[nodiscard]] Result<QList<ListedSetting>> list();
    /// What was chosen; nothing where the packs' default stands.
    [[nodiscard]] Result<std::optional<domain::SettingOverride>> find(const QString& code, EmployerId employer);

    /// Keeps a choice as one undoable act; a second one of the same code and employer takes the first one's place. The
    /// id and the revision need not be set. Numbers stay numbers: where the packs' value is a number, so is the choice.
    /// Fails with ValueEmpty or ValueUnknown (`field` value, because or code).
    [[nodiscard]] Result<SettingOverrideId> choose(const domain::SettingOverride& choice);
    /// Goes back to what stands without the choice, as one undoable act. Fails with RecordNotFound.
    [[nodiscard]] Result<void> takeBack(SettingOverrideId id);

private:
    Office& m_office;
};

} // namespace core::services
