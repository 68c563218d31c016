// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/form_writing_page.h"

#include "core/base/resource_paths.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui::help {

using namespace Qt::Literals::StringLiterals;

FormWritingPage::FormWritingPage(std::function<core::types::Lang()> lang, QWidget* parent)
    : Page(parent), m_lang(std::move(lang)), m_header(new widgets::PageHeader(this)), m_text(new QTextBrowser(this))
{
    m_text->setObjectName(u"formWriting"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(widgets::metrics::kMargin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_text, 1);
}

QString FormWritingPage::id() const { return u"form-writing"_s; }

QString FormWritingPage::title() const { return tr("How a form is written"); }

QString FormWritingPage::railPage() const { return u"papers"_s; }

QWidget* FormWritingPage::firstFocus() { return m_text; }

void FormWritingPage::retranslate()
{
    m_header->setTitle(title());
    m_text->setAccessibleName(title());
    const QString half = m_lang() == core::types::Lang::Zh ? u"zh"_s : u"en"_s;
    QFile file(core::resource_paths::file(u"help/form-writing."_s + half + u".md"_s));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    text.remove(0, text.indexOf(u'\n')); // the page's title says it
    m_text->setMarkdown(text);
}

} // namespace ui::help
