// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/portal_account_table_model.h"

#include "ui/models/why_key.h"
#include "ui/models/words.h"

namespace ui::employers {

using core::domain::PortalAccount;
using models::RecordWords;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

void PortalAccountTableModel::setView(core::types::Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

models::CodeChoices PortalAccountTableModel::portals()
{
    return {{u"fwp"_s, tr("National system")}, {u"local"_s, tr("The city's own portal")}};
}

QString PortalAccountTableModel::heading(int column) const
{
    switch (column) {
    case Portal:
        return tr("Portal");
    case Account:
        return tr("Login name");
    case Handler:
        return tr("Handler");
    case ValidTo:
        return tr("Registered until");
    case CodeReceiver:
        return tr("Login code goes to");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

QVariant PortalAccountTableModel::cell(const PortalAccount& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::ToneRole: {
        const Tone tone = RecordWords::toneOfExpiry(row.handlerValidTo, m_today);
        return column == ValidTo && tone != Tone::Neutral ? QVariant(static_cast<int>(tone)) : QVariant();
    }
    case models::KeyRole:
        return row.id.value;
    case models::WhyRole:
        return column == ValidTo && row.handlerValidTo.isValid() ? models::whyKey(u"handler-expires"_s, row.id.value)
                                                                 : QVariant();
    default:
        return {};
    }
}

QString PortalAccountTableModel::text(const PortalAccount& row, int column) const
{
    switch (column) {
    case Portal:
        for (const auto& [code, word] : portals()) {
            if (code == row.portal) {
                return word;
            }
        }
        return row.portal;
    case Account:
        return row.account;
    case Handler:
        return row.handlerName;
    case ValidTo:
        return row.handlerValidTo.isValid() ? Words::ofDate(row.handlerValidTo, m_lang) : QString();
    case CodeReceiver:
        return row.codeReceiver;
    case Note:
        return row.note;
    default:
        return {};
    }
}

} // namespace ui::employers
