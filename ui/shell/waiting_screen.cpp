// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waiting_screen.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kBarWidth = 90 * metrics::kGrid;
}

WaitingScreen::WaitingScreen(QMainWindow& window, For what)
    : QWidget(&window), m_what(what), m_title(new QLabel(this)), m_detail(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(u"waitingScreen"_s);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setFont(widgets::fontFor(widgets::TextSize::Title, QFont::DemiBold));
    m_detail->setProperty("muted", true);
    m_bar->setRange(0, 0); // making an office does not say how far it is
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kPad);
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_detail, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addStretch(3);
    window.installEventFilter(this);
    setGeometry(window.rect());
    retranslate();
    show();
    setFocus();
}

bool WaitingScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void WaitingScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void WaitingScreen::retranslate()
{
    const bool isNew = m_what == For::NewOffice;
    m_title->setText(isNew ? tr("Preparing the office …") : tr("Restoring the backup …"));
    m_detail->setText(isNew ? tr("This is done once and takes a few seconds.")
                            : tr("The store as it was is kept until this is whole."));
    m_bar->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_detail->text());
}

} // namespace ui::shell
