// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/custody_panel.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::case_page {

using core::domain::Custody;
using core::services::CustodyService;
using core::services::Office;
using models::Tone;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kDayWidth = 36 * metrics::kGrid;
}

CustodyPanel::CustodyPanel(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)), m_model(new KitTableModel(this)),
      m_table(new widgets::RecordTable(this)), m_verdict(new widgets::Chip(this)), m_rule(new QLabel(this)),
      m_receive(new QPushButton(this)), m_move(new QPushButton(this)), m_return(new QPushButton(this)),
      m_about(new QLabel), m_day(new widgets::DateEdit), m_who(new QLineEdit), m_more(new QLineEdit),
      m_record(new QPushButton)
{
    build();
}

void CustodyPanel::build()
{
    m_table->setObjectName(u"kitTable"_s);
    m_table->setModel(m_model);
    m_table->setInset(true);
    m_table->setColumnWidths({64, 0, 112, 104, 0, 0, 104, 0});
    m_table->setYieldingColumns({KitTableModel::From});
    m_verdict->setObjectName(u"kitVerdict"_s);
    m_rule->setProperty("muted", true);
    m_rule->setWordWrap(true);
    m_receive->setObjectName(u"receiveOriginal"_s);
    m_move->setObjectName(u"moveOriginal"_s);
    m_return->setObjectName(u"returnOriginal"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    row->setSpacing(metrics::kGap);
    row->addWidget(m_verdict);
    row->addWidget(m_rule, 1);
    row->addWidget(m_receive);
    row->addWidget(m_move);
    row->addWidget(m_return);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(buildForm());
    column->addWidget(m_table, 1);
    connect(m_receive, &QPushButton::clicked, this, &CustodyPanel::beginReceipt);
    connect(m_move, &QPushButton::clicked, this, &CustodyPanel::beginMove);
    connect(m_return, &QPushButton::clicked, this, &CustodyPanel::beginReturn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustodyPanel::enableButtons);
    connect(m_table, &widgets::RecordTable::rowOpened, this, [this] {
        if (m_return->isEnabled()) {
            beginReturn();
        } else if (m_receive->isEnabled()) {
            beginReceipt();
        }
    });
}

QWidget* CustodyPanel::buildForm()
{
    m_form = new QWidget(this);
    m_day->setObjectName(u"custodyDay"_s);
    m_day->setFixedWidth(kDayWidth);
    m_who->setObjectName(u"custodyWho"_s);
    m_more->setObjectName(u"custodyMore"_s);
    m_record->setObjectName(u"recordCustody"_s);
    m_record->setProperty("kind", u"primary"_s);
    m_desk.shell().actions().followWriting(m_record);
    auto* row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, metrics::kGap);
    row->setSpacing(metrics::kGap);
    row->addWidget(m_about);
    row->addWidget(m_day);
    row->addWidget(m_who, 1);
    row->addWidget(m_more, 1);
    row->addWidget(m_record);
    m_form->hide();
    connect(m_record, &QPushButton::clicked, this, &CustodyPanel::record);
    for (QLineEdit* field : {m_who, m_more}) {
        connect(field, &QLineEdit::returnPressed, this, &CustodyPanel::record);
    }
    m_draft->add(u"day"_s, m_day);
    m_draft->add(u"who"_s, m_who);
    m_draft->add(u"more"_s, m_more);
    return m_form;
}

void CustodyPanel::setSheet(const CaseSheet& sheet)
{
    if (m_case != sheet.view.record.id) {
        m_case = sheet.view.record.id;
        m_draft->leave();
        hideForm();
    }
    m_kit = sheet.kit;
    const QString was = chosen() == nullptr ? QString() : chosen()->material;
    m_model->setRecords(kitRows(m_kit));
    for (int row = 0; row < m_model->rowCount() && !was.isEmpty(); ++row) {
        if (m_model->record(row).material == was) {
            m_table->selectRecordRow(row);
            break;
        }
    }
    showVerdict();
    enableButtons();
}

const KitRow* CustodyPanel::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->record(row);
}

QStringList CustodyPanel::absentChosen() const
{
    QStringList absent;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const KitRow& row = m_model->record(index.row()); !row.isHere()) {
            absent.append(row.material);
        }
    }
    absent.sort();
    absent.removeDuplicates();
    return absent;
}

void CustodyPanel::beginReceipt()
{
    m_received = absentChosen();
    if (!m_received.isEmpty()) {
        m_subject = {};
        m_subject.caseId = m_case;
        m_subject.material = m_received.join(u", "_s);
        begin(Asking::Receipt);
    }
}

void CustodyPanel::beginMove()
{
    if (const KitRow* row = chosen(); row != nullptr && row->isHere()) {
        m_subject = row->custody;
        begin(Asking::Move);
        m_more->selectAll();
    }
}

void CustodyPanel::beginReturn()
{
    if (const KitRow* row = chosen(); row != nullptr && row->isHere()) {
        m_subject = row->custody;
        begin(Asking::Return);
    }
}

void CustodyPanel::begin(Asking asking)
{
    m_draft->leave();
    m_asking = asking;
    m_day->setDate(m_desk.today());
    m_who->clear();
    m_more->setText(asking == Asking::Move ? m_subject.place : QString());
    m_draft->begin(draftKey());
    showFormWords();
    const bool isMove = asking == Asking::Move; // where it lies is all there is to say
    m_day->setVisible(!isMove);
    m_who->setVisible(!isMove);
    m_form->show();
    (isMove ? m_more : m_who)->setFocus();
    Q_EMIT formShown();
}

QString CustodyPanel::draftKey() const
{
    switch (m_asking) {
    case Asking::Nothing:
    case Asking::Receipt:
        return u"case/%1/original/%2"_s.arg(QString::number(m_case.value), m_subject.material);
    case Asking::Move:
        return u"custody/%1/move"_s.arg(m_subject.id.value);
    case Asking::Return:
        return u"custody/%1/return"_s.arg(m_subject.id.value);
    }
    return {};
}

void CustodyPanel::record()
{
    if (m_asking == Asking::Move) {
        move();
    } else if (!m_day->isValid()) {
        m_day->setFocus();
    } else if (m_asking == Asking::Receipt) {
        receive();
    } else if (m_who->text().trimmed().isEmpty()) {
        m_who->setFocus(); // to whom is what a receipt is about
    } else {
        giveBack();
    }
}

void CustodyPanel::receive()
{
    QList<Custody> originals;
    for (const QString& material : std::as_const(m_received)) {
        Custody original;
        original.caseId = m_case;
        original.material = material;
        original.receivedOn = m_day->date().value_or(QDate());
        original.receivedFrom = m_who->text();
        original.place = m_more->text();
        originals.append(original);
    }
    m_desk.write(
        this, {}, [originals](Office& office) { return CustodyService(office).receive(originals); },
        [this, draft = m_draft->key(), what = m_subject.material](const QList<core::CustodyId>&) {
            endForm(draft);
            m_desk.reportDone(tr("Received: %1.").arg(what));
        });
}

void CustodyPanel::move()
{
    m_desk.write(
        this, {},
        [id = m_subject.id, place = m_more->text().trimmed()](
            Office& office) { return CustodyService(office).move(id, place); },
        [this, draft = m_draft->key()] {
            endForm(draft);
            m_desk.reportDone(tr("It lies somewhere else now."));
        });
}

void CustodyPanel::giveBack()
{
    const auto act = [id = m_subject.id, day = m_day->date().value_or(QDate()), to = m_who->text(),
                         receipt = m_more->text()](
                         Office& office) { return CustodyService(office).giveBack(id, day, to, receipt); };
    m_desk.write(this, {}, act, [this, draft = m_draft->key()] {
        endForm(draft);
        m_desk.reportDone(tr("The original is handed back."));
    });
}

void CustodyPanel::endForm(const QString& draftKey)
{
    const bool isOpen = draftKey == m_draft->key();
    m_draft->end(draftKey);
    if (isOpen) {
        hideForm();
    }
}

void CustodyPanel::hideForm()
{
    const bool held = m_form->isAncestorOf(window()->focusWidget());
    m_asking = Asking::Nothing;
    m_form->hide();
    if (held) {
        m_table->setFocus();
    }
}

bool CustodyPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && m_asking != Asking::Nothing) {
        event->accept(); // as a shortcut it would leave the page
        return true;
    }
    return QWidget::event(event);
}

void CustodyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_asking != Asking::Nothing) {
        endForm(m_draft->key());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CustodyPanel::enableButtons()
{
    const KitRow* row = chosen();
    m_receive->setEnabled(!absentChosen().isEmpty());
    m_move->setEnabled(row != nullptr && row->isHere());
    m_return->setEnabled(row != nullptr && row->isHere());
}

QString CustodyPanel::progress() const
{
    return tr("%1 of %2").arg(m_kit.items.size() - m_kit.absent()).arg(m_kit.items.size());
}

void CustodyPanel::showVerdict()
{
    const int absent = m_kit.absent();
    const Tone incomplete = m_kit.rule == "none"_L1 ? Tone::Neutral : Tone::Overdue; // where nobody asks for them
    m_verdict->setState(absent == 0 ? Tone::Done : incomplete,
        absent == 0 ? tr("Kit complete") : tr("%n original(s) absent", nullptr, absent));
    const QString& rule = m_kit.rule;
    m_rule->setText(rule == "none"_L1             ? tr("No window of this city is known to ask for originals.")
                    : rule == "within-30-days"_L1 ? tr("To be shown at the window within 30 days of the entry.")
                    : rule == "with-residence"_L1 ? tr("To be shown at the window with the residence permit.")
                                                  : tr("To be shown at the window for new applications."));
}

void CustodyPanel::showFormWords()
{
    const bool isReceipt = m_asking == Asking::Receipt;
    m_about->setText((isReceipt                  ? tr("%1 came:")
                      : m_asking == Asking::Move ? tr("%1 lies now:")
                                                 : tr("%1 goes back:"))
                         .arg(m_subject.material));
    m_day->setAccessibleName(isReceipt ? tr("Received on") : tr("Handed back on"));
    m_who->setPlaceholderText(isReceipt ? tr("From whom") : tr("To whom"));
    m_who->setAccessibleName(m_who->placeholderText());
    m_more->setPlaceholderText(m_asking == Asking::Return ? tr("Number of the receipt") : tr("Where it lies"));
    m_more->setAccessibleName(m_more->placeholderText());
    m_record->setText(tr("Record"));
}

void CustodyPanel::retranslate()
{
    m_model->setLang(m_desk.lang());
    m_table->setAccessibleName(tr("Originals"));
    m_receive->setText(tr("Received …"));
    m_move->setText(tr("Lies elsewhere …"));
    m_return->setText(tr("Handed back …"));
    showVerdict();
    showFormWords();
}

} // namespace ui::case_page
