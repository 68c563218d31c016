// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/new_paper_page.h"

#include "core/services/case_service.h"
#include "ui/forms/record_picker.h"
#include "ui/models/words.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/typed_fields.h"
#include "ui/papers/paper_words.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::papers {

using core::Failure;
using core::FailureCode;
using core::paper::FormTemplate;
using core::paper::PaperLanguage;
using core::services::Office;
using core::services::PaperService;
using forms::RecordPicker;
using models::Words;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFormWidth = 180 * metrics::kGrid;
constexpr int kTypingPause = 400; // milliseconds
const QString kUsualForm = u"case-summary"_s;
} // namespace

NewPaperPage::NewPaperPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)), m_header(new widgets::PageHeader(this)),
      m_case(new RecordPicker(desk, core::services::SearchHitKind::Case)), m_formField(FieldEdit::forChoice()),
      m_caseField(new FieldEdit(m_case)), m_languageField(FieldEdit::forChoice()), m_typed(new TypedFields(desk)),
      m_pause(new QTimer(this)), m_trouble(new QLabel(this)), m_openCase(new QPushButton(this)),
      m_preview(new PaperPreview)
{
    build();
    new shell::PageRefresher(*this, m_desk.changes());
}

void NewPaperPage::build()
{
    m_issue = m_desk.shell().actions().makeFor(this, u"paper.issue"_s);
    connect(m_issue, &QAction::triggered, this, &NewPaperPage::issue);
    QAction* forms = m_desk.shell().actions().makeFor(this, u"form.list"_s);
    connect(forms, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"forms"_s, {}); });
    m_header->addAction(forms);
    m_header->addAction(m_issue, widgets::ActionButton::Kind::Primary);
    m_formField->editor()->setObjectName(u"paperForm"_s);
    m_case->setObjectName(u"paperCase"_s);
    m_languageField->editor()->setObjectName(u"paperLanguage"_s);
    m_trouble->setObjectName(u"paperObstacle"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("error", true);
    m_openCase->setObjectName(u"openCase"_s);

    auto* form = new QWidget(this);
    form->setMaximumWidth(kFormWidth);
    auto* fields = new QVBoxLayout(form);
    fields->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kSection);
    fields->setSpacing(metrics::kPad);
    for (FieldEdit* field : {m_formField, m_caseField, m_languageField}) {
        field->setRequired(true);
        fields->addWidget(field);
    }
    fields->addWidget(m_trouble);
    fields->addWidget(m_openCase, 0, Qt::AlignLeft);
    fields->addWidget(m_typed);
    fields->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_scroll = new QScrollArea(this); // a letter asks for much
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(form);
    column->addWidget(m_scroll, 1);
    connectFields();
    showObstacle({});
}

void NewPaperPage::connectFields()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_pause, &QTimer::timeout, this, &NewPaperPage::showDraft);
    connect(m_typed, &TypedFields::edited, this, &NewPaperPage::showDraftSoon);
    const auto note = [this] { m_draft->noteTyped(u"paper"_s); };
    connect(m_typed, &TypedFields::edited, this, note);
    connect(m_formField, &FieldEdit::edited, this, note);
    connect(m_languageField, &FieldEdit::edited, this, note);
    connect(m_case, &RecordPicker::chosenChanged, this, note);
    connect(m_case, &QLineEdit::textEdited, this, note);
    m_draft->add(
        u"paper"_s, [this] { return QJsonValue(typed()); },
        [this](const QJsonValue& kept) { takeTyped(kept.toObject()); });
    connect(m_formField, &FieldEdit::edited, this, [this] {
        fillLanguages();
        m_typed->showForm(form());
        showDraft();
    });
    connect(m_languageField, &FieldEdit::edited, this, &NewPaperPage::showDraft);
    connect(m_case, &RecordPicker::chosenChanged, this, &NewPaperPage::showDraft);
    connect(m_openCase, &QPushButton::clicked, this,
        [this] { Q_EMIT navigationWanted(u"case"_s, QString::number(m_case->chosen())); });
}

QString NewPaperPage::id() const { return u"paper-new"_s; }

QString NewPaperPage::title() const { return m_replaces.isStored() ? tr("Issue a paper again") : tr("New paper"); }

QString NewPaperPage::railPage() const { return u"papers"_s; }

QString NewPaperPage::place() const { return m_argument; }

QWidget* NewPaperPage::detailsPane() { return m_preview; }

QWidget* NewPaperPage::firstFocus()
{
    return m_replaces.isStored() ? m_languageField->editor() : m_formField->editor();
}

QJsonObject NewPaperPage::typedValuesOf(Office& office, const core::domain::Paper& paper)
{
    const auto forms = PaperService(office).forms();
    if (!forms) {
        return {};
    }
    QJsonObject typed;
    const QJsonObject data = QJsonDocument::fromJson(paper.dataJson.toUtf8()).object();
    const auto form = std::ranges::find(*forms, paper.form, &FormTemplate::code);
    for (const core::paper::FormField& field : form == forms->end() ? QList<core::paper::FormField>() : form->fields) {
        if (field.typed && data.contains(field.name)) {
            typed.insert(field.name, data.value(field.name));
        }
    }
    return typed;
}

core::Result<NewPaperPage::Start> NewPaperPage::readStart(Office& office, const QString& argument)
{
    Start start;
    const qint64 key = argument.section(u'/', 1, 1).toLongLong();
    if (argument.startsWith("case/"_L1)) {
        start.wanted.caseId = core::CaseId{key};
        start.wanted.form = argument.section(u'/', 2);
        const auto view = core::services::CaseService(office).view(start.wanted.caseId);
        if (!view) {
            return view.failure();
        }
        start.caseNumber = view->record.number;
        return start;
    }
    const auto papers = PaperService(office).list();
    if (!papers) {
        return papers.failure();
    }
    const auto found = std::ranges::find(*papers, core::PaperId{key}, [](const auto& row) { return row.paper.id; });
    if (found == papers->end()) {
        return Failure(FailureCode::RecordNotFound);
    }
    start.replaces = found->paper.id;
    start.caseNumber = found->caseNumber;
    start.wanted = {found->paper.form, found->paper.caseId,
        core::paper::paperLanguageFrom(found->paper.language).value_or(PaperLanguage::Zh),
        typedValuesOf(office, found->paper)};
    return start;
}

void NewPaperPage::open(const QString& argument)
{
    m_draft->leave();
    m_argument = argument;
    if (argument.isEmpty()) {
        begin({});
        return;
    }
    m_isBeginning = true;
    m_issue->setEnabled(false);
    m_desk.read(
        this, [argument](Office& office) { return readStart(office, argument); },
        [this](const Start& start) { begin(start); },
        [this](const Failure& failure) {
            begin({});
            showObstacle(failure);
        });
}

void NewPaperPage::begin(const Start& start)
{
    const bool held = isAncestorOf(focusWidget());
    m_isBeginning = false;
    m_replaces = start.replaces;
    m_start = start;
    m_formField->setEnabled(!m_replaces.isStored());
    m_caseField->setEnabled(!m_replaces.isStored());
    fillForms();
    showDraft();
    m_header->setTitle(title());
    if (held) {
        firstFocus()->setFocus(); // the field that had it may be fixed now
    }
    Q_EMIT titleChanged();
}

void NewPaperPage::reload()
{
    m_desk.read(
        this, [](Office& office) { return PaperService(office).forms(); },
        [this](QList<FormTemplate> shipped) {
            m_forms = std::move(shipped);
            fillForms();
            showDraft();
        });
}

void NewPaperPage::fillForms()
{
    if (m_forms.isEmpty()) {
        return; // not read yet
    }
    QComboBox* box = m_formField->comboBox();
    const QString kept = m_start && !m_start->wanted.form.isEmpty() ? m_start->wanted.form : m_formField->text();
    box->clear();
    for (const FormTemplate& each : std::as_const(m_forms)) {
        box->addItem(m_desk.say(each.name), each.code);
    }
    box->setCurrentIndex(std::max(0, box->findData(kept.isEmpty() ? kUsualForm : kept)));
    fillLanguages();
    if (m_start) {
        m_typed->showForm(nullptr); // what was typed before was for another paper
    }
    m_typed->showForm(form());
    if (const std::optional<Start> start = std::exchange(m_start, {})) {
        const QSignalBlocker quiet(m_case);
        m_case->choose(start->wanted.caseId.value, start->caseNumber);
        if (start->replaces.isStored()) {
            m_languageField->setText(core::paper::paperLanguageCode(start->wanted.language));
            m_typed->setValues(start->wanted.typed, start->wanted.language);
        }
        m_draft->begin(u"paper/new/"_s + m_argument);
    }
}

QJsonObject NewPaperPage::typed() const
{
    return {{u"form"_s, m_formField->text()}, {u"case"_s, m_case->chosen()}, {u"caseText"_s, m_case->text()},
        {u"language"_s, m_languageField->text()}, {u"typed"_s, m_typed->values()}};
}

void NewPaperPage::takeTyped(const QJsonObject& kept)
{
    QComboBox* forms = m_formField->comboBox();
    if (const int known = forms->findData(kept.value("form"_L1).toString()); known >= 0 && forms->isEnabled()) {
        forms->setCurrentIndex(known);
        fillLanguages();
        m_typed->showForm(form());
    }
    if (m_caseField->isEnabled()) {
        const QSignalBlocker quiet(m_case);
        m_case->choose(kept.value("case"_L1).toInteger(), kept.value("caseText"_L1).toString());
    }
    QComboBox* languages = m_languageField->comboBox();
    if (const int known = languages->findData(kept.value("language"_L1).toString()); known >= 0) {
        languages->setCurrentIndex(known);
    }
    m_typed->setValues(kept.value("typed"_L1).toObject(), wanted().language);
    showDraft();
}

void NewPaperPage::fillLanguages()
{
    const FormTemplate* chosen = form();
    if (chosen == nullptr) {
        return;
    }
    QComboBox* box = m_languageField->comboBox();
    const QString kept = m_languageField->text();
    box->clear();
    for (const PaperLanguage language : chosen->layouts.keys()) {
        box->addItem(Words::of(language), core::paper::paperLanguageCode(language));
    }
    const int before = box->findData(kept);
    box->setCurrentIndex(before >= 0 ? before : box->findData(core::paper::paperLanguageCode(chosen->defaultLanguage)));
}

const FormTemplate* NewPaperPage::form() const
{
    const auto found = std::ranges::find(m_forms, m_formField->text(), &FormTemplate::code);
    return found == m_forms.end() ? nullptr : &*found;
}

NewPaperPage::Wanted NewPaperPage::wanted() const
{
    return {m_formField->text(), core::CaseId{m_case->chosen()},
        core::paper::paperLanguageFrom(m_languageField->text()).value_or(PaperLanguage::Zh), m_typed->values()};
}

void NewPaperPage::showDraftSoon()
{
    m_issue->setEnabled(false); // not before it is known what it says
    m_pause->start();
}

core::Result<NewPaperPage::Draft> NewPaperPage::draw(Office& office, const Wanted& wanted)
{
    PaperService papers(office);
    const auto data = papers.dataFor(wanted.form, wanted.caseId, wanted.typed);
    if (!data) {
        return data.failure();
    }
    const auto made = papers.draw(wanted.form, *data, wanted.language, false);
    const auto draft = papers.draw(wanted.form, *data, wanted.language, true);
    return Draft{*data, draft ? draft->pdf : QByteArray(), made ? std::nullopt : std::optional(made.failure())};
}

void NewPaperPage::showDraft()
{
    m_pause->stop();
    const Wanted asked = wanted();
    m_issue->setEnabled(false);
    if (m_isBeginning) {
        return;
    }
    if (!asked.caseId.isStored() || asked.form.isEmpty()) {
        showObstacle({});
        m_preview->setCaption({});
        m_preview->showNothing(tr("Choose a form and a case, and the paper appears here."));
        return;
    }
    m_desk.read(
        this, [asked](Office& office) { return draw(office, asked); },
        [this, asked](const Draft& draft) {
            if (m_isBeginning || !(asked == wanted())) {
                return; // something else was chosen meanwhile
            }
            m_typed->showKnown(draft.data, asked.language);
            showObstacle(draft.obstacle);
            m_issue->setEnabled(!draft.obstacle);
            m_preview->setCaption(tr("Draft: not issued yet"));
            if (draft.pdf.isEmpty()) {
                m_preview->showNothing(tr("The paper cannot be drawn."));
            } else {
                m_preview->showPaper(draft.pdf);
            }
        },
        [this](const Failure& failure) { showObstacle(failure); });
}

void NewPaperPage::showObstacle(const std::optional<Failure>& obstacle)
{
    m_obstacle = obstacle;
    m_trouble->setText(obstacle ? wordsOf(*obstacle) : QString());
    m_trouble->setVisible(obstacle.has_value());
    m_openCase->setVisible(obstacle.has_value() && m_case->chosen() != 0);
}

QString NewPaperPage::wordsOf(const Failure& obstacle) const
{
    const FormTemplate* chosen = form();
    const Failure shown = chosen != nullptr ? withFieldLabels(obstacle, chosen->fields, m_desk.lang()) : obstacle;
    const core::FailureTexts::Text text = m_desk.shell().failures().of(shown);
    return text.happened + u'\n' + text.advice;
}

void NewPaperPage::issue()
{
    m_issue->setEnabled(false);
    m_desk.write(
        this, tr("Issuing the paper …"),
        [asked = wanted(), replaces = m_replaces](Office& office) {
            return PaperService(office).issue(asked.form, asked.caseId, asked.language, replaces, asked.typed);
        },
        [this, draft = m_draft->key()](core::PaperId paper) {
            m_draft->end(draft);
            m_desk.shell().reporter().done(tr("The paper is issued."));
            m_desk.shell().window().goBack();
            Q_EMIT navigationWanted(u"papers"_s, QString::number(paper.value));
        },
        [this](const Failure& failure) {
            showObstacle(failure);
            m_issue->setEnabled(true); // it may go better when tried again
        });
}

void NewPaperPage::retranslate()
{
    m_header->setTitle(title());
    m_scroll->setAccessibleName(title());
    m_formField->setLabel(tr("Form"));
    m_caseField->setLabel(tr("Case"));
    m_caseField->setHint(tr("Type the case's number or the person's name."));
    m_languageField->setLabel(tr("Language of the paper"));
    m_typed->retranslate();
    m_openCase->setText(tr("Open the case"));
    fillForms();
    showObstacle(m_obstacle);
    if (m_preview->pageCount() > 0) {
        m_preview->setCaption(tr("Draft: not issued yet"));
    } else if (m_case->chosen() == 0) {
        m_preview->showNothing(tr("Choose a form and a case, and the paper appears here."));
    }
}

} // namespace ui::papers
