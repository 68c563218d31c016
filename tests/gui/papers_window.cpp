// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/papers_window.h"

#include <QAction>
#include <QComboBox>
#include <QTest>

namespace gui {

using core::services::CaseListRow;
using core::services::CaseService;
using core::services::PaperListRow;
using core::services::PaperService;
using namespace Qt::Literals::StringLiterals;

QList<PaperListRow> papersOf(OfficeWindow& office)
{
    const auto rows = PaperService(office.office()).list();
    return rows ? *rows : QList<PaperListRow>();
}

CaseListRow firstOpenCase(OfficeWindow& office)
{
    const auto rows = CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    return rows && !rows->isEmpty() ? rows->first() : CaseListRow();
}

void chooseByKeys(OfficeWindow& office, const QString& box, const QString& code)
{
    auto* found = office.shown<QComboBox>(box);
    QVERIFY(found);
    QTRY_VERIFY(found->findData(code) >= 0);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Home);
    while (found->currentData().toString() != code && found->currentIndex() < found->count() - 1) {
        QTest::keyClick(found, Qt::Key_Down);
    }
    QCOMPARE(found->currentData().toString(), code);
}

void pressAction(OfficeWindow& office, const QString& action)
{
    auto* found = office.page()->findChild<QAction*>(action);
    QVERIFY(found);
    QTRY_VERIFY_WITH_TIMEOUT(found->isEnabled(), kDrawingTime);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    const QKeyCombination keys = found->shortcut()[0];
    QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
}

void issueSummary(OfficeWindow& office)
{
    const qsizetype before = papersOf(office).size();
    office.window().goTo(u"paper-new"_s, u"case/%1"_s.arg(firstOpenCase(office).id.value));
    chooseByKeys(office, u"paperForm"_s, u"case-summary"_s);
    pressAction(office, u"paper.issue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(office.page()->id(), u"papers"_s, kDrawingTime);
    QCOMPARE(papersOf(office).size(), before + 1);
}

} // namespace gui
