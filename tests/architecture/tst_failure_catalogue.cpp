// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_texts.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstFailureCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void everyCodeHasWordsInBothLanguages()
    {
        QFETCH(QString, language);
        const core::Result<core::FailureTexts> texts = core::FailureTexts::load(language);
        QVERIFY(texts.ok());
        QStringList missing;
        for (const core::FailureCode code : core::allFailureCodes()) {
            if (!texts->has(code)) {
                missing.append(core::failureName(code));
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void everySectionIsACodeAndComesInTheCataloguesOrder_data() { everyCodeHasWordsInBothLanguages_data(); }
    void everySectionIsACodeAndComesInTheCataloguesOrder()
    {
        QFETCH(QString, language);
        QStringList expected;
        for (const core::FailureCode code : core::allFailureCodes()) {
            expected.append(core::failureName(code));
        }
        QCOMPARE(sectionsOf(language), expected);
    }

    void aSentenceWithoutItsArgumentsShowsNoGap_data() { everyCodeHasWordsInBothLanguages_data(); }
    void aSentenceWithoutItsArgumentsShowsNoGap()
    {
        QFETCH(QString, language);
        const core::Result<core::FailureTexts> texts = core::FailureTexts::load(language);
        QVERIFY(texts.ok());
        static const QRegularExpression gap(u"[{}\\[\\]–“”]|  | [,.;:]"_s);
        for (const core::FailureCode code : core::allFailureCodes()) {
            const core::FailureTexts::Text text = texts->textOf(core::Failure(code));
            QVERIFY2(!text.happened.contains(gap), qPrintable(core::failureName(code) + u": "_s + text.happened));
            QVERIFY2(!text.advice.contains(u'{'), qPrintable(core::failureName(code) + u": "_s + text.advice));
        }
    }

    /// Each is shown by itself where there is room for one.
    void everyLineEndsASentence_data() { everyCodeHasWordsInBothLanguages_data(); }
    void everyLineEndsASentence()
    {
        QFETCH(QString, language);
        const core::Result<core::FailureTexts> texts = core::FailureTexts::load(language);
        QVERIFY(texts.ok());
        for (const core::FailureCode code : core::allFailureCodes()) {
            const core::FailureTexts::Text text = texts->textOf(core::Failure(code));
            for (const QString& line : (text.happened + u'\n' + text.advice).split(u'\n')) {
                const QChar last = line.isEmpty() ? QChar() : line.back();
                QVERIFY2(u".!?。！？"_s.contains(last), qPrintable(core::failureName(code) + u": "_s + line));
            }
        }
    }

    void argumentsAreFilledIn()
    {
        const core::Result<core::FailureTexts> texts = core::FailureTexts::load(u"en"_s);
        QVERIFY(texts.ok());
        const core::Failure failure(core::FailureCode::StoreNotThere, {{u"path"_s, u"Office.permitdesk"_s}});
        QCOMPARE(texts->textOf(failure).happened, u"The store Office.permitdesk is not there."_s);
    }

private:
    static QStringList sectionsOf(const QString& language)
    {
        QFile file(u"" SOURCE_DIR "/resources/help/failures."_s + language + u".md"_s);
        QStringList sections;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                if (line.startsWith(u"## "_s)) {
                    sections.append(line.mid(3));
                }
            }
        }
        return sections;
    }
};

static const support::Registered<TstFailureCatalogue> registered;

#include "tst_failure_catalogue.moc"
