// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/library/library_page.h"
#include "ui/library/library_table_model.h"
#include "ui/widgets/record_table.h"

#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::library::LibraryPage;
using ui::library::LibraryTableModel;
using ui::widgets::RecordTable;

/// The page over a real office.
class TstLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTabShowsWhatWasRead_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<int>("least");
        QTest::newRow("procedures") << u"rule"_s << 20;
        QTest::newRow("windows") << u"offices"_s << 1;
        QTest::newRow("differences") << u"difference"_s << 20;
        QTest::newRow("calendar") << u"calendar"_s << 30;
        QTest::newRow("settings") << u"settings"_s << 25;
        QTest::newRow("packs") << u"packs"_s << 30;
    }

    void everyTabShowsWhatWasRead()
    {
        QFETCH(QString, tab);
        QFETCH(int, least);
        support::DeskOffice office(u"zh"_s, [](core::services::Office&) {});
        auto* page = office.addPage<LibraryPage>();
        office.show(u"library"_s, tab);
        auto* table = page->findChild<RecordTable*>(tab + u"Table"_s);
        QVERIFY(table != nullptr);
        const auto* model = qobject_cast<LibraryTableModel*>(table->model());
        QTRY_VERIFY2(model->count() >= least, qPrintable(QString::number(model->count())));
        QVERIFY(page->place().startsWith(tab));
    }
};

static const support::Registered<TstLibraryPage> registered;

#include "tst_library_page.moc"
