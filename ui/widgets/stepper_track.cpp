// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper_track.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDot = 20;
constexpr int kAboveDot = metrics::kGrid;
constexpr int kBelowDot = 2;
constexpr int kMinimumColumn = 18 * metrics::kGrid;
constexpr int kWishedColumn = 26 * metrics::kGrid;
constexpr int kTitleLines = 3;

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

/// Breaks a title into at most three lines; the last one holds the rest, however long.
QStringList broken(const QString& title, const QFontMetrics& metrics, int width)
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
    result.append(rest);
    return result;
}

QStringList lines(const QString& title, const QFontMetrics& metrics, int width)
{
    QStringList result = broken(title, metrics, width);
    for (QString& line : result) { // a word may be wider than the column, too
        line = metrics.elidedText(line, Qt::ElideRight, width);
    }
    return result;
}

/// Along, round a corner, up or down between the columns where no title stands, round a corner, along.
QPainterPath pathBetween(QPointF from, QPointF to)
{
    QPainterPath path(from);
    const qreal rise = to.y() - from.y();
    if (rise != 0) {
        const qreal middle = (from.x() + to.x()) / 2;
        const qreal bend = std::copysign(std::min(8.0, std::abs(rise) / 2), rise);
        const qreal along = std::abs(bend);
        path.lineTo(middle - along, from.y());
        path.quadTo(QPointF(middle, from.y()), QPointF(middle, from.y() + bend));
        path.lineTo(middle, to.y() - bend);
        path.quadTo(QPointF(middle, to.y()), QPointF(middle + along, to.y()));
    }
    path.lineTo(to);
    return path;
}

} // namespace

/// One stage: a dot with the state's shape, the title and the note below.
class StepperTrack::Node final : public QAbstractButton
{
public:
    Node(const Stage& stage, QWidget* parent) : QAbstractButton(parent), m_stage(stage)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] const Stage& stage() const { return m_stage; }
    [[nodiscard]] QSize sizeHint() const override { return {kWishedColumn, heightFor(kWishedColumn)}; }
    /// The narrowest column in which the whole title can be read; one of a fair width where none can.
    [[nodiscard]] int leastColumn() const
    {
        const QFontMetrics words(wordFont());
        int column = kMinimumColumn;
        const auto isCut = [&] {
            const int width = column - metrics::kGap;
            return std::ranges::any_of(broken(m_stage.title, words, width),
                [&](const QString& line) { return words.horizontalAdvance(line) > width; });
        };
        while (column < kWishedColumn && isCut()) {
            column += metrics::kGrid;
        }
        return column;
    }
    /// How tall it is in a column of a width.
    [[nodiscard]] int heightFor(int column) const
    {
        const QFontMetrics words(wordFont());
        const auto count =
            lines(m_stage.title, words, column - metrics::kGap).size() + (m_stage.note.isEmpty() ? 0 : 1);
        return kAboveDot + kDot + kBelowDot + static_cast<int>(count) * lineHeight(words) + kAboveDot;
    }

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
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            event->ignore(); // The stepper walks.
            break;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    [[nodiscard]] QFont wordFont() const
    {
        const bool now = m_stage.state == StageState::Current || m_stage.state == StageState::Returned;
        return fontFor(TextSize::Small, now ? QFont::DemiBold : QFont::Normal);
    }
    [[nodiscard]] static int lineHeight(const QFontMetrics& words) { return words.ascent() + words.descent() - 2; }

    void drawDot(QPainter& painter, const Palette& palette) const
    {
        const Tone tone = toneOf(m_stage.state);
        const QRectF dot((width() - kDot) / 2.0, kAboveDot, kDot, kDot);
        const bool filled = m_stage.state == StageState::Current || m_stage.state == StageState::Returned;
        const bool outline = m_stage.state == StageState::Next || m_stage.state == StageState::Later;
        painter.setBrush(filled ? palette.ink(tone) : outline ? palette(Role::Panel) : palette.ground(tone));
        QPen pen(
            outline ? palette(m_stage.state == StageState::Next ? Role::Accent : Role::Outline) : palette.ink(tone),
            1.5);
        pen.setStyle(m_stage.state == StageState::Later ? Qt::DotLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
        if (!outline) {
            const QString shape = m_stage.state == StageState::Returned  ? u"undo-2"_s
                                  : m_stage.state == StageState::Current ? u"circle"_s
                                                                         : u"check"_s;
            const int extent = m_stage.state == StageState::Current ? 8 : 12;
            const QColor colour = filled ? palette(Role::Panel) : palette.ink(tone);
            painter.drawPixmap(QPointF(dot.center() - QPointF(extent / 2.0, extent / 2.0)),
                iconPixmap(shape, colour, extent, devicePixelRatioF()));
        }
    }
    void drawWords(QPainter& painter, const Palette& palette) const
    {
        painter.setFont(wordFont());
        painter.setPen(palette(m_stage.state == StageState::Later ? Role::Muted : Role::Text));
        const int line = lineHeight(painter.fontMetrics());
        int top = kAboveDot + kDot + kBelowDot;
        for (const QString& words : lines(m_stage.title, painter.fontMetrics(), width() - metrics::kGap)) {
            painter.drawText(QRect(0, top, width(), line), Qt::AlignCenter | Qt::TextDontClip, words);
            top += line;
        }
        painter.setFont(fontFor(TextSize::Small));
        painter.setPen(palette(Role::Muted));
        painter.drawText(QRect(0, top, width(), line), Qt::AlignCenter | Qt::TextDontClip,
            painter.fontMetrics().elidedText(m_stage.note, Qt::ElideRight, width()));
    }

    Stage m_stage;
};

StepperTrack::StepperTrack(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepperTrack::setProcedure(const QStringList& lanes, const QList<Stage>& stages)
{
    m_lanes = lanes;
    m_stages = stages;
    rebuild();
}

void StepperTrack::rebuild()
{
    qDeleteAll(m_nodes);
    m_nodes.clear();
    m_rowOfLane.fill(-1, m_lanes.size());
    int rows = 0;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const auto inLane = [lane](const Stage& stage) { return stage.lane == lane; };
        if (std::any_of(m_stages.cbegin(), m_stages.cend(), inLane)) {
            m_rowOfLane[lane] = rows++;
        }
    }
    m_rowTops.fill(0, rows + 1);
    for (const Stage& stage : std::as_const(m_stages)) {
        auto* node = new Node(stage, this);
        connect(node, &QAbstractButton::clicked, this, [this, code = stage.code] { Q_EMIT stageChosen(code); });
        node->show();
        m_nodes.append(node);
    }
    m_leastColumn = kMinimumColumn;
    for (const Node* node : std::as_const(m_nodes)) {
        m_leastColumn = std::max(m_leastColumn, node->leastColumn());
    }
    nameNodes();
    updateGeometry();
    place();
    update();
}

void StepperTrack::nameNodes()
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
        const QString name =
            tr("%1: %2 – %3", "lane: stage – state").arg(m_lanes.value(stage.lane), stage.title, state);
        m_nodes.at(i)->setAccessibleName(name);
        m_nodes.at(i)->setAccessibleDescription(stage.note);
        m_nodes.at(i)->setToolTip(stage.note.isEmpty() ? name : name + u'\n' + stage.note);
    }
}

int StepperTrack::columnWidth() const
{
    const int room = width() - metrics::kGap;
    const int fair = m_stages.isEmpty() ? room : room / static_cast<int>(m_stages.size());
    return std::clamp(fair, m_leastColumn, kWishedColumn + 10 * metrics::kGrid);
}

QSize StepperTrack::sizeHint() const
{
    return {static_cast<int>(m_stages.size()) * kWishedColumn + metrics::kGap,
        m_rowTops.value(m_rowTops.size() - 1)};
}

QSize StepperTrack::minimumSizeHint() const
{
    return {static_cast<int>(m_stages.size()) * m_leastColumn + metrics::kGap, m_rowTops.value(m_rowTops.size() - 1)};
}

void StepperTrack::place()
{
    const int column = columnWidth();
    QList<int> heights(m_rowTops.size(), 0);
    const auto rowOf = [this](int stage) { return m_rowOfLane.value(m_stages.at(stage).lane, 0); };
    for (int i = 0; i < m_nodes.size(); ++i) {
        heights[rowOf(i)] = std::max(heights.at(rowOf(i)), m_nodes.at(i)->heightFor(column) + 2 * kLanePad);
    }
    for (int row = 0; row + 1 < m_rowTops.size(); ++row) {
        m_rowTops[row + 1] = m_rowTops.at(row) + heights.at(row);
    }
    for (int i = 0; i < m_nodes.size(); ++i) {
        m_nodes.at(i)->setGeometry(i * column, m_rowTops.at(rowOf(i)) + kLanePad, column,
            heights.at(rowOf(i)) - 2 * kLanePad);
    }
    if (!m_rowTops.isEmpty() && height() != m_rowTops.last()) {
        setFixedHeight(m_rowTops.last());
    }
    Q_EMIT lanesPlaced();
}

QList<LaneBand> StepperTrack::lanes() const
{
    QList<LaneBand> bands;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        if (const int row = m_rowOfLane.at(lane); row >= 0) {
            bands.append({m_lanes.at(lane), m_rowTops.at(row), m_rowTops.at(row + 1) - m_rowTops.at(row)});
        }
    }
    return bands;
}

int StepperTrack::middleOfPresent() const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        const StageState state = m_stages.at(i).state;
        if (state == StageState::Current || state == StageState::Returned) {
            return m_nodes.at(i)->geometry().center().x();
        }
    }
    return 0;
}

QPoint StepperTrack::dotOf(int stage) const
{
    const QRect node = m_nodes.at(stage)->geometry();
    return {node.center().x(), node.top() + kAboveDot + kDot / 2};
}

void StepperTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = Palette::current();
    painter.setPen(palette(Role::Border));
    for (int row = 1; row + 1 < m_rowTops.size(); ++row) {
        painter.drawLine(0, m_rowTops.at(row), width(), m_rowTops.at(row));
    }
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i + 1 < m_nodes.size(); ++i) {
        const bool walked = m_stages.at(i).state == StageState::Done;
        painter.setPen(QPen(palette(walked ? Role::Done : Role::Border), 2));
        const QPointF from = dotOf(i) + QPointF(kDot / 2.0 + 2, 0);
        const QPointF to = dotOf(i + 1) - QPointF(kDot / 2.0 + 2, 0);
        painter.drawPath(pathBetween(from, to));
    }
}

void StepperTrack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void StepperTrack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameNodes();
    } else if (event->type() == QEvent::FontChange) {
        rebuild();
    }
}

void StepperTrack::keyPressEvent(QKeyEvent* event)
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
        Q_EMIT stageReached(m_nodes.at(index));
    }
}

} // namespace ui::widgets
