// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card_integration/integration_words.h"

#include "core/rulebook/router_rule.h"

namespace ui::card_integration {

using core::rulebook::Confidence;
using core::services::IntegrationProgress;
using core::services::ReissueObstacle;
using core::storage::OldPaperRow;
using namespace Qt::Literals::StringLiterals;

QString IntegrationWords::ofPathway(const QString& pathway)
{
    const QHash<QString, QString> words{{u"apply-overseas"_s, tr("Apply from abroad")},
        {u"apply-domestic"_s, tr("Apply in China")}, {u"notice-continues"_s, tr("The application goes on")},
        {u"reissue-notice"_s, tr("Have the new notice issued")}, {u"returned-to-prereview"_s, tr("Back in pre-review")},
        {u"reissue-electronic"_s, tr("Have the electronic permit issued")}, {u"keep-card"_s, tr("Keep the card")},
        {u"extend"_s, tr("Extend")}, {u"change"_s, tr("Change")}, {u"apply-anew"_s, tr("Apply anew")},
        {u"continues"_s, tr("Goes on as before")}, {u"cancel-by-letter"_s, tr("Cancel by letter")},
        {u"cancel-online"_s, tr("Cancel online")}, {u"cancel-and-reapply"_s, tr("Cancel and apply anew")},
        {core::rulebook::undeterminedPathway(), tr("A fact is missing")}};
    return words.value(pathway, pathway); // a pack of the office may know more
}

QString IntegrationWords::ofPaper(OldPaperRow::Kind kind)
{
    return kind == OldPaperRow::Kind::Card ? tr("Permit card") : tr("Old notice");
}

QString IntegrationWords::ofProgress(IntegrationProgress progress)
{
    switch (progress) {
    case IntegrationProgress::ToDo:
        return tr("To do");
    case IntegrationProgress::UnderWay:
        return tr("Case open");
    case IntegrationProgress::Done:
        return tr("Done");
    }
    return {};
}

QString IntegrationWords::ofConfidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
        return tr("A source says so");
    case Confidence::Inferred:
        return tr("Inferred: no source says so for this case");
    case Confidence::Unknown:
        return tr("Not known");
    }
    return {};
}

QString IntegrationWords::ofObstacle(ReissueObstacle obstacle)
{
    switch (obstacle) {
    case ReissueObstacle::None:
        return {};
    case ReissueObstacle::UnderWay:
        return tr("a case is open already");
    case ReissueObstacle::Done:
        return tr("replaced already");
    case ReissueObstacle::OtherPathway:
        return tr("another way applies");
    case ReissueObstacle::NoEmployer:
        return tr("no employer is recorded");
    }
    return {};
}

} // namespace ui::card_integration
