// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/offer_list.h"

#include "ui/models/words.h"
#include "ui/record_pages/filing_reason.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/why_popover.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui::record_pages {

using core::services::CaseBundle;
using core::services::CaseOffer;
using core::services::CaseWarning;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

OfferList::OfferList(shell::Desk& desk, Main main, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_main(main), m_column(new QVBoxLayout(this)), m_why(new widgets::WhyPopover(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kGap);
}

void OfferList::setSheet(OfferSheet sheet)
{
    for (const Row& row : std::as_const(m_rows)) {
        delete row.line;
    }
    m_rows.clear();
    m_sheet = std::move(sheet);
    for (qsizetype i = 0; i < m_sheet.bundles.size(); ++i) {
        if (m_main == Main::Shown) {
            addRow(i, -1);
        }
        for (qsizetype k = 0; k < m_sheet.bundles[i].with.size(); ++k) {
            addRow(i, k);
        }
    }
    followMain();
    retranslate();
    Q_EMIT chosenChanged();
}

void OfferList::addRow(qsizetype bundle, qsizetype follower)
{
    Row row{bundle, follower, new QWidget(this)};
    row.box = new QCheckBox(row.line);
    row.note = new QLabel(row.line);
    row.why = new QPushButton(row.line);
    row.box->setObjectName(u"offer%1"_s.arg(m_rows.size()));
    row.why->setObjectName(u"offerWhy%1"_s.arg(m_rows.size()));
    row.note->setWordWrap(true);
    row.note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(metrics::kTight);
    texts->addWidget(row.box);
    texts->addWidget(row.note);
    auto* line = new QHBoxLayout(row.line);
    const bool isIndented = m_main == Main::Shown && follower >= 0;
    line->setContentsMargins(isIndented ? metrics::kSection : 0, 0, 0, 0);
    line->addLayout(texts, 1);
    line->addWidget(row.why, 0, Qt::AlignTop);
    row.box->setEnabled(follower < 0 || offerOf(row).opening.employer.isStored());
    showTick(row);
    m_column->addWidget(row.line);
    m_rows.append(row);
    connect(row.box, &QCheckBox::toggled, this, [this] {
        followMain();
        Q_EMIT chosenChanged();
    });
    connect(row.box, &QCheckBox::clicked, this, [this, row](bool isChecked) {
        m_ticks.insert(nameOf(row), isChecked);
        Q_EMIT ticked();
    });
    connect(row.why, &QPushButton::clicked, this, [this, row] { explain(row); });
}

const CaseOffer& OfferList::offerOf(const Row& row) const
{
    const CaseBundle& bundle = m_sheet.bundles[row.bundle];
    return row.follower < 0 ? bundle.main : bundle.with[row.follower];
}

QString OfferList::nameOf(const Row& row) const
{
    const CaseOffer& offer = offerOf(row);
    QStringList name{QString::number(offer.opening.person.value), offer.opening.procedure, offer.kind};
    if (m_main == Main::Shown && offer.filing) {
        name.append(offer.filing->by.toString(Qt::ISODate)); // in some years the same is offered again
    }
    return name.join(u'/');
}

bool OfferList::isOffered(const Row& row) const
{
    const bool hasLapsed = m_sheet.bundles[row.bundle].main.permitLapsedOn.isValid();
    return !hasLapsed && (row.follower < 0 || offerOf(row).opening.employer.isStored());
}

void OfferList::showTick(const Row& row) { row.box->setChecked(m_ticks.value(nameOf(row)).toBool(isOffered(row))); }

void OfferList::setTicks(const QJsonObject& ticks)
{
    m_ticks = ticks;
    for (const Row& row : std::as_const(m_rows)) {
        showTick(row);
    }
}

void OfferList::followMain()
{
    bool isMainChosen = true;
    for (const Row& row : std::as_const(m_rows)) {
        if (row.follower < 0) {
            isMainChosen = row.box->isChecked();
        } else {
            row.box->setEnabled(isMainChosen && offerOf(row).opening.employer.isStored());
        }
    }
}

QList<CaseBundle> OfferList::chosen() const
{
    QList<CaseBundle> bundles;
    for (qsizetype i = 0; i < m_sheet.bundles.size(); ++i) {
        CaseBundle bundle = m_sheet.bundles[i];
        bundle.with.clear();
        bool isChosen = m_main == Main::Hidden;
        for (const Row& row : m_rows) {
            if (row.bundle != i || !row.box->isChecked() || !row.box->isEnabled()) {
                continue;
            }
            if (row.follower < 0) {
                isChosen = true;
            } else {
                bundle.with.append(offerOf(row));
            }
        }
        if (isChosen) {
            bundles.append(bundle);
        }
    }
    return bundles;
}

int OfferList::chosenCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return row.box->isChecked() && row.box->isEnabled(); }));
}

QString OfferList::wordsOf(const Row& row) const
{
    const CaseOffer& offer = offerOf(row);
    QStringList parts;
    if (m_main == Main::Shown && row.follower < 0) {
        parts.append(offer.personName);
    }
    parts.append(m_desk.say(offer.procedureName));
    parts.append(offer.filing ? tr("file by %1").arg(Words::ofDate(offer.filing->by, m_desk.lang()))
                              : tr("no day to file by is known"));
    if (offer.filing) {
        parts.append(Words::distance(offer.filing->by, m_desk.today()));
    }
    return parts.join(u" · "_s);
}

QDate OfferList::neededBy(const Row& row) const
{
    const CaseOffer& main = offerOf(row);
    if (row.follower >= 0 || !main.filing) {
        return {};
    }
    QDate earliest = main.filing->by;
    for (const CaseOffer& after : m_sheet.bundles[row.bundle].with) {
        if (!after.comesFirst && after.filing) {
            earliest = std::min(earliest, after.filing->by);
        }
    }
    return earliest < main.filing->by ? earliest : QDate();
}

QString OfferList::noteOf(const Row& row) const
{
    const CaseOffer& offer = offerOf(row);
    QStringList lines;
    if (const QDate needed = neededBy(row); needed.isValid()) {
        lines.append(tr("To be done before %1 all the same: what follows it has to be filed by then.")
                         .arg(Words::ofDate(needed, m_desk.lang())));
    }
    if (!offer.opening.employer.isStored()) {
        lines.append(tr("The former employer is not known: add the former post to the person first."));
    }
    if (offer.permitLapsedOn.isValid()) {
        lines.append(tr("The permit expired on %1: it cannot be extended, a new application is needed.")
                         .arg(Words::ofDate(offer.permitLapsedOn, m_desk.lang())));
    }
    if (offer.wantsResidence) {
        lines.append(tr("The residence permit is not on record: add it to the person."));
    }
    if (!offer.because.isEmpty()) {
        lines.append(m_desk.say(offer.because));
    }
    for (const CaseWarning& warning : offer.warnings) {
        lines.append(besideWhat(warning));
    }
    return lines.join(u'\n');
}

QString OfferList::besideWhat(const CaseWarning& warning) const
{
    const QString name = m_desk.say(warning.procedureName);
    return warning.beside.isStored() ? tr("Beside the open case %1 (%2)").arg(warning.number, name) : name;
}

void OfferList::explain(const Row& row)
{
    const CaseOffer& offer = offerOf(row);
    QList<core::rulebook::Citation> sources = offer.sources;
    for (const CaseWarning& warning : offer.warnings) {
        sources += warning.sources;
    }
    widgets::Reason reason = FilingReason(m_sheet.titles, m_desk.lang())
                                 .of(m_desk.say(offer.procedureName), offer.filing, offer.because, sources);
    for (const CaseWarning& warning : offer.warnings) {
        reason.steps.append({besideWhat(warning), {}, m_desk.say(warning.because)});
    }
    m_why->setReason(reason);
    m_why->showAt(row.why->mapToGlobal(QPoint(0, row.why->height())));
}

void OfferList::retranslate()
{
    for (const Row& row : std::as_const(m_rows)) {
        const CaseOffer& offer = offerOf(row);
        row.box->setText(wordsOf(row));
        row.note->setText(noteOf(row));
        row.note->setVisible(!row.note->text().isEmpty());
        row.why->setText(tr("Why"));
        row.why->setAccessibleName(tr("Why: %1").arg(m_desk.say(offer.procedureName)));
    }
}

} // namespace ui::record_pages
