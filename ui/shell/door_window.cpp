// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door_window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

QWidget* DoorWindow::buildFoot()
{
    auto* foot = new QWidget(this);
    m_language = new QPushButton(foot);
    m_quit = new QPushButton(foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    for (QPushButton* button : {m_language, m_quit}) {
        button->setProperty("kind", u"quiet"_s);
        row->addWidget(button);
    }
    connect(m_language, &QPushButton::clicked, this, &DoorWindow::languageWanted);
    connect(m_quit, &QPushButton::clicked, this, &DoorWindow::quitWanted);
    retranslateFoot();
    return foot;
}

void DoorWindow::takePlaceOf(const QWidget& window)
{
    setGeometry(window.geometry());
    setWindowState(window.windowState() & ~Qt::WindowMinimized);
}

void DoorWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateFoot();
        retranslate();
    }
}

void DoorWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT quitWanted();
}

void DoorWindow::retranslateFoot()
{
    m_language->setText(tr("中文"));
    m_language->setAccessibleName(tr("Switch to Chinese"));
    m_quit->setText(tr("Quit"));
}

} // namespace ui::shell
