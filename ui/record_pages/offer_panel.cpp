// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/offer_panel.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::record_pages {

using core::services::CaseLinkService;
using core::services::Office;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

OfferPanel::OfferPanel(shell::Desk& desk, OfferList::Main main, const QString& name, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new QLabel(this)), m_offers(new OfferList(desk, main, this)),
      m_open(new QPushButton(this))
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_open->setObjectName(name + u"Open"_s);
    auto* foot = new QWidget(this);
    m_desk.shell().actions().followWriting(foot);
    auto* button = new QHBoxLayout(foot);
    button->setContentsMargins(0, 0, 0, 0);
    button->addWidget(m_open);
    button->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addWidget(m_offers);
    column->addWidget(foot);
    connect(m_offers, &OfferList::chosenChanged, this, &OfferPanel::showState);
    connect(m_open, &QPushButton::clicked, this, &OfferPanel::openChosen);
    hide();
}

void OfferPanel::setTitle(const QString& title) { m_title->setText(title); }

void OfferPanel::setSheet(OfferSheet sheet) { m_offers->setSheet(std::move(sheet)); }

void OfferPanel::showState()
{
    setVisible(!m_offers->isEmpty());
    const int chosen = m_offers->chosenCount();
    m_open->setEnabled(chosen > 0);
    m_open->setText(tr("Open %n case(s)", nullptr, chosen));
}

void OfferPanel::openChosen()
{
    m_desk.write(
        this, {},
        [bundles = m_offers->chosen()](Office& office) { return CaseLinkService(office).openLinked(bundles); },
        [this](const QList<core::CaseId>& opened) {
            setSheet({});
            m_desk.reportDone(tr("%n case(s) opened.", nullptr, static_cast<int>(opened.size())));
        });
}

void OfferPanel::retranslate()
{
    m_offers->retranslate();
    showState();
}

} // namespace ui::record_pages
