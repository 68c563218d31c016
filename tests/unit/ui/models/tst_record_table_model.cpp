// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/record_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::models::RecordTableModel;

namespace {

struct Person
{
    QString name;
    int age = 0;
};

class PersonModel final : public RecordTableModel<Person>
{
public:
    using RecordTableModel::RecordTableModel;

    int columns() const override { return 2; }
    QString heading(int column) const override { return column == 0 ? u"Name"_s : u"Age"_s; }
    QVariant cell(const Person& person, int column, int role) const override
    {
        if (role != Qt::DisplayRole) {
            return {};
        }
        return column == 0 ? QVariant(person.name) : QVariant(person.age);
    }
    QString sortKey(const Person& person, int column) const override
    {
        return column == 0 ? person.name : u"%1"_s.arg(person.age, 3, 10, QChar(u'0'));
    }
};

QStringList names(const PersonModel& model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        shown.append(model.index(row, 0).data().toString());
    }
    return shown;
}

QList<Person> someone() { return {{u"Bo"_s, 9}, {u"Ada"_s, 41}, {u"Cy"_s, 9}}; }

} // namespace

class TstRecordTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheirOwnOrderUntilSorted()
    {
        PersonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(someone());
        QCOMPARE(names(model), QStringList({u"Bo"_s, u"Ada"_s, u"Cy"_s}));
    }

    void sortingUsesTheKeyAndKeepsTheOrderAmongEquals()
    {
        PersonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(someone());
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({u"Bo"_s, u"Cy"_s, u"Ada"_s}));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({u"Cy"_s, u"Bo"_s, u"Ada"_s}));
    }

    void aChosenRowStaysTheSameRecordWhenSorted()
    {
        PersonModel model;
        model.setRecords(someone());
        const QPersistentModelIndex ada = model.index(1, 0);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(ada.row(), 0);
        QCOMPARE(ada.data().toString(), u"Ada"_s);
    }

    void whatIsShownKeepsTheOrderOfAll()
    {
        PersonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(someone());
        model.sort(0, Qt::AscendingOrder);
        model.show({1, 0, 1});
        QCOMPARE(names(model), QStringList({u"Bo"_s, u"Cy"_s}));
        QCOMPARE(model.rowOf(1), -1);
        QCOMPARE(model.rowOf(2), 1);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({u"Cy"_s, u"Bo"_s}));
        model.show({});
        QCOMPARE(names(model), QStringList({u"Cy"_s, u"Bo"_s, u"Ada"_s}));
        QCOMPARE(model.rowOf(1), 2);
    }

    void aChosenRowStaysTheSameRecordWhenFewerAreSorted()
    {
        PersonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(someone());
        model.show({0, 1, 1});
        const QPersistentModelIndex cy = model.index(1, 0);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(cy.row(), 0);
        QCOMPARE(cy.data().toString(), u"Cy"_s);
    }

    void newRecordsComeWithTheirRanksAndWhatIsShown()
    {
        PersonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(someone());
        model.sort(1, Qt::AscendingOrder);
        const QList<Person> former =
            model.setRecords({{u"Zoe"_s, 1}, {u"Abe"_s, 2}, {u"Mo"_s, 3}}, {{1, {{2, 1, 0}, 3}}}, {1, 1, 0});
        QCOMPARE(former.size(), 3);
        QCOMPARE(names(model), QStringList({u"Abe"_s, u"Zoe"_s})); // by the ranks that came, not by age
    }

    void newRecordsKeepTheOrderChosenLast()
    {
        PersonModel model;
        model.setRecords(someone());
        model.sort(0, Qt::AscendingOrder);
        model.setRecords({{u"Zoe"_s, 1}, {u"Abe"_s, 2}});
        QCOMPARE(names(model), QStringList({u"Abe"_s, u"Zoe"_s}));
    }

    void aRecordIsReplacedWhereItStands()
    {
        PersonModel model;
        model.setRecords(someone());
        model.sort(0, Qt::AscendingOrder);
        model.replaceRecord(0, {u"Ann"_s, 42});
        QCOMPARE(names(model), QStringList({u"Ann"_s, u"Bo"_s, u"Cy"_s}));
    }

    void theAccessibleTextIsTheTextShown()
    {
        PersonModel model;
        model.setRecords(someone());
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"9"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Age"_s);
    }
};

static const support::Registered<TstRecordTableModel> registered;

#include "tst_record_table_model.moc"
