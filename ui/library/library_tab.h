// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"
#include "ui/library/library_answer.h"
#include "ui/library/library_row.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui::widgets {
class EmptyState;
class RecordTable;
} // namespace ui::widgets

namespace ui::library {

class LibraryTableModel;

/// A tab of the library: a table of rows made from what was read. Enter and Space ask why. GUI thread.
class LibraryTab : public QWidget
{
    Q_OBJECT

public:
    struct Look
    {
        QString name; ///< of the tab in places and, with "Table" behind it, of the table in tests
        QString iconId;
        QList<int> widths;
    };
    struct Words
    {
        QString title;
        QStringList headings;
        QString emptyTitle;
        QString emptyAdvice;
    };
    using WordsNow = std::function<Words()>;
    using RowsOf = std::function<QList<LibraryRow>(const LibraryAnswer&, core::types::Lang)>;

    LibraryTab(const Look& look, WordsNow words, RowsOf rows, QWidget* parent);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QString title() const;
    /// Shows an answer, which outlives the tab's showing it; what was chosen stays chosen where it is still there.
    virtual void show(const LibraryAnswer& answer, core::types::Lang lang);
    virtual void retranslate();
    virtual void showThoseLike(const QString& wanted);
    /// Null where nothing is chosen.
    [[nodiscard]] const LibraryRow* chosen() const;
    [[nodiscard]] int count() const;
    /// Where the reason of the chosen row is shown, on the screen.
    [[nodiscard]] QPoint whyPlace() const;
    [[nodiscard]] widgets::RecordTable& table() const { return *m_table; }
    [[nodiscard]] virtual QWidget* firstFocus();

Q_SIGNALS:
    void chosenChanged();
    void whyWanted();

protected:
    void setRows(QList<LibraryRow> rows);
    /// Nothing where no row of that key is shown.
    void chooseRow(const QString& key);
    /// The column the table stands in, for what a tab has above or beside it.
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

private:
    void chooseAgain(const QString& key);

    QString m_name;
    WordsNow m_words;
    RowsOf m_rows;
    LibraryTableModel* m_model;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
    QVBoxLayout* m_column;
};

} // namespace ui::library
