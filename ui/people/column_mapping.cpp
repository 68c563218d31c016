// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/column_mapping.h"

#include "ui/models/record_words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>

namespace ui::people {

using core::exchange::PersonColumn;
using core::services::ImportPreview;
using models::RecordWords;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kNotUsed = -1;
constexpr int kSamples = 3;
constexpr int kBoxWidth = 52 * metrics::kGrid;

QString samplesOf(const ImportPreview& preview, int index)
{
    QStringList samples;
    for (const QStringList& row : preview.firstRows) {
        const QString cell = row.value(index).trimmed();
        if (!cell.isEmpty() && samples.size() < kSamples) {
            samples.append(cell);
        }
    }
    return samples.join(u"  ·  "_s);
}

} // namespace

ColumnMapping::ColumnMapping(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ColumnMapping::setPreview(const ImportPreview& preview)
{
    m_columns = preview.columns;
    m_content = preview.content;
    m_boxes.clear();
    m_titles.clear();
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kSection);
    grid->setHorizontalSpacing(metrics::kMargin);
    grid->setVerticalSpacing(metrics::kTight);
    grid->setColumnStretch(2, 1);
    setWidget(list);
    for (int column = 0; column < 3; ++column) {
        auto* title = new QLabel(list);
        title->setFont(widgets::fontFor(widgets::TextSize::Small, QFont::DemiBold));
        title->setProperty("muted", true);
        grid->addWidget(title, 0, column);
        m_titles.append(title);
    }
    for (int index = 0; index < m_columns.headings().size(); ++index) {
        addLine(index, samplesOf(preview, index));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    retranslate();
}

void ColumnMapping::addLine(int index, const QString& samples)
{
    auto* grid = qobject_cast<QGridLayout*>(widget()->layout());
    auto* heading = new QLabel(m_columns.headings().at(index), widget());
    auto* box = new QComboBox(widget());
    auto* sample = new QLabel(samples, widget());
    heading->setTextFormat(Qt::PlainText);
    heading->setBuddy(box);
    box->setObjectName(u"column-%1"_s.arg(index));
    box->setFixedWidth(kBoxWidth);
    sample->setTextFormat(Qt::PlainText);
    sample->setProperty("muted", true);
    // Long samples are cut at the window's edge instead of widening it.
    sample->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->addWidget(heading, index + 1, 0);
    grid->addWidget(box, index + 1, 1);
    grid->addWidget(sample, index + 1, 2);
    m_boxes.append(box);
    connect(box, &QComboBox::activated, this, [this, index] { assign(index); });
}

QWidget* ColumnMapping::firstBox() const { return m_boxes.isEmpty() ? nullptr : m_boxes.first(); }

void ColumnMapping::assign(int index)
{
    const int chosen = m_boxes.at(index)->currentData().toInt();
    m_columns.assign(index, chosen == kNotUsed ? std::nullopt : std::optional(static_cast<PersonColumn>(chosen)));
    // Another column that held the same is no longer used.
    showChosen();
    Q_EMIT changed();
}

QJsonObject ColumnMapping::kept() const
{
    QJsonArray columns;
    for (int index = 0; index < m_columns.headings().size(); ++index) {
        const std::optional<PersonColumn> held = m_columns.columnAt(index);
        columns.append(held ? core::exchange::columnName(*held) : QString());
    }
    return {{u"content"_s, m_content}, {u"columns"_s, columns}};
}

bool ColumnMapping::restore(const QJsonObject& kept)
{
    if (kept.value(u"content"_s).toString() != m_content) {
        return false;
    }
    const QJsonArray columns = kept.value(u"columns"_s).toArray();
    for (int index = 0; index < m_columns.headings().size(); ++index) {
        m_columns.assign(index, core::exchange::columnNamed(columns.at(index).toString()));
    }
    showChosen();
    return true;
}

void ColumnMapping::fillBox(int index)
{
    QComboBox* box = m_boxes.at(index);
    box->clear();
    box->addItem(tr("– not used –"), kNotUsed);
    for (const PersonColumn column : core::exchange::allPersonColumns()) {
        box->addItem(RecordWords::of(column), static_cast<int>(column));
    }
    box->setAccessibleName(tr("What the column “%1” holds").arg(m_columns.headings().at(index)));
}

void ColumnMapping::showChosen()
{
    for (int index = 0; index < m_boxes.size(); ++index) {
        const std::optional<PersonColumn> held = m_columns.columnAt(index);
        QComboBox* box = m_boxes.at(index);
        box->setCurrentIndex(box->findData(held ? static_cast<int>(*held) : kNotUsed));
    }
}

void ColumnMapping::retranslate()
{
    setAccessibleName(tr("Columns of the sheet"));
    if (m_titles.isEmpty()) {
        return;
    }
    m_titles.at(0)->setText(tr("Column of the sheet"));
    m_titles.at(1)->setText(tr("Holds"));
    m_titles.at(2)->setText(tr("In the first rows"));
    for (int index = 0; index < m_boxes.size(); ++index) {
        fillBox(index);
    }
    showChosen();
}

} // namespace ui::people
