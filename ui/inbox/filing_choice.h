// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/inbox_service.h"
#include "core/workflow/checklist.h"
#include "ui/inbox/review_state.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace ui::forms {
class RecordPicker;
}

namespace ui::inbox {

/// Which case a file belongs to, from the matches found or searched for, and which of the case's materials it is.
class FilingChoice final : public QWidget
{
    Q_OBJECT

public:
    /// What the chosen case says to the file.
    struct Target
    {
        core::CaseId id;
        QString number;
        QList<core::workflow::ChecklistItem> materials; ///< of the checklist those that the case has a place for
        QMap<QString, QString> expected;
    };

    /// The desk outlives it.
    FilingChoice(shell::Desk& desk, QWidget* parent);

    /// Offers the file's matches and chooses what was chosen by hand before, or else the first one that is sure enough.
    void setFile(const core::services::InboxFile& file, const ReviewState& before);
    /// What was chosen by hand; the rest of it is empty.
    [[nodiscard]] ReviewState chosen() const;
    /// Nothing while no case is chosen, or until it is read.
    [[nodiscard]] const std::optional<Target>& target() const { return m_target; }
    /// The code; empty: none is chosen.
    [[nodiscard]] QString material() const;
    void retranslate();

    [[nodiscard]] QWidget* firstField() const;
    [[nodiscard]] QWidget* lastField() const;

Q_SIGNALS:
    /// Another case, and what it says to the file, or another material.
    void changed();
    /// Somebody chose the case or the material.
    void chosenByHand();

private:
    void build();
    void offerMatches();
    void offerMaterials();
    /// Without telling anybody; -1: none.
    void setCurrentCase(int index);
    void takePicked();
    void noteCase();
    void noteMaterial();
    void chooseCase();
    void readTarget(core::CaseId id);

    shell::Desk& m_desk;
    core::services::InboxFile m_file;
    std::optional<Target> m_target;
    core::CaseId m_wanted;    ///< whose target is read or being read
    core::CaseId m_byHand;    ///< the case that somebody chose
    QString m_materialByHand; ///< of that case; empty: as the file's kind has it
    QLabel* m_caseLabel;
    QComboBox* m_case;
    QLabel* m_otherLabel;
    forms::RecordPicker* m_other;
    QLabel* m_materialLabel;
    QComboBox* m_material;
};

} // namespace ui::inbox
