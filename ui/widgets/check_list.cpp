// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_list.h"

#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QGridLayout>

namespace ui::widgets {

namespace {

constexpr int kColumns = 3;

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kPad);
    m_grid->setVerticalSpacing(metrics::kTight);
}

void CheckList::setChoices(const QList<std::pair<QString, QString>>& choices)
{
    const QString ticked = text();
    if (m_boxes.size() != choices.size()) {
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (int index = 0; index < choices.size(); ++index) {
            auto* box = new QCheckBox(this);
            connect(box, &QCheckBox::clicked, this, &CheckList::edited);
            m_grid->addWidget(box, index / kColumns, index % kColumns);
            m_boxes.append(box);
        }
        setFocusProxy(m_boxes.value(0));
    }
    for (qsizetype index = 0; index < choices.size(); ++index) {
        m_boxes[index]->setObjectName(choices[index].first);
        m_boxes[index]->setText(choices[index].second);
    }
    setText(ticked);
}

QString CheckList::text() const
{
    QStringList codes;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked()) {
            codes.append(box->objectName());
        }
    }
    return codes.join(u',');
}

void CheckList::setText(const QString& codes)
{
    const QStringList ticked = codes.split(u',', Qt::SkipEmptyParts);
    for (QCheckBox* box : std::as_const(m_boxes)) {
        box->setChecked(ticked.contains(box->objectName()));
    }
}

} // namespace ui::widgets
