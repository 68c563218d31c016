// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_service.h"
#include "ui/shell/desk.h"

#include <QSet>
#include <QToolButton>

#include <optional>

namespace ui::record_pages {

/// Narrows a list to what one bar of a figure counts, and says so in a button that lets all rows come back. It stands
/// in the list's header and is hidden while nothing is narrowed. GUI thread.
class FigureFilter final : public QToolButton
{
    Q_OBJECT

public:
    /// The desk outlives it.
    explicit FigureFilter(shell::Desk& desk, QWidget* parent = nullptr);

    /// What a list page is opened with: figure/cases-by-stage/in-review.
    [[nodiscard]] static QString argumentOf(core::services::Figure figure, const QString& key);
    /// Takes an argument of that kind, and says whether it was one.
    bool take(const QString& argument);
    void retranslate();
    void clear();

    /// What the bar counts; nothing while all is shown.
    [[nodiscard]] std::optional<QSet<qint64>> members() const;

Q_SIGNALS:
    void changed();

private:
    void reload();
    void showWords();

    shell::Desk& m_desk;
    std::optional<core::services::Figure> m_figure;
    core::services::FigureBar m_bar;
    QSet<qint64> m_members;
};

} // namespace ui::record_pages
