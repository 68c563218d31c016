// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the window over a store and types letters into the field of a form (tests/gui/draft_forms.h) until it is
// killed: typist STORE FORM LANGUAGE LETTERS. Each letter is told on standard output once it is typed; after so many it
// rests.
#include "core/base/logging.h"
#include "tests/gui/draft_forms.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    core::logToStandardError();
    const QStringList arguments = QApplication::arguments();
    gui::OfficeWindow office(arguments.value(1), arguments.value(3));
    const gui::drafts::Form form = gui::drafts::formNamed(arguments.value(2));
    form.open(office);
    QWidget* field = gui::drafts::editor(office, form.field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&keys, typed = 0, most = arguments.value(4).toInt()]() mutable {
        const QChar next(u'a' + typed % 26);
        gui::OfficeWindow::typeHere(next);
        std::putchar(next.toLatin1());
        std::fflush(stdout);
        if (++typed == most) {
            keys.stop();
        }
    });
    keys.start(50ms);
    return QApplication::exec();
}
