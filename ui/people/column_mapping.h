// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_service.h"

#include <QJsonObject>
#include <QList>
#include <QScrollArea>

class QComboBox;
class QLabel;

namespace ui::people {

/// Which column of a sheet holds what, as it was recognised: one line a column with its heading, what stands in its
/// first rows, and a box in which the meaning is corrected.
class ColumnMapping final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget* parent = nullptr);

    void setPreview(const core::services::ImportPreview& preview);
    /// As corrected.
    [[nodiscard]] const core::exchange::ColumnMap& columns() const { return m_columns; }
    /// What they hold as corrected, for a draft, and which sheet they are of.
    [[nodiscard]] QJsonObject kept() const;
    /// Shows what was kept of the same sheet; false where it was kept of another one.
    [[nodiscard]] bool restore(const QJsonObject& kept);
    [[nodiscard]] QWidget* firstBox() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void addLine(int index, const QString& samples);
    void assign(int index);
    void fillBox(int index);
    void showChosen();

    core::exchange::ColumnMap m_columns;
    QString m_content; ///< of the sheet (ImportPreview)
    QList<QComboBox*> m_boxes;
    QList<QLabel*> m_titles;
};

} // namespace ui::people
