// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/keep_rules_form.h"

#include "ui/widgets/esc_key.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::cases {

using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

KeepRulesForm::KeepRulesForm(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_draft(new shell::FieldDraft(desk, this)), m_because(FieldEdit::forText(this)),
      m_confirm(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_because->setObjectName(u"keepBecause"_s);
    m_because->setRequired(true);
    m_confirm->setObjectName(u"confirmKeep"_s);
    m_confirm->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelKeep"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kMargin);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_because);
    column->addLayout(buttons);
    connect(m_because->lineEdit(), &QLineEdit::returnPressed, this, &KeepRulesForm::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &KeepRulesForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &KeepRulesForm::cancelled);
    new widgets::EscKey(*this, [this] { Q_EMIT cancelled(); });
    m_draft->add(u"because"_s, m_because->editor());
    retranslate();
    hide();
}

void KeepRulesForm::ask(const QString& draftKey)
{
    m_draft->leave();
    m_because->setText({});
    m_because->setError({});
    m_draft->begin(draftKey);
    show();
    m_because->editor()->setFocus();
}

void KeepRulesForm::confirm()
{
    const QString because = m_because->text().trimmed();
    m_because->setError(because.isEmpty() ? tr("Say why the case stays with its rules.") : QString());
    if (because.isEmpty()) {
        m_because->editor()->setFocus();
        return;
    }
    Q_EMIT confirmed(because);
}

void KeepRulesForm::retranslate()
{
    m_because->setLabel(tr("Why the old rules are kept"));
    m_because->setHint(tr("It stays with the case; you are asked again only when the rules change once more."));
    m_confirm->setText(tr("Keep the Old Rules"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui::cases
