// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_link_service.h"
#include "ui/models/source_titles.h"
#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class WhyPopover;
}

namespace ui::record_pages {

/// What an offer list shows, as one query reads it.
struct OfferSheet
{
    QList<core::services::CaseBundle> bundles;
    models::SourceTitles titles;
};

/// Cases that could be opened, one line each: a box to choose it, the day to file by, and why. A case is not opened
/// without the one it comes with.
class OfferList final : public QWidget
{
    Q_OBJECT

public:
    /// Whether the first case of a bundle has a line of its own, or is what the page is about.
    enum class Main { Shown, Hidden };

    /// The desk outlives the list.
    OfferList(shell::Desk& desk, Main main, QWidget* parent = nullptr);

    /// Everything that can be opened is chosen at first, but for what was ticked otherwise.
    void setSheet(OfferSheet sheet);
    void retranslate();

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// What is chosen, without the rest.
    [[nodiscard]] QList<core::services::CaseBundle> chosen() const;
    [[nodiscard]] int chosenCount() const;

    /// What the user ticked or unticked, whether it is in the sheet shown or not, and back from a draft.
    [[nodiscard]] const QJsonObject& ticks() const { return m_ticks; }
    void setTicks(const QJsonObject& ticks);

Q_SIGNALS:
    void chosenChanged();
    /// By the user.
    void ticked();

private:
    struct Row
    {
        qsizetype bundle = 0;
        qsizetype follower = -1; ///< -1: the bundle's first case
        QWidget* line = nullptr;
        QCheckBox* box = nullptr;
        QLabel* note = nullptr;
        QPushButton* why = nullptr;
    };

    [[nodiscard]] const core::services::CaseOffer& offerOf(const Row& row) const;
    /// The same for the same offer in another sheet.
    [[nodiscard]] QString nameOf(const Row& row) const;
    /// As it stands before anybody ticks.
    [[nodiscard]] bool isOffered(const Row& row) const;
    void showTick(const Row& row);
    [[nodiscard]] QString wordsOf(const Row& row) const;
    /// Of what others follow: the day by which the first of them has to be filed, where that is the earlier one.
    [[nodiscard]] QDate neededBy(const Row& row) const;
    [[nodiscard]] QString noteOf(const Row& row) const;
    [[nodiscard]] QString besideWhat(const core::services::CaseWarning& warning) const;
    void addRow(qsizetype bundle, qsizetype follower);
    void explain(const Row& row);
    /// Followers of a first case that is not chosen cannot be.
    void followMain();

    shell::Desk& m_desk;
    Main m_main;
    OfferSheet m_sheet;
    QJsonObject m_ticks; ///< by the offers' names
    QList<Row> m_rows;
    QVBoxLayout* m_column;
    widgets::WhyPopover* m_why;
};

} // namespace ui::record_pages
