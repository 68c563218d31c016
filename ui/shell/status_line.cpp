// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/async_runner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;
using models::Tone;
using widgets::Role;

namespace {

constexpr int kHeight = 7 * metrics::kGrid;
constexpr int kShape = 14;

QString iconIdOf(StatusLine::Item item)
{
    switch (item) {
    case StatusLine::Item::Store:
        return u"database"_s;
    case StatusLine::Item::Staff:
        return u"user"_s;
    case StatusLine::Item::Backup:
        return u"shield-check"_s;
    case StatusLine::Item::Lock:
        return u"lock"_s;
    }
    return {};
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_task(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPad, 0, metrics::kPad, 0);
    row->setSpacing(metrics::kMargin);
    for (const Item item : {Item::Store, Item::Staff, Item::Backup, Item::Lock}) {
        auto* box = new QWidget(this);
        auto* inner = new QHBoxLayout(box);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(metrics::kTight + 2);
        const Place place{box, new QLabel(box), new QLabel(box)};
        place.text->setFont(widgets::fontFor(widgets::TextSize::Small));
        inner->addWidget(place.shape);
        inner->addWidget(place.text);
        if (item == Item::Staff || item == Item::Lock) {
            box->setCursor(Qt::PointingHandCursor);
            box->installEventFilter(this);
        }
        box->hide();
        m_places.insert(item, place);
        row->addWidget(box);
    }
    row->addStretch();
    m_task->setFont(widgets::fontFor(widgets::TextSize::Small));
    m_progress->setFixedSize(40 * metrics::kGrid, 6);
    m_progress->setTextVisible(false);
    m_cancel->setIcon(widgets::tintedIcon(u"x"_s, Role::Muted));
    m_cancel->setIconSize(QSize(kShape, kShape));
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_runner->tasks().last()->cancel(); });
    row->addWidget(m_task);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    retranslate();
    showTasks();
}

void StatusLine::setItem(Item item, const QString& text, const QString& tip, Tone tone)
{
    Place& place = m_places[item];
    place.tone = tone;
    place.text->setText(text);
    place.box->setToolTip(tip);
    place.box->setAccessibleName(text);
    place.box->setVisible(!text.isEmpty());
    dress(item);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            if (place->box == watched) {
                Q_EMIT chosen(place.key());
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StatusLine::dress(Item item)
{
    const Place& place = m_places[item];
    const widgets::Palette& palette = widgets::Palette::current();
    const bool quiet = place.tone == Tone::Neutral;
    place.shape->setPixmap(widgets::iconPixmap(quiet ? iconIdOf(item) : widgets::shapeOf(place.tone),
        quiet ? palette(Role::Muted) : palette.ink(place.tone), kShape, devicePixelRatioF()));
}

void StatusLine::follow(AsyncRunner& runner)
{
    m_runner = &runner;
    connect(m_runner, &AsyncRunner::tasksChanged, this, &StatusLine::showTasks);
}

void StatusLine::showTasks()
{
    const bool busy = m_runner && !m_runner->tasks().isEmpty();
    m_task->setVisible(busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (!busy) {
        return;
    }
    const RunningTask& task = *m_runner->tasks().last();
    m_task->setText(task.detail().isEmpty() ? task.title() : task.title() + u"  "_s + task.detail());
    m_progress->setRange(0, task.percent() < 0 ? 0 : 100);
    m_progress->setValue(task.percent());
    m_progress->setAccessibleName(task.title());
}

void StatusLine::retranslate()
{
    m_cancel->setToolTip(tr("Cancel this work"));
    m_cancel->setAccessibleName(tr("Cancel this work"));
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            dress(place.key());
        }
    }
}

} // namespace ui::shell
