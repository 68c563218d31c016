// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/new_case_page.h"

#include "ui/cases/opening_advice.h"
#include "ui/cases/opening_form.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::cases {

using core::services::CaseLinkService;
using core::services::CaseService;
using core::services::Office;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kFormWidth = 180 * metrics::kGrid;
constexpr QLatin1StringView kTicks("with"); ///< beside the form's values in the draft

} // namespace

NewCasePage::NewCasePage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_startOver(new QPushButton(this)),
      m_form(new OpeningForm(desk)), m_advice(new OpeningAdvice(desk))
{
    build();
    begin({});
    connect(m_form, &OpeningForm::edited, this, [this] {
        m_draft->touch();
        m_startOver->show();
        m_advice->lookAt(m_form->opening());
    });
    connect(m_form, &OpeningForm::filledIn, this, [this] {
        if (!m_startOver->isHidden()) {
            m_draft->touch(); // beside what was typed; by itself it comes again
        }
        m_advice->lookAt(m_form->opening());
    });
    connect(m_advice, &OpeningAdvice::ticked, this, [this] {
        m_draft->touch();
        m_startOver->show();
    });
    new shell::PageRefresher(*this, m_desk.changes());
}

void NewCasePage::build()
{
    QAction* keep = m_desk.shell().actions().makeFor(this, u"record.save"_s);
    connect(keep, &QAction::triggered, this, &NewCasePage::save);
    m_startOver->setObjectName(u"startOver"_s);
    connect(m_startOver, &QPushButton::clicked, this, &NewCasePage::startOver);
    m_header->addWidget(m_startOver);
    m_header->addAction(keep, widgets::ActionButton::Kind::Primary);

    auto* body = new QWidget;
    body->setMaximumWidth(kFormWidth);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kSection);
    rows->setSpacing(metrics::kPad);
    rows->addWidget(m_form);
    rows->addWidget(m_advice);
    rows->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
}

QString NewCasePage::id() const { return u"case-new"_s; }

QString NewCasePage::title() const { return tr("New case"); }

QString NewCasePage::railPage() const { return u"cases"_s; }

QWidget* NewCasePage::firstFocus() { return m_form; }

void NewCasePage::open(const QString& argument)
{
    const qint64 person = std::max(argument.toLongLong(), qint64{0});
    if (const QString wanted = person == 0 ? QString() : QString::number(person); wanted != m_person) {
        begin(wanted);
    }
    if (person != 0 && m_startOver->isHidden()) { // what was typed stays
        m_form->takePerson(core::PersonId{person});
    }
    m_draft->restore([this](const QJsonObject& kept) {
        m_kept = kept;
        showDraft();
    });
}

void NewCasePage::begin(const QString& person)
{
    if (m_draft != nullptr) {
        m_draft->flush();
        m_draft->deleteLater();
    }
    m_person = person;
    m_kept.reset();
    m_startOver->hide();
    m_form->clear();
    m_advice->setTicks({});
    m_advice->lookAt(m_form->opening());
    m_draft = new shell::DraftKeeper(
        m_desk, person.isEmpty() ? u"case/new"_s : u"case/new/"_s + person, [this] { return typed(); }, this);
}

QJsonObject NewCasePage::typed() const
{
    QJsonObject values = m_form->values();
    values.insert(kTicks, m_advice->ticks());
    return values;
}

void NewCasePage::showDraft()
{
    if (m_kept && m_form->hasChoices()) {
        m_form->setValues(*m_kept);
        m_advice->setTicks(m_kept->value(kTicks).toObject());
        m_kept.reset();
        m_startOver->show();
        m_advice->lookAt(m_form->opening());
    }
}

void NewCasePage::startOver()
{
    m_draft->discard();
    begin(m_person);
    if (!m_person.isEmpty()) {
        m_form->takePerson(core::PersonId{m_person.toLongLong()});
    }
    m_form->setFocus();
}

void NewCasePage::reload()
{
    m_desk.read(this, &readOpeningChoices, [this](OpeningChoices choices) {
        m_form->setChoices(std::move(choices));
        showDraft();
    });
}

void NewCasePage::save()
{
    if (!m_form->check()) {
        return;
    }
    core::services::CaseBundle bundle;
    bundle.main.opening = m_form->opening();
    bundle.with = m_advice->chosenFor(bundle.main.opening);
    m_desk.write(
        this, {},
        [bundle](Office& office) -> core::Result<core::CaseId> {
            if (bundle.with.isEmpty()) {
                return CaseService(office).open(bundle.main.opening);
            }
            const auto opened = CaseLinkService(office).openLinked({bundle});
            return opened ? core::Result<core::CaseId>(opened->first()) : opened.failure();
        },
        [this, with = static_cast<int>(bundle.with.size())](core::CaseId opened) {
            m_draft->discard();
            begin({});
            m_desk.reportDone(
                with == 0 ? tr("The case is open.") : tr("The case and %n more are open.", nullptr, with));
            Q_EMIT navigationWanted(u"case"_s, QString::number(opened.value));
        });
}

void NewCasePage::retranslate()
{
    m_header->setTitle(title());
    m_startOver->setText(tr("Start over"));
    m_startOver->setToolTip(tr("Forget what was typed here and begin again"));
    m_form->retranslate();
    m_advice->retranslate();
}

} // namespace ui::cases
