// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/search_hit.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QLineEdit;

namespace ui::widgets {
class SearchPopup;
}

namespace ui::shell {

class ActionTable;

/// Answers what is typed into the search field; called on the GUI thread, may answer from another.
using SearchFunction = std::function<QFuture<core::Result<QList<widgets::SearchHit>>>(const QString& text)>;

/// What the window's search field does: it asks as one types, offers commands below what was found, and runs the command
/// or names the page that is chosen. GUI thread.
class WindowSearch final : public QObject
{
    Q_OBJECT

public:
    /// The actions outlive it; the field owns it.
    WindowSearch(ActionTable& actions, QLineEdit* field);

    void setFunction(SearchFunction search) { m_function = std::move(search); }
    /// The commands whose words hold the text, as the field offers them.
    [[nodiscard]] QList<widgets::SearchHit> commandsLike(const QString& text) const;
    /// Closes the list and empties the field; false where neither was in use.
    bool dismiss();

Q_SIGNALS:
    void pageChosen(const QString& page, const QString& argument);

private:
    void searchFor(const QString& text);
    void follow(const widgets::SearchHit& hit);

    ActionTable& m_actions;
    QLineEdit* m_field;
    widgets::SearchPopup* m_popup;
    SearchFunction m_function;
    quint64 m_round = 0;
};

} // namespace ui::shell
