// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bin_service.h"
#include "ui/record_pages/list_shape.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <QAction>

class QLineEdit;

namespace ui::widgets {
class DetailsPane;
class EmptyState;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::record_pages {

class ListMenu;

/// What is fixed about a list.
struct ListLook
{
    QString kind;                 ///< names the parts for tests: personTable, personFilter
    QString iconId;               ///< stands where the list is empty
    QList<int> columnWidths;      ///< as RecordTable::setColumnWidths() has them
    QList<int> usualColumns = {}; ///< shown until others are chosen; empty: all
};

/// A page that is one list: header with a filter, and table. What it shows can be saved for other programs. The first
/// row is chosen when the list opens; what is chosen and where it was scrolled to outlives reading anew and filtering.
/// The argument of open() is a filter text. Lists derive from ListPage, which knows what the rows are.
class RecordListPage : public shell::Page
{
    Q_OBJECT

public:
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const final;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// How the list is looked at; filter and scope are part of it.
    [[nodiscard]] ListShape shape() const;
    /// Says shapeChosen() only where people do it.
    void setShape(const ListShape& shape);
    void showColumn(int column, bool isShown);
    void showUsualColumns();
    [[nodiscard]] const widgets::RecordTable& recordTable() const { return *m_table; }
    [[nodiscard]] QAction* saveAction() const { return m_save; }
    /// More of the list's own actions for its menu.
    [[nodiscard]] virtual QList<QAction*> shapeActions() const { return {}; }
    /// Where the rows stand on the page.
    [[nodiscard]] virtual QRect tablePlace() const;

Q_SIGNALS:
    /// Columns, order or board were chosen by hand.
    void shapeChosen();

protected:
    /// What is to be found again when the rows are others.
    struct Place
    {
        qint64 current = 0;
        QList<qint64> selected;
        int scrolled = 0;
    };

    /// The desk outlives the page.
    RecordListPage(shell::Desk& desk, const ListLook& look, QWidget* parent);

    [[nodiscard]] shell::Desk& desk() const { return m_desk; }
    [[nodiscard]] widgets::PageHeader& header() const { return *m_header; }
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }
    [[nodiscard]] widgets::RecordTable& table() const { return *m_table; }
    [[nodiscard]] widgets::EmptyState& empty() const { return *m_empty; }

    /// A model that answers KeyRole with keys other than 0; called once.
    void setModel(QAbstractItemModel* model, const QList<int>& columnWidths);
    /// The page's own action, from the table of actions.
    template <typename Act> QAction* addPageAction(const QString& id, Act act)
    {
        QAction* action = m_desk.shell().actions().makeFor(this, id);
        connect(action, &QAction::triggered, this, std::move(act));
        return action;
    }
    /// Lets people ask why a day stands in the list (models::WhyRole) by key, and by a button in the pane. The action
    /// is for the header, where that has room.
    QAction* explainDays(widgets::DetailsPane& pane);
    /// Lets people put the chosen rows into the bin (Del); the row below is chosen then. Keys are the records' ids.
    QAction* addBin(core::services::BinKind kind);
    void setFilterWords(const QString& placeholder, const QString& name);

    /// The words in the filter, without blanks around them.
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] Place presentPlace() const;
    void returnTo(const Place& place);
    /// From top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Chooses the row of a key, now or as soon as it is listed.
    void choose(qint64 key);

    /// Among the fields of the header: for how the list is looked at.
    void addIconButton(QAction* action);
    /// To be called where people chose what is part of the list's shape.
    void tellShape();
    /// What a list's shape has besides columns, order and filter.
    virtual void describe(ListShape& shape) const { Q_UNUSED(shape); }
    virtual void follow(const ListShape& shape) { Q_UNUSED(shape); }
    /// Shows the rows that hold the wanted words.
    virtual void showRows() = 0;
    /// Another row is chosen.
    virtual void showChosen() = 0;
    virtual void openRow(int row) = 0;
    /// Writes the rows shown into a file (list_export.h), told of as `working` meanwhile, and says so when it is done.
    virtual void writeList(const QString& path, const QString& working) = 0;
    void tellSaved(int rows);

private:
    void build(const QString& kind);
    [[nodiscard]] QList<int> usualColumns() const;
    void saveList();
    [[nodiscard]] qint64 keyAt(int row) const;
    void moveToBin(core::services::BinKind kind);
    /// Of the row that follows the chosen ones, else of the one before them; 0 where there is neither.
    [[nodiscard]] qint64 keyBeside() const;
    /// Chooses the rows of these keys too, as far as they are listed.
    void select(const QList<qint64>& keys);
    /// The row of a key, or -1.
    [[nodiscard]] virtual int rowOf(qint64 key) const = 0;

    shell::Desk& m_desk;
    widgets::PageHeader* m_header;
    QLineEdit* m_filter;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
    QList<int> m_usualColumns;
    ListMenu* m_menu;
    QAction* m_save = nullptr;
    bool m_isBroughtBack = false; ///< the shape kept on this machine was shown
    qint64 m_awaited = 0;         ///< to be chosen as soon as it is listed
};

} // namespace ui::record_pages
