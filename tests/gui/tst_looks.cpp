// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/toast_host.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::shell::Language;
using ui::widgets::DetailsPane;
using ui::widgets::FieldEdit;

/// What people read on the smallest screen, in both languages.
class TstLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFilterHintIsCut_data();
    void noFilterHintIsCut();
    void aFailureOnScreenSpeaksTheLanguageOfNow();
    void goodNewsOfAnotherLanguageGoes();
    void aPaneWithoutAChosenRowSaysSo();
    void aMoveSaysWhoMakesIt();
};

void TstLooks::noFilterHintIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const QString& page : {u"cases"_s, u"people"_s, u"employers"_s, u"integration"_s, u"papers"_s,
                 u"library"_s, u"keys"_s, u"rule-moves"_s, u"reports"_s, u"bin"_s}) {
            QTest::addRow("%s %s", qPrintable(page), qPrintable(language)) << language << page;
        }
    }
}

void TstLooks::noFilterHintIsCut()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    office.window().resize(1366, 768);
    office.window().goTo(page);
    office.settle();
    constexpr int kAroundText = 22; // the field's frame and what it keeps free before and behind its text
    for (const QLineEdit* each : office.page()->findChildren<QLineEdit*>()) {
        if (each->isVisible() && each->objectName().endsWith(u"Filter"_s)) {
            const int words = each->fontMetrics().horizontalAdvance(each->placeholderText());
            QTRY_VERIFY2(words + kAroundText <= each->width(), qPrintable(each->placeholderText()));
            const QPalette& seen = each->palette();
            QCOMPARE(seen.color(QPalette::PlaceholderText).alpha(), 255); // style sheets halve it
            QVERIFY(ui::widgets::contrast(seen.color(QPalette::PlaceholderText), seen.color(QPalette::Base)) >= 4.5);
        }
    }
}

void TstLooks::aFailureOnScreenSpeaksTheLanguageOfNow()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    const core::Failure failure(core::FailureCode::RecordNotFound);
    office.shell().reporter().failure(failure);
    const QString english = office.newestToast();
    office.shell().language().setLanguage(Language::Chinese);
    QVERIFY(office.newestToast() != english);
    const core::FailureTexts::Text chinese = office.shell().failures().of(failure);
    QCOMPARE(office.newestToast(), chinese.happened + u' ' + chinese.advice);
    const auto* line = office.window().toasts().toasts().last()->findChild<QLabel*>(u"toastText"_s);
    QCOMPARE(line->text(), chinese.happened);
}

void TstLooks::goodNewsOfAnotherLanguageGoes()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    office.shell().reporter().done(u"Saved."_s);
    QCOMPARE(office.window().toasts().toasts().size(), 1);
    office.shell().language().setLanguage(Language::Chinese);
    QVERIFY(office.window().toasts().toasts().isEmpty());
}

void TstLooks::aPaneWithoutAChosenRowSaysSo()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    office.window().goTo(u"people"_s);
    office.settle();
    auto* pane = qobject_cast<DetailsPane*>(office.page()->detailsPane());
    const auto says = [pane] {
        QStringList words;
        for (const QLabel* label : pane->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        return words;
    };
    const QString nothing = DetailsPane::tr("What is chosen in the list is shown here.");
    QTRY_VERIFY(!says().isEmpty() && !says().contains(nothing));
    office.shown<QLineEdit>(u"personFilter"_s)->setText(u"nobody of this name"_s);
    QTRY_COMPARE(says(), QStringList{nothing});
}

void TstLooks::aMoveSaysWhoMakesIt()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const auto cases = core::services::CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    QVERIFY(cases.ok() && !cases->isEmpty());
    office.window().goTo(u"case"_s, QString::number(cases->last().id.value));
    office.settle();
    office.page()->findChild<QAction*>(u"case.advance"_s)->trigger();
    const auto actor = [&] { return office.shown<FieldEdit>(u"moveActor"_s); };
    QTRY_VERIFY(actor() != nullptr);
    QVERIFY(!actor()->comboBox()->currentText().isEmpty());
}

static const support::Registered<TstLooks> registered;

#include "tst_looks.moc"
