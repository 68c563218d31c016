// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_search.h"

#include "ui/shell/action_table.h"
#include "ui/shell/when_finished.h"
#include "ui/widgets/search_popup.h"

#include <QAction>
#include <QLineEdit>

namespace ui::shell {

namespace {

constexpr int kCommandsShown = 4;

} // namespace

WindowSearch::WindowSearch(ActionTable& actions, QLineEdit* field)
    : QObject(field), m_actions(actions), m_field(field), m_popup(new widgets::SearchPopup(field))
{
    connect(m_field, &QLineEdit::textEdited, this, &WindowSearch::searchFor);
    connect(m_popup, &widgets::SearchPopup::hitChosen, this, &WindowSearch::follow);
}

bool WindowSearch::dismiss()
{
    if (!m_popup->isVisible() && !m_field->hasFocus()) {
        return false;
    }
    m_popup->hide();
    m_field->clear();
    return true;
}

QList<widgets::SearchHit> WindowSearch::commandsLike(const QString& text) const
{
    QList<widgets::SearchHit> hits;
    for (const ActionSpec& spec : ActionTable::specs()) {
        const QString words = ActionTable::textOf(spec);
        const bool fits = spec.scope == ActionScope::Window && words.contains(text, Qt::CaseInsensitive);
        if (!fits || hits.size() >= kCommandsShown) {
            continue;
        }
        const QString id = QString::fromLatin1(spec.id);
        if (m_actions.action(id)->isEnabled()) {
            const QString keys = m_actions.action(id)->shortcut().toString(QKeySequence::NativeText);
            hits.append({QString::fromLatin1(spec.icon), words, keys, tr("Command"), {}, {}, id});
        }
    }
    return hits;
}

void WindowSearch::searchFor(const QString& text)
{
    const quint64 round = ++m_round;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        m_popup->hide();
        return;
    }
    const QList<widgets::SearchHit> commands = commandsLike(wanted);
    const QString none = tr("Nothing found for “%1”").arg(wanted);
    if (!m_function) {
        m_popup->showHits(commands, none);
        return;
    }
    whenFinished(m_function(wanted), this, [this, round, commands, none](const auto& found) {
        // An answer to what was typed before comes too late.
        if (round == m_round && m_field->hasFocus()) {
            m_popup->showHits((found ? *found : QList<widgets::SearchHit>()) + commands, none);
        }
    });
}

void WindowSearch::follow(const widgets::SearchHit& hit)
{
    m_field->clear();
    if (!hit.command.isEmpty()) {
        m_actions.action(hit.command)->trigger();
    } else {
        Q_EMIT pageChosen(hit.page, hit.argument);
    }
}

} // namespace ui::shell
