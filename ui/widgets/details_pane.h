// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QList>
#include <QScrollArea>
#include <QString>

#include <optional>

class QVBoxLayout;

namespace ui::widgets {

/// One line of a details pane.
struct Detail
{
    QString label;
    QString value;            ///< an empty one shows a dash
    std::optional<Tone> tone; ///< a state: the value is drawn as a chip
    QString why{}; ///< what whyRequested() hands back; empty: the value speaks for itself
};

/// Details under one heading; the first may do without.
struct DetailGroup
{
    QString title;
    QList<Detail> details;
    bool isNumbered = false; ///< the labels are numbers, and take little room
};

/// A record's facts as label and value, where a value has a reason with a button that asks for it. Each value can be selected and copied, by keyboard too; Ctrl+C with nothing
/// selected copies the whole value. Words come in the language shown. What is set is shown at the next turn of the
/// event loop; a hidden pane builds nothing.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    void setHeading(const QString& title, const QString& remark = {});
    void setGroups(const QList<DetailGroup>& groups);
    /// Nothing is chosen, and the pane says so.
    void clear();
    /// Everything shown as plain text, one line a detail: what "copy all" takes.
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    /// The button beside a value that has a `why` was pressed; the global position is where a popover may point at.
    void whyRequested(const QString& why, const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void markStale();
    void rebuildIfStale();
    void rebuild();
    void addGroup(const DetailGroup& group, QVBoxLayout* column, QWidget* page);
    [[nodiscard]] QWidget* whyButton(const Detail& detail, QWidget* page);

    QString m_title;
    QString m_remark;
    QList<DetailGroup> m_groups;
    bool m_isCleared = false;
    bool m_isStale = true;
};

} // namespace ui::widgets
