// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/derivation.h"
#include "core/domain/codes.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

#include <array>

namespace core::services {

class ChosenByClient;
struct AgendaLine;

/// Where an item stands against today. What the authority returned is a group of its own, whatever its day.
enum class AgendaGroup { Overdue, Today, Within7Days, Within30Days, Later };

/// One thing to do by a day. State-based: it stands as long as it is due and not handled.
struct AgendaItem
{
    AgendaGroup group = AgendaGroup::Later;
    /// D01 …; of a case: return-open, task or the code of the task's procedure, stage-overdue (too long in its stage),
    /// residence-collect (ready, not collected), file-by (filing_due.h); of papers: passport-expires, permit-expires,
    /// residence-expires, dependant-passport-expires, dependant-residence-expires; of an employer: filing-expires,
    /// handler-expires, packet-due
    QString code;
    qint64 item = 0;           ///< which of several with that code: the task's, return's, paper's id
    types::BilingualText what; ///< words of the rule pack or the task; empty where the code says it all
    QString about;             ///< the dependant's or the handler's name
    domain::Actor lane = domain::Actor::Agency;
    QDate due;
    QDate planBy;
    bool provisional = false;
    /// Of permit-expires: the last day to file, where that lies before `due` (extension_day.h); null: it does not, or
    /// is not known.
    QDate fileBy;
    /// Of permit-expires: the permit has ended, and a new application is needed (domain T10, D14).
    bool hasLapsed = false;
    // Why, only where it was asked for:
    types::BilingualText because;    ///< what the rule or the authority says of it
    calendar::Derivation derivation; ///< how the day was counted
    QStringList sources; ///< ids of the rule pack's sources, with their place; none for a task written by hand
    CaseId caseId;
    QString caseNumber;
    PersonId person;
    QString personName;
    QString personChineseName;
    EmployerId employer;
    types::BilingualText employerName;
};

/// The beginning of an agenda, and how much there is in all.
struct AgendaOverview
{
    static constexpr std::size_t kGroups = 6; ///< those of AgendaGroup, then what was returned

    QList<AgendaItem> items; ///< of each group at most as many as were asked for; reasons are not told
    std::array<int, kGroups> counts{};
};

/// What must be done, and by when. Dates of cases come from rows kept beside the cases (due_dates.h), so that an agenda
/// costs what it shows and not what the office has.
class AgendaService final
{
public:
    explicit AgendaService(Office& office) : m_office(office) {}

    /// Items due from `from` (null: no limit, so overdue ones too) to `to` (null: no limit, but expiring papers only
    /// where they have to be renewed within 90 days), each with its reason, by due date, then case number, then code.
    [[nodiscard]] Result<QList<AgendaItem>> agenda(QDate from = {}, QDate to = {});

    /// What is due by `to`: of each group the first `most`, by due date.
    [[nodiscard]] Result<AgendaOverview> overview(QDate to, int most);

    /// What a case wants done by the day that lists show as its next, with its reason. Fails with RecordNotFound where
    /// no day stands.
    [[nodiscard]] Result<AgendaItem> nextOf(CaseId id);

    /// The renewal of a paper, with its reason, however far away it is. `code` as an item of a paper has it, `paper`
    /// its id. Fails with RecordNotFound.
    [[nodiscard]] Result<AgendaItem> renewalOf(const QString& code, qint64 paper);

    /// The item with its reason. Fails with RecordNotFound where it no longer stands.
    [[nodiscard]] Result<AgendaItem> explained(const AgendaItem& item);

private:
    /// The line with its names and its reason, inside a snapshot.
    [[nodiscard]] Result<AgendaItem> told(const AgendaLine& line, ChosenByClient& choices);

    Office& m_office;
};

} // namespace core::services
