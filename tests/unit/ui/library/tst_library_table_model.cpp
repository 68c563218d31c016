// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/library/library_table_model.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::library::LibraryRow;
using ui::library::LibraryTableModel;

namespace {

LibraryRow heading(const QString& name)
{
    LibraryRow row;
    row.isHeading = true;
    row.name = name;
    return row;
}

LibraryRow line(const QString& key, const QString& name, const QString& source)
{
    LibraryRow row;
    row.key = key;
    row.name = name;
    row.reason.sources = {source};
    return row;
}

QStringList names(const LibraryTableModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.record(row).name);
    }
    return names;
}

} // namespace

/// The rows of the library: filtered by all that they say, below their headings.
class TstLibraryTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.showThoseLike({});
        m_model.setRows({heading(u"Stages"_s), line(u"a"_s, u"Collecting"_s, u"S1 Q4"_s), heading(u"Materials"_s),
            line(u"b"_s, u"Contract"_s, u"S2 2.1"_s), line(u"c"_s, u"Photo"_s, u"S1 Q11"_s)});
    }

    void wordsNarrowTheRowsAndHeadingsGoWithTheirRows_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("a name") << u"photo"_s << QStringList{u"Materials"_s, u"Photo"_s};
        QTest::newRow("a source") << u"s1 q"_s << QStringList{u"Stages"_s, u"Collecting"_s, u"Materials"_s, u"Photo"_s};
        QTest::newRow("nothing") << u"lunch"_s << QStringList{};
    }

    void wordsNarrowTheRowsAndHeadingsGoWithTheirRows()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, shown);
        m_model.showThoseLike(wanted);
        QCOMPARE(names(m_model), shown);
    }

    void theFilterStaysWithNewRows()
    {
        m_model.showThoseLike(u"photo"_s);
        m_model.setRows({line(u"d"_s, u"Photo of the passport"_s, {}), line(u"e"_s, u"Form"_s, {})});
        QCOMPARE(names(m_model), QStringList{u"Photo of the passport"_s});
    }

    void headingsAreReadButNeitherChosenNorCounted()
    {
        QCOMPARE(m_model.count(), 3);
        QVERIFY(!m_model.flags(m_model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(m_model.flags(m_model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(m_model.rowOf(u"b"_s), 3);
        QCOMPARE(m_model.rowOf(u"no such row"_s), -1);
    }

    void whatStandsBelowANameIsReadWithIt()
    {
        LibraryRow row = line(u"f"_s, u"Contract"_s, {});
        row.detail = u"For class B"_s;
        m_model.setRows({row});
        const QModelIndex name = m_model.index(0, LibraryTableModel::Name);
        QCOMPARE(name.data(ui::models::SecondLineRole).toString(), u"For class B"_s);
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"Contract\nFor class B"_s);
    }

private:
    LibraryTableModel m_model;
};

static const support::Registered<TstLibraryTableModel> registered;

#include "tst_library_table_model.moc"
