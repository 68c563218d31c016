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
      m_remark(new QLabel(this)), m_print(new QPushButton(this)), m_save(new QPushButton(this)),
      m_done(new QPushButton(this))
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setFont(keyFont());
    m_key->setTextFormat(Qt::PlainText);
    m_key->setFocusPolicy(Qt::StrongFocus);
    m_advice->setWordWrap(true);
    m_remark->setObjectName(u"recoveryRemark"_s);
    m_remark->setProperty("error", true);
    m_remark->setWordWrap(true);
    m_save->setObjectName(u"saveRecovery"_s);
    m_print->setObjectName(u"printRecovery"_s);
    m_print->setProperty("kind", u"primary"_s);
    m_done->setObjectName(u"recoveryDone"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(m_done);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addWidget(m_key);
    column->addWidget(m_advice);
    column->addWidget(m_remark);
    column->addLayout(buttons);
    hide();
    connect(m_print, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheet::savePdf);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheet::kept);
}

void RecoverySheet::showKey(const QString& key)
{
    m_text = key;
    m_trouble = Trouble::None;
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
    if (chosen && !*chosen) {
        return;
    }
    if (chosen && draw(printer)) {
        tell(Trouble::None);
        m_desk.shell().reporter().done(tr("The recovery key went to the printer."));
        m_done->setFocus();
        return;
    }
    tell(chosen ? Trouble::NotPrinted : Trouble::NoPrinter);
    m_save->setFocus();
}

void RecoverySheet::savePdf()
{
    const std::optional<QString> file =
        m_desk.shell().prompts().chooseFile({u"recovery-pdf"_s, shell::FileQuestion::Kind::Save,
            tr("Save the recovery key"), {}, tr("Recovery key") + u".pdf"_s, {tr("PDF files (*.pdf)")}});
    if (!file) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(*file);
    if (!draw(printer)) {
        tell(Trouble::NotSaved);
        return;
    }
    tell(Trouble::None);
    m_desk.shell().reporter().done(
        tr("The recovery key is saved. Put the file where only the office gets at it, and not "
           "on this computer."));
    m_done->setFocus();
}

void RecoverySheet::tell(Trouble trouble)
{
    m_trouble = trouble;
    retranslate();
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

QString RecoverySheet::troubleText() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::NoPrinter:
        return tr(
            "This computer has no printer, so the key is on no paper yet. It is good already: write it down, or save "
            "it as PDF on a stick that you lock away.");
    case Trouble::NotPrinted:
        return tr(
            "The printer did not take it, so the key is on no paper yet. It is good already: write it down, or save "
            "it as PDF on a stick that you lock away.");
    case Trouble::NotSaved:
        return tr("The key could not be saved there. It is good already: write it down, or choose another folder.");
    }
    return {};
}

void RecoverySheet::retranslate()
{
    m_title->setText(tr("The new recovery key"));
    m_advice->setText(
        tr("Whoever holds this key can open the store. Print it, lock it away, and do not keep it in this "
           "computer. It is shown only now; an earlier one is no longer good."));
    m_key->setAccessibleName(tr("Recovery key: %1").arg(m_text));
    m_remark->setVisible(m_trouble != Trouble::None);
    m_remark->setText(troubleText());
    m_print->setText(tr("Print …"));
    m_save->setText(tr("Save as PDF …"));
    m_done->setText(tr("It is in safe keeping"));
}

} // namespace ui::office
