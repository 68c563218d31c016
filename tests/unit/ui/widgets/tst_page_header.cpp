// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/widgets/page_header.h"

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
