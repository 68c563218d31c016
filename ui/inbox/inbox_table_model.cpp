// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_table_model.h"

#include "ui/inbox/inbox_words.h"
#include "ui/models/record_words.h"

namespace ui::inbox {

using models::RecordWords;
using namespace Qt::Literals::StringLiterals;

InboxTableModel::InboxTableModel(const shell::FailureText& failures, QObject* parent)
    : RecordTableModel(parent), m_failures(failures)
{}

void InboxTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

int InboxTableModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (record(row).key == key) {
            return row;
        }
    }
    return -1;
}

QString InboxTableModel::heading(int column) const
{
    switch (column) {
    case File:
        return tr("File");
    case State:
        return tr("State");
    case Kind:
        return tr("What it is");
    case Match:
        return tr("Belongs to");
    default:
        return {};
    }
}

QVariant InboxTableModel::cell(const InboxEntry& entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == File ? entry.file.path : (text(entry, column) + u'\n' + secondLine(entry, column)).trimmed();
    case models::SecondLineRole:
        return secondLine(entry, column);
    case models::ToneRole:
        return column == State ? QVariant(static_cast<int>(InboxWords::toneOf(entry.state))) : QVariant();
    case models::KeyRole:
        return entry.key;
    default:
        return {};
    }
}

QString InboxTableModel::text(const InboxEntry& entry, int column) const
{
    const bool isRead = entry.state == InboxState::Read || entry.state == InboxState::Filed;
    switch (column) {
    case File:
        return entry.file.fileName;
    case State:
        return InboxWords::of(entry.state);
    case Kind:
        return isRead ? RecordWords::ofDocumentKind(core::documents::kindName(entry.file.reading.kind)) : QString();
    case Match:
        if (entry.state == InboxState::Filed) {
            return InboxWords::ofFiled(entry);
        }
        if (!isRead) {
            return {};
        }
        return entry.file.matches.isEmpty() ? tr("Nobody found")
                                            : InboxWords::ofMatch(entry.file.matches.first(), m_lang);
    default:
        return {};
    }
}

QString InboxTableModel::secondLine(const InboxEntry& entry, int column) const
{
    if (column == File) {
        if (entry.failure && entry.state == InboxState::Failed) {
            return m_failures.of(*entry.failure).happened;
        }
        if (!entry.sameAs.isEmpty()) {
            return tr("The same file as %1").arg(entry.sameAs);
        }
        if (entry.state == InboxState::Read && !entry.file.sameContent.isEmpty()) {
            return tr("Kept already: %1").arg(InboxWords::ofSame(entry.file.sameContent.first()));
        }
    }
    if (column == Match && entry.state == InboxState::Read && !entry.file.matches.isEmpty()) {
        return InboxWords::ofEvidence(entry.file.matches.first());
    }
    return {};
}

} // namespace ui::inbox
