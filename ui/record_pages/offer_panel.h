// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record_pages/offer_list.h"

namespace ui::record_pages {

/// Offers under a title, with the button that opens what is chosen of them as one act. Hidden while there is none.
class OfferPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel. The name tells panels apart in tests: `name`Open is the button.
    OfferPanel(shell::Desk& desk, OfferList::Main main, const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSheet(OfferSheet sheet);
    void retranslate();
    [[nodiscard]] bool isEmpty() const { return m_offers->isEmpty(); }

private:
    void openChosen();
    void showState();

    shell::Desk& m_desk;
    QLabel* m_title;
    OfferList* m_offers;
    QPushButton* m_open;
};

} // namespace ui::record_pages
