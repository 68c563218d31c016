// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_page.h"

#include "ui/widgets/page_header.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::forms {

using core::Result;
using core::services::Office;
using core::types::BilingualText;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened
{
    BilingualText subject;
    QJsonObject values;
};

Result<Opened> readFor(const RecordEditor& editor, Office& office)
{
    auto subject = editor.subject(office);
    if (!subject) {
        return subject.failure();
    }
    auto values = editor.load(office);
    if (!values) {
        return values.failure();
    }
    return Opened{std::move(subject).value(), std::move(values).value()};
}

} // namespace

FormPage::FormPage(shell::Desk& desk, Place place, MakeEditor makeEditor, QWidget* parent)
    : Page(parent), m_desk(desk), m_place(std::move(place)), m_makeEditor(std::move(makeEditor)),
      m_header(new widgets::PageHeader(this)), m_startOver(new QPushButton(this)), m_scroll(new QScrollArea(this))
{
    QAction* keep = m_desk.shell().actions().makeFor(this, u"record.save"_s);
    connect(keep, &QAction::triggered, this, &FormPage::save);
    m_startOver->setObjectName(u"startOver"_s);
    m_startOver->hide();
    connect(m_startOver, &QPushButton::clicked, this, &FormPage::startOver);
    m_header->addWidget(m_startOver);
    m_header->addAction(keep, widgets::ActionButton::Kind::Primary);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
}

QString FormPage::title() const { return m_editor ? m_editor->title() : QString(); }

QWidget* FormPage::firstFocus() { return m_form != nullptr ? m_form->firstEditor() : nullptr; }

void FormPage::open(const QString& argument)
{
    if (m_editor && argument == m_argument) {
        return;
    }
    if (m_draft != nullptr) {
        m_draft->flush();
    }
    m_argument = argument;
    m_subject = {};
    m_editor = m_makeEditor(argument);
    CORE_EXPECT(m_editor);
    m_form = new RecordForm(m_desk, m_editor->fields());
    m_scroll->setWidget(m_form);
    m_draft = new shell::DraftKeeper(
        m_desk, m_editor->draftKey(), [form = m_form] { return form->values(); }, m_form);
    connect(m_form, &RecordForm::edited, m_draft, &shell::DraftKeeper::touch);
    connect(m_form, &RecordForm::edited, m_startOver, &QWidget::show);
    retranslate();
    load();
}

void FormPage::load()
{
    m_startOver->hide();
    m_draft->hold();
    m_desk.read(
        m_form, [editor = m_editor](Office& office) { return readFor(*editor, office); },
        [this, form = m_form](const Opened& opened) {
            form->fillIn(opened.values);
            if (form == m_form) {
                m_subject = opened.subject;
                m_header->setRemark(m_desk.say(m_subject));
                restoreDraft();
            }
        },
        [this, form = m_form](const core::Failure& failure) {
            m_desk.shell().reporter().failure(failure);
            if (form == m_form) {
                restoreDraft();
            }
        });
}

void FormPage::restoreDraft()
{
    m_draft->restore([this, form = m_form](const QJsonObject& kept) {
        if (form == m_form) {
            form->fillIn(kept);
            m_startOver->show();
        }
    });
}

void FormPage::startOver()
{
    m_draft->discard();
    m_startOver->hide();
    m_desk.read(
        m_form, [editor = m_editor](Office& office) { return editor->load(office); },
        [form = m_form](const QJsonObject& values) { form->setValues(values); });
    m_form->firstEditor()->setFocus();
}

void FormPage::save()
{
    if (!m_form->check()) {
        return;
    }
    m_desk.write(
        m_form, {},
        [editor = m_editor, values = m_form->values()](Office& office) { return editor->save(office, values); },
        [this](qint64 key) { finish(key); },
        [this](const core::Failure& failure) {
            if (!m_form->showFailure(failure)) {
                m_desk.shell().reporter().failure(failure);
            }
        });
}

void FormPage::finish(qint64 key)
{
    m_draft->discard();
    const std::shared_ptr<const RecordEditor> saved = std::exchange(m_editor, nullptr);
    m_desk.reportDone(tr("Saved."));
    // The form has done its work: what is left of it is not a place to come back to.
    m_desk.shell().window().goBack();
    if (saved->opensItsPage()) {
        Q_EMIT navigationWanted(m_place.viewPage, QString::number(key));
    }
}

void FormPage::retranslate()
{
    m_startOver->setText(tr("Start over"));
    m_startOver->setToolTip(tr("Forget what was typed here and begin again with what is saved"));
    if (m_editor) {
        m_header->setTitle(m_editor->title());
        m_header->setRemark(m_desk.say(m_subject));
        m_editor->setWords(*m_form, m_desk.lang());
        Q_EMIT titleChanged();
    }
}

} // namespace ui::forms
