// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/field_comparison.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui::widgets {
class Chip;
}

namespace ui::inbox {

/// One value that was read: the piece of the page it came from, beside it the value, to be put right; how sure it is,
/// or how it stands to our record. An unsure one asks to be ticked off before it is kept.
class ValueReview final : public QWidget
{
    Q_OBJECT

public:
    /// Below it a reading is not sure.
    static constexpr double kSure = 0.9;

    ValueReview(const QString& field, QWidget* parent);

    /// Another document's value: nothing of the one before is left.
    void setReading(const QString& read, double confidence);
    [[nodiscard]] QString field() const { return m_field; }
    [[nodiscard]] QString value() const;
    void setValue(const QString& value);
    [[nodiscard]] bool isCorrected() const { return value() != m_read; }
    /// What was read, where it was ticked off.
    [[nodiscard]] std::optional<QString> seen() const;
    /// Ticks it off again, where the same was read as it was then.
    void setSeen(const QString& read);
    /// Nothing of it is left to be looked at: sure, put right, ticked off, or as our record has it.
    [[nodiscard]] bool isSettled() const;

    /// Null: it stands nowhere on the page, or is still to come.
    void setPiece(const QImage& piece);
    /// Nothing: our record does not know it.
    void setComparison(const std::optional<core::documents::ComparedField>& compared);
    void retranslate();

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    /// Tab comes here from that widget; hands back what the next one comes from.
    QWidget* tabAfter(QWidget* before);

Q_SIGNALS:
    /// The value, or whether it is settled.
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showPiece();
    void showState();

    const QString m_field;
    QString m_read;
    double m_confidence = 0;
    std::optional<core::documents::ComparedField> m_compared;
    QImage m_whole;
    QLabel* m_label;
    QLabel* m_piece;
    QLineEdit* m_edit;
    QLabel* m_record;
    widgets::Chip* m_chip;
    QCheckBox* m_seen;
};

} // namespace ui::inbox
