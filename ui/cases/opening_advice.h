// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/contract_planner.h"
#include "ui/record_pages/offer_list.h"

#include <QTimer>

#include <optional>

namespace ui::record_pages {
class ClashNotice;
}

namespace ui::widgets {
class WhyButton;
class WhyPopover;
} // namespace ui::widgets

namespace ui::cases {

/// What a person should know before a case is opened: between which days to file it, what should not stand beside it,
/// and which cases follow, to be opened with it.
class OpeningAdvice final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the advice.
    explicit OpeningAdvice(shell::Desk& desk, QWidget* parent = nullptr);

    /// Reads the advice anew, once the typing has paused.
    void lookAt(const core::services::CaseOpening& opening);
    /// What is chosen to be opened with a case; nothing where the advice was for another person, procedure or city.
    [[nodiscard]] QList<core::services::CaseOffer> chosenFor(const core::services::CaseOpening& opening) const;
    /// What was ticked of that, for the form's draft, and back from it.
    [[nodiscard]] QJsonObject ticks() const { return m_follow->ticks(); }
    void setTicks(const QJsonObject& ticks) { m_follow->setTicks(ticks); }
    void retranslate();

Q_SIGNALS:
    /// By the user.
    void ticked();

private:
    struct Advice
    {
        record_pages::OfferSheet offers;
        std::optional<core::workflow::ContractPlan> plan;
    };

    [[nodiscard]] static core::Result<Advice> readAdvice(
        core::services::Office& office, const core::services::CaseOpening& opening);
    void read();
    void show(const Advice& advice);
    [[nodiscard]] QString planWords() const;

    shell::Desk& m_desk;
    core::services::CaseOpening m_opening;
    Advice m_advice;
    QTimer m_pause;
    QLabel* m_plan;
    widgets::WhyButton* m_askPlan;
    widgets::WhyPopover* m_why;
    record_pages::ClashNotice* m_warnings;
    QLabel* m_followTitle;
    record_pages::OfferList* m_follow;
};

} // namespace ui::cases
