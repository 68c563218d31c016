// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/difference_tab.h"

#include "ui/library/difference_rows.h"
#include "ui/models/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui::library {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

DifferenceTab::DifferenceTab(QWidget* parent)
    : LibraryTab({u"difference"_s, u"list-checks"_s, {76, 0, 112, 200}},
        [] {
            return Words{tr("Differences"), {tr("Code"), tr("Rule"), tr("Difference"), tr("Source")},
                tr("Nothing differs"), tr("Choose another day or another city to compare with.")};
        },
        [](const LibraryAnswer& answer, core::types::Lang lang) { return DifferenceRows::of(answer, lang); }, parent),
      m_label(new QLabel(this)), m_city(new QComboBox(this)), m_on(new widgets::DateEdit(this))
{
    m_city->setObjectName(u"otherCity"_s);
    m_on->setObjectName(u"otherDay"_s);
    m_on->setFixedWidth(36 * metrics::kGrid);
    m_label->setBuddy(m_city);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kGap);
    bar->setSpacing(metrics::kGap);
    bar->addWidget(m_label);
    bar->addWidget(m_city);
    bar->addWidget(m_on);
    bar->addStretch();
    column().insertLayout(0, bar);
    connect(m_city, &QComboBox::activated, this, [this] {
        m_others.city = m_city->currentData().toString();
        Q_EMIT othersChanged();
    });
    connect(m_on, &widgets::DateEdit::dateChanged, this, [this] {
        if (const std::optional<QDate> day = m_on->date(); day && *day != m_others.on) {
            m_others.on = *day;
            Q_EMIT othersChanged();
        }
    });
}

RulesAsked DifferenceTab::others() const { return m_others; }

void DifferenceTab::setOthers(const RulesAsked& others)
{
    m_others = others;
    const QSignalBlocker quiet(m_on);
    m_on->setDate(others.on);
    showCities();
}

void DifferenceTab::show(const LibraryAnswer& answer, core::types::Lang lang)
{
    m_codes = answer.cities;
    showCities();
    LibraryTab::show(answer, lang);
}

void DifferenceTab::showCities()
{
    const QSignalBlocker quiet(m_city);
    m_city->clear();
    for (const QString& code : std::as_const(m_codes)) {
        m_city->addItem(models::Words::ofCity(code), code);
    }
    m_city->setCurrentIndex(m_city->findData(m_others.city));
}

void DifferenceTab::retranslate()
{
    LibraryTab::retranslate();
    m_label->setText(tr("Compared with"));
    m_city->setAccessibleName(tr("City to compare with"));
    m_on->setAccessibleName(tr("Day to compare with"));
    showCities();
}

} // namespace ui::library
