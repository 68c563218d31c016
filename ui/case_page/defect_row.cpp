// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/defect_row.h"

#include "ui/models/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace ui::case_page {

using core::domain::Actor;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr std::array kMenders{Actor::Employer, Actor::Individual, Actor::Agency};
constexpr int kReasonWidth = 80 * metrics::kGrid;

} // namespace

DefectRow::DefectRow(shell::Desk& desk, const QList<ReturnChoice>& reasons, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_reasons(reasons), m_reason(new QComboBox(this)), m_text(new QLineEdit(this)),
      m_fixBy(new QComboBox(this)), m_remove(new QToolButton(this))
{
    m_reason->setObjectName(u"defectReason"_s);
    m_reason->setMaximumWidth(kReasonWidth);
    m_reason->setMinimumWidth(kReasonWidth / 2);
    m_text->setObjectName(u"defectText"_s);
    m_fixBy->setObjectName(u"defectFixBy"_s);
    m_remove->setIcon(widgets::tintedIcon(u"x"_s, widgets::Role::Muted));
    for (const ReturnChoice& each : m_reasons) {
        m_reason->addItem(each.code, each.code);
    }
    for (const Actor actor : kMenders) {
        m_fixBy->addItem(Words::of(actor), static_cast<int>(actor));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kGap);
    row->addWidget(m_reason, 2);
    row->addWidget(m_text, 3);
    row->addWidget(m_fixBy);
    row->addWidget(m_remove);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this](int reason) {
        m_fixBy->setCurrentIndex(m_fixBy->findData(static_cast<int>(m_reasons.at(reason).fixBy)));
    });
    connect(m_remove, &QToolButton::clicked, this, &DefectRow::removeWanted);
    connect(m_text, &QLineEdit::textEdited, this, &DefectRow::edited);
    for (const QComboBox* box : {m_reason, m_fixBy}) {
        connect(box, &QComboBox::activated, this, &DefectRow::edited);
    }
    retranslate();
}

core::services::DefectInput DefectRow::defect() const
{
    return {m_reason->currentData().toString(), m_text->text(), static_cast<Actor>(m_fixBy->currentData().toInt())};
}

QJsonObject DefectRow::typed() const
{
    return {{u"reason"_s, m_reason->currentData().toString()}, {u"text"_s, m_text->text()},
        {u"fixBy"_s, core::domain::codeOf(static_cast<Actor>(m_fixBy->currentData().toInt()))}};
}

void DefectRow::setTyped(const QJsonObject& kept)
{
    // A reason that the rules no longer know leaves the first one standing.
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(kept.value("reason"_L1).toString())));
    m_text->setText(kept.value("text"_L1).toString());
    if (const auto fixBy = core::domain::fromCode<Actor>(kept.value("fixBy"_L1).toString())) {
        m_fixBy->setCurrentIndex(m_fixBy->findData(static_cast<int>(*fixBy)));
    }
}

QWidget* DefectRow::lastEditor() const { return m_remove; }

void DefectRow::takeKeyboard() { m_reason->setFocus(); }

void DefectRow::retranslate()
{
    for (int i = 0; i < m_reasons.size(); ++i) {
        m_reason->setItemText(i, u"%1 %2"_s.arg(m_reasons[i].code, m_desk.say(m_reasons[i].names)));
    }
    for (int i = 0; i < m_fixBy->count(); ++i) {
        m_fixBy->setItemText(i, Words::of(static_cast<Actor>(m_fixBy->itemData(i).toInt())));
    }
    m_reason->setAccessibleName(tr("Reason"));
    m_text->setAccessibleName(tr("What is wrong"));
    m_text->setPlaceholderText(tr("What is wrong, in the authority's words"));
    m_fixBy->setAccessibleName(tr("Who mends it"));
    m_remove->setAccessibleName(tr("Remove this defect"));
    m_remove->setToolTip(m_remove->accessibleName());
}

} // namespace ui::case_page
