// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/first_rows.h"
#include "core/services/person_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/models/person_table_model.h"
#include "ui/people/people_page.h"
#include "ui/widgets/record_table.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using support::DeskOffice;
using ui::models::PersonTableModel;
using ui::widgets::RecordTable;

namespace {

constexpr int kPeople = core::services::kFirstRows + 40;

/// Every second one has the other surname.
void addPeople(core::services::Office& office)
{
    for (int i = 0; i < kPeople; ++i) {
        core::domain::Person person;
        person.surname = i % 2 == 0 ? u"HARTLEY"_s : u"WOODFORD"_s;
        person.givenNames = u"ANNA "_s + QChar(u'A' + i % 26) + QChar(u'A' + i / 26);
        CORE_EXPECT(core::services::PersonService(office).save(person).ok());
    }
}

} // namespace

/// A list that is longer than its first rows, which are shown while the rest is being read.
class TstLongList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLookIntoTheFirstRowsToo()
    {
        DeskOffice desk(u"en"_s, addPeople);
        desk.addPage<ui::people::PeoplePage>();
        desk.show(u"people"_s);
        desk.shown<QLineEdit>(u"personFilter"_s)->setText(u"woodford"_s);
        const auto* table = desk.shown<RecordTable>(u"personTable"_s);
        auto* model = qobject_cast<PersonTableModel*>(table->model());
        QList<qsizetype> read;
        QStringList shown;
        connect(model, &PersonTableModel::modelReset, this, [&] {
            read.append(model->records().size());
            for (int row = 0; row < model->rowCount(); ++row) {
                shown.append(model->record(row).surname);
            }
        });
        QTRY_COMPARE(model->rowCount(), kPeople / 2);
        QVERIFY(read.contains(core::services::kFirstRows));
        QCOMPARE(read.last(), kPeople);
        QVERIFY(!shown.contains(u"HARTLEY"_s));
        QVERIFY(shown.size() > kPeople / 2); // those among the first rows, and then all
    }
};

static const support::Registered<TstLongList> registered;

#include "tst_long_list.moc"
