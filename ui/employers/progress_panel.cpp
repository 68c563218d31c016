// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/progress_panel.h"

#include "core/exchange/file_name.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/xlsx_file.h"
#include "core/services/progress_report.h"
#include "ui/employers/progress_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui::employers {

using core::paper::PaperLanguage;
using core::services::Office;
using core::services::ProgressReport;
using core::services::ProgressReportService;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr std::array kLanguages{PaperLanguage::Both, PaperLanguage::Zh, PaperLanguage::En};

/// What is to be saved, and where: the PDF's path, whose name the workbook has too.
struct Wanted
{
    core::EmployerId employer;
    PaperLanguage language;
    bool withPassports;
    QString pdf;
};

/// Beside the PDF, under its name. Whoever was not asked about a file of before (the PDF is new) keeps it: the workbook
/// takes the next free name.
QString workbookBeside(const QString& pdf)
{
    const QFileInfo file(pdf);
    const QString name = file.path() + u'/' + file.completeBaseName();
    QString free = name + u".xlsx"_s;
    for (int number = 2; !file.exists() && QFileInfo::exists(free); ++number) {
        free = name + u" (%1).xlsx"_s.arg(number);
    }
    return free;
}

core::Result<void> saveBoth(Office& office, const Wanted& wanted)
{
    ProgressReportService reports(office);
    const auto pdf = reports.pdf(wanted.employer, wanted.language, wanted.withPassports);
    const auto sheet = reports.sheet(wanted.employer, wanted.language, wanted.withPassports);
    if (!pdf || !sheet) {
        return pdf ? sheet.failure() : pdf.failure();
    }
    const auto book = core::exchange::writeXlsx(workbookBeside(wanted.pdf), *sheet, office.today().startOfDay());
    return book ? core::exchange::writeWholeFile(wanted.pdf, *pdf) : book;
}

} // namespace

ProgressPanel::ProgressPanel(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_hint(new QLabel(this)), m_passports(new QCheckBox(this)),
      m_language(new QComboBox(this)), m_save(new QPushButton(this)), m_table(new widgets::RecordTable(this)),
      m_model(new ProgressTableModel(this)), m_empty(new widgets::EmptyState(u"briefcase"_s))
{
    build();
}

void ProgressPanel::build()
{
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_passports->setObjectName(u"reportPassports"_s);
    m_language->setObjectName(u"reportLanguage"_s);
    for (const PaperLanguage language : kLanguages) {
        m_language->addItem(Words::of(language), static_cast<int>(language));
    }
    m_save->setObjectName(u"saveReport"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_table->setObjectName(u"progressTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setInset(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 0, 0, 100, 0, 104});
    m_table->setEmptyState(m_empty);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kGap);
    row->addWidget(m_hint, 1);
    row->addWidget(m_passports);
    row->addWidget(m_language);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    column->setSpacing(metrics::kGap);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_passports, &QCheckBox::toggled, this, &ProgressPanel::read);
    connect(m_save, &QPushButton::clicked, this, &ProgressPanel::save);
}

PaperLanguage ProgressPanel::language() const { return static_cast<PaperLanguage>(m_language->currentData().toInt()); }

void ProgressPanel::setEmployer(core::EmployerId employer, const QString& name)
{
    if (employer != m_employer) {
        m_passports->setChecked(false); // ticked for one client, they are not ticked for the next
    }
    m_employer = employer;
    m_name = core::exchange::asFileName(name);
    m_isStale = true;
    if (isVisible()) {
        read();
    }
}

void ProgressPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        read();
    }
}

void ProgressPanel::read()
{
    m_isStale = false;
    const auto query = [employer = m_employer, withPassports = m_passports->isChecked()](
                           Office& office) { return ProgressReportService(office).of(employer, withPassports); };
    m_desk.read(this, query, [this, employer = m_employer](const ProgressReport& report) {
        if (employer == m_employer) {
            m_model->setRecords(report.cases);
        }
    });
}

void ProgressPanel::save()
{
    shell::FileQuestion question;
    question.id = u"progress-report"_s;
    question.kind = shell::FileQuestion::Kind::Save;
    question.title = tr("Save the report as PDF and Excel");
    question.fileName = m_name + u' ' + tr("Progress %1.pdf").arg(m_desk.today().toString(Qt::ISODate));
    question.filters = {tr("PDF files (*.pdf)")};
    const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question);
    if (!path) {
        return;
    }
    const Wanted wanted{m_employer, language(), m_passports->isChecked(), *path};
    m_desk.read(
        this, [wanted](Office& office) { return saveBoth(office, wanted); },
        [this] { m_desk.shell().reporter().done(tr("The report is saved as PDF and, beside it, for Excel.")); });
}

void ProgressPanel::retranslate()
{
    m_hint->setText(tr("What the client may read: no note of the office, no other employer."));
    m_passports->setText(tr("Passport numbers"));
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        m_language->setItemText(static_cast<int>(i), Words::of(kLanguages[i]));
    }
    m_language->setAccessibleName(tr("Language of the report"));
    m_save->setText(tr("Save the Report …"));
    m_table->setAccessibleName(tr("How the cases stand"));
    m_empty->setText(tr("No open case"), tr("The open cases of this client are reported here."));
    m_model->setLang(m_desk.lang());
}

} // namespace ui::employers
