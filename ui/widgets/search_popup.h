// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/search_hit.h"

#include <QFrame>
#include <QList>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui::widgets {

/// The list below the search field. The keyboard stays in the field: Up and Down walk, Enter chooses, Esc closes.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    /// The field is looked at only; the popup is a child of the field's window.
    explicit SearchPopup(QLineEdit* field);

    /// Shows hits; for no hits one line that says so in the words given.
    void showHits(const QList<SearchHit>& hits, const QString& wordsForNone);
    [[nodiscard]] const QList<SearchHit>& hits() const { return m_hits; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void hitChosen(const ui::widgets::SearchHit& hit);

private:
    void place();
    void step(int by);
    void choose(int row);
    bool takeKey(int key);

    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_none;
    QStandardItemModel* m_model;
    QList<SearchHit> m_hits;
};

} // namespace ui::widgets
