// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/unfiled_change.h"
#include "ui/record_pages/offer_list.h"

#include <optional>

class QPushButton;

namespace ui::record_pages {
class OfferPanel;
}

namespace ui::people {

/// What a person's new passport asks to be filed, with the cases to open for it; it stands until one is open or
/// somebody says that none is needed. Hidden where nothing is left to file.
class UnfiledStrip final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the strip.
    explicit UnfiledStrip(shell::Desk& desk, QWidget* parent = nullptr);

    /// Reads what is left of that person; not stored: of nobody.
    void read(core::PersonId person);
    void retranslate();

private:
    void show(std::optional<core::services::UnfiledChange> change, const models::SourceTitles& titles);
    void dismiss();

    shell::Desk& m_desk;
    core::PersonId m_person;
    std::optional<core::services::UnfiledChange> m_change;
    record_pages::OfferPanel* m_offers;
    QPushButton* m_dismiss;
};

} // namespace ui::people
