// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seals/seals_page.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/seals/packet_table_model.h"
#include "ui/models/seal_words.h"
#include "ui/seals/waiting_paper_table_model.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/section_header.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::seals {

using core::services::Office;
using core::services::PacketView;
using core::services::PaperListRow;
using core::services::SealService;
using core::services::WaitingPaper;
using models::Words;
using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

SealsPage::SealsPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_seal(new QComboBox(this)),
      m_waiting(new RecordTable(this)), m_waitingModel(new WaitingPaperTableModel(this)),
      m_nothingWaits(new widgets::EmptyState(u"stamp"_s)), m_packetsTitle(new widgets::SectionHeader(this)),
      m_packets(new RecordTable(this)), m_packetModel(new PacketTableModel(this)),
      m_noPacket(new widgets::EmptyState(u"inbox"_s)), m_details(new widgets::DetailsPane)
{
    makeActions();
    build();
    new shell::PageRefresher(*this, m_desk.changes());
}

void SealsPage::makeActions()
{
    const auto make = [this](const QString& id, void (SealsPage::*act)()) {
        QAction* action = m_desk.shell().actions().makeFor(this, id);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_pack = make(u"seal.pack"_s, &SealsPage::pack);
    m_takeOut = make(u"seal.take-out"_s, &SealsPage::takeOut);
    m_signed = make(u"seal.signed"_s, &SealsPage::fileSigned);
    m_edit = make(u"record.edit"_s, &SealsPage::editPacket);
}

void SealsPage::build()
{
    m_seal->setObjectName(u"sealKind"_s);
    m_header->addWidget(m_seal);
    m_header->addAction(m_signed);
    m_header->addAction(m_pack, widgets::ActionButton::Kind::Primary);
    m_packetsTitle->setContentsMargins(metrics::kSection, metrics::kPad, metrics::kSection, 0);
    m_packetsTitle->addAction(m_takeOut);
    m_packetsTitle->addAction(m_edit);
    m_waiting->setObjectName(u"waitingTable"_s);
    m_waiting->setTwoLineRows(true);
    m_waiting->setModel(m_waitingModel);
    m_waiting->setColumnWidths({0, 0, 0, 0, 160});
    m_waiting->setEmptyState(m_nothingWaits);
    m_packets->setObjectName(u"packetTable"_s);
    m_packets->setTwoLineRows(true);
    m_packets->setModel(m_packetModel);
    m_packets->setColumnWidths({0, 112, 136, 112, 136, 112});
    m_packets->setEmptyState(m_noPacket);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_waiting, 3);
    column->addWidget(m_packetsTitle);
    column->addWidget(m_packets, 2);
    for (const auto& [table, isPackets] : {std::pair(m_waiting, false), std::pair(m_packets, true)}) {
        const auto use = [this, isPackets = isPackets] {
            m_showsPacket = isPackets;
            showChosen();
        };
        connect(table, &RecordTable::rowChosen, this, use);
        connect(table, &RecordTable::pressed, this, use);
    }
    connect(m_waiting->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SealsPage::showChosen);
    connect(m_waiting, &RecordTable::rowOpened, this, [this](int row) {
        Q_EMIT navigationWanted(u"papers"_s, QString::number(m_waitingModel->record(row).listed.paper.id.value));
    });
    connect(m_packets, &RecordTable::rowOpened, this, &SealsPage::editPacket);
}

QString SealsPage::id() const { return u"seals"_s; }

QString SealsPage::title() const { return tr("To sign and to seal"); }

QString SealsPage::railPage() const { return u"papers"_s; }

QWidget* SealsPage::detailsPane() { return m_details; }

QWidget* SealsPage::firstFocus() { return m_waiting; }

void SealsPage::open(const QString& argument)
{
    m_awaited = argument.startsWith("packet/"_L1) ? argument.section(u'/', 1).toLongLong() : 0;
}

core::Result<SealsPage::Contents> SealsPage::read(Office& office)
{
    auto waiting = SealService(office).waiting();
    auto packets = SealService(office).packets();
    if (!waiting || !packets) {
        return waiting ? packets.failure() : waiting.failure();
    }
    return Contents{std::move(waiting).value(), std::move(packets).value()};
}

void SealsPage::reload()
{
    m_desk.read(this, &SealsPage::read, [this](const Contents& contents) { show(contents); });
}

void SealsPage::show(const Contents& contents)
{
    const PacketView* before = chosenPacket();
    const qint64 packet = m_awaited != 0 ? m_awaited : before != nullptr ? before->packet.id.value : 0;
    const bool showsPacket = m_showsPacket || m_awaited != 0; // choosing rows below says otherwise
    m_awaited = 0;
    const int paper = m_waiting->currentRow();
    m_waitingModel->setRecords(contents.waiting);
    m_packetModel->setRecords(contents.packets);
    m_header->setRemark(tr("%n paper(s)", nullptr, static_cast<int>(contents.waiting.size())));
    if (m_waitingModel->rowCount() > 0) {
        m_waiting->selectRecordRow(std::clamp(paper, 0, m_waitingModel->rowCount() - 1));
    }
    for (int row = 0; row < m_packetModel->rowCount(); ++row) {
        if (m_packetModel->record(row).packet.id.value == packet) {
            m_packets->selectRecordRow(row);
        }
    }
    m_showsPacket = showsPacket;
    showChosen();
}

const WaitingPaper* SealsPage::chosenPaper() const
{
    const int row = m_waiting->currentRow();
    return row < 0 ? nullptr : &m_waitingModel->record(row);
}

const PacketView* SealsPage::chosenPacket() const
{
    const int row = m_packets->currentRow();
    return row < 0 ? nullptr : &m_packetModel->record(row);
}

void SealsPage::showChosen()
{
    const WaitingPaper* paper = chosenPaper();
    const PacketView* packet = chosenPacket();
    m_pack->setEnabled(m_waiting->selectionModel()->hasSelection());
    m_signed->setEnabled(paper != nullptr);
    m_takeOut->setEnabled(paper != nullptr && paper->packet.id.isStored() && paper->packet.sentOn.isNull());
    m_edit->setEnabled(packet != nullptr);
    if (m_showsPacket && packet != nullptr) {
        showPacket(*packet);
    } else if (paper != nullptr) {
        showPaper(*paper);
    } else {
        m_details->clear();
    }
}

void SealsPage::showPaper(const WaitingPaper& paper)
{
    const core::types::Lang lang = m_desk.lang();
    const PaperListRow& listed = paper.listed;
    const models::NamePair name = models::namePair(listed.personName, listed.personChineseName, lang);
    m_details->setHeading(m_desk.say(listed.formName), listed.paper.number);
    m_details->setGroups({{tr("Paper"),
        {{tr("Person"), name.first, {}}, {tr("Case"), listed.caseNumber, {}},
            {tr("Employer"), m_desk.say(listed.employerName), {}},
            {tr("Issued on"), Words::ofDate(listed.paper.issuedOn, lang), {}},
            {tr("Printed on"),
                listed.paper.printedOn.isValid() ? Words::ofDate(listed.paper.printedOn, lang) : QString(), {}},
            {tr("To do"), models::SealWords::of(paper.asks), {}},
            {tr("Where it is"), models::SealWords::ofPlace(paper.packet, lang), {}}}}});
}

void SealsPage::showPacket(const PacketView& view)
{
    const core::types::Lang lang = m_desk.lang();
    const auto day = [lang](QDate date) { return date.isValid() ? Words::ofDate(date, lang) : QString(); };
    const core::domain::Packet& packet = view.packet;
    m_details->setHeading(m_desk.say(view.employerName), models::SealWords::ofKind(packet.seal));
    QList<widgets::Detail> facts{
        {tr("State"), models::SealWords::of(view, m_desk.today()), models::SealWords::toneOf(view, m_desk.today())}};
    if (view.lacksAuthorisation) {
        facts.append({tr("Authorisation"), tr("None on file"), models::Tone::Overdue});
        facts.append({tr("What that means"), tr("The authority may return what bears this seal."), {}});
    }
    facts += {{tr("Made on"), day(packet.madeOn), {}}, {tr("Sent on"), day(packet.sentOn), {}},
        {tr("Courier there"), packet.courierOut, {}}, {tr("To be back by"), day(packet.dueBackOn), {}},
        {tr("Came back on"), day(packet.backOn), {}}, {tr("Courier back"), packet.courierBack, {}},
        {tr("Note"), packet.note, {}}};
    QList<widgets::Detail> papers;
    for (const PaperListRow& row : view.papers) {
        const bool isSigned = row.paper.signedOn.isValid();
        papers.append({row.paper.number,
            m_desk.say(row.formName) + u" · "_s + models::namePair(row.personName, row.personChineseName, lang).first
                + (isSigned ? u" · "_s + tr("signed copy of %1").arg(day(row.paper.signedOn)) : QString()),
            {}});
    }
    m_details->setGroups({{tr("Packet"), facts}, {tr("Papers in it"), papers}});
}

bool SealsPage::sayWhyNotPacked() const
{
    for (const QModelIndex& each : m_waiting->selectionModel()->selectedRows()) {
        const WaitingPaper& paper = m_waitingModel->record(each.row());
        const QString& number = paper.listed.paper.number;
        if (!paper.asks.employer) {
            m_desk.shell().reporter().note(
                tr("Paper %1 is not packed: its form asks for no seal of the employer.").arg(number),
                tr("Leave it out of the choice."));
            return true;
        }
        if (paper.packet.id.isStored() && paper.packet.backOn.isNull()) {
            m_desk.shell().reporter().note(tr("Paper %1 is not packed: it lies in a packet already. %2.")
                                               .arg(number, models::SealWords::ofPlace(paper.packet, m_desk.lang())),
                paper.packet.sentOn.isNull() ? tr("Take it out of that packet first (Ctrl+D).")
                                             : tr("Note that the packet is back, and it can go into another one."));
            return true;
        }
    }
    return false;
}

void SealsPage::pack()
{
    if (sayWhyNotPacked()) {
        return;
    }
    QList<core::PaperId> papers;
    for (const QModelIndex& each : m_waiting->selectionModel()->selectedRows()) {
        papers.append(m_waitingModel->record(each.row()).listed.paper.id);
    }
    std::ranges::sort(papers);
    m_desk.write(
        this, {},
        [papers, seal = m_seal->currentData().toString()](
            Office& office) { return SealService(office).pack(papers, seal); },
        [this](const QList<core::PacketId>& packets) {
            m_awaited = packets.last().value;
            reload();
            m_desk.reportDone(tr("%n packet(s) made.", nullptr, static_cast<int>(packets.size())));
        });
}

void SealsPage::takeOut()
{
    if (const WaitingPaper* paper = chosenPaper()) {
        m_desk.write(
            this, {}, [id = paper->listed.paper.id](Office& office) { return SealService(office).takeOut(id); },
            [this] { m_desk.reportDone(tr("Taken out of the packet.")); });
    }
}

void SealsPage::fileSigned()
{
    const WaitingPaper* paper = chosenPaper();
    if (paper == nullptr) {
        return;
    }
    shell::FileQuestion question;
    question.id = u"signed-copy"_s;
    question.title = tr("The scan of the signed paper");
    question.filters = {tr("PDFs and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")};
    const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question);
    if (!path) {
        return;
    }
    m_desk.write(
        this, tr("Filing the scan …"),
        [id = paper->listed.paper.id, path = *path](
            Office& office) { return SealService(office).fileSigned(id, path); },
        [this] { m_desk.reportDone(tr("The signed copy is filed.")); });
}

void SealsPage::editPacket()
{
    if (const PacketView* packet = chosenPacket()) {
        Q_EMIT navigationWanted(u"packet-edit"_s, QString::number(packet->packet.id.value));
    }
}

void SealsPage::retranslate()
{
    const QString kept = m_seal->currentData().toString();
    m_seal->clear();
    for (const auto& [kind, words] : models::SealWords::kinds()) {
        m_seal->addItem(words, kind);
    }
    m_seal->setCurrentIndex(std::max(0, m_seal->findData(kept)));
    m_seal->setAccessibleName(tr("Seal"));
    m_seal->setToolTip(tr("The seal for which a packet is made"));
    m_header->setTitle(title());
    m_header->setRemark(tr("%n paper(s)", nullptr, m_waitingModel->rowCount()));
    m_packetsTitle->setTitle(tr("Packets"));
    m_nothingWaits->setText(tr("Nothing waits for a signature or a seal"),
        tr("Issued papers that somebody has to sign or seal are listed here until their scan has come back."));
    m_noPacket->setText(tr("No packet yet"), tr("Choose papers above and put them into a packet for a seal."));
    m_waiting->setAccessibleName(title());
    m_packets->setAccessibleName(tr("Packets"));
    m_waitingModel->setLang(m_desk.lang());
    m_packetModel->setView(m_desk.lang(), m_desk.today());
    showChosen();
}

} // namespace ui::seals
