// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/security_panel.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace ui::office {

using shell::Setting;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr std::array kMinutes{1, 2, 5, 10, 15, 30, 60, 0};
constexpr int kFieldWidth = 60 * metrics::kGrid;
} // namespace

SecurityPanel::SecurityPanel(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_guard(new QLabel(this)), m_advice(new QLabel(this)),
      m_minutes(FieldEdit::forChoice(this)), m_hide(new QCheckBox(this)), m_hideAdvice(new QLabel(this)),
      m_review(new QCheckBox(this))
{
    m_guard->setObjectName(u"guard"_s);
    m_guard->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_guard->setWordWrap(true);
    m_advice->setObjectName(u"guardAdvice"_s);
    m_advice->setProperty("muted", true);
    m_advice->setWordWrap(true);
    m_minutes->comboBox()->setObjectName(u"lockMinutes"_s);
    m_minutes->setFixedWidth(kFieldWidth);
    m_hide->setObjectName(u"hideFromCapture"_s);
    m_hide->setEnabled(m_desk.shell().captureShield().isPossible());
    m_hide->setChecked(m_hide->isEnabled() && m_desk.shell().settings().value(Setting::HideFromCapture).toBool());
    m_hideAdvice->setObjectName(u"hideAdvice"_s);
    m_hideAdvice->setProperty("muted", true);
    m_hideAdvice->setWordWrap(true);
    m_review->setObjectName(u"wantsReview"_s);
    m_desk.shell().actions().followWriting(m_review);
    auto* lockNow = new widgets::ActionButton(
        m_desk.shell().actions().action(u"office.lock"_s), widgets::ActionButton::Kind::Plain, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kMargin);
    row->addWidget(m_minutes, 0, Qt::AlignTop);
    row->addWidget(lockNow, 0, Qt::AlignVCenter);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_guard);
    column->addWidget(m_advice);
    column->addLayout(row);
    column->addWidget(m_review);
    column->addWidget(m_hide);
    column->addWidget(m_hideAdvice);
    connect(m_minutes->comboBox(), &QComboBox::activated, this, &SecurityPanel::keepMinutes);
    connect(m_hide, &QCheckBox::clicked, this, &SecurityPanel::keepHiding);
    connect(m_review, &QCheckBox::clicked, this, &SecurityPanel::reviewChosen);
}

void SecurityPanel::setStanding(const core::services::StaffStanding& standing)
{
    m_standing = standing;
    m_minutes->setEnabled(standing.isEncrypted);
    m_review->setChecked(standing.wantsReview);
    m_review->setEnabled(standing.isActorAdministrator);
    retranslate();
}

void SecurityPanel::showGuard()
{
    if (!m_standing.isEncrypted) {
        m_guard->setText(tr("This store is not encrypted. Whoever gets at this folder can read it."));
        m_advice->setText(
            tr("Keep it on an encrypted disk (BitLocker, FileVault) that only the office can open. A store gets "
               "its first passphrase when it is made; cases can be handed over into such a one."));
        return;
    }
    m_guard->setText(tr("This store is encrypted. It opens with the passphrases listed above."));
    m_advice->setText(
        m_standing.isRecoveryKeyKept ? tr("The printed recovery key opens it too.")
        : m_standing.hasRecoveryKey
            ? tr("A recovery key was made, and nobody has said that it is in safe keeping. New Recovery Key … asks for "
                 "it.")
            : tr("There is no recovery key: where every passphrase is forgotten, all is lost. Make one now."));
}

void SecurityPanel::showMinutes()
{
    QComboBox* choice = m_minutes->comboBox();
    choice->clear();
    for (const int minutes : kMinutes) {
        choice->addItem(minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes), minutes);
    }
    const int kept = m_desk.shell().settings().value(Setting::LockMinutes).toInt();
    if (choice->findData(kept) < 0) {
        choice->addItem(tr("After %n minute(s)", nullptr, kept), kept);
    }
    choice->setCurrentIndex(choice->findData(kept));
}

void SecurityPanel::keepMinutes()
{
    m_desk.shell().settings().setValue(Setting::LockMinutes, m_minutes->comboBox()->currentData().toInt());
    Q_EMIT m_desk.shell().lockMinutesChanged();
}

void SecurityPanel::keepHiding()
{
    m_desk.shell().settings().setValue(Setting::HideFromCapture, m_hide->isChecked());
    m_desk.shell().captureShield().setUp(m_hide->isChecked());
}

void SecurityPanel::retranslate()
{
    showGuard();
    showMinutes();
    m_minutes->setLabel(tr("Lock when nobody touches it"));
    m_minutes->setHint(m_standing.isEncrypted ? tr("On this computer. It locks with the screen and before sleep too.")
                                              : tr("A store without a passphrase is not locked."));
    m_hide->setText(tr("Keep the windows out of screenshots and shared screens"));
    m_hideAdvice->setText(m_hide->isEnabled()
                              ? tr("On this computer. Switch it off for as long as you show somebody how you work.")
                              : tr("This system has no means for it: whoever may see the screen sees the windows."));
    m_review->setText(tr("Somebody else reviews a case before it is submitted (four eyes)"));
    m_review->setToolTip(m_standing.isActorAdministrator
                             ? tr("Whoever submits a case cannot be the one who reviewed it")
                             : tr("Administrators of the office choose this"));
}

} // namespace ui::office
