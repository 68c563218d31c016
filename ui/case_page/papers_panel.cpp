// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/papers_panel.h"

#include "ui/case_page/paper_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui::case_page {

using core::paper::PaperLanguage;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr std::array kLanguages{PaperLanguage::Zh, PaperLanguage::En, PaperLanguage::Both};
}

PapersPanel::PapersPanel(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new PaperTableModel(this)), m_table(new widgets::RecordTable(this)),
      m_empty(new widgets::EmptyState(u"file-text"_s)), m_language(new QComboBox(this)),
      m_summary(new QPushButton(this)), m_workingCopy(new QPushButton(this)), m_others(new QHBoxLayout)
{
    build();
}

void PapersPanel::build()
{
    m_table->setObjectName(u"paperTable"_s);
    m_table->setModel(m_model);
    m_table->setInset(true);
    m_table->setColumnWidths({112, 0, 144, 104, 112, 112});
    m_table->setEmptyState(m_empty);
    m_summary->setObjectName(u"issueSummary"_s);
    m_workingCopy->setObjectName(u"issueWorkingCopy"_s);
    for (const PaperLanguage language : kLanguages) {
        m_language->addItem(Words::of(language), static_cast<int>(language));
    }
    auto* issuing = new QWidget(this);
    m_desk.shell().actions().followWriting(issuing);
    auto* buttons = new QHBoxLayout(issuing);
    buttons->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_summary);
    buttons->addWidget(m_workingCopy);
    buttons->addWidget(m_language);
    buttons->addStretch();
    m_others->setContentsMargins(0, metrics::kGap, 0, 0);
    m_others->setSpacing(metrics::kGap);
    m_others->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_others);
    column->addWidget(issuing);
    column->addWidget(m_table, 1);
    connect(m_summary, &QPushButton::clicked, this, [this] { issue(u"case-summary"_s); });
    connect(m_workingCopy, &QPushButton::clicked, this, [this] { issue(u"notice-90-copy"_s); });
    connect(m_table, &widgets::RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT paperOpened(m_model->record(row).paper.id); });
}

void PapersPanel::addAction(QAction* action)
{
    m_others->insertWidget(
        m_others->count() - 1, new widgets::ActionButton(action, widgets::ActionButton::Kind::Plain, this));
}

void PapersPanel::setSheet(const CaseSheet& sheet) { m_model->setRecords(sheet.papers); }

int PapersPanel::count() const { return m_model->rowCount(); }

void PapersPanel::issue(const QString& form)
{
    Q_EMIT issueWanted(form, static_cast<PaperLanguage>(m_language->currentData().toInt()));
}

void PapersPanel::retranslate()
{
    m_model->setLang(m_desk.lang());
    m_table->setAccessibleName(tr("Papers"));
    m_summary->setText(tr("Issue the case summary"));
    m_workingCopy->setText(tr("Issue a working copy of the notice"));
    m_language->setAccessibleName(tr("Language of the paper"));
    for (int i = 0; i < m_language->count(); ++i) {
        m_language->setItemText(i, Words::of(static_cast<PaperLanguage>(m_language->itemData(i).toInt())));
    }
    m_empty->setText(tr("No paper yet"), tr("Issue the case summary for your file or the client."));
}

} // namespace ui::case_page
