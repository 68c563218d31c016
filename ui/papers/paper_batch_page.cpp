// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_batch_page.h"

#include "core/services/case_service.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/papers/paper_words.h"
#include "ui/papers/print_run.h"
#include "ui/papers/save_run.h"
#include "ui/papers/typed_once.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::papers {

using core::CaseId;
using core::Failure;
using core::PaperId;
using core::paper::FormTemplate;
using core::paper::PaperLanguage;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::Office;
using core::services::PaperService;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kFilterWidth = 44 * metrics::kGrid;
constexpr int kFormWidth = 60 * metrics::kGrid;
constexpr int kBarWidth = 20 * metrics::kGrid;
const QString kDraft = u"paper/batch"_s;

} // namespace

PaperBatchPage::PaperBatchPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)), m_batch(new PaperBatch(desk, this)),
      m_header(new widgets::PageHeader(this)), m_filter(new QLineEdit(this)), m_form(new QComboBox(this)),
      m_language(new QComboBox(this)), m_typed(new TypedOnce(desk, this)), m_bar(new QProgressBar(this)),
      m_table(new widgets::RecordTable(this)), m_empty(new widgets::EmptyState(u"briefcase"_s)),
      m_model(new PaperBatchTableModel(this)), m_details(new widgets::DetailsPane)
{
    makeActions();
    build();
    connectParts();
    connectDraft();
    new shell::PageRefresher(*this, m_desk.changes());
}

void PaperBatchPage::makeActions()
{
    const auto make = [this](const QString& id, void (PaperBatchPage::*act)()) {
        QAction* action = m_desk.shell().actions().makeFor(this, id);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_issue = make(u"paper.issue"_s, &PaperBatchPage::begin);
    m_save = make(u"paper.export"_s, &PaperBatchPage::save);
    m_print = make(u"paper.print"_s, &PaperBatchPage::print);
    m_stop = make(u"paper.stop"_s, &PaperBatchPage::stop);
    QAction* find = m_desk.shell().actions().makeFor(this, u"list.filter"_s);
    connect(find, &QAction::triggered, this, [this] { m_filter->setFocus(); });
}

void PaperBatchPage::build()
{
    m_filter->setObjectName(u"batchFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_form->setObjectName(u"batchForm"_s);
    m_form->setMaximumWidth(kFormWidth);
    m_language->setObjectName(u"batchLanguage"_s);
    m_bar->setObjectName(u"batchProgress"_s);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_table->setObjectName(u"batchTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({112, 0, 0, 0, 140});
    m_table->setEmptyState(m_empty);
    m_header->addWidget(m_bar);
    m_header->addAction(m_stop);
    m_header->addAction(m_save);
    m_header->addAction(m_print);
    m_header->addAction(m_issue, widgets::ActionButton::Kind::Primary);
    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kPad);
    choices->setSpacing(metrics::kGap);
    choices->addWidget(m_form, 2);
    choices->addWidget(m_language);
    choices->addWidget(m_filter, 1);
    choices->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(choices);
    column->addWidget(m_typed);
    column->addWidget(m_table, 1);
}

void PaperBatchPage::connectParts()
{
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        fillLanguages();
        m_typed->showForm(form());
    });
    connect(m_batch, &PaperBatch::outcomeKnown, this, &PaperBatchPage::showOutcome);
    connect(m_batch, &PaperBatch::ended, this, &PaperBatchPage::end);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { showRows(); });
    connect(m_table, &widgets::RecordTable::rowChosen, this, [this] { showChosen(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showProgress(); });
    connect(m_table, &widgets::RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT navigationWanted(u"case"_s, QString::number(m_model->record(row).listed.id.value)); });
}

void PaperBatchPage::connectDraft()
{
    const auto note = [this] { m_draft->noteTyped(u"papers"_s); };
    connect(m_form, &QComboBox::activated, this, note);
    connect(m_language, &QComboBox::activated, this, note);
    connect(m_typed, &TypedOnce::edited, this, note);
    m_draft->add(
        u"papers"_s,
        [this] {
            return QJsonValue(QJsonObject{{u"form"_s, m_form->currentData().toString()},
                {u"language"_s, m_language->currentData().toString()}, {u"typed"_s, m_typed->values()}});
        },
        [this](const QJsonValue& kept) { takeTyped(kept.toObject()); });
}

void PaperBatchPage::takeTyped(const QJsonObject& kept)
{
    if (const int known = m_form->findData(kept.value("form"_L1).toString()); known >= 0) {
        m_form->setCurrentIndex(known);
    }
    if (const int known = m_language->findData(kept.value("language"_L1).toString()); known >= 0) {
        m_language->setCurrentIndex(known);
    }
    m_typed->setValues(kept.value("typed"_L1).toObject(), language());
}

PaperLanguage PaperBatchPage::language() const
{
    return core::paper::paperLanguageFrom(m_language->currentData().toString()).value_or(PaperLanguage::Zh);
}

QString PaperBatchPage::id() const { return u"paper-batch"_s; }

QString PaperBatchPage::title() const { return tr("Papers for many cases"); }

QString PaperBatchPage::railPage() const { return u"papers"_s; }

QString PaperBatchPage::place() const { return m_argument; }

QWidget* PaperBatchPage::detailsPane() { return m_details; }

QWidget* PaperBatchPage::firstFocus() { return m_form; }

void PaperBatchPage::open(const QString& argument)
{
    if (m_batch->isUnderWay()) {
        return; // what is under way is shown to its end
    }
    m_argument = argument;
    m_only.clear();
    for (const QString& key : argument.section(u'/', 1).split(u',', Qt::SkipEmptyParts)) {
        m_only.insert(key.toLongLong());
    }
    m_selectsAll = !m_only.isEmpty();
    m_batch->forget();
    m_filter->clear();
    showRows();
}

core::Result<PaperBatchPage::Contents> PaperBatchPage::readContents(Office& office)
{
    const auto cases = CaseService(office).list({{u"open"_s, u"true"_s}});
    const auto forms = PaperService(office).forms();
    if (!cases || !forms) {
        return cases ? forms.failure() : cases.failure();
    }
    return Contents{*cases, *forms};
}

void PaperBatchPage::reload()
{
    if (m_batch->isUnderWay()) {
        return; // the papers that are being issued change no row; end() reads again
    }
    m_desk.read(this, &PaperBatchPage::readContents, [this](Contents contents) {
        m_contents = std::move(contents);
        fillForms();
        showRows();
    });
}

void PaperBatchPage::fillForms()
{
    const QString kept = m_form->currentData().toString();
    {
        const QSignalBlocker quiet(m_form);
        m_form->clear();
        for (const FormTemplate& each : std::as_const(m_contents.forms)) {
            m_form->addItem(m_desk.say(each.name), each.code);
        }
        m_form->setCurrentIndex(std::max(0, m_form->findData(kept)));
    }
    fillLanguages();
    m_typed->showForm(form());
    if (form() != nullptr && m_draft->key().isEmpty()) {
        m_draft->begin(kDraft);
    }
}

void PaperBatchPage::fillLanguages()
{
    const FormTemplate* chosen = form();
    const QString kept = m_language->currentData().toString();
    m_language->clear();
    if (chosen == nullptr) {
        return;
    }
    for (const PaperLanguage language : chosen->layouts.keys()) {
        m_language->addItem(Words::of(language), core::paper::paperLanguageCode(language));
    }
    const int before = m_language->findData(kept);
    m_language->setCurrentIndex(
        before >= 0 ? before : m_language->findData(core::paper::paperLanguageCode(chosen->defaultLanguage)));
}

const FormTemplate* PaperBatchPage::form() const
{
    const auto found = std::ranges::find(m_contents.forms, m_form->currentData().toString(), &FormTemplate::code);
    return found == m_contents.forms.end() ? nullptr : &*found;
}

bool PaperBatchPage::isShown(const CaseListRow& row) const
{
    const QString wanted = m_filter->text().trimmed();
    const auto holds = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return (m_only.isEmpty() || m_only.contains(row.id.value))
           && (wanted.isEmpty() || holds(row.number) || holds(row.personName) || holds(row.personChineseName)
               || holds(row.employerName->zh) || holds(row.employerName->en) || holds(m_desk.say(row.procedureName))
               || holds(m_desk.say(row.stageName)) || holds(Words::ofCity(row.city)));
}

PaperBatchRow PaperBatchPage::rowOf(const CaseListRow& listed) const
{
    const PaperBatch::Outcome* known = m_batch->outcomeOf(listed.id);
    if (known == nullptr) {
        return {listed, {}, Tone::Neutral, {}};
    }
    return known->failure ? PaperBatchRow{listed, tr("Not issued"), Tone::Overdue, wordsOf(*known->failure)}
                          : PaperBatchRow{listed, known->number, Tone::Done, {}};
}

void PaperBatchPage::showRows()
{
    const QList<CaseId> before = selected();
    QList<PaperBatchRow> rows;
    for (const CaseListRow& each : std::as_const(m_contents.cases)) {
        if (isShown(each)) {
            rows.append(rowOf(each));
        }
    }
    m_model->setRecords(std::move(rows));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_selectsAll || before.contains(m_model->record(row).listed.id)) {
            m_table->selectionModel()->select(
                m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_selectsAll = m_selectsAll && m_model->rowCount() == 0; // still to be read
    showChosen();
    showProgress();
}

QList<CaseId> PaperBatchPage::selected() const
{
    QList<int> rows;
    for (const QModelIndex& each : m_table->selectionModel()->selectedRows()) {
        rows.append(each.row());
    }
    std::ranges::sort(rows);
    QList<CaseId> cases;
    for (const int row : std::as_const(rows)) {
        cases.append(m_model->record(row).listed.id);
    }
    return cases;
}

QString PaperBatchPage::wordsOf(const Failure& failure) const
{
    const FormTemplate* chosen = form();
    const Failure shown = chosen != nullptr ? withFieldLabels(failure, chosen->fields, m_desk.lang()) : failure;
    const core::FailureTexts::Text text = m_desk.shell().failures().of(shown);
    return text.happened + u'\n' + text.advice;
}

void PaperBatchPage::begin()
{
    const FormTemplate* chosen = form();
    const QList<CaseId> cases = selected();
    if (chosen == nullptr || cases.isEmpty() || m_batch->isUnderWay()) {
        return;
    }
    const PaperBatch::Order order{chosen->code,
        core::paper::paperLanguageFrom(m_language->currentData().toString()).value_or(chosen->defaultLanguage),
        m_typed->values()};
    letChoose(false);
    m_batch->start(order, cases);
    showRows();
}

void PaperBatchPage::letChoose(bool canChoose)
{
    for (QWidget* each :
        {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_typed)}) {
        each->setEnabled(canChoose);
    }
}

void PaperBatchPage::stop()
{
    m_batch->stop();
    m_stop->setEnabled(false);
}

void PaperBatchPage::showOutcome(CaseId id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->record(row).listed.id == id) {
            m_model->replaceRecord(row, rowOf(m_model->record(row).listed));
        }
    }
    showProgress();
}

void PaperBatchPage::end(bool wasStopped)
{
    letChoose(true);
    if (!wasStopped) {
        m_draft->end();
        m_draft->begin(kDraft);
    }
    const auto papers = static_cast<int>(m_batch->issued().size());
    m_desk.shell().reporter().done(wasStopped ? tr("Stopped: %n paper(s) were issued.", nullptr, papers)
                                              : tr("%n paper(s) were issued.", nullptr, papers));
    reload();
    showProgress();
}

void PaperBatchPage::showProgress()
{
    const bool isUnderWay = m_batch->isUnderWay();
    const bool hasIssued = !m_batch->issued().isEmpty();
    m_bar->setVisible(isUnderWay);
    m_issue->setEnabled(!isUnderWay && form() != nullptr && m_table->selectionModel()->hasSelection());
    m_stop->setEnabled(isUnderWay && !m_batch->isStopped());
    m_save->setEnabled(!isUnderWay && hasIssued);
    m_print->setEnabled(!isUnderWay && hasIssued);
    if (isUnderWay) {
        m_bar->setRange(0, static_cast<int>(m_batch->all()));
        m_bar->setValue(static_cast<int>(m_batch->begun()));
        m_header->setRemark(tr("%1 of %2").arg(m_batch->begun()).arg(m_batch->all()));
        return;
    }
    m_header->setRemark(m_batch->hasOutcomes()
                            ? tr("%1 issued, %2 not").arg(m_batch->issued().size()).arg(m_batch->failed())
                            : tr("%n case(s) chosen", nullptr, static_cast<int>(selected().size())));
}

void PaperBatchPage::showChosen()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        m_details->clear();
        return;
    }
    const PaperBatchRow& chosen = m_model->record(row);
    const models::NamePair name =
        models::namePair(chosen.listed.personName, chosen.listed.personChineseName, m_desk.lang());
    m_details->setHeading(name.first, name.second);
    QList<widgets::DetailGroup> groups{
        {chosen.listed.number, {{tr("Procedure"), m_desk.say(chosen.listed.procedureName), {}},
                                   {tr("Stage"), m_desk.say(chosen.listed.stageName), {}},
                                   {tr("Employer"), m_desk.say(chosen.listed.employerName), {}},
                                   {tr("City"), Words::ofCity(chosen.listed.city), {}}}}};
    if (!chosen.outcome.isEmpty()) {
        QList<widgets::Detail> paper{{tr("Paper"), chosen.outcome, chosen.tone}};
        if (!chosen.because.isEmpty()) {
            paper.append({tr("Why"), chosen.because, {}});
        }
        groups.append({tr("This batch"), paper});
    }
    m_details->setGroups(groups);
}

void PaperBatchPage::save() { SaveRun::start(m_desk, this, m_batch->issued()); }

void PaperBatchPage::print() { PrintRun::start(m_desk, this, m_batch->issued()); }

void PaperBatchPage::retranslate()
{
    m_header->setTitle(title());
    m_filter->setPlaceholderText(tr("Name, number …"));
    m_filter->setAccessibleName(tr("Filter cases"));
    m_form->setAccessibleName(tr("Form"));
    m_language->setAccessibleName(tr("Language of the paper"));
    m_bar->setAccessibleName(tr("Papers issued"));
    m_table->setAccessibleName(title());
    m_typed->retranslate();
    m_empty->setText(tr("No case here"), tr("Open cases are listed here; choose those that get the paper."));
    m_model->setLang(m_desk.lang());
    fillForms();
    showRows();
}

} // namespace ui::papers
