// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <tuple>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSeconds = 8;
constexpr int kFailureSeconds = 45; // long enough to be read twice and acted upon
constexpr int kTextWidth = 95 * metrics::kGrid;

} // namespace

Toast::Toast(ToastMessage message, QWidget* parent)
    : QFrame(parent), m_message(std::move(message)), m_shape(new QLabel(this)), m_close(new QToolButton(this)),
      m_timer(new QTimer(this))
{
    build();
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::seconds(m_message.tone == Tone::Overdue ? kFailureSeconds : kSeconds));
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(QApplication::focusWidget())) {
            m_timer->start();
        } else {
            dismiss();
        }
    });
    dress();
}

void Toast::build()
{
    m_text = addLine(false);
    m_text->setObjectName(u"toastText"_s);
    m_advice = addLine(true);
    showWords();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_advice);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPad, metrics::kGap, metrics::kGap, metrics::kGap);
    row->setSpacing(metrics::kPad);
    row->addWidget(m_shape, 0, m_message.advice.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    row->addLayout(words, 1);
    if (!m_message.buttonText.isEmpty()) {
        m_button = new QPushButton(m_message.buttonText, this);
        m_button->setProperty("kind", u"link"_s);
        connect(m_button, &QPushButton::clicked, this, [this] {
            if (m_message.onButton) {
                m_message.onButton();
            }
            dismiss();
        });
        row->addWidget(m_button);
    }
    m_close->setAutoRaise(true);
    m_close->setIcon(tintedIcon(u"x"_s, Role::Muted));
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    row->addWidget(m_close, 0, m_message.advice.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
}

QLabel* Toast::addLine(bool muted)
{
    auto* line = new QLabel(this);
    line->setProperty("muted", muted);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

void Toast::showWords()
{
    setAccessibleName(m_message.advice.isEmpty() ? m_message.text : m_message.text + u' ' + m_message.advice);
    const auto show = [](QLabel* line, const QString& text) {
        line->setText(text);
        line->setHidden(text.isEmpty());
        line->setMinimumWidth(std::min(line->fontMetrics().horizontalAdvance(text) + metrics::kGap, kTextWidth));
    };
    show(m_text, m_message.text);
    show(m_advice, m_message.advice);
}

void Toast::sayAgain()
{
    if (!m_message.sayAgain) {
        dismiss();
        return;
    }
    std::tie(m_message.text, m_message.advice) = m_message.sayAgain();
    showWords();
    Q_EMIT saidAgain();
}

void Toast::dismiss()
{
    m_timer->stop();
    hide();
    Q_EMIT closed();
}

void Toast::dress()
{
    m_shape->setPixmap(iconPixmap(
        shapeOf(m_message.tone), Palette::current().ink(m_message.tone), metrics::kIcon, devicePixelRatioF()));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void Toast::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        dress();
    }
    if (event->type() == QEvent::LanguageChange && !isHidden()) {
        sayAgain();
    }
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer->start();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void Toast::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui::widgets
