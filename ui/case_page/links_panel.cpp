// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/links_panel.h"

#include "ui/case_page/linked_table_model.h"
#include "ui/record_pages/day_why.h"
#include "ui/record_pages/filing_reason.h"
#include "ui/record_pages/offer_panel.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_popover.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui::case_page {

using core::services::CaseBundle;
using core::services::CaseLinkService;
using core::services::CaseService;
using core::services::Office;
using record_pages::OfferList;
using record_pages::OfferPanel;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

/// What a case can be to this one.
struct Role
{
    const char* kind;
    bool comesFirst;
};
constexpr std::array kRoles{Role{"then", false}, Role{"then", true}, Role{"transfer", true}, Role{"transfer", false},
    Role{"family", false}, Role{"replaces", false}, Role{"replaces", true}};

constexpr int kTableHeight = 40 * metrics::kGrid;
constexpr int kNumberWidth = 32 * metrics::kGrid;

} // namespace

LinksPanel::LinksPanel(shell::Desk& desk, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)),
      m_model(new LinkedTableModel(this)), m_table(new widgets::RecordTable),
      m_empty(new widgets::EmptyState(u"briefcase"_s)), m_number(new QLineEdit), m_kind(new QComboBox),
      m_link(new QPushButton), m_unlink(new QPushButton),
      m_showWhy(desk.shell().actions().makeFor(this, u"why.show"_s)), m_dayWhy(new record_pages::DayWhy(desk, this)),
      m_why(new widgets::WhyPopover(this)), m_follow(new OfferPanel(desk, OfferList::Main::Hidden, u"follow"_s)),
      m_anew(new OfferPanel(desk, OfferList::Main::Hidden, u"anew"_s))
{
    build();
    connectParts();
}

void LinksPanel::build()
{
    m_table->setObjectName(u"linkedTable"_s);
    m_table->setModel(m_model);
    m_table->setInset(true);
    m_table->setColumnWidths({96, 0, 0, 0, 120, 104, 104});
    m_table->setYieldingColumns({LinkedTableModel::Employer});
    m_table->setEmptyState(m_empty);
    m_table->setMinimumHeight(kTableHeight);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_table, 1);
    column->addWidget(buildLinking());
    column->addWidget(m_follow);
    column->addWidget(m_anew);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget* LinksPanel::buildLinking()
{
    m_number->setObjectName(u"linkNumber"_s);
    m_number->setFixedWidth(kNumberWidth);
    m_kind->setObjectName(u"linkKind"_s);
    m_link->setObjectName(u"linkCase"_s);
    m_unlink->setObjectName(u"unlinkCase"_s);
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        m_kind->addItem(QString());
    }
    auto* linking = new QWidget;
    m_desk.shell().actions().followWriting(linking);
    auto* row = new QHBoxLayout(linking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kGap);
    row->addWidget(m_number);
    row->addWidget(m_kind);
    row->addWidget(m_link);
    row->addStretch();
    row->addWidget(new widgets::ActionButton(m_showWhy, widgets::ActionButton::Kind::Plain, this));
    row->addWidget(m_unlink);
    return linking;
}

void LinksPanel::connectParts()
{
    connect(m_table, &widgets::RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT caseOpened(m_model->record(row).row.id); });
    connect(m_table, &widgets::RecordTable::rowChosen, this, &LinksPanel::showButtons);
    connect(m_number, &QLineEdit::returnPressed, this, &LinksPanel::link);
    connect(m_number, &QLineEdit::textChanged, this, &LinksPanel::showButtons);
    connect(m_link, &QPushButton::clicked, this, &LinksPanel::link);
    connect(m_unlink, &QPushButton::clicked, this, &LinksPanel::unlink);
    connect(m_showWhy, &QAction::triggered, this, &LinksPanel::explain);
    m_draft->add(u"number"_s, m_number);
    m_draft->add(u"kind"_s, m_kind);
}

void LinksPanel::link()
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty()) {
        return;
    }
    const Role& role = kRoles.at(static_cast<std::size_t>(m_kind->currentIndex()));
    const auto act = [id = m_case, number, role](Office& office) -> core::Result<core::CaseLinkId> {
        const core::Result<core::CaseId> other = CaseService(office).idOf(number);
        if (!other) {
            return other.failure();
        }
        const auto [first, second] = role.comesFirst ? std::pair(*other, id) : std::pair(id, *other);
        return CaseLinkService(office).link(first, second, QString::fromLatin1(role.kind));
    };
    m_desk.write(this, {}, act, [this, draft = m_draft->key()](core::CaseLinkId) {
        const bool isShown = draft == m_draft->key();
        m_draft->end(draft);
        if (isShown) {
            beginLink();
        }
        m_desk.reportDone(tr("The cases are linked."));
    });
}

void LinksPanel::beginLink()
{
    m_draft->leave();
    m_number->clear();
    m_draft->begin(u"case/%1/link"_s.arg(m_case.value));
}

void LinksPanel::unlink()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    m_desk.write(
        this, {}, [link = m_model->record(row).link](Office& office) { return CaseLinkService(office).unlink(link); },
        [this] { m_desk.reportDone(tr("The link is removed.")); });
}

void LinksPanel::explain()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid()) {
        return;
    }
    const core::services::LinkedCase& row = m_model->record(chosen.row());
    if (!row.filing || chosen.column() == LinkedTableModel::NextDue) {
        m_dayWhy->explain(*m_table);
        return;
    }
    m_why->setReason(
        record_pages::FilingReason(m_titles, m_desk.lang()).of(m_desk.say(row.row.procedureName), *row.filing));
    const QRect place = m_table->visualRect(chosen.siblingAtColumn(LinkedTableModel::FileBy));
    m_why->showAt(m_table->viewport()->mapToGlobal(place.bottomRight()));
}

void LinksPanel::setSheet(const CaseSheet& sheet)
{
    m_model->setRecords(sheet.links.linked);
    if (m_case != sheet.view.record.id) {
        m_case = sheet.view.record.id;
        beginLink();
    }
    m_titles = sheet.sources;
    const auto bundle = [id = m_case](const QList<core::services::CaseOffer>& with) {
        return with.isEmpty() ? QList<CaseBundle>() : QList<CaseBundle>{CaseBundle{id, {}, with}};
    };
    const QString about = u"case/%1/"_s.arg(m_case.value);
    m_follow->setSheet({bundle(sheet.links.offers), sheet.sources}, about + u"follow"_s);
    m_anew->setSheet({bundle(sheet.links.anew), sheet.sources}, about + u"anew"_s);
    retranslate();
}

int LinksPanel::count() const { return m_model->rowCount(); }

void LinksPanel::showButtons()
{
    m_link->setEnabled(!m_number->text().trimmed().isEmpty());
    m_unlink->setEnabled(m_table->currentRow() >= 0);
    m_showWhy->setEnabled(m_table->currentRow() >= 0);
}

void LinksPanel::retranslate()
{
    m_model->setView(m_desk.lang(), m_desk.today());
    m_table->setAccessibleName(tr("Linked cases"));
    m_empty->setText(tr("No linked case"), tr("Link one by its number, or open what follows."));
    m_number->setPlaceholderText(tr("Number of a case"));
    m_number->setAccessibleName(tr("Number of a case"));
    m_kind->setAccessibleName(tr("How it belongs to this one"));
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        m_kind->setItemText(
            static_cast<int>(i), LinkedTableModel::wordOf(QString::fromLatin1(kRoles[i].kind), kRoles[i].comesFirst));
    }
    m_link->setText(tr("Link"));
    m_unlink->setText(tr("Remove the link"));
    m_follow->setTitle(tr("What follows"));
    m_anew->setTitle(
        tr("The contract's dates are locked since the submission. Other dates mean to cancel and apply anew:"));
    m_follow->retranslate();
    m_anew->retranslate();
    showButtons();
}

} // namespace ui::case_page
