// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record_pages/offer_list.h"
#include "ui/shell/field_draft.h"

namespace ui::widgets {
class EmptyState;
} // namespace ui::widgets

namespace ui::record_pages {

/// Offers under a title, with the button that opens what is chosen of them as one act. What is ticked is a draft until
/// then. While there is none it is hidden, or says so where it was given the words.
class OfferPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel. The name tells panels apart in tests: `name`Open is the button.
    OfferPanel(shell::Desk& desk, OfferList::Main main, const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What is said in place of no offers at all.
    void setNothing(const QString& title, const QString& advice);
    /// `about` tells what is offered from other offers, as DraftService has its keys ("employer/3/extensions"); empty:
    /// it cannot be offered again, and no tick is kept.
    void setSheet(OfferSheet sheet, const QString& about);
    void retranslate();
    [[nodiscard]] bool isEmpty() const { return m_offers->isEmpty(); }

Q_SIGNALS:
    /// What had the keyboard is gone with the offers that were opened.
    void keyboardFreed();

private:
    void openChosen();
    void showState();

    shell::Desk& m_desk;
    QLabel* m_title;
    OfferList* m_offers;
    shell::FieldDraft* m_draft;
    QWidget* m_foot;
    QPushButton* m_open;
    widgets::EmptyState* m_nothing = nullptr;
    bool m_isRead = false;
};

} // namespace ui::record_pages
