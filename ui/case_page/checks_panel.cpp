// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/checks_panel.h"

#include "core/services/case_fact_service.h"
#include "core/services/check_service.h"
#include "ui/case_page/defect_row.h"
#include "ui/models/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/section_header.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::case_page {

using core::rulebook::Severity;
using core::services::CaseFactService;
using core::services::CaseFinding;
using core::services::CheckService;
using core::services::Office;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kDayWidth = 40 * metrics::kGrid;

bool counts(const CaseFinding& finding) { return finding.waivedBecause.isEmpty(); }

QLabel* wordsLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setContentsMargins(metrics::kPad, 0, metrics::kPad, 0); // in line with the findings
    return label;
}

/// Of what the authority sent back and nobody has submitted again.
int openPoints(const QList<core::services::ReturnView>& returns)
{
    const auto open = std::ranges::find_if(
        returns, [](const core::services::ReturnView& each) { return each.record.resubmittedOn.isNull(); });
    return open == returns.end() ? 0 : static_cast<int>(std::ranges::count_if(open->defects, isOpen));
}

} // namespace

ChecksPanel::ChecksPanel(shell::Desk& desk, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_waiverDraft(new shell::FieldDraft(desk, this)),
      m_dayDraft(new shell::FieldDraft(desk, this)), m_verdict(new widgets::Chip), m_standing(new QLabel),
      m_dayLabel(new QLabel), m_day(new widgets::DateEdit), m_head(buildHead()),
      m_showWhy(desk.shell().actions().makeFor(this, u"why.show"_s)),
      m_waive(desk.shell().actions().makeFor(this, u"case.waive"_s)), m_why(new widgets::WhyPopover(this))
{
    setObjectName(u"checks"_s);
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    m_column->setSpacing(metrics::kGap);
    m_column->addWidget(m_head);
    m_column->addStretch();
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_showWhy, &QAction::triggered, this, [this] {
        if (FindingRow* row = focusedRow()) {
            row->askWhy();
        }
    });
    connect(m_waive, &QAction::triggered, this, [this] {
        if (FindingRow* row = focusedRow()) {
            row->askReason();
        }
    });
}

QWidget* ChecksPanel::buildHead()
{
    auto* head = new QWidget;
    m_verdict->setObjectName(u"checksVerdict"_s);
    m_standing->setProperty("muted", true);
    m_day->setObjectName(u"plannedUseOn"_s);
    m_day->setFixedWidth(kDayWidth);
    m_day->setCalendarStart(m_desk.today());
    m_dayLabel->setBuddy(m_day);
    m_desk.shell().actions().followWriting(m_day);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::kPad, 0, metrics::kGap, 0);
    row->setSpacing(metrics::kGap);
    row->addWidget(m_verdict);
    row->addWidget(m_standing);
    row->addStretch();
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    connect(m_day, &QLineEdit::editingFinished, this, &ChecksPanel::takePlannedDay);
    m_dayDraft->add(u"day"_s, m_day);
    m_waiverDraft->add(
        u"because"_s, [this] { return m_waiver ? QJsonValue(m_waiver->typed) : QJsonValue(QJsonValue::Undefined); },
        [this](const QJsonValue& kept) {
            m_waiver->typed = kept.toString();
            markStale();
        });
    return head;
}

void ChecksPanel::beginDay()
{
    if (m_dayDraft->key().isEmpty()) {
        m_dayDraft->begin(u"case/%1/planned-day"_s.arg(m_case.value));
    }
}

void ChecksPanel::takePlannedDay()
{
    const QDate day = m_day->date().value_or(QDate());
    if (!m_day->isValid()) {
        return;
    }
    if (day == m_plannedOn) { // leaving the field after Enter says it no second time
        if (!m_isRecording) {
            m_dayDraft->end();
            beginDay();
        }
        return;
    }
    const QDate before = std::exchange(m_plannedOn, day);
    m_isRecording = true;
    m_desk.write(
        this, {},
        [id = m_case, day](Office& office) {
            return CaseFactService(office).save(id, {{u"plannedUseOn"_s, day.toString(Qt::ISODate)}});
        },
        [this, key = m_dayDraft->key()] {
            m_isRecording = false;
            m_dayDraft->end(key);
            beginDay();
            m_desk.reportDone(tr("The planned day of use is changed."));
        },
        [this, before](const core::Failure& failure) {
            m_isRecording = false;
            m_plannedOn = before;
            m_desk.shell().reporter().failure(failure);
        });
}

void ChecksPanel::waive(const Key& key, const QString& because)
{
    m_desk.write(
        this, {},
        [id = m_case, key, because](
            Office& office) { return CheckService(office).waive(id, key.check, key.place, because); },
        [this, id = m_case, key] {
            if (id == m_case) {
                endWaiver(key);
            }
            m_desk.reportDone(tr("The finding is waived."));
        });
}

void ChecksPanel::beginWaiver(const Key& key)
{
    if (m_waiver && m_waiver->key == key) {
        return; // its row was built anew
    }
    m_waiverDraft->leave();
    m_waiver = Waiver{key, {}};
    m_waiverDraft->begin(draftOf(key));
}

void ChecksPanel::endWaiver(const Key& key)
{
    m_waiverDraft->end(draftOf(key));
    if (m_waiver && m_waiver->key == key) {
        m_waiver.reset();
    }
}

QString ChecksPanel::draftOf(const Key& key) const
{
    return u"case/%1/waiver/%2/%3"_s.arg(QString::number(m_case.value), key.check, key.place);
}

void ChecksPanel::restore(const Key& key)
{
    m_desk.write(
        this, {}, [id = m_case, key](Office& office) { return CheckService(office).restore(id, key.check, key.place); },
        [this] { m_desk.reportDone(tr("The finding counts again.")); });
}

void ChecksPanel::setSheet(const CaseSheet& sheet)
{
    const core::domain::CaseRecord& record = sheet.view.record;
    if (m_case != record.id) {
        m_case = record.id;
        m_waiverDraft->leave();
        m_waiver.reset();
        m_dayDraft->leave();
        m_plannedOn = {};
        m_day->clear();
    }
    m_isJudged = core::services::isBeforeSubmission(record);
    m_checks = sheet.view.checks;
    m_openPoints = openPoints(sheet.view.returns);
    m_view.emplace(sheet);
    if (m_dayDraft->key().isEmpty() || !m_dayDraft->hasTyped()) {
        m_plannedOn = record.plannedUseOn;
        m_day->setDate(m_plannedOn.isValid() ? std::optional(m_plannedOn) : std::nullopt);
    }
    beginDay();
    markStale();
}

int ChecksPanel::standing() const { return static_cast<int>(std::ranges::count_if(m_checks.findings, counts)); }

void ChecksPanel::retranslate()
{
    m_dayLabel->setText(tr("Planned day of use"));
    m_day->setAccessibleName(tr("Planned day of use"));
    m_day->setToolTip(tr("Papers are judged on this day; without it on the day of submission, else today"));
    markStale();
}

void ChecksPanel::markStale()
{
    m_isStale = true;
    if (isVisible()) {
        rebuild();
    }
}

void ChecksPanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isStale) {
        rebuild();
    }
}

void ChecksPanel::rebuild()
{
    m_isStale = false;
    const qsizetype held = m_rows.indexOf(focusedRow());
    const QString child = held < 0 ? QString() : QApplication::focusWidget()->objectName();
    delete m_body;
    m_rows.clear();
    showVerdict();
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTight);
    addMemory(column);
    addFindings(column);
    addNeeds(column);
    m_column->insertWidget(1, m_body);
    m_body->show(); // not only once the layout gets round to it
    if (held >= 0) {
        focusRow(child, held);
    }
}

void ChecksPanel::showVerdict()
{
    const auto blockers = std::ranges::count_if(m_checks.findings,
        [](const CaseFinding& each) { return counts(each) && each.finding.severity == Severity::Blocker; });
    m_head->setVisible(m_isJudged);
    const bool isReady = blockers == 0 && m_openPoints == 0;
    m_verdict->setState(isReady ? Tone::Done : Tone::Overdue, isReady ? tr("Ready") : tr("Not ready"));
    m_standing->setText(blockers > 0       ? tr("%n blocker(s) in the way.", nullptr, static_cast<int>(blockers))
                        : m_openPoints > 0 ? tr("%n point(s) of the return still open.", nullptr, m_openPoints)
                                           : tr("No blocker stands in the way."));
}

void ChecksPanel::addMemory(QVBoxLayout* column)
{
    for (const core::services::RememberedReturn& each : std::as_const(m_checks.remembered)) {
        auto* line = new QWidget(m_body);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(metrics::kPad, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(new widgets::Chip(Tone::Due, tr("Came back before"), line), 0, Qt::AlignTop);
        QLabel* words = wordsLabel(FindingView::ofMemory(each, m_desk.lang()), line);
        words->setObjectName(u"rememberedReturn"_s);
        row->addWidget(words, 1);
        column->addWidget(line);
    }
}

void ChecksPanel::addFindings(QVBoxLayout* column)
{
    const auto add = [&](const QString& title, auto belongs) {
        const auto count = std::ranges::count_if(m_checks.findings, belongs);
        if (count == 0) {
            return;
        }
        auto* header = new widgets::SectionHeader(m_body);
        header->setContentsMargins(metrics::kPad, 0, 0, 0);
        header->setTitle(title);
        header->setRemark(QLocale().toString(static_cast<qlonglong>(count)));
        column->addWidget(header);
        for (qsizetype i = 0; i < m_checks.findings.size(); ++i) {
            if (belongs(m_checks.findings.at(i))) {
                addRow(i, column);
            }
        }
    };
    const auto ofWeight = [](Severity severity) {
        return [severity](const CaseFinding& each) { return counts(each) && each.finding.severity == severity; };
    };
    add(tr("Blockers"), ofWeight(Severity::Blocker));
    add(tr("Warnings"), ofWeight(Severity::Warning));
    add(tr("Notes"), ofWeight(Severity::Note));
    add(tr("Waived"), [](const CaseFinding& each) { return !counts(each); });
    if (m_checks.findings.isEmpty()) {
        auto* empty = new widgets::EmptyState(u"circle-check"_s, m_body);
        empty->setText(m_isJudged ? tr("Nothing found") : tr("Handed in"),
            m_isJudged ? tr("As far as the records and papers show, nothing would come back.")
                       : tr("Checks are made before a submission."));
        column->addWidget(empty);
    }
}

void ChecksPanel::addRow(qsizetype finding, QVBoxLayout* column)
{
    const CaseFinding& shown = m_checks.findings.at(finding);
    const Key key{shown.finding.check, shown.finding.path};
    auto* row = new FindingRow(m_view->item(shown, m_desk.lang()), m_body);
    m_desk.shell().actions().followWriting(row->writingPart());
    column->addWidget(row);
    m_rows.append(row);
    connect(row, &FindingRow::opened, this, [this, key] { Q_EMIT placeWanted(key.place); });
    connect(row, &FindingRow::whyRequested, this, [this, finding](const QPoint& at) { explain(finding, at); });
    connect(row, &FindingRow::waiverBegun, this, [this, key] { beginWaiver(key); });
    connect(row, &FindingRow::waiverTyped, this, [this, key](const QString& typed) {
        beginWaiver(key); // where another one's field is open too
        m_waiver->typed = typed;
        m_waiverDraft->noteTyped(u"because"_s);
    });
    connect(row, &FindingRow::waiverEnded, this, [this, key] { endWaiver(key); });
    connect(row, &FindingRow::waived, this, [this, key](const QString& because) { waive(key, because); });
    connect(row, &FindingRow::restored, this, [this, key] { restore(key); });
    if (m_waiver && m_waiver->key == key) {
        row->showReasonField(m_waiver->typed); // what is being typed outlives a change elsewhere
    }
}

void ChecksPanel::addNeeds(QVBoxLayout* column)
{
    QStringList needs;
    std::ranges::transform(m_checks.needs, std::back_inserter(needs), &Words::ofFact);
    needs.removeDuplicates();
    if (!needs.isEmpty()) {
        QLabel* words = wordsLabel(
            tr("More could be said if these were known: %1.").arg(needs.join(m_desk.isChinese() ? u"、"_s : u", "_s)),
            m_body);
        words->setProperty("muted", true);
        column->addWidget(words);
    }
}

FindingRow* ChecksPanel::focusedRow() const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto held = std::ranges::find_if(
        m_rows, [focus](const FindingRow* row) { return row == focus || row->isAncestorOf(focus); });
    return held == m_rows.end() ? nullptr : *held;
}

void ChecksPanel::focusRow(const QString& child, qsizetype row)
{
    if (m_rows.isEmpty()) {
        m_day->setFocus();
        return;
    }
    FindingRow* next = m_rows.at(std::min(row, m_rows.size() - 1));
    auto* part = child.isEmpty() ? nullptr : next->findChild<QWidget*>(child);
    (part == nullptr ? next : part)->setFocus();
}

void ChecksPanel::explain(qsizetype finding, const QPoint& globalPosition)
{
    m_why->setReason(m_view->reason(m_checks.findings.at(finding), m_desk.lang()));
    m_why->showAt(globalPosition);
}

void ChecksPanel::keyPressEvent(QKeyEvent* event)
{
    FindingRow* held = focusedRow();
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (held == nullptr || step == 0) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    FindingRow* next = m_rows.at(std::clamp<qsizetype>(m_rows.indexOf(held) + step, 0, m_rows.size() - 1));
    next->setFocus();
    ensureWidgetVisible(next);
}

} // namespace ui::case_page
