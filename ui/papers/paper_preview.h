// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QAction;
class QLabel;
class QPdfDocument;
class QPdfView;
class QStackedLayout;
class QVBoxLayout;

namespace ui::papers {

/// A paper of ours as it is, drawn from its bytes, with a caption above it. Only bytes that we made come here; files
/// from outside go through the reader (design §2).
class PaperPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);
    ~PaperPreview() override;

    void setCaption(const QString& caption);
    /// A button for it below the paper.
    void addFootAction(QAction* action);
    void showPaper(const QByteArray& pdf);
    /// Shows the words instead of a paper.
    void showNothing(const QString& words);
    /// How many pages are shown; 0 for none.
    [[nodiscard]] int pageCount() const;
    /// The first page is on the screen in the size it has now; drawing happens on a thread of its own.
    [[nodiscard]] bool isDrawn() const;

Q_SIGNALS:
    /// A page was drawn: isDrawn() may have changed.
    void drawn();

private:
    void watchDrawing();

    QLabel* m_caption;
    QLabel* m_nothing;
    QStackedLayout* m_stack;
    QVBoxLayout* m_column;
    QBuffer m_bytes; ///< outlives the document that reads it
    QPdfDocument* m_document;
    QPdfView* m_view;
    int m_drawnWidth = 0; ///< of the first page, in pixels
};

} // namespace ui::papers
