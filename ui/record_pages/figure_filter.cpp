// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/figure_filter.h"

#include "core/services/change_hub.h"
#include "ui/models/figure_words.h"
#include "ui/widgets/icons.h"

namespace ui::record_pages {

using core::services::Figure;
using core::services::FigureBar;
using core::services::FigureService;
using core::services::Office;
using models::FigureWords;
using namespace Qt::Literals::StringLiterals;

FigureFilter::FigureFilter(shell::Desk& desk, QWidget* parent) : QToolButton(parent), m_desk(desk)
{
    setObjectName(u"figureFilter"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(widgets::tintedIcon(u"x"_s));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    connect(this, &QToolButton::clicked, this, &FigureFilter::clear);
    connect(&desk.changes(), &core::services::ChangeHub::changed, this, [this] { reload(); });
}

QString FigureFilter::argumentOf(Figure figure, const QString& key)
{
    return u"figure/%1/%2"_s.arg(FigureService::nameOf(figure), key);
}

bool FigureFilter::take(const QString& argument)
{
    const QStringList parts = argument.split(u'/');
    const std::optional<Figure> figure =
        parts.value(0) == "figure"_L1 ? FigureService::byName(parts.value(1)) : std::nullopt;
    if (!figure || parts.size() < 3) {
        return false;
    }
    m_figure = figure;
    m_bar = FigureBar{.key = parts.at(2), .name = {}};
    m_members.clear();
    reload();
    return true;
}

void FigureFilter::reload()
{
    if (!m_figure) {
        return;
    }
    m_desk.read(
        this, [figure = *m_figure, key = m_bar.key](Office& office) { return FigureService(office).bar(figure, key); },
        [this](const FigureBar& bar) {
            if (m_figure && bar.key == m_bar.key) {
                m_bar = bar;
                m_members = {bar.members.cbegin(), bar.members.cend()};
                showWords();
                Q_EMIT changed();
            }
        });
}

void FigureFilter::clear()
{
    m_figure.reset();
    m_members.clear();
    hide();
    Q_EMIT changed();
}

std::optional<QSet<qint64>> FigureFilter::members() const { return m_figure ? std::optional(m_members) : std::nullopt; }

void FigureFilter::showWords()
{
    const QString name = FigureWords::nameOf(*m_figure, m_bar, m_desk.lang());
    setText(name);
    setMinimumWidth(sizeHint().width());
    setAccessibleName(tr("Show all again, not only %1: %2").arg(FigureWords::titleOf(*m_figure), name));
    setToolTip(accessibleName());
    show();
}

void FigureFilter::retranslate()
{
    if (m_figure) {
        showWords();
    }
}

} // namespace ui::record_pages
