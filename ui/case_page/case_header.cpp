// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_header.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::case_page {

using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

CaseHeader::CaseHeader(QWidget* parent)
    : QWidget(parent), m_name(new QLabel(this)), m_otherName(new QLabel(this)), m_status(new widgets::Chip(this)),
      m_authority(new widgets::Chip(this)), m_actions(new QHBoxLayout), m_facts(new QLabel(this))
{
    m_name->setObjectName(u"caseName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_otherName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_otherName->setProperty("muted", true);
    m_facts->setProperty("muted", true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    m_status->setObjectName(u"caseStatus"_s);
    m_authority->setObjectName(u"authorityStatus"_s);

    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::kGap);
    first->addWidget(m_name);
    first->addWidget(m_otherName);
    first->addStretch();
    m_actions->setSpacing(metrics::kGap);
    first->addLayout(m_actions);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::kTight);
    lines->addLayout(first);
    lines->addWidget(m_facts);
    auto* standing = new QHBoxLayout;
    standing->setContentsMargins(0, metrics::kTight, 0, 0);
    standing->setSpacing(metrics::kGap);
    standing->addWidget(m_status);
    standing->addWidget(m_authority);
    standing->addStretch();
    lines->addLayout(standing);
    dress();
}

void CaseHeader::setCase(const core::services::CaseView& view, core::types::Lang lang)
{
    const models::NamePair name = models::namePair(view.person.fullName(), view.person.chineseName, lang);
    m_name->setText(name.first);
    m_otherName->setText(name.second);
    const core::domain::CaseRecord& record = view.record;
    m_status->setState(Words::toneOf(record.status), tr("Our status: %1").arg(Words::of(record.status)));
    m_authority->setState(
        Words::toneOf(record.authorityStatus), tr("Authority: %1").arg(Words::of(record.authorityStatus)));
    m_authority->setToolTip(
        record.authorityCheckedOn.isValid()
            ? tr("The authority's status, last checked on %1").arg(Words::ofDate(record.authorityCheckedOn, lang))
            : tr("The authority's status"));
    m_facts->setText(QStringList{record.number, view.procedureName.in(lang).text, Words::ofClass(record.permitClass),
        Words::ofCity(record.city), view.employer.name.in(lang).text}
                         .join(u"  ·  "_s));
    setAccessibleName(name.first);
    setAccessibleDescription(m_facts->text());
}

void CaseHeader::addAction(QAction* action)
{
    m_actions->addWidget(new widgets::ActionButton(action, widgets::ActionButton::Kind::Plain, this));
}

void CaseHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        dress();
    }
}

void CaseHeader::dress()
{
    m_name->setFont(widgets::fontFor(widgets::TextSize::Title, QFont::DemiBold));
    m_otherName->setFont(widgets::fontFor(widgets::TextSize::Heading));
}

} // namespace ui::case_page
