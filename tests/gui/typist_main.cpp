// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the window over a store and types letters into a field until it is killed: typist STORE PAGE FIELD. Each letter
// is told on standard output once it is typed.
#include "core/base/logging.h"
#include "tests/gui/office_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    core::logToStandardError();
    const QStringList arguments = QApplication::arguments();
    gui::OfficeWindow office(arguments.value(1), u"en"_s);
    office.window().goTo(arguments.value(2));
    auto* field = office.shown<QLineEdit>(arguments.value(3));
    if (field == nullptr) {
        return 1;
    }
    field->setFocus();
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [letter = 0]() mutable {
        const QChar next(u'a' + letter);
        letter = (letter + 1) % 26;
        gui::OfficeWindow::typeHere(next);
        std::putchar(next.toLatin1());
        std::fflush(stdout);
    });
    keys.start(50ms);
    return QApplication::exec();
}
