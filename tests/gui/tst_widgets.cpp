// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/agenda_section.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/toast_host.h"
#include "ui/widgets/why_popover.h"

#include <QApplication>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::widgets;

namespace {

class WordModel final : public ui::models::RecordTableModel<QString>
{
public:
    using RecordTableModel::RecordTableModel;
    int columns() const override { return 1; }
    QString heading(int) const override { return u"Word"_s; }
    QVariant cell(const QString& word, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(word) : QVariant();
    }
};

void activate(QWidget& widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class TstWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsWalkAlongTheStagesAndEnterChooses()
    {
        Stepper stepper;
        stepper.setProcedure({u"Employer"_s, u"Agency"_s},
            {{u"a"_s, 0, u"First"_s, {}, StageState::Done}, {u"b"_s, 1, u"Second"_s, {}, StageState::Current}});
        activate(stepper);
        const QSignalSpy chosen(&stepper, &Stepper::stageChosen);
        stepper.findChildren<QAbstractButton*>().first()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Agency: Second – now"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"b"_s);
    }

    void theFirstDownGoesToTheFirstChoice()
    {
        const std::unique_ptr<FieldEdit> field(FieldEdit::forChoice());
        QComboBox* box = field->comboBox();
        box->addItems({u"First"_s, u"Second"_s, u"Third"_s});
        activate(*field);
        box->setFocus();
        for (const bool isOpen : {false, true}) {
            box->setCurrentIndex(-1);
            if (isOpen) {
                QTest::keyClick(box, Qt::Key_Space);
                QTRY_VERIFY(box->view()->isVisible());
                QTest::keyClick(box->view(), Qt::Key_Down);
                QTest::keyClick(box->view(), Qt::Key_Return);
                QTRY_VERIFY(!box->view()->isVisible());
            } else {
                QTest::keyClick(box, Qt::Key_Down);
            }
            QCOMPARE(box->currentText(), u"First"_s);
        }
        QTest::keyClick(box, Qt::Key_Space);
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCOMPARE(box->currentText(), u"Second"_s);
    }

    void anAgendaRowOpensOnEnterAndSaysWhy()
    {
        AgendaRow row;
        row.setItem(
            {Tone::Due, u"Use the notice"_s, u"Müller"_s, u"Works"_s, u"24 Nov"_s, u"3 days left"_s, u"art. 30"_s});
        activate(row);
        row.setFocus();
        const QSignalSpy opened(&row, &QAbstractButton::clicked);
        const QSignalSpy why(&row, &AgendaRow::whyRequested);
        QTest::keyClick(&row, Qt::Key_Return);
        QTest::keyClick(&row, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(why.count(), 1);
        QCOMPARE(row.accessibleName(), u"Use the notice, Müller, Works, 24 Nov, 3 days left"_s);
    }

    void agendaRowsGoDownAsTheyAreSeen()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* first = new AgendaSection(&page);
        auto* second = new AgendaSection(&page);
        column->addWidget(first);
        column->addWidget(second);
        const auto fill = [](AgendaSection* section, const QStringList& whats, int count) {
            QList<AgendaItem> items;
            for (const QString& what : whats) {
                items.append({.what = what});
            }
            section->setItems(items, count);
        };
        fill(first, {u"a"_s}, 1);
        fill(second, {u"c"_s, u"d"_s}, 4);
        fill(first, {u"a"_s, u"b"_s}, 2); // a row that came later than those below it
        activate(page);
        first->rows().first()->setFocus();
        const auto focused = [&page] {
            const auto* row = qobject_cast<AgendaRow*>(page.focusWidget());
            return row == nullptr ? QString() : row->item().what;
        };
        QStringList seen;
        for (int i = 0; i < 5; ++i) {
            seen.append(focused());
            QTest::keyClick(page.focusWidget(), Qt::Key_Down);
        }
        QCOMPARE(seen, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"d"_s}));
        QTest::keyClick(page.focusWidget(), Qt::Key_Up);
        QCOMPARE(focused(), u"c"_s);
        first->rows().first()->setFocus();
        QStringList tabbed;
        for (int i = 0; i < 9; ++i) {
            if (const QString what = focused(); !what.isEmpty()) {
                tabbed.append(what);
            }
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(tabbed, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void aFieldSaysItsErrorToEyesAndEars()
    {
        const std::unique_ptr<FieldEdit> field(FieldEdit::forText());
        field->setLabel(u"Passport number"_s);
        field->setHint(u"As printed"_s);
        field->setRequired(true);
        QCOMPARE(field->editor()->accessibleName(), u"Passport number, required"_s);
        QCOMPARE(field->editor()->accessibleDescription(), u"As printed"_s);
        field->setError(u"Too short."_s);
        QVERIFY(field->hasError());
        QCOMPARE(field->editor()->accessibleDescription(), u"Error: Too short."_s);
        field->setError({});
        QCOMPARE(field->editor()->accessibleDescription(), u"As printed"_s);
    }

    void typingIsEditedAndEnterIsFinished()
    {
        const std::unique_ptr<FieldEdit> field(FieldEdit::forText());
        activate(*field);
        const QSignalSpy edited(field.get(), &FieldEdit::edited);
        const QSignalSpy finished(field.get(), &FieldEdit::finished);
        field->setText(u"set by the program"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(field->editor(), u"ab"_s);
        QTest::keyClick(field->editor(), Qt::Key_Return);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(finished.count(), 1);
    }

    void aListIsDrivenByKeys()
    {
        WordModel model;
        model.setRecords({u"beta"_s, u"alpha"_s});
        RecordTable table;
        table.setModel(&model);
        activate(table);
        table.setFocus(Qt::TabFocusReason);
        QCOMPARE(table.currentRow(), 0);
        const QSignalSpy opened(&table, &RecordTable::rowOpened);
        const QSignalSpy previewed(&table, &RecordTable::rowPreviewed);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(opened.first().first().toInt(), 1);
        QCOMPARE(previewed.first().first().toInt(), 1);
        table.sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(table.currentRow(), 0);
        QCOMPARE(model.record(table.currentRow()), u"alpha"_s);
    }

    void anEmptyListTeaches()
    {
        WordModel model;
        RecordTable table;
        auto* empty = new EmptyState(u"users"_s);
        table.setModel(&model);
        table.setEmptyState(empty);
        table.show();
        QVERIFY(empty->isVisible());
        model.setRecords({u"alpha"_s});
        QVERIFY(!empty->isVisible());
    }

    void aDetailIsCopiedWhole()
    {
        DetailsPane pane;
        pane.setHeading(u"Müller"_s);
        pane.setGroups({{{}, {{u"Passport"_s, u"C01X00T47"_s, {}}, {u"Visa"_s, {}, {}}}}});
        activate(pane);
        const QList<QLabel*> labels = pane.findChildren<QLabel*>();
        const auto value = std::find_if(
            labels.cbegin(), labels.cend(), [](const QLabel* label) { return label->text() == u"C01X00T47"_s; });
        QVERIFY(value != labels.cend());
        QTest::keyClick(*value, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"C01X00T47"_s);
        QCOMPARE(pane.plainText(), u"Müller\nPassport: C01X00T47\nVisa: –"_s);
    }

    void aToastUndoesAndAtMostThreeStand()
    {
        QWidget ground;
        ground.resize(800, 600);
        activate(ground);
        ToastHost host(&ground);
        bool undone = false;
        Toast* toast = host.show({Tone::Done, u"Imported"_s, {}, u"Undo"_s, [&undone] { undone = true; }});
        toast->findChild<QPushButton*>()->click();
        QVERIFY(undone);
        QVERIFY(host.toasts().isEmpty());
        host.show({Tone::Done, u"First"_s, {}, u"Undo"_s, {}});
        host.show({Tone::Done, u"Second"_s, {}, u"Undo"_s, {}});
        QCOMPARE(host.toasts().size(), 1); // the first one's button would take back the second act
        host.dismissOffers();
        QVERIFY(host.toasts().isEmpty());
        for (int i = 0; i < 4; ++i) {
            host.show({Tone::Neutral, QString::number(i), {}, {}, {}});
        }
        QCOMPARE(host.toasts().size(), 3);
        QCOMPARE(host.toasts().first()->message().text, u"1"_s);
        QTest::keyClick(host.toasts().last(), Qt::Key_Escape);
        QCOMPARE(host.toasts().size(), 2);
    }

    void aToastStaysAboveThePageThatComes()
    {
        QStackedWidget pages;
        pages.addWidget(new QWidget);
        pages.addWidget(new QWidget);
        pages.resize(800, 600);
        activate(pages);
        ToastHost host(&pages);
        const Toast* toast = host.show({Tone::Overdue, u"Not saved"_s, {}, {}, {}});
        for (const int page : {1, 0}) {
            pages.setCurrentIndex(page);
            const QWidget* seen = pages.childAt(toast->geometry().center());
            QVERIFY(seen == toast || toast->isAncestorOf(seen));
        }
    }

    void aReasonShowsItsStepsAndClosesOnEsc()
    {
        WhyPopover why;
        why.setReason(
            {u"Residence permit"_s, u"By 2026-10-02"_s, {{u"Entry"_s, u"2026-09-02"_s, {}}}, {u"EEL art. 30"_s}});
        why.showAt(QPoint(0, 0));
        QVERIFY(why.isVisible());
        QStringList words;
        for (const QLabel* label : why.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        QVERIFY(words.contains(u"By 2026-10-02"_s));
        QVERIFY(words.contains(u"Source: EEL art. 30"_s));
        QTest::keyClick(&why, Qt::Key_Escape);
        QVERIFY(!why.isVisible());
    }

    void aButtonInAHeaderIsAsWideAsItsWords()
    {
        PageHeader header;
        auto* button = new QPushButton(u"Start over"_s);
        header.addWidget(button);
        header.resize(1200, header.sizeHint().height());
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QCOMPARE(button->width(), button->sizeHint().width());
    }

    void aChipIsAsWideAsItsWord()
    {
        const Chip chip(Tone::Due, u"3 days left"_s);
        const Chip longer(Tone::Due, u"3 days left until then"_s);
        QVERIFY(longer.sizeHint().width() > chip.sizeHint().width());
        QCOMPARE(chip.accessibleName(), u"3 days left"_s);
    }
};

static const support::Registered<TstWidgets> registered;

#include "tst_widgets.moc"
