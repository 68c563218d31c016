// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/week_window.h"

#include "ui/models/words.h"
#include "ui/widgets/details_pane.h"

#include <QLineEdit>

namespace gui::week {

using namespace Qt::Literals::StringLiterals;
using core::services::AgendaItem;
using core::services::AgendaService;
using core::services::CaseListRow;
using core::services::CaseService;
using ui::widgets::AgendaRow;

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> start()
{
    QFETCH(QString, language);
    return std::make_unique<OfficeWindow>(Contents::Demo, language);
}

QList<CaseListRow> openCases(OfficeWindow& office)
{
    auto rows = CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    return rows ? std::move(rows).value() : QList<CaseListRow>();
}

QList<AgendaItem> agenda(OfficeWindow& office)
{
    constexpr int kShown = 30; // days, as Today has it
    auto items = AgendaService(office.office()).agenda({}, office.office().today().addDays(kShown));
    return items ? std::move(items).value() : QList<AgendaItem>();
}

AgendaRow* rowOf(OfficeWindow& office, const AgendaItem& item)
{
    const core::types::Lang lang = office.root().desk().lang();
    for (AgendaRow* row : office.page()->findChildren<AgendaRow*>()) {
        const ui::widgets::AgendaItem& shown = row->item();
        const bool isIt = shown.what.contains(item.what.in(lang).text) && shown.what.contains(item.about)
            && shown.person.contains(item.personName) && shown.employer == item.employerName.in(lang).text
            && shown.date == ui::models::Words::ofDate(item.due, lang);
        if (isIt && row->isVisibleTo(office.page())) {
            return row;
        }
    }
    return nullptr;
}

QString details(OfficeWindow& office)
{
    return qobject_cast<ui::widgets::DetailsPane*>(office.page()->detailsPane())->plainText();
}

void saveForm(OfficeWindow& office, const QString& field)
{
    office.shown<QLineEdit>(field)->setFocus();
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
}

} // namespace gui::week
