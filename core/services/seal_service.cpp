// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/seal_service.h"

#include "core/paper/form_catalogue.h"
#include "core/rulebook/rulebook.h"
#include "core/services/chosen_settings.h"
#include "core/services/document_service.h"
#include "core/services/kept_file.h"
#include "core/services/past_days.h"
#include "core/services/recording.h"
#include "core/storage/queries/bin_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/types/half_width.h"
#include "core/workflow/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::EmployerSeal;
using domain::Packet;
using domain::PaperState;
using storage::RecordTable;

namespace {

const QString kCompany = u"company"_s;

Failure notAllowed(const QString& paper) { return Failure(FailureCode::MoveNotAllowed, {{u"paper"_s, paper}}); }

Failure dayBefore(const QString& field, QDate day, QDate earlier)
{
    return Failure(FailureCode::DateOrder,
        {{u"field"_s, field}, {u"from"_s, earlier.toString(Qt::ISODate)}, {u"to"_s, day.toString(Qt::ISODate)}});
}

bool holds(const EmployerSeal& seal, const QString& kind, QDate today)
{
    return seal.kind == kind && seal.authorisedOn.isValid() && seal.authorisedOn <= today
           && (seal.authorisedTo.isNull() || seal.authorisedTo >= today);
}

paper::Signing askedBy(const paper::FormCatalogue& catalogue, const QString& form)
{
    const Result<paper::FormTemplate> found = catalogue.find(form);
    return found ? found->signing : paper::Signing();
}

/// Whether a paper can go into a packet now.
bool canBePacked(const WaitingPaper& paper)
{
    const bool isElsewhere = paper.packet.id.isStored() && paper.packet.backOn.isNull();
    return paper.asks.employer && !isElsewhere;
}

Result<void> putInto(storage::Act& act, PacketId packet, PaperId id)
{
    Result<domain::Paper> paper = act.find<domain::Paper>(id);
    if (!paper) {
        return paper.failure();
    }
    paper->packet = packet;
    const Result<bool> updated = act.update(*paper);
    return updated ? Result<void>() : updated.failure();
}

Packet tidied(Packet packet)
{
    for (QString* text : {&packet.courierOut, &packet.courierBack, &packet.note}) {
        *text = types::tidyWords(*text);
    }
    return packet;
}

Result<void> checkOrder(const Packet& packet)
{
    if (packet.backOn.isValid() && packet.sentOn.isNull()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"sentOn"_s}});
    }
    if (packet.sentOn.isValid() && packet.sentOn < packet.madeOn) {
        return dayBefore(u"sentOn"_s, packet.sentOn, packet.madeOn);
    }
    for (const auto& [field, day] : {std::pair(u"dueBackOn"_s, packet.dueBackOn), {u"backOn"_s, packet.backOn}}) {
        if (day.isValid() && packet.sentOn.isValid() && day < packet.sentOn) {
            return dayBefore(field, day, packet.sentOn);
        }
    }
    return {};
}

} // namespace

int PacketView::open() const
{
    return static_cast<int>(
        std::ranges::count_if(papers, [](const PaperListRow& row) { return row.paper.signedOn.isNull(); }));
}

const QStringList& SealService::kinds()
{
    static const QStringList kinds{kCompany, u"personnel"_s, u"contract"_s, u"foreign-affairs"_s};
    return kinds;
}

Result<QList<WaitingPaper>> SealService::waiting()
{
    const Result<const paper::FormCatalogue*> catalogue = m_office.forms();
    const Result<QList<PaperListRow>> papers = PaperService(m_office).list();
    const Result<QList<Packet>> packets = RecordTable<Packet>::all(m_office.store().connection());
    if (!catalogue || !papers || !packets) {
        return !catalogue ? catalogue.failure() : !papers ? papers.failure() : packets.failure();
    }
    const Result<storage::OutOfSight> hidden = storage::bin_queries::outOfSight(m_office.store().connection());
    if (!hidden) {
        return hidden.failure();
    }
    QHash<PacketId, Packet> byId;
    for (const Packet& each : *packets) {
        byId.insert(each.id, each);
    }
    QList<WaitingPaper> waiting;
    for (const PaperListRow& row : *papers) {
        const paper::Signing asks = askedBy(**catalogue, row.paper.form);
        if (row.paper.state == PaperState::Issued && row.paper.signedOn.isNull() && asks.isAsked()
            && !hidden->cases.contains(row.paper.caseId)) {
            waiting.append({row, asks, byId.value(row.paper.packet)});
        }
    }
    return waiting;
}

Result<QList<PacketId>> SealService::pack(const QList<PaperId>& papers, const QString& seal)
{
    if (!kinds().contains(seal)) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"seal"_s}, {u"text"_s, seal}});
    }
    const Result<QList<WaitingPaper>> open = waiting();
    if (!open) {
        return open.failure();
    }
    QMap<EmployerId, QList<PaperId>> byEmployer;
    for (const PaperId id : papers) {
        const auto found = std::ranges::find(*open, id, [](const WaitingPaper& each) { return each.listed.paper.id; });
        if (found == open->end() || !canBePacked(*found)) {
            return notAllowed(found == open->end() ? QString() : found->listed.paper.number);
        }
        byEmployer[found->listed.employer].append(id);
    }
    Result<storage::Act> act = beginAct(m_office, u"packet-make"_s, u"employer"_s, byEmployer.firstKey().value);
    if (!act) {
        return act.failure();
    }
    QList<PacketId> packets;
    Changes changes;
    for (auto each = byEmployer.cbegin(); each != byEmployer.cend(); ++each) {
        Packet fresh;
        fresh.employer = each.key();
        fresh.seal = seal;
        fresh.madeOn = m_office.today();
        const Result<PacketId> packet = act->insert(fresh);
        if (!packet) {
            return packet.failure();
        }
        packets.append(*packet);
        changes.employers.insert(each.key());
        for (const PaperId paper : each.value()) {
            if (const Result<void> put = putInto(*act, *packet, paper); !put) {
                return put.failure();
            }
            changes.papers.insert(paper);
        }
    }
    const Result<EventId> event = commitAct(m_office, *act, changes);
    return event ? Result<QList<PacketId>>(packets) : event.failure();
}

Result<PacketView> SealService::viewOf(const Packet& packet, const QList<PaperListRow>& papers)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<domain::Employer> employer = RecordTable<domain::Employer>::find(connection, packet.employer);
    const Result<QList<EmployerSeal>> seals = sealsOf(packet.employer);
    if (!employer || !seals) {
        return employer ? seals.failure() : employer.failure();
    }
    PacketView view{packet, employer->name, {}, false};
    view.lacksAuthorisation = packet.seal != kCompany && std::ranges::none_of(*seals, [&](const EmployerSeal& seal) {
        return holds(seal, packet.seal, m_office.today());
    });
    std::ranges::copy_if(papers, std::back_inserter(view.papers),
        [&packet](const PaperListRow& row) { return row.paper.packet == packet.id; });
    return view;
}

Result<QList<PacketView>> SealService::packets()
{
    const Result<QList<Packet>> packets = RecordTable<Packet>::all(m_office.store().connection());
    const Result<QList<PaperListRow>> papers = PaperService(m_office).list();
    if (!packets || !papers) {
        return packets ? papers.failure() : packets.failure();
    }
    const Result<storage::OutOfSight> hidden = storage::bin_queries::outOfSight(m_office.store().connection());
    if (!hidden) {
        return hidden.failure();
    }
    QList<PacketView> views;
    for (const Packet& each : *packets) {
        if (hidden->employers.contains(each.employer)) {
            continue;
        }
        const Result<PacketView> view = viewOf(each, *papers);
        if (!view) {
            return view.failure();
        }
        views.prepend(*view);
    }
    return views;
}

Result<PacketView> SealService::packet(PacketId id)
{
    const Result<Packet> packet = RecordTable<Packet>::find(m_office.store().connection(), id);
    const Result<QList<PaperListRow>> papers = PaperService(m_office).list();
    if (!packet || !papers) {
        return packet ? papers.failure() : packet.failure();
    }
    return viewOf(*packet, *papers);
}

Result<int> SealService::daysFor(EmployerId employer)
{
    const Result<workflow::ChosenSettings> chosen = chosenSettings(m_office.store().connection(), employer);
    if (!chosen) {
        return chosen.failure();
    }
    rulebook::Facts facts;
    facts.set(u"on"_s, m_office.today());
    const rulebook::RuleView& rules = m_office.rules().forCase(u"national"_s, m_office.today());
    return workflow::settingFor(rules, u"packet-days"_s, facts, *chosen).value.toInt();
}

Result<PacketId> SealService::save(Packet packet)
{
    packet = tidied(packet);
    const Result<void> past = checkPast(m_office, {{u"sentOn"_s, packet.sentOn}, {u"backOn"_s, packet.backOn}});
    if (!past) {
        return past.failure();
    }
    if (packet.sentOn.isValid() && packet.dueBackOn.isNull()) {
        const Result<int> days = daysFor(packet.employer);
        if (!days) {
            return days.failure();
        }
        packet.dueBackOn = packet.sentOn.addDays(*days);
    }
    if (const Result<void> order = checkOrder(packet); !order) {
        return order.failure();
    }
    return saveAsAct(m_office, packet,
        {.noun = u"packet"_s,
            .subjectKind = u"employer"_s,
            .subject = packet.employer.value,
            .changes = {.employers = {packet.employer}}});
}

Result<void> SealService::takeOut(PaperId id)
{
    Result<storage::Act> act = beginAct(m_office, u"packet-take-out"_s, u"paper"_s, id.value);
    if (!act) {
        return act.failure();
    }
    const Result<domain::Paper> paper = act->find<domain::Paper>(id);
    if (!paper) {
        return paper.failure();
    }
    const Result<std::optional<Packet>> packet = RecordTable<Packet>::findIfThere(act->connection(), paper->packet);
    if (!packet) {
        return packet.failure();
    }
    if (!*packet || (*packet)->sentOn.isValid()) {
        return notAllowed(paper->number);
    }
    if (const Result<void> put = putInto(*act, {}, id); !put) {
        return put;
    }
    const Result<EventId> event = commitAct(m_office, *act, {.employers = {(*packet)->employer}, .papers = {id}});
    return event ? Result<void>() : event.failure();
}

Result<void> SealService::fileSigned(PaperId id, const QString& path)
{
    const Result<ReadFile> file = DocumentService(m_office).read(path);
    if (!file) {
        return file.failure();
    }
    const Result<KeptFile> kept = keepFile(m_office, QFileInfo(path).fileName(), u"signed-paper"_s, file->bytes, {});
    if (!kept) {
        return kept.failure();
    }
    Result<storage::Act> act = beginAct(m_office, u"paper-signed"_s, u"case"_s);
    if (!act) {
        return act.failure();
    }
    Result<domain::Paper> paper = act->find<domain::Paper>(id);
    if (!paper) {
        return paper.failure();
    }
    if (paper->state != PaperState::Issued) {
        return notAllowed(paper->number);
    }
    act->setSubject(paper->caseId.value);
    act->setArg(u"paper"_s, paper->number);
    const Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(paper->caseId);
    const Result<DocumentId> document =
        record ? addDocument(m_office, *act, *record, *kept) : Result<DocumentId>(record.failure());
    if (!document) {
        return document.failure();
    }
    paper->signedOn = m_office.today();
    paper->signedCopy = *document;
    const Result<bool> updated = act->update(*paper);
    if (!updated) {
        return updated.failure();
    }
    const Result<EventId> event = commitAct(m_office, *act, {.cases = {paper->caseId}, .papers = {id}});
    return event ? Result<void>() : event.failure();
}

Result<EmployerSealId> SealService::saveSeal(const EmployerSeal& seal)
{
    EmployerSeal tidy = seal;
    tidy.keeper = types::tidyWords(seal.keeper);
    tidy.note = types::tidyWords(seal.note);
    if (!kinds().contains(tidy.kind)) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"kind"_s}, {u"text"_s, tidy.kind}});
    }
    if (tidy.authorisedTo.isValid() && tidy.authorisedOn.isValid() && tidy.authorisedTo < tidy.authorisedOn) {
        return dayBefore(u"authorisedTo"_s, tidy.authorisedTo, tidy.authorisedOn);
    }
    return saveAsAct(m_office, tidy,
        {.noun = u"seal"_s,
            .subjectKind = u"employer"_s,
            .subject = tidy.employer.value,
            .changes = {.employers = {tidy.employer}}});
}

Result<void> SealService::removeSeal(EmployerSealId id)
{
    Result<storage::Act> act = beginAct(m_office, u"seal-remove"_s, u"employer"_s);
    if (!act) {
        return act.failure();
    }
    const Result<EmployerSeal> seal = act->find<EmployerSeal>(id);
    if (!seal) {
        return seal.failure();
    }
    act->setSubject(seal->employer.value);
    if (const Result<void> removed = act->remove<EmployerSeal>(id); !removed) {
        return removed;
    }
    const Result<EventId> event = commitAct(m_office, *act, {.employers = {seal->employer}});
    return event ? Result<void>() : event.failure();
}

Result<QList<EmployerSeal>> SealService::sealsOf(EmployerId employer)
{
    return RecordTable<EmployerSeal>::list(m_office.store().connection(), &EmployerSeal::employer, employer);
}

} // namespace core::services
