// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/value_review.h"

#include "ui/inbox/inbox_words.h"
#include "ui/models/comparison_words.h"
#include "ui/models/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui::inbox {

using core::documents::ComparedField;
using core::documents::FieldVerdict;
using models::ComparisonWords;
using models::Words;
using widgets::Tone;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kPieceHeight = 10 * metrics::kGrid;

} // namespace

ValueReview::ValueReview(const QString& field, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(new QLabel(this)), m_piece(new QLabel(this)),
      m_edit(new QLineEdit(this)), m_record(new QLabel(this)), m_chip(new widgets::Chip(this)),
      m_seen(new QCheckBox(this))
{
    build();
    retranslate();
}

void ValueReview::build()
{
    m_label->setProperty("muted", true);
    m_label->setFont(widgets::fontFor(widgets::TextSize::Small));
    m_label->setBuddy(m_edit);
    m_piece->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_piece->setMinimumWidth(1); // the picture follows the column, not the column the picture
    m_edit->setObjectName(u"value-"_s + m_field);
    m_record->setProperty("muted", true);
    m_record->setFont(widgets::fontFor(widgets::TextSize::Small));
    m_record->setTextFormat(Qt::PlainText);
    m_record->setWordWrap(true);
    m_seen->setObjectName(u"seen-"_s + m_field);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(metrics::kGap);
    heading->addWidget(m_label);
    heading->addStretch();
    heading->addWidget(m_chip);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, metrics::kTight, 0, metrics::kTight);
    grid->setHorizontalSpacing(metrics::kPad);
    grid->setVerticalSpacing(metrics::kTight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addLayout(heading, 0, 0, 1, 2);
    grid->addWidget(m_piece, 1, 0);
    grid->addWidget(m_edit, 1, 1);
    grid->addWidget(m_seen, 2, 0);
    grid->addWidget(m_record, 2, 1);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_seen, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT changed();
    });
}

QString ValueReview::value() const { return m_edit->text().trimmed(); }

void ValueReview::setReading(const QString& read, double confidence)
{
    m_read = read;
    m_confidence = confidence;
    m_compared.reset();
    {
        const QSignalBlocker quiet(m_seen);
        m_seen->setChecked(false);
    }
    setValue(read);
    setPiece({});
    retranslate();
}

void ValueReview::setValue(const QString& value)
{
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
    showState();
}

std::optional<QString> ValueReview::seen() const { return m_seen->isChecked() ? std::optional(m_read) : std::nullopt; }

void ValueReview::setSeen(const QString& read)
{
    if (read == m_read) {
        const QSignalBlocker quiet(m_seen);
        m_seen->setChecked(true);
    }
}

bool ValueReview::isSettled() const
{
    return m_confidence >= kSure || isCorrected() || m_seen->isChecked()
           || (m_compared && m_compared->verdict == FieldVerdict::Same);
}

QWidget* ValueReview::tabAfter(QWidget* before)
{
    setTabOrder(before, m_edit);
    setTabOrder(m_edit, m_seen);
    return m_seen;
}

void ValueReview::setPiece(const QImage& piece)
{
    m_whole = piece;
    showPiece();
}

void ValueReview::setComparison(const std::optional<ComparedField>& compared)
{
    m_compared = compared;
    showState();
}

void ValueReview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPiece();
}

void ValueReview::showPiece()
{
    if (m_whole.isNull()) {
        m_piece->setPixmap({});
        m_piece->setText(m_read.isEmpty() ? u"–"_s : QString());
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const int width = (contentsRect().width() - metrics::kPad) / 2;
    QSize size = m_whole.size();
    const QSize room = QSizeF(width * ratio, kPieceHeight * ratio).toSize();
    if (size.width() > room.width() || size.height() > room.height()) {
        size.scale(room, Qt::KeepAspectRatio);
    }
    QPixmap pixmap = QPixmap::fromImage(m_whole.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_piece->setPixmap(pixmap);
}

void ValueReview::showState()
{
    const bool isUnsure = m_confidence < kSure;
    if (m_compared) {
        m_chip->setState(ComparisonWords::toneOf(*m_compared), ComparisonWords::of(*m_compared));
    } else if (isCorrected()) {
        m_chip->setState(Tone::Active, tr("Put right"));
    } else if (m_read.isEmpty()) {
        m_chip->setState(Tone::Neutral, tr("Left blank"));
    } else {
        const QString sure = InboxWords::ofConfidence(m_confidence);
        m_chip->setState(isUnsure ? Tone::Due : Tone::Neutral, isUnsure ? tr("Unsure, %1").arg(sure) : sure);
    }
    const bool differs = m_compared && m_compared->verdict != FieldVerdict::Same && !m_compared->expected.isEmpty();
    m_record->setText(differs ? tr("Our record: %1").arg(m_compared->expected) : QString());
    m_record->setVisible(differs);
    const bool asks = isUnsure && !isCorrected() && !(m_compared && m_compared->verdict == FieldVerdict::Same);
    m_seen->setVisible(asks);
}

void ValueReview::retranslate()
{
    m_label->setText(Words::ofField(m_field));
    m_edit->setAccessibleName(Words::ofField(m_field));
    m_piece->setAccessibleName(tr("%1 on the page").arg(Words::ofField(m_field)));
    m_seen->setText(m_read.isEmpty() ? tr("It is blank") : tr("It is right"));
    m_seen->setAccessibleDescription(Words::ofField(m_field));
    showState();
}

} // namespace ui::inbox
