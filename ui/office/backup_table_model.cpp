// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/backup_table_model.h"

#include "ui/models/cell_role.h"
#include "ui/models/moment_words.h"
#include "ui/models/tone.h"

#include <QDir>
#include <QLocale>

namespace ui::office {

using core::services::ListedBackup;
using models::Tone;

void BackupTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

void BackupTableModel::setChecked(const QString& path, const QString& damage)
{
    m_checked.insert(path, damage);
    retranslate();
}

QString BackupTableModel::heading(int column) const
{
    switch (column) {
    case MadeAt:
        return tr("Made at");
    case Place:
        return tr("Place");
    case Size:
        return tr("Size");
    case State:
        return tr("Checked");
    default:
        return {};
    }
}

QVariant BackupTableModel::cell(const ListedBackup& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Place ? QDir::toNativeSeparators(row.entry.path) : text(row, column);
    case models::ToneRole:
        return column == State ? toneOf(row) : QVariant();
    case models::KeyRole:
        return row.entry.path;
    default:
        return {};
    }
}

QString BackupTableModel::text(const ListedBackup& row, int column) const
{
    switch (column) {
    case MadeAt:
        return models::momentInWords(row.entry.madeAt, m_lang);
    case Place:
        return row.isInSecondPlace ? tr("Second folder") : tr("In the store");
    case Size:
        return QLocale().formattedDataSize(row.byteCount);
    case State:
        if (const auto found = m_checked.constFind(row.entry.path); found != m_checked.constEnd()) {
            return found->isEmpty() ? tr("Sound") : *found;
        }
        return tr("When it was made");
    default:
        return {};
    }
}

QVariant BackupTableModel::toneOf(const ListedBackup& row) const
{
    const auto found = m_checked.constFind(row.entry.path);
    if (found == m_checked.constEnd()) {
        return {};
    }
    return static_cast<int>(found->isEmpty() ? Tone::Done : Tone::Overdue);
}

} // namespace ui::office
