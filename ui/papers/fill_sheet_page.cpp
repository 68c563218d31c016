// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/fill_sheet_page.h"

#include "core/services/paper_words.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/papers/fill_sheet_view.h"
#include "ui/widgets/brief_clipboard.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/page_header.h"

#include <QGuiApplication>
#include <QVBoxLayout>

namespace ui::papers {

using core::services::CaseService;
using core::services::CaseView;
using core::services::Office;
using models::Words;
using namespace Qt::Literals::StringLiterals;

FillSheetPage::FillSheetPage(shell::Desk& desk, QWidget* parent)
    : RecordPage(desk, parent), m_header(new widgets::PageHeader(this)), m_view(new FillSheetView(this)),
      m_clipboard(new widgets::BriefClipboard(*QGuiApplication::clipboard(), widgets::byTimer(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    connect(m_view, &FillSheetView::copyWanted, this, [this](const QString& label, const QString& value) {
        m_clipboard->copy(value);
        m_header->setRemark(tr("Copied: %1").arg(label));
    });
}

QString FillSheetPage::id() const { return u"fill-sheet"_s; }

QString FillSheetPage::title() const
{
    return m_content ? tr("Fill sheet %1").arg(m_content->view.record.number) : tr("Fill sheet");
}

QString FillSheetPage::railPage() const { return u"cases"_s; }

QWidget* FillSheetPage::firstFocus() { return m_view->firstButton(); }

core::Result<FillSheetPage::Content> FillSheetPage::readContent(Office& office, core::CaseId id)
{
    auto view = CaseService(office).view(id);
    const auto words = office.paperWords();
    if (!view || !words) {
        return view ? words.failure() : view.failure();
    }
    auto sheet = core::services::fillSheet(office, *view, **words);
    return sheet ? core::Result<Content>(Content{std::move(view).value(), std::move(sheet).value()}) : sheet.failure();
}

void FillSheetPage::read()
{
    readRecord([id = core::CaseId{key()}](Office& office) { return readContent(office, id); },
        [this](Content content) { show(std::move(content)); });
}

void FillSheetPage::show(Content content)
{
    m_content = std::move(content);
    retranslate();
    Q_EMIT titleChanged();
}

void FillSheetPage::showDetails()
{
    const CaseView& view = m_content->view;
    const models::NamePair name = models::namePair(view.person.fullName(), view.person.chineseName, desk().lang());
    details().setHeading(name.first, name.second);
    details().setGroups(
        {{{}, {{tr("Case"), view.record.number, {}}, {tr("Procedure"), desk().say(view.procedureName), {}},
                  {tr("Employer"), desk().say(view.employer.name), {}},
                  {tr("Portal"), Words::ofFactValue(view.record.portal), {}},
                  {tr("Where to begin"), desk().say(m_content->sheet.menu), {}}}}});
}

void FillSheetPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setRemark(tr("What is copied leaves the clipboard after a minute."));
    if (m_content) {
        m_view->setSheet(m_content->sheet, desk().lang());
        showDetails();
    }
}

} // namespace ui::papers
