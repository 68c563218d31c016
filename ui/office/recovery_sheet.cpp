// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/recovery_sheet.h"

#include "ui/models/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::office {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kKeyPoints = 22;
constexpr int kTextPoints = 11;
constexpr double kSpaced = 108; // percent: groups are copied by hand

/// The groups in two lines, so that the eye keeps its place.
QString inLines(const QString& key)
{
    const QStringList groups = key.split(u'-');
    const qsizetype half = (groups.size() + 1) / 2;
    return groups.first(half).join(u" - "_s) + u'\n' + groups.sliced(half).join(u" - "_s);
}

QFont keyFont()
{
    QFont font = widgets::fontFor(widgets::TextSize::Title, QFont::DemiBold);
    font.setPointSize(kKeyPoints);
    font.setLetterSpacing(QFont::PercentageSpacing, kSpaced);
    return font;
}

} // namespace

RecoverySheet::RecoverySheet(shell::Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_title(new QLabel(this)), m_key(new QLabel(this)), m_advice(new QLabel(this)),
      m_print(new QPushButton(this)), m_done(new QPushButton(this))
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setFont(keyFont());
    m_key->setTextFormat(Qt::PlainText);
    m_key->setFocusPolicy(Qt::StrongFocus);
    m_advice->setWordWrap(true);
    m_print->setObjectName(u"printRecovery"_s);
    m_print->setProperty("kind", u"primary"_s);
    m_done->setObjectName(u"recoveryDone"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_print);
    buttons->addWidget(m_done);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addWidget(m_key);
    column->addWidget(m_advice);
    column->addLayout(buttons);
    hide();
    connect(m_print, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheet::done);
}

void RecoverySheet::showKey(const QString& key)
{
    m_text = key;
    m_key->setText(inLines(key));
    retranslate();
    show();
    m_print->setFocus();
}

void RecoverySheet::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous()) {
        m_text.clear();
        m_key->clear();
    }
}

void RecoverySheet::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const auto chosen =
        m_desk.shell().prompts().choosePrinter(u"recovery-print"_s, tr("Print the recovery key"), printer);
    if (!chosen) {
        m_desk.shell().reporter().failure(chosen.failure());
    } else if (*chosen && draw(printer)) {
        m_desk.shell().reporter().done(tr("The recovery key went to the printer."));
    } else if (*chosen) {
        m_desk.shell().reporter().failure(
            core::Failure(core::FailureCode::PrinterMissing, {{u"printer"_s, printer.printerName()}}));
    }
}

bool RecoverySheet::draw(QPrinter& printer) const
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    const QRect page = painter.viewport();
    const int line = printer.resolution() / 2; // half an inch
    QRect rest = page.adjusted(line, line, -line, -line);
    const auto write = [&](const QString& text, const QFont& font, int space) {
        painter.setFont(font);
        QRect taken;
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &taken);
        rest.setTop(taken.bottom() + space);
    };
    QFont text = widgets::fontFor(widgets::TextSize::Body);
    text.setPointSize(kTextPoints);
    QFont heading = text;
    heading.setPointSize(kTextPoints + 4);
    heading.setWeight(QFont::DemiBold);
    write(tr("PermitDesk recovery key"), heading, line / 2);
    write(tr("Made on %1").arg(models::Words::ofDate(m_desk.today(), m_desk.lang())), text, line);
    write(inLines(m_text), keyFont(), line);
    write(m_advice->text(), text, 0);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

void RecoverySheet::retranslate()
{
    m_title->setText(tr("The new recovery key"));
    m_advice->setText(
        tr("Whoever holds this key can open the store. Print it, lock it away, and do not keep it in this "
           "computer. It is shown only now; an earlier one is no longer good."));
    m_key->setAccessibleName(tr("Recovery key: %1").arg(m_text));
    m_print->setText(tr("Print …"));
    m_done->setText(tr("It is in safe keeping"));
}

} // namespace ui::office
