// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printer_offset_page.h"

#include "ui/papers/printer_offset.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace ui::papers {

using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFormWidth = 120 * metrics::kGrid;
} // namespace

PrinterOffsetPage::PrinterOffsetPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)), m_header(new widgets::PageHeader(this)),
      m_meaning(new QLabel), m_right(makeField(u"offsetRight"_s)), m_down(makeField(u"offsetDown"_s))
{
    QAction* keep = m_desk.shell().actions().makeFor(this, u"record.save"_s);
    connect(keep, &QAction::triggered, this, &PrinterOffsetPage::save);
    m_header->addAction(keep, widgets::ActionButton::Kind::Primary);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    auto* form = new QWidget(this);
    form->setMaximumWidth(kFormWidth);
    auto* fields = new QVBoxLayout(form);
    fields->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kSection);
    fields->setSpacing(metrics::kPad);
    fields->addWidget(m_meaning);
    fields->addWidget(m_right);
    fields->addWidget(m_down);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(form);
    column->addStretch();
    m_draft->add(u"right"_s, m_right->editor());
    m_draft->add(u"down"_s, m_down->editor());
}

FieldEdit* PrinterOffsetPage::makeField(const QString& objectName)
{
    FieldEdit* field = FieldEdit::forText();
    field->lineEdit()->setObjectName(objectName);
    field->lineEdit()->setValidator(new QRegularExpressionValidator(QRegularExpression(typedOffsetPattern()), field));
    return field;
}

QString PrinterOffsetPage::id() const { return u"printer-offset"_s; }

QString PrinterOffsetPage::title() const { return tr("Printer offset"); }

QString PrinterOffsetPage::railPage() const { return u"papers"_s; }

QWidget* PrinterOffsetPage::firstFocus() { return m_right->editor(); }

void PrinterOffsetPage::open(const QString&)
{
    m_draft->leave();
    const PrinterOffset offset = printerOffset(m_desk.shell().settings());
    m_right->setText(typedOffset(offset.right));
    m_down->setText(typedOffset(offset.down));
    m_draft->begin(u"printer-offset"_s);
}

void PrinterOffsetPage::save()
{
    setPrinterOffset(m_desk.shell().settings(), {offsetFromTyped(m_right->text()), offsetFromTyped(m_down->text())});
    m_draft->end();
    m_desk.shell().reporter().done(tr("Papers are printed with this offset from now on."));
    m_desk.shell().window().goBack();
}

void PrinterOffsetPage::retranslate()
{
    m_header->setTitle(title());
    m_meaning->setText(
        tr("On this computer papers are printed moved by this much, so that they meet pre-printed paper. "
           "Print one, measure how far it is off, and enter that here. What is kept and saved as a file "
           "stays as it is."));
    m_right->setLabel(tr("To the right, in millimetres"));
    m_right->setHint(tr("Up to 20, in tenths; with a minus sign: to the left."));
    m_down->setLabel(tr("Downwards, in millimetres"));
    m_down->setHint(tr("Up to 20, in tenths; with a minus sign: upwards."));
}

} // namespace ui::papers
