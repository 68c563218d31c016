// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/rule_moves_page.h"

#include "ui/cases/keep_rules_form.h"
#include "ui/cases/rule_change_table_model.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>

namespace ui::cases {

using core::services::Office;
using core::services::RuleMoveService;
using core::services::TouchedCase;
using models::Words;
using namespace Qt::Literals::StringLiterals;

RuleMovesPage::RuleMovesPage(shell::Desk& desk, QWidget* parent)
    : ListPage(
        desk, {u"touched"_s, u"refresh-cw"_s, {112, 0, 0, 0, 0}},
        [](Office& office) { return RuleMoveService(office).touched(); }, parent),
      m_changesTitle(new widgets::SectionHeader(this)), m_changes(new widgets::RecordTable(this)),
      m_changesModel(new RuleChangeTableModel(this)), m_form(new KeepRulesForm(desk, this)),
      m_details(new widgets::DetailsPane)
{
    m_keep = addPageAction(u"case.keep-rules"_s, [this] { askWhy(); });
    m_accept = addPageAction(u"case.move-rules"_s, [this] { accept(); });
    build();
    header().addAction(m_keep);
    header().addAction(m_accept, widgets::ActionButton::Kind::Primary);
}

void RuleMovesPage::build()
{
    m_changes->setObjectName(u"ruleChangeTable"_s);
    m_changes->setTwoLineRows(true);
    m_changes->setModel(m_changesModel);
    m_changes->setColumnWidths({0, 0, 0});
    m_changesTitle->setContentsMargins(widgets::metrics::kSection, 0, widgets::metrics::kSection, 0);
    auto* column = static_cast<QBoxLayout*>(layout());
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes, 1);
    column->addWidget(m_form);
    connect(m_form, &KeepRulesForm::confirmed, this, &RuleMovesPage::keep);
    connect(m_form, &KeepRulesForm::cancelled, this, [this] { closeForm(m_form->draft().key()); });
}

QString RuleMovesPage::id() const { return u"rule-moves"_s; }

QString RuleMovesPage::title() const { return tr("New rules"); }

QString RuleMovesPage::railPage() const { return u"cases"_s; }

QWidget* RuleMovesPage::detailsPane() { return m_details; }

RuleMovesPage::Dress RuleMovesPage::dress() const
{
    return [lang = desk().lang()](TouchedCaseTableModel& model) { model.setLang(lang); };
}

models::FilterBy<TouchedCase> RuleMovesPage::filterBy() const
{
    return {.own = [](const TouchedCase& row) {
        return QStringList{row.record.number, row.personName, row.personChineseName, row.employerName.zh,
            row.employerName.en, Words::ofCity(row.record.city)};
    }};
}

QString RuleMovesPage::countText(int shown) const { return tr("%Ln case(s)", nullptr, shown); }

void RuleMovesPage::openRecord(const TouchedCase& row)
{
    Q_EMIT navigationWanted(u"case"_s, QString::number(row.record.id.value));
}

void RuleMovesPage::readTitles()
{
    desk().read(
        this, [](Office& office) { return core::Result<models::SourceTitles>(models::sourceTitles(office.rules())); },
        [this](const models::SourceTitles& titles) {
            m_titles = titles;
            showChosen();
        });
}

void RuleMovesPage::showChosen()
{
    const TouchedCase* row = chosen();
    m_keep->setEnabled(row != nullptr);
    m_accept->setEnabled(row != nullptr);
    m_changesTitle->setVisible(row != nullptr);
    m_changes->setVisible(row != nullptr && row->move.succession == core::rulebook::Succession::Move);
    if (row == nullptr) {
        m_details->clear();
        return;
    }
    if (m_titles.isEmpty()) {
        readTitles();
    }
    const core::types::Lang lang = desk().lang();
    m_changesModel->setMove(row->move, lang);
    m_changesTitle->setTitle(tr("What changes for %1").arg(row->record.number));
    const models::NamePair name = models::namePair(row->personName, row->personChineseName, lang);
    m_details->setHeading(name.first, name.second);
    QList<widgets::Detail> why;
    if (!row->move.because.isEmpty()) {
        why.append({tr("Reason"), desk().say(row->move.because), {}});
    }
    for (const core::rulebook::Citation& citation : row->move.sources) {
        why.append({tr("Source"), models::sourceLine(m_titles, core::workflow::citationText(citation), lang), {}});
    }
    why.append({tr("Rules of"), Words::ofDate(row->record.rulesOn, lang), {}});
    m_details->setGroups({
        {row->record.number,
            {{tr("Procedure now"), desk().say(row->move.procedureBefore), {}},
                {tr("Stage now"), desk().say(row->move.stageBefore), {}},
                {tr("Procedure by the new rules"), desk().say(row->move.procedureAfter), {}},
                {tr("Stage by the new rules"), desk().say(row->move.stageAfter), {}},
                {tr("Task"), row->move.task.isEmpty() ? QString() : Words::ofAgendaCode(row->move.task), {}}}},
        {tr("Why"), why},
    });
}

QList<core::CaseId> RuleMovesPage::selectedIds() const
{
    QList<core::CaseId> ids;
    for (const TouchedCase& each : selected()) {
        ids.append(each.record.id);
    }
    return ids;
}

void RuleMovesPage::accept()
{
    const QList<core::CaseId> ids = selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    desk().write(
        this, {}, [ids](Office& office) { return RuleMoveService(office).accept(ids); },
        [this](int moved) { desk().reportDone(tr("%n case(s) moved to the new rules.", nullptr, moved)); });
}

void RuleMovesPage::askWhy()
{
    QStringList cases;
    for (const core::CaseId id : selectedIds()) {
        cases.append(QString::number(id.value));
    }
    if (!cases.isEmpty()) {
        m_form->ask(u"keep-rules/"_s + cases.join(u','));
    }
}

void RuleMovesPage::keep(const QString& because)
{
    desk().write(
        this, {},
        [ids = selectedIds(), because](Office& office) { return RuleMoveService(office).decline(ids, because); },
        [this, draft = m_form->draft().key()](int kept) {
            closeForm(draft);
            desk().reportDone(tr("%n case(s) stay with their rules.", nullptr, kept));
        });
}

void RuleMovesPage::closeForm(const QString& draftKey)
{
    const bool isOpen = draftKey == m_form->draft().key();
    m_form->draft().end(draftKey);
    if (isOpen) {
        m_form->hide();
        table().setFocus();
    }
}

void RuleMovesPage::retranslate()
{
    setFilterWords(tr("Name, number …"), tr("Filter cases"));
    empty().setText(
        tr("No case is touched"), tr("When rules change under an open case, it is listed here with old and new."));
    m_form->retranslate();
    m_changes->setAccessibleName(tr("What changes"));
    ListPage::retranslate();
}

} // namespace ui::cases
