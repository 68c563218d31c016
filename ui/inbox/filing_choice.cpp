// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/filing_choice.h"

#include "core/services/case_service.h"
#include "ui/forms/record_picker.h"
#include "ui/inbox/inbox_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace ui::inbox {

using core::CaseId;
using core::documents::DocumentKind;
using core::services::CaseService;
using core::services::DocumentMatch;
using core::services::InboxService;
using core::services::Office;
using core::workflow::ChecklistItem;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

/// A match that is less sure is offered, not chosen.
constexpr double kSureEnough = 0.5;

core::Result<FilingChoice::Target> targetOf(Office& office, CaseId id, DocumentKind kind)
{
    const auto view = CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    auto expected = InboxService(office).expected(id, kind);
    if (!expected) {
        return expected.failure();
    }
    FilingChoice::Target target{id, view->record.number, {}, std::move(*expected)};
    std::ranges::copy_if(view->checklist, std::back_inserter(target.materials), [&view](const ChecklistItem& item) {
        return std::ranges::find(view->materials, item.material, &core::domain::Material::code)
               != view->materials.cend();
    });
    return target;
}

} // namespace

FilingChoice::FilingChoice(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_caseLabel(new QLabel(this)), m_case(new widgets::ChoiceBox(this)),
      m_otherLabel(new QLabel(this)), m_other(new forms::RecordPicker(desk, core::services::SearchHitKind::Case, this)),
      m_materialLabel(new QLabel(this)), m_material(new widgets::ChoiceBox(this))
{
    build();
}

void FilingChoice::build()
{
    m_case->setObjectName(u"inboxCase"_s);
    m_other->setObjectName(u"inboxOtherCase"_s);
    m_material->setObjectName(u"inboxMaterial"_s);
    m_caseLabel->setBuddy(m_case);
    m_otherLabel->setBuddy(m_other);
    m_materialLabel->setBuddy(m_material);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kPad);
    grid->setVerticalSpacing(metrics::kGap);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [label, editor] :
        {std::pair<QLabel*, QWidget*>{m_caseLabel, m_case}, {m_otherLabel, m_other}, {m_materialLabel, m_material}}) {
        label->setProperty("muted", true);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
        ++row;
    }
    for (QComboBox* box : {m_case, m_material}) {
        // Long names give way: the panel is no wider for them.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(1);
    }
    connect(m_case, &QComboBox::currentIndexChanged, this, &FilingChoice::chooseCase);
    connect(m_other, &forms::RecordPicker::chosenChanged, this, &FilingChoice::takePicked);
    connect(m_material, &QComboBox::currentIndexChanged, this, &FilingChoice::changed);
    connect(m_case, &QComboBox::activated, this, &FilingChoice::noteCase);
    connect(m_material, &QComboBox::activated, this, &FilingChoice::noteMaterial);
}

QWidget* FilingChoice::firstField() const { return m_case->count() > 0 ? static_cast<QWidget*>(m_case) : m_other; }

QWidget* FilingChoice::lastField() const { return m_material; }

QString FilingChoice::material() const { return m_material->currentData().toString(); }

void FilingChoice::setFile(const core::services::InboxFile& file, const ReviewState& before)
{
    m_file = file;
    m_byHand = before.caseId;
    m_materialByHand = before.material;
    {
        const QSignalBlocker quiet(m_other);
        m_other->choose(0, {});
    }
    offerMatches();
    if (m_byHand.isStored() && m_case->findData(m_byHand.value) < 0) {
        const QSignalBlocker quiet(m_other);
        m_other->choose(m_byHand.value, before.caseWords);
        offerMatches();
    }
    const bool isSure = !file.matches.isEmpty() && file.matches.first().caseId.isStored()
                        && file.matches.first().confidence >= kSureEnough;
    const CaseId wanted = m_byHand.isStored() ? m_byHand : isSure ? file.matches.first().caseId : CaseId();
    setCurrentCase(m_case->findData(wanted.value));
    chooseCase();
}

ReviewState FilingChoice::chosen() const
{
    return {.typed = {},
        .seen = {},
        .caseId = m_byHand,
        .caseWords = m_byHand.isStored() ? m_case->currentText() : QString(),
        .material = m_materialByHand};
}

void FilingChoice::noteCase()
{
    m_byHand = CaseId{m_case->currentData().toLongLong()};
    m_materialByHand.clear();
    Q_EMIT chosenByHand();
}

void FilingChoice::noteMaterial()
{
    m_materialByHand = material();
    Q_EMIT chosenByHand();
}

void FilingChoice::offerMatches()
{
    const QSignalBlocker quiet(m_case);
    m_case->clear();
    for (const DocumentMatch& match : std::as_const(m_file.matches)) {
        if (match.caseId.isStored()) {
            const QString words = u"%1 · %2 · %3"_s.arg(InboxWords::ofMatch(match, m_desk.lang()),
                m_desk.say(match.procedureName), InboxWords::ofEvidence(match));
            m_case->addItem(words, match.caseId.value);
        }
    }
    if (m_other->chosen() != 0 && m_case->findData(m_other->chosen()) < 0) {
        m_case->addItem(m_other->text(), m_other->chosen());
    }
    m_case->setEnabled(m_case->count() > 0);
    m_case->setPlaceholderText(m_case->count() > 0 ? tr("Choose a case") : tr("No case found: search for one below"));
}

void FilingChoice::takePicked()
{
    if (m_other->chosen() == 0) {
        return;
    }
    offerMatches();
    setCurrentCase(m_case->findData(m_other->chosen()));
    noteCase();
    chooseCase();
}

void FilingChoice::setCurrentCase(int index)
{
    const QSignalBlocker quiet(m_case);
    m_case->setCurrentIndex(index);
}

void FilingChoice::chooseCase()
{
    m_target.reset();
    m_wanted = CaseId{m_case->currentData().toLongLong()};
    offerMaterials();
    Q_EMIT changed();
    if (m_wanted.isStored()) {
        readTarget(m_wanted);
    }
}

void FilingChoice::readTarget(CaseId id)
{
    m_desk.read(
        this, [id, kind = m_file.reading.kind](Office& office) { return targetOf(office, id, kind); },
        [this, id](const Target& target) {
            if (id == m_wanted) {
                m_target = target;
                offerMaterials();
                Q_EMIT changed();
            }
        });
}

void FilingChoice::offerMaterials()
{
    const QString kept = material();
    const QString usual =
        m_materialByHand.isEmpty() ? InboxService::materialFor(m_file.reading.kind) : m_materialByHand;
    const QString wanted = kept.isEmpty() ? usual : kept;
    const QSignalBlocker quiet(m_material);
    m_material->clear();
    for (const ChecklistItem& item : m_target ? m_target->materials : QList<ChecklistItem>()) {
        m_material->addItem(item.material + u' ' + m_desk.say(item.names), item.material);
    }
    m_material->setCurrentIndex(m_material->findData(wanted));
    m_material->setEnabled(m_material->count() > 0);
    m_material->setPlaceholderText(tr("Choose what it is"));
}

void FilingChoice::retranslate()
{
    m_caseLabel->setText(tr("Belongs to"));
    m_case->setAccessibleName(m_caseLabel->text());
    m_otherLabel->setText(tr("Another case"));
    m_other->setAccessibleName(m_otherLabel->text());
    m_other->setPlaceholderText(tr("Number or name …"));
    m_materialLabel->setText(tr("Material"));
    m_material->setAccessibleName(m_materialLabel->text());
    const QVariant chosen = m_case->currentData();
    offerMatches();
    setCurrentCase(m_case->findData(chosen));
    offerMaterials();
}

} // namespace ui::inbox
