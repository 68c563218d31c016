// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/page_refresher.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::ChangeHub;
using core::services::Changes;
using ui::shell::PageRefresher;

namespace {

/// Counts how often it is read.
class ReadPage final : public ui::shell::Page
{
public:
    [[nodiscard]] QString id() const override { return u"read"_s; }
    [[nodiscard]] QString title() const override { return u"Read"_s; }
    void reload() override { ++readings; }
    void retranslate() override {}

    int readings = 0;
};

} // namespace

class TstPageRefresher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsReadWhenItIsShownFirst()
    {
        ChangeHub changes;
        ReadPage page;
        const PageRefresher refresher(page, changes);
        page.show();
        QCOMPARE(page.readings, 1);
        page.hide();
        page.show();
        QCOMPARE(page.readings, 1);
    }

    void aPageThatReadItselfIsNotReadAgainWhenShown()
    {
        ChangeHub changes;
        ReadPage page;
        PageRefresher refresher(page, changes);
        refresher.noteRead();
        page.show();
        QCOMPARE(page.readings, 0);
    }

    void aChangeBehindTheBackIsReadAtTheNextShowing()
    {
        ChangeHub changes;
        ReadPage page;
        PageRefresher refresher(page, changes);
        refresher.noteRead();
        Changes all;
        all.everything = true;
        changes.announce(all);
        QCOMPARE(page.readings, 0);
        page.show();
        QCOMPARE(page.readings, 1);
    }
};

static const support::Registered<TstPageRefresher> registered;

#include "tst_page_refresher.moc"
