// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/inbox_entry.h"
#include "ui/shell/desk.h"
#include "ui/widgets/action_button.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace core::services {
class ReadingPool;
}

namespace ui::inbox {

class FilingChoice;
class PagePicture;
class PagePieces;
class ValueReview;

/// The file that is chosen, beside the list: whose it is, each value with the piece of the page it came from, and the
/// buttons that file it. They wait until the pieces are there and nothing unsure is left: nothing read is kept unseen.
class ReadingReview final : public QWidget
{
    Q_OBJECT

public:
    /// Desk and pool outlive it.
    ReadingReview(shell::Desk& desk, core::services::ReadingPool& pool, QWidget* parent);

    /// A button below the values.
    void addAction(QAction* action, widgets::ActionButton::Kind kind);

    /// Null: none is chosen. What was typed, ticked and chosen for the same entry stays.
    void show(const InboxEntry* entry);
    void retranslate();

    /// The pictures of what is shown have come.
    [[nodiscard]] bool isDrawn() const;
    /// Of the entry shown; 0: none.
    [[nodiscard]] qint64 key() const { return m_entry.key; }
    [[nodiscard]] bool canFileNotice() const;
    [[nodiscard]] bool canAttach() const;
    /// Once canFileNotice() or canAttach(): what was seen and found right.
    [[nodiscard]] QMap<QString, QString> confirmed() const;
    [[nodiscard]] core::CaseId caseId() const;
    [[nodiscard]] QString caseNumber() const;
    [[nodiscard]] QString material() const;
    [[nodiscard]] const core::services::InboxFile& file() const { return m_entry.file; }
    /// How many confirmed values differ from the record.
    [[nodiscard]] int differences() const;

    /// Where the keyboard goes: the first thing that is left to be done.
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    /// What can be done with the file now.
    void changed();
    /// Something was put right, ticked or chosen.
    void reviewed(qint64 key, const ui::inbox::ReviewState& state);

private:
    void build();
    void buildValues();
    [[nodiscard]] ValueReview* valueFor(const QString& field);
    /// Makes the fields of notices and passports before they are wanted, one a turn of the event loop: all at once,
    /// with the first file that is shown, they would hold up the window.
    void makeAhead();
    void showHeading();
    void showPieces();
    void showFoot();
    void compare();
    void noteReview();
    void forgetValues();
    [[nodiscard]] bool isSeen() const;
    /// What stands in the way of filing, in words; empty: nothing.
    [[nodiscard]] QString hindrance() const;
    /// What stands in the values' place where there are none to be looked at.
    [[nodiscard]] QString instead() const;
    [[nodiscard]] QStringList fieldOrder() const;

    shell::Desk& m_desk;
    InboxEntry m_entry;
    PagePieces* m_pieces;
    QList<ValueReview*> m_values; ///< of the file shown
    /// Every one ever made, by its field: files come by the hundred and have the same ones.
    QMap<QString, ValueReview*> m_made;
    QLabel* m_title;
    QLabel* m_remark;
    QLabel* m_notes;
    QWidget* m_body;
    FilingChoice* m_choice;
    QVBoxLayout* m_valueColumn;
    PagePicture* m_page; ///< of a file without values
    QWidget* m_foot;
    QLabel* m_hindrance;
    QHBoxLayout* m_buttons;
    QScrollArea* m_scroll;
    QLabel* m_nothing;
};

} // namespace ui::inbox
