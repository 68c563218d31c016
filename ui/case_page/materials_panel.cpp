// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/materials_panel.h"

#include "core/services/paper_marks.h"
#include "ui/case_page/material_days_form.h"
#include "ui/case_page/material_view.h"
#include "ui/models/words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_popover.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::case_page {

using core::domain::Material;
using core::domain::MaterialState;
using core::services::CaseService;
using core::services::Office;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

MaterialsPanel::MaterialsPanel(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new MaterialTableModel(this)), m_table(new widgets::RecordTable(this)),
      m_chosen(new widgets::ElidedLabel(this)), m_askMarks(new QPushButton(this)), m_askDays(new QPushButton(this)),
      m_addFile(new QPushButton(this)), m_days(new MaterialDaysForm(desk, this)),
      m_showWhy(desk.shell().actions().makeFor(this, u"why.show"_s)), m_why(new widgets::WhyPopover(this))
{
    build();
}

void MaterialsPanel::build()
{
    m_table->setObjectName(u"materialTable"_s);
    m_table->setModel(m_model);
    m_table->setInset(true);
    m_table->setColumnWidths({64, 0, 120, 108, 100, 108, 140});
    m_table->setYieldingColumns({MaterialTableModel::Expires, MaterialTableModel::File});
    m_chosen->setProperty("muted", true);
    m_chosen->setMinimumWidth(1); // it gives way before the page grows wider than the window
    m_askMarks->setObjectName(u"materialMarks"_s);
    m_askDays->setObjectName(u"materialDays"_s);
    m_addFile->setObjectName(u"addFile"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    row->setSpacing(metrics::kGap);
    row->addWidget(buildButtons(), 1);
    row->addWidget(new widgets::ActionButton(m_showWhy, widgets::ActionButton::Kind::Plain, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_days);
    column->addWidget(m_table, 1);
    connect(m_days, &MaterialDaysForm::recordWanted, this, &MaterialsPanel::recordDays);
    connect(m_days, &MaterialDaysForm::cancelled, this, [this] { endDays(m_days->draft().key()); });
    connect(m_askMarks, &QPushButton::clicked, this, [this] { Q_EMIT marksWanted(chosenMaterial()); });
    connect(m_askDays, &QPushButton::clicked, this, [this] { askDays({}); });
    connect(m_showWhy, &QAction::triggered, this, &MaterialsPanel::explain);
    connect(m_addFile, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(chosenMaterial()); });
    connect(m_table, &widgets::RecordTable::rowChosen, this, &MaterialsPanel::enableButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MaterialsPanel::enableButtons);
    connect(m_table, &widgets::RecordTable::rowPreviewed, this, &MaterialsPanel::explain);
    connect(m_table, &widgets::RecordTable::rowOpened, m_askDays, &QPushButton::click);
}

QWidget* MaterialsPanel::buildButtons()
{
    auto* row = new QWidget(this);
    m_desk.shell().actions().followWriting(row);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::kTight);
    buttons->addWidget(m_chosen);
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"materialState."_s + core::domain::codeOf(kStates[i]));
        button->setProperty("kind", u"quiet"_s);
        connect(button, &QPushButton::clicked, this, [this, i] { setState(kStates[i]); });
        buttons->addWidget(button);
        m_stateButtons[i] = button;
    }
    buttons->addStretch();
    buttons->addWidget(m_askMarks);
    buttons->addSpacing(metrics::kGap - metrics::kTight);
    buttons->addWidget(m_askDays);
    buttons->addSpacing(metrics::kGap - metrics::kTight); // as far apart as what follows
    buttons->addWidget(m_addFile);
    return row;
}

void MaterialsPanel::setSheet(const CaseSheet& sheet)
{
    m_sources = sheet.sources;
    const bool isOther = m_case != sheet.view.record.id;
    if (isOther) {
        m_case = sheet.view.record.id;
        m_days->leave();
    }
    // While the rows come anew no button can be pressed, and the keyboard would leave it for the next one.
    QWidget* held = window()->focusWidget();
    const bool isHeld = isAncestorOf(held);
    const QString kept = chosenMaterial();
    const QStringList keptToo = isOther ? QStringList() : chosenMaterials();
    m_model->setRecords(materialRows(sheet.view));
    select(kept, keptToo);
    if (rowOf(m_days->material()) < 0) {
        leaveDays();
    }
    enableButtons();
    if (isHeld && window()->focusWidget() != held && held->isVisible()) {
        (held->isEnabled() ? held : m_table)->setFocus();
    }
}

int MaterialsPanel::rowOf(const QString& material) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->record(row).item.material == material) {
            return row;
        }
    }
    return -1;
}

void MaterialsPanel::select(const QString& material, const QStringList& others)
{
    if (const int row = rowOf(material); row >= 0) {
        m_table->selectRecordRow(row);
    }
    for (const QString& other : others) {
        if (const int row = rowOf(other); row >= 0) {
            m_table->selectionModel()->select(
                m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

void MaterialsPanel::choose(const QString& material, const QString& field)
{
    select(material);
    if (field == "issuedOn"_L1 || field == "expiresOn"_L1) {
        askDays(field);
    } else {
        m_table->setFocus();
    }
}

QString MaterialsPanel::progress() const
{
    int needed = 0;
    int there = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const MaterialRow& each = m_model->record(row);
        if (each.item.needed && each.material.state != MaterialState::NotNeeded) {
            ++needed;
            there +=
                each.material.state == MaterialState::Received || each.material.state == MaterialState::Checked ? 1 : 0;
        }
    }
    return tr("%1 of %2").arg(there).arg(needed);
}

QString MaterialsPanel::chosenMaterial() const
{
    const int row = m_table->currentRow();
    return row < 0 ? QString() : m_model->record(row).item.material;
}

QStringList MaterialsPanel::chosenMaterials() const
{
    QStringList materials;
    for (const int row : chosenRows()) {
        materials.append(m_model->record(row).item.material);
    }
    return materials;
}

QList<int> MaterialsPanel::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& each : m_table->selectionModel()->selectedRows()) {
        rows.append(each.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void MaterialsPanel::setState(MaterialState state)
{
    const bool isThere = state == MaterialState::Received || state == MaterialState::Checked;
    QList<Material> changed;
    for (const int row : chosenRows()) {
        Material material = m_model->record(row).material;
        material.state = state;
        if (isThere && material.receivedOn.isNull()) {
            material.receivedOn = m_desk.today();
        }
        changed.append(material);
    }
    Q_EMIT materialsChanged(changed);
}

void MaterialsPanel::askDays(const QString& field)
{
    if (const int row = m_table->currentRow(); row >= 0) {
        m_days->ask(m_case, m_model->record(row).material, field);
        Q_EMIT formShown();
    }
}

void MaterialsPanel::recordDays(QDate issuedOn, QDate expiresOn)
{
    // The line as it stands now: it may have changed since its days were asked.
    Material changed = m_model->record(rowOf(m_days->material())).material;
    changed.issuedOn = issuedOn;
    changed.expiresOn = expiresOn;
    m_desk.write(
        this, {}, [changed](Office& office) { return CaseService(office).setMaterial(changed); },
        [this, code = changed.code, draft = m_days->draft().key()] {
            endDays(draft);
            m_desk.reportDone(tr("The days of %1 are recorded.").arg(code));
        },
        [this](const core::Failure& failure) {
            if (!m_days->showFailure(failure)) {
                m_desk.shell().reporter().failure(failure);
            }
        });
}

void MaterialsPanel::endDays(const QString& draftKey)
{
    const bool isOpen = draftKey == m_days->draft().key();
    m_days->draft().end(draftKey);
    if (isOpen) {
        leaveDays();
    }
}

void MaterialsPanel::leaveDays()
{
    const bool held = m_days->isAncestorOf(window()->focusWidget());
    m_days->leave();
    if (held) {
        m_table->setFocus();
    }
}

void MaterialsPanel::explain()
{
    const int row = m_table->currentRow();
    if (row >= 0) {
        m_why->setReason(MaterialView(m_sources, m_desk.lang()).reason(m_model->record(row).item));
        const QRect place = m_table->visualRect(m_model->index(row, MaterialTableModel::Name));
        m_why->showAt(m_table->viewport()->mapToGlobal(place.bottomLeft()));
    }
}

void MaterialsPanel::enableButtons()
{
    const int row = m_table->currentRow();
    const QList<int> rows = chosenRows();
    m_chosen->setVisible(!rows.isEmpty());
    m_chosen->setText(rows.size() == 1 ? tr("%1 is:").arg(m_model->record(rows.first()).item.material)
                                       : tr("%n material(s) are:", nullptr, static_cast<int>(rows.size())));
    const bool hasFile = row >= 0 && m_model->record(row).material.document.isStored();
    m_askMarks->setEnabled(hasFile && !core::services::marksOf(chosenMaterial()).isEmpty());
    m_askDays->setEnabled(row >= 0);
    m_addFile->setEnabled(row >= 0);
    m_showWhy->setEnabled(row >= 0);
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        const auto isOther = [&](int each) { return m_model->record(each).material.state != kStates[i]; };
        m_stateButtons[i]->setEnabled(std::ranges::any_of(rows, isOther));
    }
}

void MaterialsPanel::retranslate()
{
    m_model->setLang(m_desk.lang());
    m_table->setAccessibleName(tr("Materials"));
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        m_stateButtons[i]->setText(Words::of(kStates[i]));
    }
    m_askMarks->setText(tr("Details …"));
    m_askMarks->setToolTip(
        tr("Where it is from, whether it is translated, sealed and authenticated; add its file first."));
    m_askDays->setText(tr("Its days …"));
    m_addFile->setText(tr("Add its file …"));
    m_days->retranslate();
    enableButtons();
}

} // namespace ui::case_page
