// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rulebook/rule_view.h"
#include "core/services/case_service.h"

#include <QJsonObject>

#include <optional>

namespace core::services::demo {

/// A return by the authority, and which of its defects were mended the day after.
struct PlannedReturn
{
    CaseReturn details; ///< without its days
    QList<bool> isDone;
    std::optional<int> dueInDays; ///< from today
};

/// One case, told backwards from today.
struct PlannedCase
{
    QString procedure;                     ///< empty: the plan's
    bool hasFollowers = false;             ///< opened together with what follows it by the rules
    QString until;                         ///< the stage on the straight way that it got to
    int sinceDays = 0;                     ///< how long ago the last thing happened to it
    int stayDays = 0;                      ///< how long it was in `until` before `end` or a return; 0: as the plan says
    QString end;                           ///< the side stage that ended it; empty: none
    std::optional<PlannedReturn> returned; ///< from `until`, and still open
    std::optional<PlannedReturn> answered; ///< from pre-review, mended and submitted again
};

/// A paper that began so many days ago and has so many left (fewer than none: it is over).
struct PlannedSpan
{
    int heldDays = 0;
    int leftDays = 0;
};

/// Somebody of a person's family.
struct PlannedDependant
{
    QString relation;       ///< as domain::Dependant has it
    int age = 0;            ///< years
    int passportMonths = 0; ///< left from today
    int residenceDays = 0;  ///< left from today
};

struct PlannedPermit
{
    QString form; ///< card, electronic, notice
    PlannedSpan span;
};

struct PlannedPerson
{
    int employer = 0;
    int passportMonths = 0; ///< left from today
    QList<PlannedCase> cases;
    QList<PlannedPermit> permits;
    QDate noticeIssuedOn; ///< of a notice that came before there was an office; null: none
    std::optional<PlannedSpan> residence;
    QList<PlannedDependant> family;
};

/// How the demo office's people stand: resources/demo/cases.json, and cases-before-integration.json for the years in
/// which a notice and a card were applied for one after the other (domain §1.1).
class DemoPlan final
{
public:
    /// The stories whose procedure the rules know. Fails with ProcedureUnknown (`procedure`) where they know that of none,
    /// and with FileMissing, FileUnreadable or FileDamaged (`file`).
    [[nodiscard]] static Result<DemoPlan> load(const rulebook::RuleView& rules);

    [[nodiscard]] const QString& procedure() const { return m_procedure; }
    [[nodiscard]] const QList<PlannedPerson>& people() const { return m_people; }
    /// How long a case stays in a stage.
    [[nodiscard]] int daysIn(const QString& stage) const;
    [[nodiscard]] QString consulate(int number) const;

private:
    /// `pace`: how long things take, whichever the stories are.
    DemoPlan(const QJsonObject& pace, const QJsonObject& stories);

    QString m_procedure;
    QList<PlannedPerson> m_people;
    QJsonObject m_daysInStage;
    QStringList m_consulates;
};

/// A JSON object of resources/demo. Fails with FileMissing, FileUnreadable or FileDamaged (`file`).
[[nodiscard]] Result<QJsonObject> readDemoFile(const QString& name);

} // namespace core::services::demo
