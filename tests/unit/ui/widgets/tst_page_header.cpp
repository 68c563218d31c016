// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::widgets::PageHeader;

class TstPageHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTitleDoesNotWidenThePage()
    {
        PageHeader header;
        header.setTitle(u"Shenzhen Lanyu Ocean Technology Development and Consulting Co., Ltd."_s);
        const int width = header.minimumSizeHint().width();
        header.setTitle(header.accessibleName().repeated(3));
        QCOMPARE(header.minimumSizeHint().width(), width);
    }

    void aTitleIsShownWholeBeforeTheWordsOfButtons()
    {
        PageHeader header;
        header.setTitle(u"深圳市云帆智能科技有限公司"_s);
        QAction action(ui::widgets::tintedIcon(u"printer"_s, ui::widgets::Role::Text), u"What to Ask the Client for"_s);
        action.setProperty("iconId", u"printer"_s);
        header.addAction(&action);
        const auto* title = header.findChild<ui::widgets::ElidedLabel*>();
        const auto* button = header.findChild<ui::widgets::ActionButton*>();
        header.show();
        header.resize(title->sizeHint().width() + button->sizeHint().width(), header.sizeHint().height());
        QCOMPARE(title->width(), title->sizeHint().width());
        QVERIFY(button->text().isEmpty());
        header.resize(2 * header.sizeHint().width(), header.height());
        QCOMPARE(button->text(), action.text());
    }

    void theRemarkGoesBeforeTheTitle()
    {
        QWidget page;
        PageHeader& header = *new PageHeader(&page);
        header.setTitle(u"AGNIESZKA ANNA ŁAGODZIC"_s);
        header.setRemark(u"Poland, born on 24 Jul 1973, in Gdańsk"_s);
        header.resize(1000, header.sizeHint().height()); // room for all
        page.show();
        const auto* title = header.findChild<ui::widgets::ElidedLabel*>();
        const auto* remark = header.findChild<ui::widgets::ElidedLabel*>(u"pageRemark"_s);
        QVERIFY(title->sizeHint().width() > title->minimumWidth());
        header.resize(header.sizeHint().width() - 40, header.height());
        QTRY_COMPARE(title->width(), title->sizeHint().width());
        QVERIFY(remark->width() < remark->sizeHint().width());
        header.resize(1000, header.height());
        QTRY_COMPARE(remark->width(), remark->sizeHint().width());
    }

    void whatThePageIsForKeepsItsWordsLongest()
    {
        QWidget page; // which may be narrower than its header
        PageHeader& header = *new PageHeader(&page);
        header.setTitle(u"Cases"_s);
        QAction other(ui::widgets::tintedIcon(u"printer"_s), u"Print"_s);
        other.setProperty("iconId", u"printer"_s);
        QAction main(ui::widgets::tintedIcon(u"plus"_s), u"New Case"_s);
        main.setProperty("iconId", u"plus"_s);
        header.addAction(&other);
        header.addAction(&main, ui::widgets::ActionButton::Kind::Primary);
        const auto buttons = header.findChildren<ui::widgets::ActionButton*>();
        header.resize(1000, header.sizeHint().height()); // room for all
        page.show();
        header.resize(header.sizeHint().width() - 1, header.sizeHint().height());
        QVERIFY(buttons.first()->text().isEmpty());
        QCOMPARE(buttons.last()->text(), main.text());
        header.resize(header.minimumSizeHint().width() - 1, header.height());
        QVERIFY(buttons.last()->text().isEmpty());
    }

    void aShorterTitleLeavesNoGapBehindIt()
    {
        PageHeader fresh;
        fresh.setTitle(u"今日"_s);
        PageHeader switched;
        switched.setTitle(u"Today"_s);
        switched.setTitle(u"今日"_s);
        QCOMPARE(switched.minimumSizeHint().width(), fresh.minimumSizeHint().width());
    }
};

static const support::Registered<TstPageHeader> registered;

#include "tst_page_header.moc"
