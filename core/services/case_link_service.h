// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_link.h"
#include "core/services/case_service.h"
#include "core/workflow/follow_up.h"

namespace core::services {

/// An open case of the same person beside which another should not stand, or what is odd about the case itself. A
/// warning: nothing is refused for it.
struct CaseWarning
{
    CaseId beside; ///< not stored: it is about the case itself
    QString number;
    QString procedure;
    types::BilingualText procedureName; ///< of the case beside, else of the case itself
    types::BilingualText because;       ///< empty: a second case of the same procedure, which no rule forbids
    QList<rulebook::Citation> sources;
};

/// A case linked to the one that is shown.
struct LinkedCase
{
    CaseLinkId link;
    QString kind;          ///< then, transfer, family, replaces
    bool comesFirst = false; ///< it is decided before the one that is shown
    CaseListRow row;
    std::optional<workflow::FilingDay> filing; ///< while it is not filed; none: no such day
};

/// A case that could be opened, with the days that matter for it. `opening` may be edited before it is opened.
struct CaseOffer
{
    CaseOpening opening{};
    QString personName{};
    types::BilingualText procedureName{};
    QString kind{};          ///< of the link to the case it comes with; empty: it comes with none
    bool comesFirst = false; ///< decided before the case it comes with
    std::optional<workflow::FilingDay> filing{};
    bool wantsResidence = false; ///< no filing day is known, as it counts from a residence permit that is not on record
    types::BilingualText because{};
    QList<rulebook::Citation> sources{};
    QList<CaseWarning> warnings{};
    /// Of an extension: the permit's last day where it has passed. It has lapsed then, and a new application is needed
    /// (domain T10, R16, D14). Null: it has not.
    QDate permitLapsedOn{};
};

/// Cases that are opened together: one, and those that come with it.
struct CaseBundle
{
    CaseId existing{}; ///< what the others go with; not stored: `main` is opened for it
    CaseOffer main{};
    QList<CaseOffer> with{};
};

/// Cases that belong together: an extension and the residence permit's, two employers of a transfer, a family's (domain
/// §10, week W3, W6, W12, W15). What follows comes from the rule packs. Failures: RecordNotFound, RecordInUse,
/// StaleRecord, ValueUnknown, those of CaseService::open, the store's.
class CaseLinkService final
{
public:
    explicit CaseLinkService(Office& office) : m_office(office) {}

    /// `kind` as in CaseLink. The same two cases are linked once: a second time changes the kind. ValueUnknown for
    /// another kind, or for a case with itself.
    [[nodiscard]] Result<CaseLinkId> link(CaseId first, CaseId second, const QString& kind);
    [[nodiscard]] Result<void> unlink(CaseLinkId id);
    /// In the order of their numbers.
    [[nodiscard]] Result<QList<LinkedCase>> linked(CaseId id);

    /// What comes with a case and is not linked to it yet. `wants` as the fact of that name: change-contract-dates offers
    /// to cancel and apply anew.
    [[nodiscard]] Result<QList<CaseOffer>> offersOf(CaseId id, const QString& wants = {});
    /// A case before it is opened, with its own filing day and warnings, and what comes with it.
    [[nodiscard]] Result<CaseBundle> bundleFor(const CaseOpening& opening);
    /// For each person of an employer whose work or residence permit ends by `until`: the extension and the residence
    /// permit's (week W6), by filing day. People with an open extension are left out; those whose permit has lapsed are
    /// marked (CaseOffer::permitLapsedOn), and not for opening with the rest.
    [[nodiscard]] Result<QList<CaseBundle>> extensionsDue(EmployerId employer, QDate until);
    /// For each person whose passport was replaced on a day: the permit's change, then the residence permit's (week
    /// W3). Those without a permit, or with an open change, are left out.
    [[nodiscard]] Result<QList<CaseBundle>> passportChanges(const QList<PersonId>& people, QDate changedOn);

    /// Opens and links all of it as one act. Hands back the new cases in order.
    [[nodiscard]] Result<QList<CaseId>> openLinked(const QList<CaseBundle>& bundles);

    /// Open cases of the person that clash with a case, and whether it is for an employer that it is not for.
    [[nodiscard]] Result<QList<CaseWarning>> warningsOf(CaseId id);

private:
    Office& m_office;
};

} // namespace core::services
