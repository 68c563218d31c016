// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/failure_text.h"
#include "ui/shell/language_switch.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::shell;

class TstLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardButtonsFollowTheLanguage()
    {
        LanguageSwitch language;
        language.setLanguage(Language::Chinese);
        const QDialogButtonBox chinese(QDialogButtonBox::Cancel);
        QCOMPARE(chinese.button(QDialogButtonBox::Cancel)->text(), u"取消"_s);
        language.setLanguage(Language::English);
        const QDialogButtonBox english(QDialogButtonBox::Cancel);
        QVERIFY(english.button(QDialogButtonBox::Cancel)->text().contains(u"Cancel"_s));
    }

    void datesAndNumbersFollowTheLanguage()
    {
        LanguageSwitch language;
        language.setLanguage(Language::Chinese);
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        QCOMPARE(QLocale().toString(QDate(2026, 11, 21), QLocale::LongFormat), u"2026年11月21日星期六"_s);
        language.setLanguage(Language::English);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void widgetsAreToldBeforeChangedIsEmitted()
    {
        struct Listener : QWidget
        {
            void changeEvent(QEvent* event) override { told = told || event->type() == QEvent::LanguageChange; }
            bool told = false;
        } listener;
        LanguageSwitch language;
        listener.told = false;
        bool toldFirst = false;
        connect(&language, &LanguageSwitch::changed, &listener, [&] { toldFirst = listener.told; });
        language.setLanguage(Language::Chinese);
        QVERIFY(toldFirst);
    }

    void namesReadBackAsWhatTheyName()
    {
        QCOMPARE(languageFrom(nameOf(Language::Chinese)), Language::Chinese);
        QCOMPARE(languageFrom(nameOf(Language::English)), Language::English);
        QCOMPARE(languageFrom(QString()), LanguageSwitch::ofSystem());
    }

    void aFailureIsToldInTheLanguageShownWithItsCause()
    {
        LanguageSwitch language;
        const FailureText texts(language);
        const core::Failure failure = core::Failure(core::FailureCode::ReaderDied,
            {{u"file"_s, u"a.pdf"_s}}).because(core::Failure(core::FailureCode::FileDamaged));
        language.setLanguage(Language::English);
        QVERIFY(texts.of(failure).happened.contains(u"a.pdf"_s));
        QVERIFY(texts.of(failure).happened.endsWith(u"The file is damaged."_s));
        language.setLanguage(Language::Chinese);
        QVERIFY(texts.of(failure).happened.contains(u"已损坏"_s));
        QVERIFY(!texts.of(failure).advice.isEmpty());
    }
};

static const support::Registered<TstLanguageSwitch> registered;

#include "tst_language_switch.moc"
