// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/request_panel.h"

#include "core/exchange/file_name.h"
#include "core/exchange/whole_file.h"
#include "core/services/client_request.h"
#include "ui/models/words.h"
#include "ui/widgets/metrics.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui::employers {

using core::paper::PaperLanguage;
using core::services::ClientRequestService;
using core::services::Office;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr std::array kLanguages{PaperLanguage::Both, PaperLanguage::Zh, PaperLanguage::En};

} // namespace

RequestPanel::RequestPanel(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_hint(new QLabel(this)), m_language(new QComboBox(this)),
      m_copy(new QPushButton(this)), m_save(new QPushButton(this)), m_text(new QPlainTextEdit(this))
{
    build();
}

void RequestPanel::build()
{
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_language->setObjectName(u"requestLanguage"_s);
    for (const PaperLanguage language : kLanguages) {
        m_language->addItem(Words::of(language), static_cast<int>(language));
    }
    m_copy->setObjectName(u"copyRequest"_s);
    m_copy->setProperty("kind", u"primary"_s);
    m_save->setObjectName(u"saveRequest"_s);
    m_text->setObjectName(u"requestText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kGap);
    row->addWidget(m_hint, 1);
    row->addWidget(m_language);
    row->addWidget(m_save);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    column->setSpacing(metrics::kGap);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_language, &QComboBox::activated, this, &RequestPanel::read);
    connect(m_copy, &QPushButton::clicked, this, &RequestPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &RequestPanel::save);
}

PaperLanguage RequestPanel::language() const { return static_cast<PaperLanguage>(m_language->currentData().toInt()); }

void RequestPanel::setEmployer(core::EmployerId employer, const QString& name)
{
    m_name = core::exchange::asFileName(name);
    if (m_employer != employer) {
        m_employer = employer;
        m_copiesNext = false;
        m_text->clear();
    }
    m_isStale = true;
    if (isVisible()) {
        read();
    }
}

void RequestPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        read();
    }
}

void RequestPanel::read()
{
    m_isStale = false;
    m_isReading = true;
    const auto query = [employer = m_employer, language = language()](
                           Office& office) { return ClientRequestService(office).text(employer, language); };
    m_desk.read(this, query, [this, employer = m_employer, language = language()](const QString& text) {
        if (employer == m_employer && language == this->language()) {
            showText(text);
        }
    });
}

void RequestPanel::showText(const QString& text)
{
    m_isReading = false;
    m_text->setPlainText(text);
    if (m_copiesNext) {
        copy();
    }
}

void RequestPanel::copy()
{
    m_copiesNext = m_isReading;
    if (!m_copiesNext) {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_desk.shell().reporter().done(tr("The list is copied: paste it into a chat or a letter."));
    }
}

void RequestPanel::save()
{
    shell::FileQuestion question;
    question.id = u"client-request"_s;
    question.kind = shell::FileQuestion::Kind::Save;
    question.title = tr("Save the list as PDF");
    question.fileName = m_name + u' ' + tr("What to send us %1.pdf").arg(m_desk.today().toString(Qt::ISODate));
    question.filters = {tr("PDF files (*.pdf)")};
    const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question);
    if (!path) {
        return;
    }
    const auto draw = [employer = m_employer, language = language(), path = *path](
                          Office& office) -> core::Result<void> {
        const auto pdf = ClientRequestService(office).pdf(employer, language);
        return pdf ? core::exchange::writeWholeFile(path, *pdf) : core::Result<void>(pdf.failure());
    };
    m_desk.read(this, draw, [this] { m_desk.shell().reporter().done(tr("The list is saved.")); });
}

void RequestPanel::retranslate()
{
    m_hint->setText(tr("Of cases not handed in yet, only what is missing or bad, person by person."));
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        m_language->setItemText(static_cast<int>(i), Words::of(kLanguages[i]));
    }
    m_language->setAccessibleName(tr("Language of the list"));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save as PDF …"));
    m_text->setAccessibleName(tr("What to ask the client for"));
}

} // namespace ui::employers
