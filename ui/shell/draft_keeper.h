// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ui::shell {

/// Keeps what is typed in a form and not yet saved: at every pause, and no later than five seconds after a key (ui.md:
/// nothing typed is lost). Belongs to the form; GUI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `key` as DraftService has it ("case/new"); `values` tells what the form holds now.
    DraftKeeper(Desk& desk, const QString& key, std::function<QJsonObject()> values, QObject* form);

    /// Something was typed.
    void touch();
    /// Nothing takes the place of what is kept until restore() has handed it to the form, which is still to be called.
    void hold() { m_isHeld = true; }
    /// Hands what was kept to the form, if there is anything, and holds it until then.
    void restore(std::function<void(const QJsonObject&)> take);
    /// Keeps at once what was touched: the form is about to show something else.
    void flush();
    /// The form was saved or given up.
    void discard();

private:
    void save();
    void write();
    void endHolding();
    /// A store that cannot be written is told at the first key, not at each.
    void tellOnce(const core::Failure& failure);

    Desk& m_desk;
    QString m_key;
    std::function<QJsonObject()> m_values;
    QTimer m_pause;
    QTimer m_longest;
    bool m_isHindered = false;
    bool m_isHeld = false; ///< what was kept has not come yet
    bool m_isDue = false;  ///< something is to be kept once it has
};

} // namespace ui::shell
