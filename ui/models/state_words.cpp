// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

namespace ui::models {

using core::domain::Actor;
using core::domain::AuthorityStatus;
using core::domain::CaseStatus;
using core::domain::MaterialState;
using core::domain::PaperState;
using core::paper::PaperLanguage;
using core::rulebook::Severity;
using core::services::AgendaGroup;

QString Words::of(Actor actor)
{
    switch (actor) {
    case Actor::Employer:
        return tr("Employer");
    case Actor::Individual:
        return tr("Individual");
    case Actor::Agency:
        return tr("Agency");
    case Actor::Authority:
        return tr("Authority");
    }
    return {};
}

QString Words::of(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Draft:
        return tr("Draft");
    case CaseStatus::Open:
        return tr("In progress");
    case CaseStatus::Returned:
        return tr("Returned");
    case CaseStatus::Approved:
        return tr("Approved");
    case CaseStatus::Refused:
        return tr("Refused");
    case CaseStatus::Withdrawn:
        return tr("Withdrawn");
    case CaseStatus::Lapsed:
        return tr("Lapsed");
    case CaseStatus::Closed:
        return tr("Closed");
    }
    return {};
}

QString Words::of(AuthorityStatus status)
{
    switch (status) {
    case AuthorityStatus::None:
        return tr("Not submitted");
    case AuthorityStatus::Submitted:
        return tr("Submitted");
    case AuthorityStatus::InPreReview:
        return tr("In pre-review");
    case AuthorityStatus::ReturnedFromPreReview:
        return tr("Returned from pre-review");
    case AuthorityStatus::PreReviewPassed:
        return tr("Pre-review passed");
    case AuthorityStatus::NotAccepted:
        return tr("Not accepted");
    case AuthorityStatus::Accepted:
        return tr("Accepted");
    case AuthorityStatus::InReview:
        return tr("In review");
    case AuthorityStatus::ReturnedFromReview:
        return tr("Returned from review");
    case AuthorityStatus::AwaitingDecision:
        return tr("Awaiting decision");
    case AuthorityStatus::Approved:
        return tr("Approved");
    case AuthorityStatus::Refused:
        return tr("Refused");
    }
    return {};
}

QString Words::of(MaterialState state)
{
    switch (state) {
    case MaterialState::Missing:
        return tr("Missing");
    case MaterialState::Asked:
        return tr("Asked for");
    case MaterialState::Received:
        return tr("Received");
    case MaterialState::Checked:
        return tr("Checked");
    case MaterialState::NotNeeded:
        return tr("Not needed");
    }
    return {};
}

QString Words::of(PaperState state)
{
    switch (state) {
    case PaperState::Issued:
        return tr("Issued");
    case PaperState::Replaced:
        return tr("Replaced");
    }
    return {};
}

QString Words::of(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Overdue:
        return tr("Overdue");
    case AgendaGroup::Today:
        return tr("Today");
    case AgendaGroup::Within7Days:
        return tr("Within 7 days");
    case AgendaGroup::Within30Days:
        return tr("Within 30 days");
    case AgendaGroup::Later:
        return tr("Later");
    }
    return {};
}

QString Words::of(PaperLanguage language)
{
    switch (language) {
    case PaperLanguage::Zh:
        return tr("Chinese");
    case PaperLanguage::En:
        return tr("English");
    case PaperLanguage::Both:
        return tr("Chinese and English");
    }
    return {};
}

QString Words::of(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return tr("Note");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Blocker:
        return tr("Blocker");
    }
    return {};
}

Tone Words::toneOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Draft:
    case CaseStatus::Withdrawn:
    case CaseStatus::Lapsed:
        return Tone::Neutral;
    case CaseStatus::Open:
        return Tone::Active;
    case CaseStatus::Returned:
    case CaseStatus::Refused:
        return Tone::Overdue;
    case CaseStatus::Approved:
    case CaseStatus::Closed:
        return Tone::Done;
    }
    return Tone::Neutral;
}

Tone Words::toneOf(AuthorityStatus status)
{
    switch (status) {
    case AuthorityStatus::None:
        return Tone::Neutral;
    case AuthorityStatus::ReturnedFromPreReview:
    case AuthorityStatus::NotAccepted:
    case AuthorityStatus::ReturnedFromReview:
    case AuthorityStatus::Refused:
        return Tone::Overdue;
    case AuthorityStatus::Approved:
        return Tone::Done;
    case AuthorityStatus::Submitted:
    case AuthorityStatus::InPreReview:
    case AuthorityStatus::PreReviewPassed:
    case AuthorityStatus::Accepted:
    case AuthorityStatus::InReview:
    case AuthorityStatus::AwaitingDecision:
        return Tone::Waiting;
    }
    return Tone::Neutral;
}

Tone Words::toneOf(MaterialState state)
{
    switch (state) {
    case MaterialState::Missing:
        return Tone::Due;
    case MaterialState::Asked:
        return Tone::Waiting;
    case MaterialState::Received:
        return Tone::Active;
    case MaterialState::Checked:
        return Tone::Done;
    case MaterialState::NotNeeded:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone Words::toneOf(PaperState state) { return state == PaperState::Issued ? Tone::Done : Tone::Neutral; }

Tone Words::toneOf(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Overdue:
        return Tone::Overdue;
    case AgendaGroup::Today:
    case AgendaGroup::Within7Days:
        return Tone::Due;
    case AgendaGroup::Within30Days:
    case AgendaGroup::Later:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone Words::toneOfDue(QDate due, QDate today)
{
    if (due < today) {
        return Tone::Overdue;
    }
    return today.daysTo(due) <= 7 ? Tone::Due : Tone::Neutral;
}

Tone Words::toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Tone::Neutral;
    case Severity::Warning:
        return Tone::Due;
    case Severity::Blocker:
        return Tone::Overdue;
    }
    return Tone::Neutral;
}

} // namespace ui::models
