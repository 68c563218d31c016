// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/help/help_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::help::HelpPage;

/// The help inside the program, by keys, in both languages.
class TstHelpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicIsThereAndItsLinksLead_data() { languages(); }
    void everyTopicIsThereAndItsLinksLead();
    void theKeyOpensThePagesOwnTopicAndComesBack_data() { languages(); }
    void theKeyOpensThePagesOwnTopicAndComesBack();
    void wordsFindTheirTopic_data() { languages(); }
    void wordsFindTheirTopic();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
    static QString text(OfficeWindow& office) { return office.shown<QTextBrowser>(u"helpText"_s)->toPlainText(); }
};

void TstHelpPage::everyTopicIsThereAndItsLinksLead()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    static const QRegularExpression han(u"\\p{Han}"_s);
    for (const QString& topic : HelpPage::topics()) {
        office.window().goTo(u"help"_s, topic);
        QCOMPARE(office.page()->place(), topic);
        QVERIFY2(text(office).size() > 60, qPrintable(topic));
        QCOMPARE(text(office).contains(han), language == "zh"_L1);
        const QString html = office.shown<QTextBrowser>(u"helpText"_s)->toHtml();
        static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
        for (auto found = link.globalMatch(html); found.hasNext();) {
            const QString target = found.next().captured(1);
            QVERIFY2(
                HelpPage::topics().contains(target) || office.window().page(target) != nullptr, qPrintable(target));
        }
    }
}

void TstHelpPage::theKeyOpensThePagesOwnTopicAndComesBack()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    for (const QString& page :
        {u"today"_s, u"cases"_s, u"people"_s, u"employers"_s, u"integration"_s, u"inbox"_s, u"papers"_s, u"library"_s,
            u"reports"_s, u"settings"_s, u"staff"_s, u"backups"_s, u"import"_s, u"seals"_s}) {
        office.window().goTo(page);
        office.settle();
        QTest::keyClick(&office.window(), Qt::Key_F1);
        QCOMPARE(office.page()->id(), u"help"_s);
        QCOMPARE(office.page()->place(), page);
        QTest::keyClick(&office.window(), Qt::Key_F1);
        QCOMPARE(office.page()->id(), page);
    }
}

void TstHelpPage::wordsFindTheirTopic()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    office.window().goTo(u"help"_s, u"today"_s);
    auto* filter = office.shown<QLineEdit>(u"helpFilter"_s);
    office.type(u"helpFilter"_s, language == "zh"_L1 ? u"快递单号"_s : u"courier"_s);
    auto* topics = office.shown<QListWidget>(u"helpTopics"_s);
    QCOMPARE(topics->count(), 1);
    QCOMPARE(office.page()->place(), u"seals"_s);
    office.type(u"helpFilter"_s, u"qqqq"_s);
    QCOMPARE(topics->count(), 0);
    QVERIFY(!text(office).isEmpty());
    filter->clear();
    QCOMPARE(topics->count(), HelpPage::topics().size());
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Home);
    QCOMPARE(office.page()->place(), HelpPage::topics().first());
}

static const support::Registered<TstHelpPage> registered;

#include "tst_help_page.moc"
