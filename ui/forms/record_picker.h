// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/search_service.h"
#include "ui/shell/desk.h"

#include <QLineEdit>

class QStandardItemModel;

namespace ui::forms {

/// A field in which a person or an employer is found by typing: what the search finds is offered below, and the one
/// chosen is kept until the text is changed again.
class RecordPicker final : public QLineEdit
{
    Q_OBJECT

public:
    /// The desk outlives the field.
    RecordPicker(shell::Desk& desk, core::services::SearchHitKind kind, QWidget* parent = nullptr);

    /// 0: nothing is chosen.
    [[nodiscard]] qint64 chosen() const { return m_chosen; }
    void choose(qint64 id, const QString& text);

Q_SIGNALS:
    void chosenChanged();

private:
    void search(const QString& text);
    void offer(const QList<core::services::SearchHit>& hits);
    [[nodiscard]] QString wordsForNone() const;
    void take(const QModelIndex& index);

    shell::Desk& m_desk;
    core::services::SearchHitKind m_kind;
    QStandardItemModel* m_offers;
    qint64 m_chosen = 0;
    quint64 m_round = 0;
};

} // namespace ui::forms
