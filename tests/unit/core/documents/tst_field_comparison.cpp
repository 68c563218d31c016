// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/field_comparison.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::documents;

class TstFieldComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFieldIsJudged_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<FieldVerdict>("verdict");
        QTest::addColumn<int>("lookAlikes");
        QTest::newRow("same") << u"E07999533"_s << u"E07999533"_s << FieldVerdict::Same << 0;
        QTest::newRow("O for 0") << u"EO7999533"_s << u"E07999533"_s << FieldVerdict::Differs << 1;
        QTest::newRow("I for 1 and B for 8") << u"EI7B9"_s << u"E1789"_s << FieldVerdict::Differs << 2;
        QTest::newRow("another digit") << u"E07999534"_s << u"E07999533"_s << FieldVerdict::Differs << 0;
        QTest::newRow("one look-alike and one not") << u"EO7999534"_s << u"E07999533"_s << FieldVerdict::Differs << 0;
        QTest::newRow("letter case and spaces")
            << u"Anna  maria SMITH"_s << u"ANNA MARIA SMITH"_s << FieldVerdict::Same << 0;
        QTest::newRow("full-width brackets") << u"远帆（中国）公司"_s << u"远帆(中国)公司"_s << FieldVerdict::Same << 0;
        QTest::newRow("radical") << u"⼯厂"_s << u"工厂"_s << FieldVerdict::Same << 0;
        QTest::newRow("not read") << QString() << u"B"_s << FieldVerdict::Missing << 0;
        QTest::newRow("not in the record") << u"B"_s << QString() << FieldVerdict::Missing << 0;
        QTest::newRow("both empty") << QString() << QString() << FieldVerdict::Same << 0;
    }

    void oneFieldIsJudged()
    {
        QFETCH(QString, read);
        QFETCH(QString, expected);
        QFETCH(FieldVerdict, verdict);
        QFETCH(int, lookAlikes);
        const QList<ComparedField> fields = compareFields({{u"passport"_s, read}}, {{u"passport"_s, expected}});
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields[0].verdict, verdict);
        QCOMPARE(fields[0].lookAlikes.size(), lookAlikes);
    }

    void aLookAlikeIsNamedWithItsPlace()
    {
        const QList<ComparedField> fields = compareFields({{u"permit"_s, u"31O0"_s}}, {{u"permit"_s, u"3100"_s}});
        QCOMPARE(fields.at(0).lookAlikes, (QList<LookAlikeMark>{{2, u'O', u'0'}}));
    }

    void fieldsComeInTheOrderOfTheNotice()
    {
        const QList<ComparedField> fields =
            compareFields({}, {{u"zz"_s, {}}, {u"end"_s, {}}, {u"authority"_s, {}}, {u"passport"_s, {}}});
        QStringList order;
        for (const ComparedField& field : fields) {
            order.append(field.field);
        }
        QCOMPARE(order, QStringList({u"authority"_s, u"passport"_s, u"end"_s, u"zz"_s}));
    }
};

static const support::Registered<TstFieldComparison> registered;

#include "tst_field_comparison.moc"
