// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_search.h"

#include "ui/shell/action_table.h"
#include "ui/shell/page.h"
#include "ui/shell/when_finished.h"
#include "ui/widgets/search_popup.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace ui::shell {

namespace {

constexpr int kCommandsShown = 6;

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

bool WindowSearch::fits(const ActionSpec& spec, const QString& text)
{
    const QString words = ActionTable::textOf(spec);
    if (words.contains(text, Qt::CaseInsensitive)
        || QString::fromLatin1(spec.text).contains(text, Qt::CaseInsensitive)) {
        return true;
    }
    const QString typed = text.toLower().remove(u' ');
    return std::ranges::any_of(
        m_readings.of(words), [&typed](const QString& reading) { return reading.startsWith(typed); });
}

QAction* WindowSearch::commandOf(const ActionSpec& spec) const
{
    const QString id = QString::fromLatin1(spec.id);
    QAction* command = spec.scope == ActionScope::Window           ? m_actions.action(id)
                       : spec.scope == ActionScope::Page && m_page ? m_page->findChild<QAction*>(id)
                                                                   : nullptr;
    return command != nullptr && command->isEnabled() && command->isVisible() ? command : nullptr;
}

QList<widgets::SearchHit> WindowSearch::commandsLike(const QString& text)
{
    QList<widgets::SearchHit> hits;
    for (const ActionSpec& spec : ActionTable::specs()) {
        const QAction* command = fits(spec, text) ? commandOf(spec) : nullptr;
        if (command != nullptr) {
            const QString keys = command->shortcut().toString(QKeySequence::NativeText);
            hits.append({QString::fromLatin1(spec.icon), ActionTable::textOf(spec), keys, tr("Command"), {}, {},
                QString::fromLatin1(spec.id)});
        }
    }
    std::stable_partition(hits.begin(), hits.end(),
        [&text](const widgets::SearchHit& hit) { return hit.title.startsWith(text, Qt::CaseInsensitive); });
    return hits.first(std::min<qsizetype>(hits.size(), kCommandsShown));
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
    if (hit.command.isEmpty()) {
        Q_EMIT pageChosen(hit.page, hit.argument);
    } else {
        run(hit.command);
    }
}

void WindowSearch::run(const QString& command)
{
    const ActionSpec& spec = *ActionTable::find(command);
    QAction* action = commandOf(spec);
    if (action == nullptr) {
        return;
    }
    if (spec.scope == ActionScope::Page) { // it is about what is chosen there
        QWidget* first = m_page->firstFocus();
        (first != nullptr ? first : m_page.data())->setFocus(Qt::OtherFocusReason);
    }
    action->trigger();
}

} // namespace ui::shell
