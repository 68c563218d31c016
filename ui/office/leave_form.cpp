// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/leave_form.h"

#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::office {

using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFieldWidth = 80 * metrics::kGrid;
}

LeaveForm::LeaveForm(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_draft(new shell::FieldDraft(desk, this)), m_title(new QLabel(this)),
      m_meaning(new QLabel(this)), m_heir(FieldEdit::forChoice(this)), m_confirm(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("muted", true);
    m_heir->comboBox()->setObjectName(u"heir"_s);
    m_heir->setMaximumWidth(kFieldWidth);
    m_confirm->setObjectName(u"confirmLeaving"_s);
    m_confirm->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelLeaving"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    column->addWidget(m_heir);
    column->addLayout(buttons);
    hide();
    m_draft->add(u"heir"_s, m_heir->comboBox());
    connect(m_cancel, &QPushButton::clicked, this, &LeaveForm::cancel);
    connect(m_confirm, &QPushButton::clicked, this,
        [this] { Q_EMIT confirmed(m_leaving.id, core::StaffId{m_heir->comboBox()->currentData().toLongLong()}); });
}

void LeaveForm::ask(const core::domain::Staff& leaving, const QList<core::domain::Staff>& heirs)
{
    m_draft->leave();
    m_leaving = leaving;
    m_heir->comboBox()->clear();
    for (const core::domain::Staff& each : heirs) {
        m_heir->comboBox()->addItem(each.name, each.id.value);
    }
    m_draft->begin(u"staff/%1/leave"_s.arg(leaving.id.value));
    retranslate();
    show();
    m_heir->comboBox()->setFocus();
}

void LeaveForm::cancel()
{
    m_draft->end();
    Q_EMIT cancelled();
}

void LeaveForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_draft->leave();
    }
}

void LeaveForm::retranslate()
{
    m_title->setText(tr("%1 leaves the office").arg(m_leaving.name));
    m_meaning->setText(
        tr("Their open cases go to whom you choose, and their passphrase no longer opens the store. What they "
           "did stays in the history under their name."));
    m_heir->setLabel(tr("Who takes over the open cases"));
    m_confirm->setText(tr("Hand over and close their access"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui::office
