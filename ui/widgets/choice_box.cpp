// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_box.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace ui::widgets {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {}

void ChoiceBox::showPopup()
{
    QComboBox::showPopup();
    view()->installEventFilter(this);
}

bool ChoiceBox::eventFilter(QObject* watched, QEvent* event)
{
    // A list that gets the keyboard takes its first entry for the present one, unmarked: Qt's Down would pass over it.
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (!isDown || currentIndex() >= 0 || count() == 0 || view()->selectionModel()->hasSelection()) {
        return QComboBox::eventFilter(watched, event);
    }
    view()->setCurrentIndex(model()->index(0, modelColumn(), rootModelIndex()));
    return true;
}

} // namespace ui::widgets
