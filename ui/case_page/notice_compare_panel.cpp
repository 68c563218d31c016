// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/notice_compare_panel.h"

#include "ui/case_page/comparison_table_model.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/section_header.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::case_page {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kTableHeight = 9 * metrics::kRowHeight;
}

NoticeComparePanel::NoticeComparePanel(QWidget* parent)
    : QFrame(parent), m_header(new widgets::SectionHeader(this)), m_model(new ComparisonTableModel(this)),
      m_table(new widgets::RecordTable(this)), m_file(new QPushButton(this)), m_dismiss(new QPushButton(this))
{
    build();
    retranslate();
    hide();
}

void NoticeComparePanel::build()
{
    setObjectName(u"noticeCompare"_s);
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({160, 0, 0, 152});
    m_table->setFixedHeight(kTableHeight);
    m_file->setObjectName(u"fileNotice"_s);
    m_file->setProperty("kind", u"primary"_s);
    m_dismiss->setObjectName(u"dismissNotice"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_file);
    buttons->addWidget(m_dismiss);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_header);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_file, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_model->differences() > 0); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT dismissed();
    });
}

void NoticeComparePanel::showReading(const QString& fileName)
{
    m_fileName = fileName;
    m_isReading = true;
    m_model->setRecords({});
    retranslate();
    show();
}

void NoticeComparePanel::showComparison(const QString& fileName, const QList<core::documents::ComparedField>& fields)
{
    m_fileName = fileName;
    m_isReading = false;
    m_model->setRecords(fields);
    retranslate();
    show();
    m_file->setFocus();
}

void NoticeComparePanel::close()
{
    m_model->setRecords({});
    hide();
}

void NoticeComparePanel::retranslate()
{
    const int differences = m_model->differences();
    m_header->setTitle(m_isReading ? tr("Reading %1 …").arg(m_fileName) : tr("%1 beside our record").arg(m_fileName));
    m_header->setRemark(m_isReading        ? QString()
                        : differences == 0 ? tr("every field agrees")
                                           : tr("%n field(s) differ", nullptr, differences));
    m_model->retranslate();
    m_table->setAccessibleName(m_fileName);
    m_table->setVisible(!m_isReading);
    m_file->setVisible(!m_isReading);
    m_dismiss->setVisible(!m_isReading);
    m_file->setText(
        differences == 0 ? tr("File the notice") : tr("File it with %n difference(s)", nullptr, differences));
    m_dismiss->setText(tr("Do not file"));
}

} // namespace ui::case_page
