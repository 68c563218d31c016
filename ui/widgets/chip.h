// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QWidget>

class QPainter;

namespace ui::widgets {

/// A state in a word, a shape and a colour. The word is data; whoever sets it sets it again when the language changes.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(Tone tone, const QString& word, QWidget* parent = nullptr);

    void setState(Tone tone, const QString& word);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// For item delegates: how large a chip is, and the chip itself, elided to the rectangle, at its left and middle.
    [[nodiscard]] static QSize sizeFor(const QString& word);
    static void draw(QPainter* painter, const QRect& rect, Tone tone, const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

} // namespace ui::widgets
