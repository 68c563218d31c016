// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_preview.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageRenderer>
#include <QPdfView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui::papers {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

PaperPreview::PaperPreview(QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_nothing(new QLabel(this)), m_stack(new QStackedLayout),
      m_column(new QVBoxLayout(this)), m_document(new QPdfDocument(this)), m_view(new QPdfView(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kPad);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("muted", true);
    m_nothing->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kMargin);
    m_view->setObjectName(u"paperView"_s);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    watchDrawing();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_view);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_caption);
    m_column->addLayout(m_stack, 1);
}

PaperPreview::~PaperPreview() { m_document->close(); }

void PaperPreview::watchDrawing()
{
    // The view tells nobody when a page is there, but the renderer it owns does.
    connect(
        m_view->findChild<QPdfPageRenderer*>(), &QPdfPageRenderer::pageRendered, this, [this](int page, QSize size) {
            m_drawnWidth = page == 0 ? size.width() : m_drawnWidth;
            Q_EMIT drawn();
        });
}

bool PaperPreview::isDrawn() const
{
    const QMargins margins = m_view->documentMargins();
    const int wanted = m_view->viewport()->width() - margins.left() - margins.right();
    return pageCount() == 0 || std::abs(m_drawnWidth - wanted) <= 1;
}

void PaperPreview::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setHidden(caption.isEmpty());
    m_view->setAccessibleName(caption);
}

void PaperPreview::addFootAction(QAction* action)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::kMargin, metrics::kPad, metrics::kMargin, metrics::kPad);
    row->addWidget(new widgets::ActionButton(action, widgets::ActionButton::Kind::Quiet, this));
    row->addStretch();
    m_column->addLayout(row);
}

void PaperPreview::showPaper(const QByteArray& pdf)
{
    m_view->setDocument(nullptr);
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_drawnWidth = 0;
    m_document->load(&m_bytes);
    m_view->setDocument(m_document);
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
}

void PaperPreview::showNothing(const QString& words)
{
    m_view->setDocument(nullptr);
    m_document->close();
    m_nothing->setText(words);
    m_stack->setCurrentWidget(m_nothing);
    setFocusProxy(nullptr); // Tab would stop before a view that is hidden
}

int PaperPreview::pageCount() const
{
    return m_document->status() == QPdfDocument::Status::Ready ? m_document->pageCount() : 0;
}

} // namespace ui::papers
