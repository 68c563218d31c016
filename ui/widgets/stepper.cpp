// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDot = 20;
constexpr int kLaneHeight = 19 * metrics::kGrid;
constexpr int kMinimumColumn = 18 * metrics::kGrid;
constexpr int kWishedColumn = 26 * metrics::kGrid;
constexpr int kTitleLines = 2;

Tone toneOf(StageState state)
{
    switch (state) {
    case StageState::Done:
        return Tone::Done;
    case StageState::Current:
        return Tone::Active;
    case StageState::Returned:
        return Tone::Overdue;
    case StageState::Next:
    case StageState::Later:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

/// Breaks a title into at most two lines; the rest is elided.
QStringList lines(const QString& title, const QFontMetrics& metrics, int width)
{
    QStringList result;
    QString rest = title;
    while (!rest.isEmpty() && result.size() < kTitleLines - 1 && metrics.horizontalAdvance(rest) > width) {
        qsizetype fits = rest.size();
        while (fits > 1 && metrics.horizontalAdvance(rest.left(fits)) > width) {
            --fits;
        }
        const qsizetype space = rest.lastIndexOf(u' ', fits);
        const qsizetype cut = space > 0 ? space : fits;
        result.append(rest.left(cut).trimmed());
        rest = rest.mid(cut).trimmed();
    }
    result.append(metrics.elidedText(rest, Qt::ElideRight, width));
    return result;
}

} // namespace

/// One stage: a dot with the state's shape, the title and the note below.
class Stepper::Node final : public QAbstractButton
{
public:
    Node(const Stage& stage, QWidget* parent) : QAbstractButton(parent), m_stage(stage)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] const Stage& stage() const { return m_stage; }
    [[nodiscard]] QSize sizeHint() const override { return {kWishedColumn, kLaneHeight - metrics::kGrid}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette& palette = Palette::current();
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(palette(Role::Accent), 2) : Qt::NoPen);
            painter.setBrush(underMouse() ? QBrush(palette(Role::Hover)) : Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
        }
        drawDot(painter, palette);
        drawWords(painter, palette);
    }

private:
    void drawDot(QPainter& painter, const Palette& palette) const
    {
        const Tone tone = toneOf(m_stage.state);
        const QRectF dot((width() - kDot) / 2.0, metrics::kGrid, kDot, kDot);
        const bool filled = m_stage.state == StageState::Current || m_stage.state == StageState::Returned;
        const bool outline = m_stage.state == StageState::Next || m_stage.state == StageState::Later;
        painter.setBrush(filled ? palette.ink(tone) : outline ? palette(Role::Panel) : palette.ground(tone));
        QPen pen(outline ? palette(m_stage.state == StageState::Next ? Role::Accent : Role::Outline) : palette.ink(tone),
                 1.5);
        pen.setStyle(m_stage.state == StageState::Later ? Qt::DotLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
        if (!outline) {
            const QString shape = m_stage.state == StageState::Returned ? u"undo-2"_s
                : m_stage.state == StageState::Current                 ? u"circle"_s
                                                                        : u"check"_s;
            const int extent = m_stage.state == StageState::Current ? 8 : 12;
            const QColor colour = filled ? palette(Role::Panel) : palette.ink(tone);
            painter.drawPixmap(QPointF(dot.center() - QPointF(extent / 2.0, extent / 2.0)),
                               iconPixmap(shape, colour, extent, devicePixelRatioF()));
        }
    }
    void drawWords(QPainter& painter, const Palette& palette) const
    {
        const bool now = m_stage.state == StageState::Current || m_stage.state == StageState::Returned;
        const bool far = m_stage.state == StageState::Later;
        painter.setFont(fontFor(TextSize::Small, now ? QFont::DemiBold : QFont::Normal));
        painter.setPen(palette(far ? Role::Muted : Role::Text));
        const int lineHeight = painter.fontMetrics().ascent() + painter.fontMetrics().descent() - 2;
        int top = metrics::kGrid + kDot + 2;
        for (const QString& line : lines(m_stage.title, painter.fontMetrics(), width() - metrics::kGap)) {
            painter.drawText(QRect(0, top, width(), lineHeight), Qt::AlignCenter | Qt::TextDontClip, line);
            top += lineHeight;
        }
        if (!m_stage.note.isEmpty() && top + lineHeight <= height()) {
            painter.setFont(fontFor(TextSize::Small));
            painter.setPen(palette(Role::Muted));
            painter.drawText(QRect(0, top, width(), lineHeight), Qt::AlignCenter | Qt::TextDontClip,
                             painter.fontMetrics().elidedText(m_stage.note, Qt::ElideRight, width()));
        }
    }

    Stage m_stage;
};

Stepper::Stepper(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setProcedure(const QStringList& lanes, const QList<Stage>& stages)
{
    m_lanes = lanes;
    m_stages = stages;
    rebuild();
}

void Stepper::rebuild()
{
    qDeleteAll(m_nodes);
    m_nodes.clear();
    m_rowOfLane.fill(-1, m_lanes.size());
    m_rows = 0;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const auto inLane = [lane](const Stage& stage) { return stage.lane == lane; };
        if (std::any_of(m_stages.cbegin(), m_stages.cend(), inLane)) {
            m_rowOfLane[lane] = m_rows++;
        }
    }
    m_laneLabelWidth = 0;
    const QFontMetrics labels(fontFor(TextSize::Small, QFont::Medium));
    for (const QString& lane : std::as_const(m_lanes)) {
        m_laneLabelWidth = std::max(m_laneLabelWidth, labels.horizontalAdvance(lane) + metrics::kMargin + metrics::kPad);
    }
    for (const Stage& stage : std::as_const(m_stages)) {
        auto* node = new Node(stage, this);
        connect(node, &QAbstractButton::clicked, this, [this, code = stage.code] { Q_EMIT stageChosen(code); });
        node->show();
        m_nodes.append(node);
    }
    nameNodes();
    updateGeometry();
    place();
    update();
}

void Stepper::nameNodes()
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        const Stage& stage = m_stages.at(i);
        QString state;
        switch (stage.state) {
        case StageState::Done:
            state = tr("done");
            break;
        case StageState::Current:
            state = tr("now");
            break;
        case StageState::Returned:
            state = tr("returned");
            break;
        case StageState::Next:
            state = tr("can come next");
            break;
        case StageState::Later:
            state = tr("later");
            break;
        }
        const QString name = tr("%1: %2 – %3", "lane: stage – state").arg(m_lanes.value(stage.lane), stage.title, state);
        m_nodes.at(i)->setAccessibleName(name);
        m_nodes.at(i)->setAccessibleDescription(stage.note);
        m_nodes.at(i)->setToolTip(stage.note.isEmpty() ? name : name + u'\n' + stage.note);
    }
}

int Stepper::columnWidth() const
{
    const int room = width() - m_laneLabelWidth - metrics::kGap;
    const int fair = m_stages.isEmpty() ? room : room / static_cast<int>(m_stages.size());
    return std::clamp(fair, kMinimumColumn, kWishedColumn + 10 * metrics::kGrid);
}

QSize Stepper::sizeHint() const
{
    return {m_laneLabelWidth + static_cast<int>(m_stages.size()) * kWishedColumn + metrics::kGap, m_rows * kLaneHeight};
}

QSize Stepper::minimumSizeHint() const
{
    return {m_laneLabelWidth + static_cast<int>(m_stages.size()) * kMinimumColumn + metrics::kGap, m_rows * kLaneHeight};
}

void Stepper::place()
{
    const int column = columnWidth();
    for (int i = 0; i < m_nodes.size(); ++i) {
        const int row = m_rowOfLane.value(m_stages.at(i).lane, 0);
        m_nodes.at(i)->setGeometry(m_laneLabelWidth + i * column, row * kLaneHeight + metrics::kGrid / 2, column,
                                   kLaneHeight - metrics::kGrid);
    }
}

QPoint Stepper::dotOf(int stage) const
{
    const QRect node = m_nodes.at(stage)->geometry();
    return {node.center().x(), node.top() + metrics::kGrid + kDot / 2};
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = Palette::current();
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const int row = m_rowOfLane.at(lane);
        if (row < 0) {
            continue;
        }
        const QRect band(0, row * kLaneHeight, width(), kLaneHeight);
        if (row > 0) {
            painter.setPen(palette(Role::Border));
            painter.drawLine(band.topLeft(), band.topRight());
        }
        painter.setPen(palette(Role::Muted));
        painter.setFont(fontFor(TextSize::Small, QFont::Medium));
        painter.drawText(band.adjusted(metrics::kGap, metrics::kGrid + 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         m_lanes.at(lane));
    }
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i + 1 < m_nodes.size(); ++i) {
        const bool walked = m_stages.at(i).state == StageState::Done;
        painter.setPen(QPen(palette(walked ? Role::Done : Role::Border), 2));
        const QPointF from = dotOf(i) + QPointF(kDot / 2.0 + 2, 0);
        const QPointF to = dotOf(i + 1) - QPointF(kDot / 2.0 + 2, 0);
        QPainterPath path(from);
        const qreal middle = (from.x() + to.x()) / 2;
        path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
        painter.drawPath(path);
    }
}

void Stepper::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void Stepper::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameNodes();
    } else if (event->type() == QEvent::FontChange) {
        rebuild();
    }
}

void Stepper::keyPressEvent(QKeyEvent* event)
{
    const auto at = std::find_if(m_nodes.cbegin(), m_nodes.cend(), [](const Node* node) { return node->hasFocus(); });
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (at == m_nodes.cend() || (!back && !on)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto index = (at - m_nodes.cbegin()) + (on ? 1 : -1);
    if (index >= 0 && index < m_nodes.size()) {
        m_nodes.at(index)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace ui::widgets
