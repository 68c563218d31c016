// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/reading_review.h"

#include "core/documents/passport_reading.h"
#include "ui/inbox/filing_choice.h"
#include "ui/inbox/inbox_words.h"
#include "ui/inbox/page_picture.h"
#include "ui/inbox/page_pieces.h"
#include "ui/inbox/value_review.h"
#include "ui/models/record_words.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::inbox {

using core::documents::ComparedField;
using core::documents::DocumentKind;
using core::documents::FieldVerdict;
using core::services::SameContent;
using models::RecordWords;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

QLabel* words(QWidget* parent, bool isMuted)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("muted", isMuted);
    return label;
}

} // namespace

ReadingReview::ReadingReview(shell::Desk& desk, core::services::ReadingPool& pool, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_pieces(new PagePieces(pool, this)), m_title(words(this, false)),
      m_remark(words(this, true)), m_notes(words(this, false)), m_body(new QWidget),
      m_choice(new FilingChoice(desk, m_body)), m_valueColumn(new QVBoxLayout), m_page(new PagePicture(m_body)),
      m_foot(new QWidget(this)), m_hindrance(words(m_foot, true)), m_buttons(new QHBoxLayout),
      m_scroll(new QScrollArea(this)), m_nothing(words(this, true))
{
    build();
    connect(m_pieces, &PagePieces::drawn, this, &ReadingReview::showPieces);
    connect(m_choice, &FilingChoice::changed, this, &ReadingReview::compare);
    connect(m_choice, &FilingChoice::chosenByHand, this, &ReadingReview::noteReview);
    show(nullptr);
    QTimer::singleShot(0, this, &ReadingReview::makeAhead);
}

void ReadingReview::build()
{
    setObjectName(u"readingReview"_s);
    m_notes->setObjectName(u"reviewNotes"_s);
    m_title->setFont(widgets::fontFor(widgets::TextSize::Heading, QFont::DemiBold));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kMargin);
    m_valueColumn->setSpacing(metrics::kTight);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(metrics::kMargin, metrics::kGap, metrics::kMargin, metrics::kGap);
    body->setSpacing(metrics::kPad);
    body->addWidget(m_notes);
    body->addWidget(m_choice);
    body->addLayout(m_valueColumn);
    body->addWidget(m_page);
    body->addStretch();
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* foot = new QVBoxLayout(m_foot);
    // The buttons end where the fields end, with and without a scroll bar beside them.
    const auto alignFoot = [this, foot](int /*least*/, int most) {
        const int bar = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        foot->setContentsMargins(metrics::kMargin, metrics::kGap, metrics::kMargin + bar, metrics::kPad);
    };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, alignFoot);
    alignFoot(0, 0);
    foot->setSpacing(metrics::kGap);
    foot->addWidget(m_hindrance);
    foot->addLayout(m_buttons);
    m_buttons->setSpacing(metrics::kGap);
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kTight);
    heading->setSpacing(metrics::kTight);
    heading->addWidget(m_title);
    heading->addWidget(m_remark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_foot);
}

void ReadingReview::addAction(QAction* action, widgets::ActionButton::Kind kind)
{
    m_buttons->addWidget(new widgets::ActionButton(action, kind, m_foot));
}

void ReadingReview::forgetValues()
{
    for (ValueReview* value : std::as_const(m_values)) {
        m_valueColumn->removeWidget(value);
        value->hide();
    }
    m_values.clear();
    m_page->setPage({});
}

void ReadingReview::show(const InboxEntry* entry)
{
    const InboxEntry next = entry != nullptr ? *entry : InboxEntry();
    const bool isSame = next.key == m_entry.key && next.state == m_entry.state;
    const bool isKnown =
        isSame && next.file.content.vaultName == m_entry.file.content.vaultName && next.review == m_entry.review;
    m_entry = next;
    const bool isReadable = m_entry.state == InboxState::Read;
    if (!isKnown) {
        forgetValues();
        m_pieces->clear();
        m_scroll->verticalScrollBar()->setValue(0);
        if (isReadable) {
            buildValues();
            m_pieces->show(m_entry.file);
            m_choice->setFile(m_entry.file, m_entry.review);
        }
    }
    m_scroll->setVisible(isReadable);
    m_foot->setVisible(isReadable);
    m_nothing->setVisible(!isReadable);
    showHeading();
    compare();
}

QStringList ReadingReview::fieldOrder() const
{
    const auto& reading = m_entry.file.reading;
    const QStringList& known =
        reading.kind == DocumentKind::Passport ? core::documents::passportFields() : core::documents::noticeFields();
    QStringList order;
    std::ranges::copy_if(
        known, std::back_inserter(order), [&reading](const QString& field) { return reading.fields.contains(field); });
    return order;
}

void ReadingReview::buildValues()
{
    const auto& reading = m_entry.file.reading;
    QWidget* before = m_choice->lastField();
    for (const QString& field : fieldOrder()) {
        ValueReview* value = valueFor(field);
        before = value->tabAfter(before);
        value->setReading(reading.fields.value(field), reading.confidence.value(field));
        const ReviewState& review = m_entry.review;
        if (review.typed.contains(field)) {
            value->setValue(review.typed.value(field));
        }
        if (review.seen.contains(field)) {
            value->setSeen(review.seen.value(field));
        }
        m_valueColumn->addWidget(value);
        value->show();
        m_values.append(value);
    }
}

ValueReview* ReadingReview::valueFor(const QString& field)
{
    ValueReview*& value = m_made[field];
    if (value == nullptr) {
        value = new ValueReview(field, m_body);
        value->hide();
        connect(value, &ValueReview::changed, this, [this] {
            noteReview();
            compare();
        });
    }
    return value;
}

void ReadingReview::makeAhead()
{
    for (const QString& field : core::documents::noticeFields() + core::documents::passportFields()) {
        if (!m_made.contains(field)) {
            for (QWidget* part : valueFor(field)->findChildren<QWidget*>()) {
                part->ensurePolished();
            }
            QTimer::singleShot(0, this, &ReadingReview::makeAhead);
            return;
        }
    }
}

void ReadingReview::noteReview()
{
    ReviewState state = m_choice->chosen();
    for (const ValueReview* value : std::as_const(m_values)) {
        if (value->isCorrected()) {
            state.typed.insert(value->field(), value->value());
        }
        if (const std::optional<QString> seen = value->seen()) {
            state.seen.insert(value->field(), *seen);
        }
    }
    m_entry.review = state;
    Q_EMIT reviewed(m_entry.key, state);
}

void ReadingReview::showPieces()
{
    for (ValueReview* value : std::as_const(m_values)) {
        value->setPiece(m_pieces->pieceOf(value->field()));
    }
    // Without values the page itself is what a person has to see.
    m_page->setPage(m_values.isEmpty() ? m_pieces->page(0) : QImage());
    showFoot();
}

void ReadingReview::compare()
{
    const auto& target = m_choice->target();
    QMap<QString, QString> read;
    for (const ValueReview* value : std::as_const(m_values)) {
        read.insert(value->field(), value->value());
    }
    const QList<ComparedField> compared =
        target ? core::documents::compareFields(read, target->expected) : QList<ComparedField>();
    for (ValueReview* value : std::as_const(m_values)) {
        const auto found = std::ranges::find(compared, value->field(), &ComparedField::field);
        value->setComparison(found == compared.cend() ? std::nullopt : std::optional(*found));
    }
    showFoot();
}

bool ReadingReview::isDrawn() const { return m_pieces->isComplete(); }

bool ReadingReview::isSeen() const
{
    return isDrawn() && !m_pieces->hasFailed() && std::ranges::all_of(m_values, &ValueReview::isSettled);
}

QString ReadingReview::hindrance() const
{
    if (!m_pieces->isComplete()) {
        return tr("The page is being drawn …");
    }
    if (m_pieces->hasFailed()) {
        return tr("The page cannot be drawn: what was read from it cannot be compared, and is not kept.");
    }
    const auto open = std::ranges::count_if(m_values, [](const ValueReview* value) { return !value->isSettled(); });
    if (open > 0) {
        return tr("%n value(s) are unsure: compare each with the page, put it right or tick it.", nullptr,
            static_cast<int>(open));
    }
    if (!m_choice->target()) {
        return tr("Choose the case it belongs to.");
    }
    if (m_entry.file.reading.kind == DocumentKind::WorkingCopy) {
        return tr("This is our own working copy, no notice of the authority's.");
    }
    return m_choice->material().isEmpty() && !canFileNotice() ? tr("Choose the material that it is.") : QString();
}

bool ReadingReview::canFileNotice() const
{
    return m_entry.state == InboxState::Read && isSeen() && m_choice->target()
           && core::documents::isNotice(m_entry.file.reading.kind);
}

bool ReadingReview::canAttach() const
{
    return m_entry.state == InboxState::Read && isSeen() && m_choice->target() && !m_choice->material().isEmpty();
}

QMap<QString, QString> ReadingReview::confirmed() const
{
    QMap<QString, QString> values;
    for (const ValueReview* value : m_values) {
        values.insert(value->field(), value->value());
    }
    return values;
}

core::CaseId ReadingReview::caseId() const { return m_choice->target() ? m_choice->target()->id : core::CaseId(); }

QString ReadingReview::caseNumber() const { return m_choice->target() ? m_choice->target()->number : QString(); }

QString ReadingReview::material() const { return m_choice->material(); }

int ReadingReview::differences() const
{
    if (!m_choice->target()) {
        return 0;
    }
    const auto compared = core::documents::compareFields(confirmed(), m_choice->target()->expected);
    return static_cast<int>(std::ranges::count(compared, FieldVerdict::Differs, &ComparedField::verdict));
}

QWidget* ReadingReview::firstField() const
{
    if (!m_choice->target()) {
        return m_choice->firstField();
    }
    for (const ValueReview* value : m_values) {
        if (!value->isSettled()) {
            return value->edit();
        }
    }
    return m_choice->firstField();
}

void ReadingReview::showHeading()
{
    m_title->setText(m_entry.file.fileName);
    m_title->setVisible(m_entry.key != 0);
    m_remark->setVisible(m_entry.key != 0);
    QString standing = InboxWords::of(m_entry.state);
    if (m_entry.state == InboxState::Read) {
        standing = RecordWords::ofDocumentKind(core::documents::kindName(m_entry.file.reading.kind));
    } else if (m_entry.state == InboxState::Filed) {
        standing = InboxWords::ofFiled(m_entry);
    }
    m_remark->setText(standing);
    QStringList notes;
    if (m_entry.hasChanged) {
        notes.append(tr("The file has changed: what was put right, ticked or chosen for it before no longer counts."));
    }
    if (!m_entry.sameAs.isEmpty()) {
        notes.append(tr("The same file as %1 in this list.").arg(m_entry.sameAs));
    }
    for (const SameContent& same : std::as_const(m_entry.file.sameContent)) {
        notes.append(tr("Kept already: %1").arg(InboxWords::ofSame(same)));
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_nothing->setText(instead());
}

QString ReadingReview::instead() const
{
    if (m_entry.key == 0) {
        return tr("Choose a file to look at it.");
    }
    switch (m_entry.state) {
    case InboxState::Failed: {
        const core::FailureTexts::Text text =
            m_desk.shell().failures().of(m_entry.failure.value_or(core::Failure(core::FailureCode::Internal)));
        return text.happened + u"\n\n"_s + text.advice;
    }
    case InboxState::Stopped:
        return tr("Reading was stopped; Reload (F5) takes it up again.");
    case InboxState::Filed:
        return tr("Enter opens the case; Undo takes the filing back.");
    case InboxState::Waiting:
    case InboxState::Reading:
    case InboxState::Read:
        break;
    }
    return {};
}

void ReadingReview::showFoot()
{
    const QString why = m_entry.state == InboxState::Read ? hindrance() : QString();
    m_hindrance->setText(why);
    m_hindrance->setVisible(!why.isEmpty());
    Q_EMIT changed();
}

void ReadingReview::retranslate()
{
    m_choice->retranslate();
    for (ValueReview* value : std::as_const(m_made)) {
        value->retranslate();
    }
    showHeading();
    showFoot();
}

} // namespace ui::inbox
