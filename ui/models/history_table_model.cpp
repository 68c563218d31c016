// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_table_model.h"

#include "ui/models/moment_words.h"
#include "ui/models/words.h"

namespace ui::models {

using core::domain::CaseEvent;
using namespace Qt::Literals::StringLiterals;

void HistoryTableModel::setNames(const HistoryNames& names, core::types::Lang lang)
{
    m_names = names;
    m_lang = lang;
    retranslate();
}

QString HistoryTableModel::heading(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

QVariant HistoryTableModel::cell(const CaseEvent& event, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(event, column);
    case MutedRole:
        return column == When || event.undoneBy.isStored();
    case KeyRole:
        return event.id.value;
    default:
        return {};
    }
}

QString HistoryTableModel::text(const CaseEvent& event, int column) const
{
    switch (column) {
    case When:
        return momentInWords(event.at, m_lang);
    case Who:
        return m_names.staff.value(event.actor.value);
    case What:
        return event.undoneBy.isStored() ? tr("%1 (taken back)").arg(Words::ofAct(event.act)) : Words::ofAct(event.act);
    case Details:
        return details(event);
    default:
        return {};
    }
}

QString HistoryTableModel::details(const CaseEvent& event) const
{
    // Which arguments an act has is the services' affair; those with words for people are shown.
    QStringList parts;
    if (const QString stage = event.args.value(u"to"_s); m_names.stages.contains(stage)) {
        parts.append(m_names.stages.value(stage).in(m_lang).text);
    }
    if (const auto actor = core::domain::fromCode<core::domain::Actor>(event.args.value(u"actor"_s))) {
        parts.append(Words::of(*actor));
    }
    if (const QDate day = QDate::fromString(event.args.value(u"on"_s), Qt::ISODate); day.isValid()) {
        parts.append(Words::ofDate(day, m_lang));
    }
    for (const QString& name : {u"reason"_s, u"material"_s, u"paper"_s}) {
        if (event.args.contains(name)) {
            parts.append(event.args.value(name));
        }
    }
    return parts.join(u" · "_s);
}

} // namespace ui::models
