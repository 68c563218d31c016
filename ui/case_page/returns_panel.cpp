// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/returns_panel.h"

#include "core/services/agenda_service.h"
#include "ui/case_page/defect_row.h"
#include "ui/models/words.h"
#include "ui/record_pages/agenda_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/esc_key.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/why_button.h"
#include "ui/widgets/why_popover.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::case_page {

using core::domain::Defect;
using core::services::AgendaItem;
using core::services::AgendaService;
using core::services::Office;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

enum Column { State, What, FixBy, Close, Waive };

} // namespace

ReturnsPanel::ReturnsPanel(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)),
      m_header(new widgets::SectionHeader(this)), m_askWhy(new widgets::WhyButton(this)),
      m_why(new widgets::WhyPopover(this))
{
    setObjectName(u"returns"_s);
    m_askWhy->setObjectName(u"returnWhy"_s);
    connect(m_askWhy, &widgets::WhyButton::whyRequested, this, &ReturnsPanel::explain);
    m_header->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the question stands beside the day
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::kGap);
    head->addWidget(m_header);
    head->addWidget(m_askWhy);
    head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTight);
    column->addLayout(head);
    m_draft->add(
        u"because"_s, [this] { return m_waiver ? QJsonValue(m_waiver->typed) : QJsonValue(QJsonValue::Undefined); },
        [this](const QJsonValue& kept) {
            m_waiver->typed = kept.toString();
            m_because->setText(m_waiver->typed);
        });
    hide();
}

void ReturnsPanel::setSheet(const CaseSheet& sheet)
{
    m_reasons = sheet.returnReasons;
    m_sources = sheet.sources;
    const auto& returns = sheet.view.returns;
    const auto open = std::ranges::find_if(
        returns, [](const core::services::ReturnView& each) { return each.record.resubmittedOn.isNull(); });
    m_open = open == returns.end() ? std::nullopt : std::optional(*open);
    setVisible(m_open.has_value());
    const bool isStillOpen = m_waiver && m_open && std::ranges::any_of(m_open->defects, [this](const Defect& each) {
        return each.id == m_waiver->defect && isOpen(each);
    });
    if (!isStillOpen) {
        m_draft->leave();
        m_waiver.reset();
    }
    showDefects();
}

void ReturnsPanel::retranslate() { showDefects(); }

void ReturnsPanel::showDefects()
{
    const bool wasTyping = m_because != nullptr && m_because->editor()->hasFocus();
    delete m_body;
    m_body = nullptr;
    if (!m_open) {
        return;
    }
    const core::domain::ReturnRecord& record = m_open->record;
    m_header->setTitle(
        tr("Returned on %1, round %2").arg(Words::ofDate(record.returnedOn, m_desk.lang())).arg(record.round));
    m_header->setRemark(record.dueOn.isValid()
                            ? tr("submit again by %1").arg(Words::ofDate(record.dueOn, m_desk.lang()))
                            : record.text);
    m_askWhy->setVisible(record.dueOn.isValid());
    m_askWhy->setSubject(tr("submit again by %1").arg(Words::ofDate(record.dueOn, m_desk.lang())));
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kPad);
    m_grid->setVerticalSpacing(metrics::kTight);
    m_grid->setColumnStretch(What, 1);
    int row = 0;
    for (const Defect& defect : std::as_const(m_open->defects)) {
        addDefect(defect, row);
        row += 2; // below it is room for the reason of a waiver
    }
    layout()->addWidget(m_body);
    m_body->show(); // not only once the layout gets round to it
    if (wasTyping && m_because != nullptr) {
        m_because->setFocus();
    }
}

void ReturnsPanel::explain(const QPoint& globalPosition)
{
    const core::domain::ReturnRecord& record = m_open->record;
    AgendaItem item;
    item.code = u"return-open"_s;
    item.item = record.id.value;
    item.caseId = record.caseId;
    item.due = record.dueOn;
    m_desk.read(
        this, [item](Office& office) { return AgendaService(office).explained(item); },
        [this, globalPosition](const AgendaItem& told) {
            m_why->setReason(record_pages::AgendaView(m_sources, m_desk.lang(), m_desk.today()).reason(told));
            m_why->showAt(globalPosition);
        });
}

QString ReturnsPanel::reasonText(const Defect& defect) const
{
    const auto known = std::ranges::find(m_reasons, defect.reason, &ReturnChoice::code);
    QStringList parts{defect.reason};
    if (known != m_reasons.end()) {
        parts.append(m_desk.say(known->names));
    }
    if (!defect.text.isEmpty()) {
        parts.append(u"· "_s + defect.text);
    }
    if (!defect.waivedBecause.isEmpty()) {
        parts.append(u"· "_s + tr("waived: %1").arg(defect.waivedBecause));
    }
    return parts.join(u' ');
}

void ReturnsPanel::addDefect(const Defect& defect, int row)
{
    const QString state = isOpen(defect) ? tr("Open") : defect.doneOn.isNull() ? tr("Waived") : tr("Mended");
    m_grid->addWidget(new widgets::Chip(isOpen(defect) ? Tone::Overdue : Tone::Done, state, m_body), row, State);
    auto* what = new QLabel(reasonText(defect), m_body);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(what, row, What);
    auto* fixBy = new QLabel(Words::of(defect.fixBy), m_body);
    fixBy->setProperty("muted", true);
    m_grid->addWidget(fixBy, row, FixBy);
    if (isOpen(defect)) {
        addButtons(defect, row);
    }
}

void ReturnsPanel::addButtons(const Defect& defect, int row)
{
    auto* close = new QPushButton(tr("Mended"), m_body);
    close->setObjectName(u"closeDefect"_s);
    close->setAccessibleDescription(reasonText(defect));
    auto* waive = new QPushButton(tr("Waive …"), m_body);
    waive->setObjectName(u"waiveDefect"_s);
    waive->setProperty("kind", u"quiet"_s);
    waive->setAccessibleDescription(reasonText(defect));
    for (QPushButton* button : {close, waive}) {
        m_desk.shell().actions().followWriting(button);
    }
    m_grid->addWidget(close, row, Close);
    m_grid->addWidget(waive, row, Waive);
    connect(close, &QPushButton::clicked, this, [this, id = defect.id] { Q_EMIT closeWanted(id); });
    connect(waive, &QPushButton::clicked, this, [this, id = defect.id, row] { askWaiver(id, row); });
    if (m_waiver && m_waiver->defect == defect.id) {
        showWaiver(row);
    }
}

void ReturnsPanel::askWaiver(core::DefectId defect, int row)
{
    leaveWaiver();
    m_waiver = Waiver{defect, {}};
    m_draft->begin(draftOf(defect));
    showWaiver(row);
    m_because->setFocus();
}

void ReturnsPanel::showWaiver(int row)
{
    for (const int column : {Close, Waive}) {
        m_grid->itemAtPosition(row, column)->widget()->hide();
    }
    m_because = widgets::FieldEdit::forText(m_body);
    QLineEdit* line = m_because->lineEdit();
    line->setObjectName(u"waiveBecause"_s);
    line->setText(m_waiver->typed);
    m_because->setLabel(tr("Why it need not be mended"));
    m_because->setHint(tr("Enter waives it, Esc does not."));
    m_because->setRequired(true);
    m_grid->addWidget(m_because, row + 1, What, 1, Waive - What + 1);
    m_because->show();
    connect(line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_because->setError({});
        m_waiver->typed = typed;
        m_draft->noteTyped(u"because"_s);
    });
    connect(line, &QLineEdit::returnPressed, this, &ReturnsPanel::takeReason);
    // The field goes with its words, which it may not while it hears its key.
    new widgets::EscKey(*line, [this, row] {
        QMetaObject::invokeMethod(
            this, [this, row] { giveUpWaiver(row); }, Qt::QueuedConnection);
    });
}

void ReturnsPanel::giveUpWaiver(int row)
{
    if (m_waiver) {
        finishWaiver(m_waiver->defect);
        m_grid->itemAtPosition(row, Waive)->widget()->setFocus();
    }
}

void ReturnsPanel::takeReason()
{
    const QString because = m_because->text().trimmed();
    m_because->setError(because.isEmpty() ? tr("A reason is needed: without one it stays to be mended.") : QString());
    if (!because.isEmpty()) {
        Q_EMIT waiveWanted(m_waiver->defect, because);
    }
}

void ReturnsPanel::leaveWaiver()
{
    m_draft->leave();
    if (m_waiver) {
        m_waiver.reset();
        showDefects();
    }
}

void ReturnsPanel::finishWaiver(core::DefectId defect)
{
    m_draft->end(draftOf(defect));
    if (m_waiver && m_waiver->defect == defect) {
        leaveWaiver();
    }
}

QString ReturnsPanel::draftOf(core::DefectId defect) { return u"defect/%1/waiver"_s.arg(defect.value); }

} // namespace ui::case_page
