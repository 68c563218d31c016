// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/help/help_page.h"
#include "ui/shell/action_table.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::help::HelpPage;
using ui::shell::ActionSpec;
using ui::shell::ActionTable;

/// The help inside the program, by keys, in both languages.
class TstHelpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicIsThereAndItsLinksLead_data() { languages(); }
    void everyMomentOfTheWeekHasItsTopic_data() { languages(); }
    void everyMomentOfTheWeekHasItsTopic();
    void everyKeyIsTheActionsOwn_data() { languages(); }
    void everyKeyIsTheActionsOwn();
    void aLinkLeadsToATopicOrAPage();
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

/// W2 to W15: a group of their own, each with steps.
void TstHelpPage::everyMomentOfTheWeekHasItsTopic()
{
    constexpr int kMoments = 14;
    constexpr int kStepsAtLeast = 3;
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    QCOMPARE(HelpPage::moments().size(), kMoments);
    for (const QString& moment : HelpPage::moments()) {
        office.window().goTo(u"help"_s, moment);
        QCOMPARE(office.page()->place(), moment);
        const QString html = office.shown<QTextBrowser>(u"helpText"_s)->toHtml();
        QVERIFY2(html.contains("<ol"_L1) && html.count("<li"_L1) > kStepsAtLeast, qPrintable(moment));
    }
    const auto* topics = office.shown<QListWidget>(u"helpTopics"_s);
    const auto headings =
        topics->findItems(language == "zh"_L1 ? u"一周里的事"_s : u"A caseworker's week"_s, Qt::MatchExactly);
    QCOMPARE(headings.size(), 1);
    QCOMPARE(topics->count() - topics->row(headings.first()) - 1, kMoments);
}

/// Where a name in quotes and keys stand together, they are of one action; other keys are somebody's.
void TstHelpPage::everyKeyIsTheActionsOwn()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    static const QRegularExpression end(u"[\\s…]+$"_s);
    const auto bare = [](QString words) { return words.remove(end); };
    const auto keysOf = [](const ActionSpec& spec) { return QString::fromLatin1(spec.keys).split(u", "_s); };
    const auto isKnown = [&](const QString& keys, const QString& name) {
        return std::ranges::any_of(ActionTable::specs(), [&](const ActionSpec& spec) {
            return keysOf(spec).contains(keys) && (name.isEmpty() || bare(ActionTable::textOf(spec)) == bare(name));
        });
    };
    static const QRegularExpression keysThenName(
        u"((?:(?:Ctrl|Alt|Shift)\\+)*(?:[A-Z0-9]\\b|F\\d+))[ ]?[（(][“\"]([^”\"]+)[”\"][）)]"_s);
    static const QRegularExpression nameThenKeys(
        u"[“\"]([^”\"]+)[”\"][ ]?[（(]((?:(?:Ctrl|Alt|Shift)\\+)*(?:[A-Z0-9]\\b|F\\d+))[）)]"_s);
    int pairs = 0;
    for (const QString& topic : HelpPage::topics()) {
        office.window().goTo(u"help"_s, topic);
        const QString shown = text(office);
        for (auto found = keysThenName.globalMatch(shown); found.hasNext(); ++pairs) {
            const auto match = found.next();
            QVERIFY2(isKnown(match.captured(1), match.captured(2)), qPrintable(topic + match.captured()));
        }
        for (auto found = nameThenKeys.globalMatch(shown); found.hasNext(); ++pairs) {
            const auto match = found.next();
            QVERIFY2(isKnown(match.captured(2), match.captured(1)), qPrintable(topic + match.captured()));
        }
    }
    QVERIFY(pairs > 20);
}

void TstHelpPage::aLinkLeadsToATopicOrAPage()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    office.window().goTo(u"help"_s, u"around"_s);
    auto* shown = office.shown<QTextBrowser>(u"helpText"_s);
    Q_EMIT shown->anchorClicked(QUrl(u"week-return"_s));
    QCOMPARE(office.page()->place(), u"week-return"_s);
    Q_EMIT shown->anchorClicked(QUrl(u"keys"_s));
    QCOMPARE(office.page()->id(), u"keys"_s);
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
    QCOMPARE(topics->count(), 3); // the window's topic, and under its heading the moment's
    QCOMPARE(office.page()->place(), u"seals"_s);
    office.type(u"helpFilter"_s, u"qqqq"_s);
    QCOMPARE(topics->count(), 0);
    QVERIFY(!text(office).isEmpty());
    filter->clear();
    QCOMPARE(topics->count(), HelpPage::topics().size() + 1); // and a heading
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Home);
    QCOMPARE(office.page()->place(), HelpPage::topics().first());
}

static const support::Registered<TstHelpPage> registered;

#include "tst_help_page.moc"
