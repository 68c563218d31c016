// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/fact_keys.h"
#include "tests/support/test_registry.h"
#include "ui/models/words.h"

#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::rulebook::FactKey;
using core::rulebook::FactKind;
using core::rulebook::knownFacts;
using ui::models::Words;

/// A rule may ask for any fact that is known, and a move record it: each has its word, and so has what it can be.
class TstWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_chinese.load(u":/i18n/permitdesk_zh_CN.qm"_s)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_chinese); }

    void everyFactHasItsWordInBothLanguages();
    void everyValueOfAFactHasItsWordInBothLanguages();

private:
    [[nodiscard]] static bool isChinese(const QString& text)
    {
        return std::ranges::any_of(text, [](QChar each) { return each.script() == QChar::Script_Han; });
    }

    QTranslator m_chinese;
};

void TstWords::everyFactHasItsWordInBothLanguages()
{
    for (const FactKey& key : knownFacts()) {
        QVERIFY2(Words::ofFact(key.name) != key.name, qPrintable(key.name));
    }
    QVERIFY(QCoreApplication::installTranslator(&m_chinese));
    for (const FactKey& key : knownFacts()) {
        QVERIFY2(isChinese(Words::ofFact(key.name)), qPrintable(key.name));
    }
}

void TstWords::everyValueOfAFactHasItsWordInBothLanguages()
{
    QStringList values{u"true"_s, u"false"_s};
    for (const FactKey& key : knownFacts()) {
        if (key.kind == FactKind::Code && key.name != "class"_L1) { // A, B and C are words in both
            values += key.values;
        }
    }
    for (const QString& value : std::as_const(values)) {
        // A single word may well be its own ("none").
        QVERIFY2(Words::ofFactValue(value) != value || !value.contains(u'-'), qPrintable(value));
    }
    QVERIFY(QCoreApplication::installTranslator(&m_chinese));
    for (const QString& value : std::as_const(values)) {
        QVERIFY2(isChinese(Words::ofFactValue(value)), qPrintable(value));
    }
}

static const support::Registered<TstWords> registered;

#include "tst_words.moc"
