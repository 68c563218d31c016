// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/finding_row.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/esc_key.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/why_button.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ui::case_page {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

enum Column { Weight, Words, Open, Act, Why };

QLabel* wordsLabel(const QString& text, bool muted, Qt::TextFormat format, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(format);
    label->setWordWrap(true);
    label->setProperty("muted", muted);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingRow::FindingRow(const FindingItem& item, QWidget* parent)
    : QWidget(parent), m_item(item), m_grid(new QGridLayout(this)), m_open(new QPushButton(tr("Go There"), this)),
      m_act(new QPushButton(item.waived.isEmpty() ? tr("Waive …") : tr("Count It Again"), this)),
      m_why(new widgets::WhyButton(this))
{
    setObjectName(u"finding"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(u"%1: %2"_s.arg(item.weight, item.sentence));
    setAccessibleDescription(QStringList{item.prevents, item.fix, item.until, item.waived}.join(u' '));
    m_grid->setContentsMargins(metrics::kPad, metrics::kGap, metrics::kGap, metrics::kGap);
    m_grid->setHorizontalSpacing(metrics::kPad);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(Words, 1);
    addWords();
    addButtons();
}

void FindingRow::addWords()
{
    m_grid->addWidget(new widgets::Chip(m_item.tone, m_item.weight, this), 0, Weight, Qt::AlignVCenter);
    QLabel* sentence = wordsLabel(m_item.sentence, false, Qt::PlainText, this);
    sentence->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::Medium));
    m_grid->addWidget(sentence, 0, Words);
    QStringList remarks{m_item.fix, m_item.until};
    remarks.removeAll(QString());
    const std::pair<QString, Qt::TextFormat> lines[] = {{m_item.places, Qt::RichText},
        {remarks.join(u"  ·  "_s), Qt::PlainText}, {m_item.prevents, Qt::PlainText}, {m_item.waived, Qt::PlainText}};
    int row = 1;
    for (const auto& [text, format] : lines) {
        if (!text.isEmpty()) {
            QLabel* line = wordsLabel(text, true, format, this);
            line->setFont(widgets::fontFor(widgets::TextSize::Small));
            m_grid->addWidget(line, row++, Words, 1, Why - Words + 1);
        }
    }
}

void FindingRow::addButtons()
{
    m_open->setObjectName(u"findingPlace"_s);
    m_act->setObjectName(m_item.waived.isEmpty() ? u"findingWaive"_s : u"findingRestore"_s);
    for (QPushButton* button : {m_open, m_act}) {
        button->setProperty("kind", u"quiet"_s);
        button->setAccessibleDescription(m_item.sentence);
    }
    m_why->setSubject(m_item.sentence);
    m_grid->addWidget(m_open, 0, Open, Qt::AlignVCenter);
    m_grid->addWidget(m_act, 0, Act, Qt::AlignVCenter);
    m_grid->addWidget(m_why, 0, Why, Qt::AlignVCenter);
    connect(m_open, &QPushButton::clicked, this, &FindingRow::opened);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_item.waived.isEmpty()) {
            askReason();
        } else {
            Q_EMIT restored();
        }
    });
    connect(m_why, &widgets::WhyButton::whyRequested, this, &FindingRow::whyRequested);
}

void FindingRow::askWhy() { Q_EMIT whyRequested(m_why->mapToGlobal(QPoint(0, m_why->height()))); }

QWidget* FindingRow::writingPart() const { return m_act; }

void FindingRow::askReason()
{
    showReasonField({});
    if (m_because != nullptr) {
        m_because->setFocus();
    }
}

void FindingRow::showReasonField(const QString& typed)
{
    if (m_because != nullptr || !m_act->isEnabled() || !m_item.waived.isEmpty()) {
        return;
    }
    m_because = widgets::FieldEdit::forText(this);
    QLineEdit* line = m_because->lineEdit();
    line->setObjectName(u"waiveFinding"_s);
    line->setText(typed);
    line->installEventFilter(this);
    m_because->setLabel(tr("Why it may stand"));
    m_because->setHint(tr("Enter waives it, Esc does not."));
    m_because->setRequired(true);
    new widgets::EscKey(*line, [this] { endAsking(); });
    m_grid->addWidget(m_because, m_grid->rowCount(), Words, 1, Why - Words + 1);
    m_because->show();
    Q_EMIT waiverBegun();
    connect(line, &QLineEdit::textEdited, this, [this](const QString& because) {
        m_because->setError({});
        Q_EMIT waiverTyped(because);
    });
}

void FindingRow::takeReason()
{
    const QString because = m_because->text().trimmed();
    m_because->setError(because.isEmpty() ? tr("A reason is needed: without one it goes on counting.") : QString());
    if (!because.isEmpty()) {
        Q_EMIT waived(because);
    }
}

void FindingRow::endAsking()
{
    m_because->deleteLater();
    m_because = nullptr;
    setFocus();
    Q_EMIT waiverEnded();
}

bool FindingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (m_because == nullptr || watched != m_because->editor() || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        takeReason(); // handed on, the key would open the row's place
        return true;
    }
    // Nor does an arrow leave the field for another finding.
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    return (isArrow && key->modifiers() == Qt::NoModifier) || QWidget::eventFilter(watched, event);
}

void FindingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const widgets::Palette& palette = widgets::Palette::current();
    painter.setPen(palette(widgets::Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette(widgets::Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
    }
}

void FindingRow::keyPressEvent(QKeyEvent* event)
{
    const bool asksWhy =
        event->key() == Qt::Key_Menu || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (asksWhy) {
        askWhy();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
    } else {
        QWidget::keyPressEvent(event); // the panel goes up and down
    }
}

} // namespace ui::case_page
