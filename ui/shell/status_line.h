// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui::shell {

class AsyncRunner;

/// The quiet line at the bottom: store, staff member, age of the backup, lock; and long work with its progress.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Item { Store, Staff, Backup, Lock };

    explicit StatusLine(QWidget* parent = nullptr);

    /// Words in the language shown; an empty text hides the item. A tone but Neutral is shown with its shape.
    void setItem(Item item, const QString& text, const QString& tip = {}, models::Tone tone = models::Tone::Neutral);
    void follow(AsyncRunner& runner);

Q_SIGNALS:
    /// The staff member or the lock was clicked on.
    void chosen(Item item);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place
    {
        QWidget* box;
        QLabel* shape;
        QLabel* text;
        models::Tone tone = models::Tone::Neutral;
    };

    void dress(Item item);
    void showTasks();
    void retranslate();

    QMap<Item, Place> m_places;
    AsyncRunner* m_runner = nullptr;
    QLabel* m_task;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace ui::shell
