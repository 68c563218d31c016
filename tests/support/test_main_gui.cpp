// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "tests/support/test_registry.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace {

/// Off screen nobody makes the window active again in which people type on after a list or a popover over it has closed,
/// and the activation of one that is closed already may still come. The window in which a key is pressed is the active one.
class ActiveWhereTyped final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* widget = qobject_cast<QWidget*>(watched);
            if (widget != nullptr && widget->window()->windowType() != Qt::Popup) {
                QApplication::setActiveWindow(widget->window());
            }
        }
        return false;
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    core::logToStandardError();
    ActiveWhereTyped activator;
    qApp->installEventFilter(&activator);
    return support::runRegisteredTests(argc, argv);
}
