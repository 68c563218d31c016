// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/passphrase_form.h"

#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::office {

using core::FailureCode;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

PassphraseForm::PassphraseForm(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new QLabel(this)), m_remark(new QLabel(this)),
      m_owner(FieldEdit::forChoice(this)), m_former(FieldEdit::forText(this)), m_new(FieldEdit::forText(this)),
      m_again(FieldEdit::forText(this)), m_reveal(new QCheckBox(this)), m_give(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    build();
    hide();
    for (FieldEdit* field : fields()) {
        field->lineEdit()->setEchoMode(QLineEdit::Password);
        field->lineEdit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        field->setRequired(true);
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &PassphraseForm::give);
        connect(field, &FieldEdit::edited, this, [field] { field->setError({}); });
    }
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool isShown) {
        for (FieldEdit* field : fields()) {
            field->lineEdit()->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    connect(m_give, &QPushButton::clicked, this, &PassphraseForm::give);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseForm::cancelled);
}

void PassphraseForm::build()
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_remark->setProperty("muted", true);
    m_remark->setWordWrap(true);
    m_owner->comboBox()->setObjectName(u"passphraseOwner"_s);
    m_former->lineEdit()->setObjectName(u"formerPassphrase"_s);
    m_new->lineEdit()->setObjectName(u"newPassphrase"_s);
    m_again->lineEdit()->setObjectName(u"passphraseAgain"_s);
    m_reveal->setObjectName(u"revealPassphrase"_s);
    m_give->setObjectName(u"givePassphrase"_s);
    m_give->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelPassphrase"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kMargin);
    row->addWidget(m_owner, 1, Qt::AlignTop);
    for (FieldEdit* field : fields()) {
        row->addWidget(field, 1, Qt::AlignTop);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_give);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_reveal);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addLayout(row);
    column->addLayout(buttons);
}

void PassphraseForm::askFor(const QString& name)
{
    m_name = name;
    ask(Asked::Somebodys);
}

void PassphraseForm::askForOwn() { ask(Asked::Own); }

void PassphraseForm::askForForgotten(const QList<core::domain::Staff>& owners, core::StaffId chosen)
{
    QComboBox* choice = m_owner->comboBox();
    choice->clear();
    for (const core::domain::Staff& each : owners) {
        choice->addItem(each.name, each.id.value);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(chosen.value)));
    ask(Asked::Forgotten);
}

core::StaffId PassphraseForm::forgottenOf() const
{
    return m_asked == Asked::Forgotten ? core::StaffId{m_owner->comboBox()->currentData().toLongLong()}
                                       : core::StaffId();
}

void PassphraseForm::ask(Asked asked)
{
    forget();
    m_asked = asked;
    const bool isForgotten = asked == Asked::Forgotten;
    m_former->setVisible(asked == Asked::Own);
    m_owner->setVisible(isForgotten);
    m_remark->setVisible(isForgotten);
    retranslate();
    show();
    if (isForgotten && m_owner->comboBox()->count() > 1) {
        m_owner->comboBox()->setFocus();
    } else {
        (asked == Asked::Own ? m_former : m_new)->lineEdit()->setFocus();
    }
}

void PassphraseForm::forget()
{
    for (FieldEdit* field : fields()) {
        field->setText({});
        field->setError({});
    }
    m_reveal->setChecked(false);
    m_failure.reset();
    m_differs = false;
    setWaiting(false);
}

void PassphraseForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        forget();
    }
}

void PassphraseForm::setWaiting(bool isWaiting)
{
    for (FieldEdit* field : fields()) {
        field->lineEdit()->setReadOnly(isWaiting);
    }
    m_give->setEnabled(!isWaiting);
}

void PassphraseForm::give()
{
    if (!m_give->isEnabled()) {
        return;
    }
    m_failure.reset();
    m_differs = m_new->text() != m_again->text();
    showErrors();
    if (m_differs) {
        m_again->lineEdit()->setFocus();
        return;
    }
    setWaiting(true);
    Q_EMIT given(m_former->isVisible() ? m_former->text() : QString(), m_new->text());
}

bool PassphraseForm::refuse(const core::Failure& failure)
{
    setWaiting(false);
    const bool isFormer = failure.code == FailureCode::PassphraseWrong;
    if (!isFormer && failure.code != FailureCode::PassphraseTooShort) {
        return false;
    }
    m_failure = failure;
    showErrors();
    QLineEdit* wrong = (isFormer ? m_former : m_new)->lineEdit();
    wrong->selectAll();
    wrong->setFocus();
    return true;
}

void PassphraseForm::showErrors()
{
    const auto wordsOf = [this](FailureCode code) {
        return m_failure && m_failure->code == code ? m_desk.shell().failures().of(*m_failure).happened : QString();
    };
    m_former->setError(wordsOf(FailureCode::PassphraseWrong));
    m_new->setError(wordsOf(FailureCode::PassphraseTooShort));
    m_again->setError(m_differs ? tr("The two are not the same.") : QString());
}

QString PassphraseForm::titleText() const
{
    switch (m_asked) {
    case Asked::Somebodys:
        return tr("A passphrase for %1").arg(m_name);
    case Asked::Own:
        return tr("Another passphrase of your own");
    case Asked::Forgotten:
        return tr("Set a new passphrase");
    }
    return {};
}

void PassphraseForm::retranslate()
{
    m_title->setText(titleText());
    m_remark->setText(
        tr("The recovery key opened the store, so the former passphrase is not asked for. It opens nothing "
           "as soon as the new one is set."));
    m_owner->setLabel(tr("Whose passphrase"));
    m_former->setLabel(tr("Your passphrase so far"));
    m_new->setLabel(tr("New passphrase"));
    m_new->setHint(tr("Ten characters at least; a few words of your own are best."));
    m_again->setLabel(tr("Once more"));
    m_reveal->setText(tr("Show what is typed"));
    m_give->setText(m_asked == Asked::Own         ? tr("Change it")
                    : m_asked == Asked::Forgotten ? tr("Set it")
                                                  : tr("Give it"));
    m_cancel->setText(tr("Cancel"));
    showErrors();
}

} // namespace ui::office
