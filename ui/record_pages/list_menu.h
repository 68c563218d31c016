// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/list_view_service.h"
#include "ui/record_pages/list_shape.h"

#include <QFrame>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;

namespace ui::shell {
class Desk;
class FieldDraft;
} // namespace ui::shell

namespace ui::record_pages {

class RecordListPage;

/// How a list is looked at, in its hands: the menu of columns, saved views and saving as a file, and the row in which a
/// view gets its name. It is that row, hidden until a name is asked for; the name is a draft until then. Shapes but for
/// filter and scope are kept on this machine, whole views in the store. GUI thread.
class ListMenu final : public QFrame
{
    Q_OBJECT

public:
    /// `kind` tells the list from others ("case"). Page and desk outlive it.
    ListMenu(RecordListPage& page, shell::Desk& desk, const QString& kind);

    /// Gives the list the shape that was kept for it on this machine.
    void bringBack();
    /// Opens the menu at the list's heading.
    void popUp();
    /// Sets all words again.
    void retranslate();

private:
    void fill(QMenu& menu, const QList<core::services::NamedListView>& views);
    void addColumns(QMenu& menu);
    void addViews(QMenu& menu, const QList<core::services::NamedListView>& views);
    void keep();
    void askForName();
    void saveView();
    /// The name is given, or nobody wants to give one any more.
    void endNaming();
    void removeView(const QString& name);

    RecordListPage& m_page;
    shell::Desk& m_desk;
    QString m_kind;
    shell::FieldDraft* m_draft;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_leave;
};

} // namespace ui::record_pages
