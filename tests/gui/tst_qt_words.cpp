// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::shell::Language;

namespace {

constexpr std::array kButtons{QDialogButtonBox::Ok, QDialogButtonBox::Open, QDialogButtonBox::Save,
    QDialogButtonBox::Cancel, QDialogButtonBox::Close, QDialogButtonBox::Discard, QDialogButtonBox::Apply,
    QDialogButtonBox::Reset, QDialogButtonBox::Help, QDialogButtonBox::Yes, QDialogButtonBox::No,
    QDialogButtonBox::Abort, QDialogButtonBox::Retry, QDialogButtonBox::Ignore};

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.script() == QChar::Script_Han; });
}

bool isLatin(const QString& text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.script() == QChar::Script_Latin; });
}

/// The words of a menu without its keys.
QStringList wordsOf(const std::unique_ptr<QMenu>& menu)
{
    QStringList words;
    for (const QAction* each : menu->actions()) {
        const QString text = each->text().section(u'\t', 0, 0);
        if (!text.isEmpty()) {
            words.append(text);
        }
    }
    return words;
}

QStringList menuWords()
{
    QLineEdit line;
    QPlainTextEdit text;
    QTextBrowser browser;
    return wordsOf(std::unique_ptr<QMenu>(line.createStandardContextMenu()))
           + wordsOf(std::unique_ptr<QMenu>(text.createStandardContextMenu()))
           + wordsOf(std::unique_ptr<QMenu>(browser.createStandardContextMenu()));
}

QStringList buttonWords()
{
    QDialogButtonBox box;
    QStringList words;
    for (const QDialogButtonBox::StandardButton each : kButtons) {
        words.append(box.addButton(each)->text());
    }
    return words;
}

/// Of all buttons and labels of a dialog of Qt's own.
QStringList dialogWords(const QWidget& dialog)
{
    QStringList words;
    for (const QAbstractButton* each : dialog.findChildren<QAbstractButton*>()) {
        words.append(each->text());
    }
    for (const QLabel* each : dialog.findChildren<QLabel*>()) {
        words.append(each->text());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

/// Qt's own words follow the language of the program, whichever the system has.
class TstQtWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusAndButtonsSpeakTheLanguageOfTheScreen_data();
    void menusAndButtonsSpeakTheLanguageOfTheScreen();
    void theFileDialogSpeaksIt_data() { menusAndButtonsSpeakTheLanguageOfTheScreen_data(); }
    void theFileDialogSpeaksIt();
};

void TstQtWords::menusAndButtonsSpeakTheLanguageOfTheScreen_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<Language>("then");
    QTest::newRow("Chinese after English") << u"en"_s << Language::Chinese;
    QTest::newRow("English after Chinese") << u"zh"_s << Language::English;
}

void TstQtWords::menusAndButtonsSpeakTheLanguageOfTheScreen()
{
    QFETCH(QString, first);
    QFETCH(Language, then);
    OfficeWindow office(OfficeWindow::Contents::Empty, first);
    const QStringList before = menuWords() + buttonWords();
    office.shell().language().setLanguage(then);
    const QStringList after = menuWords() + buttonWords();
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.size() > 20);
    for (const QString& words : after) {
        QVERIFY2(then == Language::Chinese ? isChinese(words) : isLatin(words) && !isChinese(words), qPrintable(words));
    }
}

void TstQtWords::theFileDialogSpeaksIt()
{
    QFETCH(QString, first);
    QFETCH(Language, then);
    OfficeWindow office(OfficeWindow::Contents::Empty, first);
    office.shell().language().setLanguage(then);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDirectory(office.path({}));
    dialog.show();
    const QStringList words = dialogWords(dialog);
    QVERIFY(words.size() > 3);
    for (const QString& each : words) {
        QVERIFY2(isChinese(each) == (then == Language::Chinese), qPrintable(each));
    }
}

static const support::Registered<TstQtWords> registered;

#include "tst_qt_words.moc"
