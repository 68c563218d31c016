// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/defect_row.h"

#include "ui/models/words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

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

bool isOpen(const core::domain::Defect& defect) { return defect.doneOn.isNull() && defect.waivedBecause.isEmpty(); }

DefectRow::DefectRow(shell::Desk& desk, const QList<ReturnChoice>& reasons, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_reasons(reasons), m_reason(new widgets::ChoiceBox(this)),
      m_text(new QLineEdit(this)), m_fixBy(new widgets::ChoiceBox(this)), m_remove(new QToolButton(this)),
      m_missing(new QLabel(this))
{
    for (const ReturnChoice& each : m_reasons) {
        m_reason->addItem(each.code, each.code);
    }
    for (const Actor actor : kMenders) {
        m_fixBy->addItem(Words::of(actor), static_cast<int>(actor));
    }
    for (QComboBox* box : {m_reason, m_fixBy}) {
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::activated, this, &DefectRow::edited);
    }
    build();
    connect(m_reason, &QComboBox::currentIndexChanged, this, &DefectRow::takeMender);
    connect(m_remove, &QToolButton::clicked, this, &DefectRow::removeWanted);
    connect(m_text, &QLineEdit::textEdited, this, &DefectRow::edited);
    retranslate();
}

void DefectRow::build()
{
    m_reason->setObjectName(u"defectReason"_s);
    m_reason->setMaximumWidth(kReasonWidth);
    m_reason->setMinimumWidth(kReasonWidth / 2);
    m_text->setObjectName(u"defectText"_s);
    m_fixBy->setObjectName(u"defectFixBy"_s);
    m_remove->setObjectName(u"removeDefect"_s);
    m_missing->setObjectName(u"defectMissing"_s);
    m_missing->setProperty("error", true);
    m_missing->setFont(widgets::fontFor(widgets::TextSize::Small));
    m_missing->hide();
    m_remove->setIcon(widgets::tintedIcon(u"x"_s, widgets::Role::Muted));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kGap);
    row->addWidget(m_reason, 2);
    row->addWidget(m_text, 3);
    row->addWidget(m_fixBy);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTight);
    column->addLayout(row);
    column->addWidget(m_missing);
}

void DefectRow::takeMender(int reason)
{
    if (reason >= 0) {
        m_fixBy->setCurrentIndex(m_fixBy->findData(static_cast<int>(m_reasons.at(reason).fixBy)));
        showMissing(false);
    }
}

bool DefectRow::check()
{
    showMissing(m_reason->currentIndex() < 0);
    return m_reason->currentIndex() >= 0;
}

void DefectRow::showMissing(bool isMissing)
{
    m_missing->setVisible(isMissing);
    m_reason->setProperty("error", isMissing);
    m_reason->setAccessibleDescription(isMissing ? m_missing->text() : QString());
    m_reason->update();
}

core::services::DefectInput DefectRow::defect() const
{
    return {m_reason->currentData().toString(), m_text->text(), static_cast<Actor>(m_fixBy->currentData().toInt())};
}

QJsonObject DefectRow::typed() const
{
    QJsonObject typed{{u"reason"_s, m_reason->currentData().toString()}, {u"text"_s, m_text->text()}};
    if (m_fixBy->currentIndex() >= 0) {
        typed.insert(u"fixBy"_s, core::domain::codeOf(static_cast<Actor>(m_fixBy->currentData().toInt())));
    }
    return typed;
}

void DefectRow::setTyped(const QJsonObject& kept)
{
    // A reason that the rules no longer know is to be chosen again.
    m_reason->setCurrentIndex(m_reason->findData(kept.value("reason"_L1).toString()));
    m_text->setText(kept.value("text"_L1).toString());
    if (const auto fixBy = core::domain::fromCode<Actor>(kept.value("fixBy"_L1).toString())) {
        m_fixBy->setCurrentIndex(m_fixBy->findData(static_cast<int>(*fixBy)));
    }
}

void DefectRow::takeKeyboard() { m_reason->setFocus(); }

QList<QWidget*> DefectRow::fields() const { return {m_reason, m_text, m_fixBy, m_remove}; }

void DefectRow::retranslate()
{
    for (int i = 0; i < m_reasons.size(); ++i) {
        m_reason->setItemText(i, u"%1 %2"_s.arg(m_reasons[i].code, m_desk.say(m_reasons[i].names)));
    }
    for (int i = 0; i < m_fixBy->count(); ++i) {
        m_fixBy->setItemText(i, Words::of(static_cast<Actor>(m_fixBy->itemData(i).toInt())));
    }
    m_reason->setPlaceholderText(tr("Choose the reason"));
    m_missing->setText(tr("Choose what it was returned for."));
    m_reason->setAccessibleName(tr("Reason"));
    m_text->setAccessibleName(tr("What is wrong"));
    m_text->setPlaceholderText(tr("What is wrong, in the authority's words"));
    m_fixBy->setPlaceholderText(tr("Who mends it"));
    m_fixBy->setAccessibleName(tr("Who mends it"));
    m_remove->setAccessibleName(tr("Remove this defect"));
    m_remove->setToolTip(m_remove->accessibleName());
}

} // namespace ui::case_page
