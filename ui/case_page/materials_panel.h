// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/case_page/material_table_model.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QPushButton;

namespace ui::widgets {
class RecordTable;
class WhyPopover;
} // namespace ui::widgets

namespace ui::case_page {

class MaterialDaysForm;

/// The checklist of a case, and what can be done with the line that is chosen: say where it stands and which days it
/// bears (Enter), add its file, or ask why it is there.
class MaterialsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit MaterialsPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    /// How many of the needed ones are there: "7 of 12".
    [[nodiscard]] QString progress() const;
    /// The code of the chosen material; empty: none.
    [[nodiscard]] QString chosenMaterial() const;
    /// Chooses a line and gives it the keyboard, or, where a day of it is meant (issuedOn, expiresOn), that day's
    /// field.
    void choose(const QString& material, const QString& field = {});

Q_SIGNALS:
    void materialsChanged(const QList<core::domain::Material>& materials);
    void fileWanted(const QString& material);
    /// The form of the days has come up.
    void formShown();
    /// What the material's paper shows is to be said.
    void marksWanted(const QString& material);

private:
    static constexpr std::array kStates{core::domain::MaterialState::Asked, core::domain::MaterialState::Received,
        core::domain::MaterialState::Checked, core::domain::MaterialState::NotNeeded,
        core::domain::MaterialState::Missing};

    void build();
    [[nodiscard]] QWidget* buildButtons();
    /// The line of a material, or -1.
    [[nodiscard]] int rowOf(const QString& material) const;
    /// Chooses a line, and the others along with it.
    void select(const QString& material, const QStringList& others = {});
    [[nodiscard]] QStringList chosenMaterials() const;
    /// The lines chosen, as many as there are.
    [[nodiscard]] QList<int> chosenRows() const;
    void setState(core::domain::MaterialState state);
    void askDays(const QString& field);
    void recordDays(QDate issuedOn, QDate expiresOn);
    /// What was typed for that key is recorded, or given up.
    void endDays(const QString& draftKey);
    void leaveDays();
    /// Says why the chosen material is needed or not, and who says so.
    void explain();
    void enableButtons();

    shell::Desk& m_desk;
    core::CaseId m_case;
    MaterialTableModel* m_model;
    widgets::RecordTable* m_table;
    QLabel* m_chosen;
    std::array<QPushButton*, kStates.size()> m_stateButtons{};
    QPushButton* m_askMarks;
    QPushButton* m_askDays;
    QPushButton* m_addFile;
    MaterialDaysForm* m_days;
    QAction* m_showWhy;
    widgets::WhyPopover* m_why;
    models::SourceTitles m_sources;
};

} // namespace ui::case_page
