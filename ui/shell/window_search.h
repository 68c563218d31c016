// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/name_readings.h"
#include "ui/widgets/search_hit.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QLineEdit;

namespace ui::widgets {
class SearchPopup;
}

namespace ui::shell {

class ActionTable;
struct ActionSpec;
class Page;

/// Answers what is typed into the search field; called on the GUI thread, may answer from another.
using SearchFunction = std::function<QFuture<core::Result<QList<widgets::SearchHit>>>(const QString& text)>;

/// What the window's search field does: it asks as one types, offers commands below what was found, and runs the
/// command or names the page that is chosen. Commands are those of the window and of the page shown. GUI thread.
class WindowSearch final : public QObject
{
    Q_OBJECT

public:
    /// The actions outlive it; the field owns it.
    WindowSearch(ActionTable& actions, QLineEdit* field);

    void setFunction(SearchFunction search) { m_function = std::move(search); }
    /// The page whose commands are offered besides the window's.
    void setPage(Page* page) { m_page = page; }
    /// Closes the list and empties the field; false where neither was in use.
    bool dismiss();

Q_SIGNALS:
    void pageChosen(const QString& page, const QString& argument);

private:
    /// The commands that can be given now and whose words hold the text, by themselves, in English, or as pinyin and
    /// initials, as the field offers them: first those that begin with it.
    [[nodiscard]] QList<widgets::SearchHit> commandsLike(const QString& text);
    [[nodiscard]] bool fits(const ActionSpec& spec, const QString& text);
    /// Null where it cannot be given now.
    [[nodiscard]] QAction* commandOf(const ActionSpec& spec) const;
    void run(const QString& command);
    void searchFor(const QString& text);
    void follow(const widgets::SearchHit& hit);

    ActionTable& m_actions;
    QPointer<Page> m_page;
    core::search::NameReadings m_readings;
    QLineEdit* m_field;
    widgets::SearchPopup* m_popup;
    SearchFunction m_function;
    quint64 m_round = 0;
};

} // namespace ui::shell
