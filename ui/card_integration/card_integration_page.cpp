// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card_integration/card_integration_page.h"

#include "core/services/list_names.h"
#include "ui/card_integration/integration_words.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/why_popover.h"

#include <QComboBox>

#include <algorithm>

namespace ui::card_integration {

using core::Result;
using core::services::IntegrationHolder;
using core::services::IntegrationProgress;
using core::services::IntegrationService;
using core::services::Office;
using core::services::ReissueObstacle;
using core::services::ReissuePlan;
using core::types::BilingualText;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLinesOfPreview = 12; // more would outgrow a small screen

models::NamePair namesOf(const core::storage::OldPaperRow& paper, core::types::Lang lang)
{
    return models::namePair(core::services::fullName(paper.givenNames, paper.surname), paper.chineseName, lang);
}

/// Rule packs name papers as within a sentence; here each begins a line.
QString asLine(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

} // namespace

CardIntegrationPage::CardIntegrationPage(shell::Desk& desk, QWidget* parent)
    : ListPage(
        desk, {u"holder"_s, u"id-card"_s, {0, 128, 0, 0, 128, 96, 108}},
        [](Office& office) { return IntegrationService(office).holders(); }, parent),
      m_scope(new QComboBox(this)), m_details(new widgets::DetailsPane), m_why(new widgets::WhyPopover(this))
{
    m_scope->setObjectName(u"holderScope"_s);
    header().addWidget(m_scope);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { showRows(); });
    makeActions();
}

void CardIntegrationPage::makeActions()
{
    addPageAction(u"integration.all"_s, [this] { m_scope->setCurrentIndex(All); });
    addPageAction(u"integration.todo"_s, [this] { m_scope->setCurrentIndex(ToDo); });
    addPageAction(u"integration.done"_s, [this] { m_scope->setCurrentIndex(Done); });
    header().addAction(addPageAction(u"why.show"_s, [this] { explain(); }));
    header().addAction(
        addPageAction(u"integration.open"_s, [this] { preview(); }), widgets::ActionButton::Kind::Primary);
    const shell::ActionTable& actions = desk().shell().actions();
    empty().addAction(actions.action(u"import.people"_s));
    empty().addAction(actions.action(u"office.demo"_s));
}

QString CardIntegrationPage::id() const { return u"integration"_s; }

QString CardIntegrationPage::title() const { return tr("Card integration"); }

QWidget* CardIntegrationPage::detailsPane() { return m_details; }

CardIntegrationPage::Dress CardIntegrationPage::dress() const
{
    return [lang = desk().lang(), today = desk().today()](HolderTableModel& model) { model.setView(lang, today); };
}

models::FilterBy<IntegrationHolder> CardIntegrationPage::filterBy() const
{
    return {.own = [](const IntegrationHolder& holder) {
        const core::storage::OldPaperRow& paper = holder.paper;
        return QStringList{core::services::fullName(paper.givenNames, paper.surname), paper.chineseName,
            paper.permitNumber, paper.employerName.zh, paper.employerName.en, Words::ofCity(paper.city),
            IntegrationWords::ofPaper(paper.kind), IntegrationWords::ofPathway(holder.answer.pathway)};
    }};
}

CardIntegrationPage::Scope CardIntegrationPage::scope() const
{
    const int shown = m_scope->currentIndex();
    return [shown](const IntegrationHolder& holder) {
        return shown == All || (shown == Done) == (holder.progress == IntegrationProgress::Done);
    };
}

QString CardIntegrationPage::countText(int) const
{
    const auto done = std::ranges::count(records(), IntegrationProgress::Done, &IntegrationHolder::progress);
    return tr("%L1 to do · %L2 done").arg(records().size() - done).arg(done);
}

void CardIntegrationPage::openRecord(const IntegrationHolder& holder)
{
    const bool hasCase = holder.paper.openCase.isStored();
    Q_EMIT navigationWanted(hasCase ? u"case"_s : u"person"_s,
        QString::number(hasCase ? holder.paper.openCase.value : holder.paper.person.value));
}

void CardIntegrationPage::showChosen()
{
    showEmpty();
    const IntegrationHolder* holder = chosen();
    if (holder == nullptr) {
        m_details->clear();
        return;
    }
    const core::workflow::RouteAnswer& answer = holder->answer;
    const auto group = [this](const QString& heading, const QList<BilingualText>& texts) {
        widgets::DetailGroup list{heading, {}, true};
        for (const BilingualText& text : texts) {
            list.details.append({QString::number(list.details.size() + 1), asLine(desk().say(text)), {}});
        }
        return list;
    };
    QList<BilingualText> notes;
    for (const core::workflow::RouteNote& note : answer.notes) {
        notes.append(note.text);
    }
    QStringList missing;
    std::ranges::transform(answer.needs, std::back_inserter(missing), &Words::ofFact);
    QList<widgets::DetailGroup> groups{{{},
        {{tr("What applies"), IntegrationWords::ofPathway(answer.pathway), {}}, {tr("Why"), desk().say(answer.why), {}},
            {tr("How sure"), IntegrationWords::ofConfidence(answer.confidence), {}},
            {tr("Missing"), missing.join(tr(", ")), {}}, {tr("Permit number"), holder->paper.permitNumber, {}},
            {tr("City"), Words::ofCity(holder->paper.city), {}}}}};
    for (const widgets::DetailGroup& each :
        {group(tr("To do"), answer.actions), group(tr("To obtain"), answer.obtain), group(tr("Notes"), notes)}) {
        if (!each.details.isEmpty()) {
            groups.append(each);
        }
    }
    const models::NamePair names = namesOf(holder->paper, desk().lang());
    m_details->setHeading(names.first, names.second);
    m_details->setGroups(groups);
}

void CardIntegrationPage::explain()
{
    if (chosen() == nullptr) {
        return;
    }
    const auto titles = [](Office& office) {
        return Result<models::SourceTitles>(models::sourceTitles(office.rules()));
    };
    desk().read(
        this, titles, [this, holder = *chosen()](const models::SourceTitles& known) { showReason(holder, known); });
}

void CardIntegrationPage::showReason(const IntegrationHolder& holder, const models::SourceTitles& titles)
{
    const core::types::Lang lang = desk().lang();
    const auto day = [lang](QDate date) { return date.isValid() ? Words::ofDate(date, lang) : QString(); };
    const bool isCard = holder.paper.kind == core::storage::OldPaperRow::Kind::Card;
    widgets::Reason reason{IntegrationWords::ofPathway(holder.answer.pathway), desk().say(holder.answer.why), {}, {}};
    reason.steps.append({IntegrationWords::ofPaper(holder.paper.kind), day(holder.expiresOn),
        isCard                       ? tr("The card's last valid day")
        : holder.paper.day.isValid() ? tr("Last of the three months from its issue on %1").arg(day(holder.paper.day))
                                     : tr("The day of its issue is not known")});
    if (holder.recommendedOn.isValid()) {
        reason.steps.append({tr("Plan for"), day(holder.recommendedOn),
            holder.extension ? desk().say(holder.extension->because) : tr("Nothing to wait for")});
    }
    reason.steps.append({IntegrationWords::ofConfidence(holder.answer.confidence), {}, {}});
    QList<core::rulebook::Citation> cited = holder.answer.sources;
    if (holder.extension) {
        cited.append(holder.extension->sources);
    }
    for (const core::rulebook::Citation& citation : std::as_const(cited)) {
        reason.sources.append(models::sourceLine(titles, core::workflow::citationText(citation), lang));
    }
    reason.sources.removeDuplicates();
    m_why->setReason(reason);
    const QRect row = table().visualRect(table().currentIndex());
    m_why->showAt(table().viewport()->mapToGlobal(row.bottomRight()));
}

void CardIntegrationPage::preview()
{
    QList<core::PersonId> people;
    for (const IntegrationHolder& holder : selected()) {
        people.append(holder.paper.person);
    }
    if (people.isEmpty()) {
        desk().shell().reporter().note(tr("Choose the holders for whom cases are to be opened."));
        return;
    }
    desk().read(
        this, [people](Office& office) { return IntegrationService(office).plan(people); },
        [this](const QList<ReissuePlan>& plans) { ask(plans); });
}

QString CardIntegrationPage::line(const ReissuePlan& plan) const
{
    const QString name = namesOf(plan.holder.paper, desk().lang()).first;
    if (plan.obstacle == ReissueObstacle::None) {
        return tr("%1 – %2").arg(name, IntegrationWords::ofPathway(plan.answer.pathway));
    }
    const QString why = plan.obstacle == ReissueObstacle::OtherPathway
                            ? IntegrationWords::ofPathway(plan.answer.pathway)
                            : IntegrationWords::ofObstacle(plan.obstacle);
    return tr("%1 – not opened: %2").arg(name, why);
}

void CardIntegrationPage::ask(const QList<ReissuePlan>& plans)
{
    QStringList lines;
    QList<core::PersonId> people;
    for (const ReissuePlan& plan : plans) {
        lines.append(line(plan));
        if (plan.obstacle == ReissueObstacle::None) {
            people.append(plan.holder.paper.person);
        }
    }
    if (const auto more = static_cast<int>(lines.size() - kLinesOfPreview); more > 0) {
        lines = lines.first(kLinesOfPreview) << tr("… and %n more", nullptr, more);
    }
    const auto count = static_cast<int>(people.size());
    if (people.isEmpty()) {
        desk().shell().prompts().inform(
            {u"integration-nothing"_s, title(), tr("There is no case to open."), lines.join(u'\n')});
        return;
    }
    const shell::Question question{.id = u"integration-open"_s,
        .title = title(),
        .text = tr("Open %n case(s)?", nullptr, count),
        .detail = lines.join(u'\n'),
        .yesText = tr("Open"),
        .noText = {}};
    if (desk().shell().prompts().ask(question)) {
        openCases(people);
    }
}

void CardIntegrationPage::openCases(const QList<core::PersonId>& people)
{
    desk().write(
        this, tr("Open cases …"), [people](Office& office) { return IntegrationService(office).open(people); },
        [this](const QList<core::CaseId>& opened) {
            desk().reportDone(tr("%n case(s) opened.", nullptr, static_cast<int>(opened.size())));
        });
}

void CardIntegrationPage::fillScopes()
{
    const QSignalBlocker quiet(m_scope);
    const int kept = std::max(0, m_scope->currentIndex());
    m_scope->clear();
    m_scope->addItems({tr("All holders"), tr("Not yet done"), tr("Done")});
    m_scope->setCurrentIndex(kept);
    m_scope->setAccessibleName(tr("Which holders are shown"));
}

void CardIntegrationPage::showEmpty()
{
    if (records().isEmpty()) {
        empty().setText(tr("Nobody holds an old paper"),
            tr("Bring people in with their permits. Whoever still has a permit card or a notice from before "
               "1 December 2024 appears here, with what applies and why."));
    } else {
        empty().setText(tr("No holder here"), tr("Other words in the filter, or all holders, may show more."));
    }
}

void CardIntegrationPage::retranslate()
{
    setFilterWords(tr("Name, employer, city …"), tr("Filter holders"));
    fillScopes();
    ListPage::retranslate();
}

} // namespace ui::card_integration
