// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/offer_panel.h"

#include "ui/widgets/empty_state.h"
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

namespace {

const QString kTicks = u"ticks"_s;

} // namespace

OfferPanel::OfferPanel(shell::Desk& desk, OfferList::Main main, const QString& name, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new QLabel(this)), m_offers(new OfferList(desk, main, this)),
      m_draft(new shell::FieldDraft(desk, this)), m_foot(new QWidget(this)), m_open(new QPushButton(m_foot))
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_open->setObjectName(name + u"Open"_s);
    m_desk.shell().actions().followWriting(m_foot);
    auto* button = new QHBoxLayout(m_foot);
    button->setContentsMargins(0, 0, 0, 0);
    button->addWidget(m_open);
    button->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addWidget(m_offers);
    column->addWidget(m_foot);
    connect(m_offers, &OfferList::chosenChanged, this, &OfferPanel::showState);
    connect(m_open, &QPushButton::clicked, this, &OfferPanel::openChosen);
    connect(m_offers, &OfferList::ticked, this, [this] { m_draft->noteTyped(kTicks); });
    m_draft->add(
        kTicks, [this] { return QJsonValue(m_offers->ticks()); },
        [this](const QJsonValue& kept) { m_offers->setTicks(kept.toObject()); });
    hide();
}

void OfferPanel::setTitle(const QString& title) { m_title->setText(title); }

void OfferPanel::setNothing(const QString& title, const QString& advice)
{
    if (m_nothing == nullptr) {
        m_nothing = new widgets::EmptyState(u"calendar-check"_s, this);
        layout()->addWidget(m_nothing);
    }
    m_nothing->setText(title, advice);
    showState();
}

void OfferPanel::setSheet(OfferSheet sheet, const QString& about)
{
    m_isRead = true;
    if (about.isEmpty() || about != m_draft->key()) {
        m_draft->leave();
        m_offers->setTicks({});
    }
    if (!about.isEmpty() && about != m_draft->key()) {
        m_draft->begin(about);
    }
    m_offers->setSheet(std::move(sheet));
}

void OfferPanel::showState()
{
    const bool isEmpty = m_offers->isEmpty();
    const bool saysSo = isEmpty && m_isRead && m_nothing != nullptr;
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_offers), m_foot}) {
        each->setVisible(!isEmpty);
    }
    if (m_nothing != nullptr) {
        m_nothing->setVisible(saysSo);
    }
    setVisible(!isEmpty || saysSo);
    const int chosen = m_offers->chosenCount();
    m_open->setEnabled(chosen > 0);
    m_open->setText(tr("Open %n case(s)", nullptr, chosen));
}

void OfferPanel::openChosen()
{
    m_desk.write(
        this, {},
        [bundles = m_offers->chosen()](Office& office) { return CaseLinkService(office).openLinked(bundles); },
        [this, about = m_draft->key()](const QList<core::CaseId>& opened) {
            const bool held = isAncestorOf(window()->focusWidget());
            const bool isShown = about == m_draft->key();
            m_draft->end(about);
            if (isShown) {
                m_offers->setTicks({});
                m_offers->setSheet({});
            }
            m_desk.reportDone(tr("%n case(s) opened.", nullptr, static_cast<int>(opened.size())));
            if (held) {
                Q_EMIT keyboardFreed();
            }
        });
}

void OfferPanel::retranslate()
{
    m_offers->retranslate();
    showState();
}

} // namespace ui::record_pages
