// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/filter_index.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::models::FilterIndex;

namespace {

using Flags = std::vector<char>;

struct FilterText
{
    QStringList own;
    QStringList shared;
    QString alsoShared = {}; ///< in other groups
};

FilterIndex indexOf(const QList<FilterText>& texts)
{
    return ui::models::filterIndexOf<FilterText>(
        texts, {.own = [](const FilterText& text) { return text.own; },
                   .shared = {{.group = [](const FilterText& text) { return text.shared.join(u'|'); },
                                  .texts = [](const FilterText& text) { return text.shared; }},
                       {.group = [](const FilterText& text) { return text.alsoShared; },
                           .texts = [](const FilterText& text) { return QStringList{text.alsoShared}; }}}});
}

/// As it would be found by looking into one text after another.
bool holds(const FilterText& text, const QString& words)
{
    const auto has = [&](const QString& each) { return each.contains(words, Qt::CaseInsensitive); };
    return std::ranges::any_of(text.own, has) || std::ranges::any_of(text.shared, has) || has(text.alsoShared);
}

} // namespace

class TstFilterIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInOwnAndSharedTexts()
    {
        const FilterIndex index = indexOf({{{u"2026-0001"_s, u"Ada LOVELACE"_s}, {u"蓝屿科技"_s, u"深圳"_s}},
            {{u"2026-0002"_s, u"Émile"_s}, {u"蓝屿科技"_s, u"北京"_s}}, {{}, {}}});
        QCOMPARE(index.count(), 3);
        QCOMPARE(index.holding(u"lovelace"_s), (Flags{1, 0, 0}));
        QCOMPARE(index.holding(u"ÉMILE"_s), (Flags{0, 1, 0}));
        QCOMPARE(index.holding(u"蓝屿"_s), (Flags{1, 1, 0}));
        QCOMPARE(index.holding(u"北"_s), (Flags{0, 1, 0}));
        QCOMPARE(index.holding(u"0"_s), (Flags{1, 1, 0}));
        QCOMPARE(index.holding(u"nobody"_s), (Flags{0, 0, 0}));
    }

    void wordsDoNotRunFromOneTextIntoTheNext()
    {
        const FilterIndex index = indexOf({{{u"ab"_s, u"cd"_s}, {}}, {{u"ef"_s}, {}}});
        QCOMPARE(index.holding(u"bc"_s), (Flags{0, 0}));
        QCOMPARE(index.holding(u"de"_s), (Flags{0, 0}));
    }

    void aListWithoutSharedTextsIsLookedThroughToo()
    {
        const FilterIndex index = ui::models::filterIndexOf<QString>(
            {u"one"_s, u"two"_s}, {.own = [](const QString& text) { return QStringList{text}; }});
        QCOMPARE(index.holding(u"tw"_s), (Flags{0, 1}));
    }

    void anEmptyListHoldsNothing() { QVERIFY(FilterIndex().holding(u"a"_s).empty()); }

    void findsWhatLookingThroughAllFinds()
    {
        constexpr int kRecords = 500;
        constexpr int kQuestions = 500;
        QRandomGenerator random(20261118);
        const QString letters = u"aAbB李张é \u00df"_s;
        const auto text = [&](int atMost) {
            QString made;
            for (int length = random.bounded(1, atMost + 1); length > 0; --length) {
                made += letters.at(random.bounded(static_cast<int>(letters.size())));
            }
            return made;
        };
        QList<FilterText> texts;
        for (int i = 0; i < kRecords; ++i) {
            texts.append({{text(6), text(3)}, {text(2)}, text(2)});
        }
        const FilterIndex index = indexOf(texts);
        for (int i = 0; i < kQuestions; ++i) {
            const QString words = text(3);
            const Flags found = index.holding(words);
            for (qsizetype record = 0; record < texts.size(); ++record) {
                QCOMPARE(found.at(static_cast<std::size_t>(record)) != 0, holds(texts.at(record), words));
            }
        }
    }
};

static const support::Registered<TstFilterIndex> registered;

#include "tst_filter_index.moc"
