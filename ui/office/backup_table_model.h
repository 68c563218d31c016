// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/backup_service.h"
#include "core/types/bilingual_text.h"
#include "ui/models/record_table_model.h"

#include <QHash>

namespace ui::office {

/// The store's backups: when each was made, where it lies, how large it is, and what a look at it found.
class BackupTableModel final : public models::RecordTableModel<core::services::ListedBackup>
{
    Q_OBJECT

public:
    enum Column { MadeAt, Place, Size, State, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);
    /// What a look at that backup found; damaged: the words for it, sound: none.
    void setChecked(const QString& path, const QString& damage);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::ListedBackup& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::services::ListedBackup& row, int column) const;
    [[nodiscard]] QVariant toneOf(const core::services::ListedBackup& row) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QHash<QString, QString> m_checked; ///< by path
};

} // namespace ui::office
