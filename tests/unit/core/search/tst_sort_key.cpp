// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sort_key.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::search;
using namespace Qt::Literals::StringLiterals;

class TstSortKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandInPinyinOrderBeforeLatinOnes()
    {
        QStringList names{
            u"张伟"_s, u"赵六"_s, u"李四"_s, u"阿明"_s, u"王五"_s, u"TANAKA"_s, u"Çelik"_s, u"DA SILVA"_s};
        std::sort(names.begin(), names.end(),
            [](const QString& left, const QString& right) { return sortKey(left) < sortKey(right); });
        QCOMPARE(names, (QStringList{u"阿明"_s, u"李四"_s, u"王五"_s, u"张伟"_s, u"赵六"_s, u"Çelik"_s, u"DA SILVA"_s,
                            u"TANAKA"_s}));
    }

    void equalTextsHaveEqualKeysAndOthersNot()
    {
        QCOMPARE(sortKey(u"张伟"_s), sortKey(u"张伟"_s));
        QVERIFY(sortKey(u"张伟"_s) != sortKey(u"张玮"_s));
        QVERIFY(sortKey(u"MULLER"_s) < sortKey(u"MÜLLER"_s));
    }

    void aLongTextHasAWholeKey()
    {
        const QString long1 = QString(500, u'张') + u'伟';
        const QString long2 = QString(500, u'张') + u'阿';
        QVERIFY(sortKey(long2) < sortKey(long1));
    }

    void nothingComesFirst()
    {
        QVERIFY(sortKey(QString()).isEmpty());
        QVERIFY(!sortKey(u" "_s).contains('\0'));
    }

    void theVersionNamesIcu() { QVERIFY(sortKeyVersion().startsWith("pinyin-icu-"_L1)); }
};

static const support::Registered<TstSortKey> registered;

#include "tst_sort_key.moc"
