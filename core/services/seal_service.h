// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/seal.h"
#include "core/services/paper_service.h"

#include <QList>

namespace core::services {

/// A paper that is not yet signed and sealed as its form asks.
struct WaitingPaper
{
    PaperListRow listed;
    paper::Signing asks;
    domain::Packet packet; ///< in which it lies or travels; not stored: in none
};

struct PacketView
{
    domain::Packet packet;
    types::BilingualText employerName;
    QList<PaperListRow> papers;
    /// No authorisation of this seal holds today, and it is not the company's own (BJ (2)②).
    bool lacksAuthorisation = false;

    /// Papers whose signed copy has not come.
    [[nodiscard]] int open() const;
    [[nodiscard]] bool isOut() const { return packet.sentOn.isValid() && packet.backOn.isNull(); }
    [[nodiscard]] bool isOverdue(QDate today) const { return isOut() && packet.dueBackOn < today; }
};

/// Who signs and seals what, and where the papers are meanwhile (week W11, domain §6.5). Each verb is one act, taken
/// back by UndoService. Failures: RecordNotFound, StaleRecord, the store's.
class SealService final
{
public:
    explicit SealService(Office& office) : m_office(office) {}

    /// Issued papers whose form asks for a signature or a seal and whose signed copy has not come; newest first.
    [[nodiscard]] Result<QList<WaitingPaper>> waiting();
    /// Puts papers into packets, one for each employer. Fails with MoveNotAllowed (arg paper) for one that was
    /// replaced, that asks for no seal, that is signed, or that lies in another packet that is not back; nothing is
    /// kept then.
    [[nodiscard]] Result<QList<PacketId>> pack(const QList<PaperId>& papers, const QString& seal);
    /// Newest first.
    [[nodiscard]] Result<QList<PacketView>> packets();
    [[nodiscard]] Result<PacketView> packet(PacketId id);
    /// What was typed of a packet: when it went and came, by which courier. Where it is sent and no day to be back is
    /// given, that is so many days later as is chosen (setting packet-days). Fails with DateOrder (`field`) for a day
    /// after today or before the one it follows, ValueEmpty (`field` sentOn) for one that came back and never went.
    [[nodiscard]] Result<PacketId> save(domain::Packet packet);
    /// Takes a paper out of a packet that was not sent. Fails with MoveNotAllowed.
    [[nodiscard]] Result<void> takeOut(PaperId paper);
    /// Keeps the scan of the signed and sealed paper, which is done by it. The file is opened by the reader process
    /// alone. Fails as DocumentService::read does, with MoveNotAllowed (arg paper) for one that was replaced.
    [[nodiscard]] Result<void> fileSigned(PaperId paper, const QString& path);

    /// A seal that an employer has. Fails with ValueUnknown (`field` kind) and DateOrder (`field` authorisedTo).
    [[nodiscard]] Result<EmployerSealId> saveSeal(const domain::EmployerSeal& seal);
    [[nodiscard]] Result<void> removeSeal(EmployerSealId id);
    [[nodiscard]] Result<QList<domain::EmployerSeal>> sealsOf(EmployerId employer);

    /// company, personnel, contract, foreign-affairs.
    [[nodiscard]] static const QStringList& kinds();

private:
    [[nodiscard]] Result<PacketView> viewOf(const domain::Packet& packet, const QList<PaperListRow>& papers);
    [[nodiscard]] Result<int> daysFor(EmployerId employer);

    Office& m_office;
};

} // namespace core::services
