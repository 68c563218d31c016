// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/rule_change_table_model.h"

#include "ui/models/words.h"

namespace ui::cases {

using core::types::Lang;
using core::workflow::ChecklistItem;
using core::workflow::Deadline;
using core::workflow::ToldStage;
using models::Words;
using namespace Qt::Literals::StringLiterals;

QString RuleChangeTableModel::told(const ToldStage& stage, Lang lang)
{
    const QString name = stage.names.in(lang).text + u" · "_s + Words::of(stage.lane);
    if (stage.limitDays == 0) {
        return name;
    }
    return name + u" · "_s
           + (stage.limitInCalendarDays ? tr("%n day(s)", nullptr, stage.limitDays)
                                        : tr("%n working day(s)", nullptr, stage.limitDays));
}

QString RuleChangeTableModel::told(const ChecklistItem& item, Lang lang)
{
    const QString form = item.form.isEmpty() ? QString() : u" · "_s + item.form.in(lang).text;
    if (item.exempt) {
        return tr("Not needed");
    }
    if (item.ifApplicable) {
        return tr("If applicable") + form;
    }
    return (item.commitment ? tr("A commitment will do") : tr("Needed")) + form;
}

QString RuleChangeTableModel::told(const Deadline& deadline, Lang lang)
{
    QString told = Words::ofDate(deadline.due, lang);
    if (deadline.opens.isValid()) {
        told.prepend(Words::ofDate(deadline.opens, lang) + u" – "_s);
    }
    return deadline.fileBy.isValid() ? told + u" (≤ "_s + Words::ofDate(deadline.fileBy, lang) + u')' : told;
}

template <typename Change>
void RuleChangeTableModel::addRow(QList<RuleChangeRow>& rows, const QString& kind, const Change& change, Lang lang)
{
    const auto& named = change.after ? change.after : change.before;
    rows.append({kind, named->names.in(lang).text, change.before ? told(*change.before, lang) : QString(),
        change.after ? told(*change.after, lang) : QString()});
}

void RuleChangeTableModel::addDemands(
    QList<RuleChangeRow>& rows, const ChecklistItem& before, const ChecklistItem& after, Lang lang)
{
    const auto add = [&](const QString& demand, const QString& one, const QString& two) {
        if (one != two) {
            rows.append({tr("Material"), after.names.in(lang).text + u" · "_s + demand, one, two});
        }
    };
    const auto months = [](const ChecklistItem& item) {
        return item.validity.months == 0 ? QString() : tr("%n month(s)", nullptr, item.validity.months);
    };
    add(tr("translation"), before.translation.in(lang).text, after.translation.in(lang).text);
    add(tr("seal"), before.seal.in(lang).text, after.seal.in(lang).text);
    add(tr("authentication"), before.authentication.in(lang).text, after.authentication.in(lang).text);
    add(tr("how long it is good"), months(before), months(after));
}

void RuleChangeTableModel::setMove(const core::workflow::RuleMove& move, Lang lang)
{
    QList<RuleChangeRow> rows;
    for (const core::workflow::StageChange& change : move.stages) {
        addRow(rows, tr("Stage"), change, lang);
    }
    for (const core::workflow::MaterialChange& change : move.materials) {
        const bool onBothSides = change.before && change.after;
        if (!onBothSides || told(*change.before, lang) != told(*change.after, lang)) {
            addRow(rows, tr("Material"), change, lang);
        }
        if (onBothSides) {
            addDemands(rows, *change.before, *change.after, lang);
        }
    }
    for (const core::workflow::DeadlineChange& change : move.deadlines) {
        addRow(rows, tr("Date"), change, lang);
    }
    setRecords(std::move(rows));
}

QString RuleChangeTableModel::heading(int column) const
{
    switch (column) {
    case What:
        return tr("What changes");
    case Before:
        return tr("Now");
    case After:
        return tr("By the new rules");
    default:
        return {};
    }
}

QVariant RuleChangeTableModel::cell(const RuleChangeRow& row, int column, int role) const
{
    if (role == models::SecondLineRole) {
        return column == What ? row.kind : QString();
    }
    if (role == models::MutedRole) {
        return column == Before;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (column) {
    case What:
        return row.name;
    case Before:
        return row.before.isEmpty() ? u"–"_s : row.before;
    case After:
        return row.after.isEmpty() ? u"–"_s : row.after;
    default:
        return {};
    }
}

} // namespace ui::cases
