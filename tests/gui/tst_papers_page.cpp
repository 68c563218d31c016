// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/papers_window.h"
#include "tests/support/test_registry.h"
#include "ui/papers/paper_preview.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::domain::PaperState;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::PaperListRow;
using core::services::PaperService;
using gui::chooseByKeys;
using gui::firstOpenCase;
using gui::issueSummary;
using gui::kDrawingTime;
using gui::OfficeWindow;
using gui::papersOf;
using gui::pressAction;
using ui::papers::PaperPreview;
using ui::widgets::RecordTable;

/// Papers over a real demo store, driven by keys, in both languages.
class TstPapersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaperIsIssuedShownSavedAndPrinted_data() { languages(); }
    void aPaperIsIssuedShownSavedAndPrinted();
    void whatAPaperLacksIsNamedWithTheWayOn_data() { languages(); }
    void whatAPaperLacksIsNamedWithTheWayOn();
    void aPaperIssuedAgainReplacesTheFormerOne_data() { languages(); }
    void aPaperIssuedAgainReplacesTheFormerOne();
    void aLetterIsTypedIssuedAndTypedNoMore_data() { languages(); }
    void aLetterIsTypedIssuedAndTypedNoMore();
    void aBatchIssuesWhatItCanAndNamesTheRest_data() { languages(); }
    void aBatchIssuesWhatItCanAndNamesTheRest();
    void aBatchAsksOnceForWhatItsFormAsks_data() { languages(); }
    void aBatchAsksOnceForWhatItsFormAsks();
    void aStoppedBatchLeavesWholePapers();
    void casesAndPeopleLeadToTheirPapers();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    static QWidget* focus() { return QApplication::focusWidget(); }
    /// Opens the page for many papers and chooses the form.
    static void startBatch(OfficeWindow& office, const QString& argument, const QString& form);
};

void TstPapersPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstPapersPage::start()
{
    QFETCH(QString, language);
    return std::make_unique<OfficeWindow>(OfficeWindow::Contents::Demo, language);
}

void TstPapersPage::aPaperIsIssuedShownSavedAndPrinted()
{
    const auto office = start();
    issueSummary(*office);
    const PaperListRow issued = papersOf(*office).first();
    auto* preview = office->window().findChild<PaperPreview*>();
    for (auto* each : office->window().findChildren<PaperPreview*>()) {
        preview = each->isVisible() ? each : preview;
    }
    QTRY_VERIFY(preview->pageCount() > 0);
    QTRY_COMPARE(focus()->objectName(), u"paperTable"_s);

    const QByteArray stored = *PaperService(office->office()).bytesOf(issued.paper.id);
    const QString copy = office->path(u"copy.pdf"_s);
    office->prompts().expectFiles(u"paper-copy"_s, {copy});
    pressAction(*office, u"paper.export"_s);
    QTRY_VERIFY(QFile::exists(copy));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), stored);

    const QString printed = office->path(u"printed.pdf"_s);
    office->prompts().expectPrinter(u"paper-print"_s, printed);
    pressAction(*office, u"paper.print"_s);
    QTRY_VERIFY_WITH_TIMEOUT(papersOf(*office).first().paper.printedOn.isValid(), kDrawingTime);
    QPdfDocument document;
    QCOMPARE(document.load(printed), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), preview->pageCount());
    const QImage page = document.render(0, QSize(595, 842));
    bool hasInk = false;
    for (int y = 0; y < page.height() && !hasInk; ++y) {
        for (int x = 0; x < page.width() && !hasInk; ++x) {
            hasInk = qAlpha(page.pixel(x, y)) > 0 && qGray(page.pixel(x, y)) < 128;
        }
    }
    QVERIFY(hasInk);
}

void TstPapersPage::whatAPaperLacksIsNamedWithTheWayOn()
{
    const auto office = start();
    office->window().goTo(u"paper-new"_s, u"case/%1"_s.arg(firstOpenCase(*office).id.value));
    chooseByKeys(*office, u"paperForm"_s, u"notice-90-copy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(office->shown<QLabel>(u"paperObstacle"_s) != nullptr, kDrawingTime);
    const QString words = office->shown<QLabel>(u"paperObstacle"_s)->text();
    const auto forms = PaperService(office->office()).forms();
    QVERIFY(forms.ok());
    const auto form = std::ranges::find(*forms, u"notice-90-copy"_s, &core::paper::FormTemplate::code);
    QVERIFY(form != forms->end());
    const core::paper::FormField* permit = core::paper::fieldNamed(form->fields, u"permit"_s);
    QVERIFY(permit != nullptr);
    QFETCH(QString, language);
    QVERIFY2(words.contains(language == "zh"_L1 ? permit->label.zh : permit->label.en), qPrintable(words));
    QVERIFY(!office->page()->findChild<QAction*>(u"paper.issue"_s)->isEnabled());
    QTest::keyClick(office->shown<QPushButton>(u"openCase"_s), Qt::Key_Space);
    QCOMPARE(office->page()->id(), u"case"_s);
}

void TstPapersPage::aPaperIssuedAgainReplacesTheFormerOne()
{
    const auto office = start();
    issueSummary(*office);
    const core::PaperId former = papersOf(*office).first().paper.id;
    pressAction(*office, u"paper.replace"_s);
    QCOMPARE(office->page()->id(), u"paper-new"_s);
    pressAction(*office, u"paper.issue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(office->page()->id(), u"papers"_s, kDrawingTime);
    const QList<PaperListRow> rows = papersOf(*office);
    QCOMPARE(rows.first().paper.replaces, former);
    QCOMPARE(rows.at(1).paper.id, former);
    QCOMPARE(rows.at(1).paper.state, PaperState::Replaced);
}

void TstPapersPage::startBatch(OfficeWindow& office, const QString& argument, const QString& form)
{
    office.window().goTo(u"paper-batch"_s, argument);
    office.settle();
    chooseByKeys(office, u"batchForm"_s, form);
}

/// What the record does not know is typed; when the paper is made again, it stands there.
void TstPapersPage::aLetterIsTypedIssuedAndTypedNoMore()
{
    const auto office = start();
    const qsizetype before = papersOf(*office).size();
    office->window().goTo(u"paper-new"_s, u"case/%1"_s.arg(firstOpenCase(*office).id.value));
    chooseByKeys(*office, u"paperForm"_s, u"progress-report"_s);
    QTRY_VERIFY(office->shown<QCheckBox>(u"typed.withPassports"_s));
    chooseByKeys(*office, u"paperForm"_s, u"registration-authorisation"_s);
    QVERIFY(!office->shown<QCheckBox>(u"typed.withPassports"_s));
    QTRY_VERIFY(office->shown<QPlainTextEdit>(u"typed.matters"_s));
    auto* matters = office->shown<QPlainTextEdit>(u"typed.matters"_s);
    QTRY_COMPARE_WITH_TIMEOUT(matters->toPlainText().count(u'\n'), 2, kDrawingTime); // the usual three
    auto* issue = office->page()->findChild<QAction*>(u"paper.issue"_s);
    QVERIFY(!issue->isEnabled());
    const QMap<QString, QString> typed{{u"legalRepresentative"_s, u"WANG LI"_s}, {u"delegate"_s, u"LIN XIAO"_s},
        {u"delegateIdNumber"_s, u"ID 77"_s}, {u"delegatePhone"_s, u"0755"_s}, {u"validTo"_s, u"20400131"_s}};
    for (auto value = typed.cbegin(); value != typed.cend(); ++value) {
        auto* editor = office->shown<QLineEdit>(u"typed."_s + value.key());
        QVERIFY(editor);
        editor->setFocus();
        QTest::keyClicks(editor, value.value());
    }
    matters->setFocus();
    matters->selectAll();
    QTest::keyClicks(matters, u"one thing"_s);
    QTest::keyClick(matters, Qt::Key_Return);
    QTest::keyClicks(matters, u"another"_s);
    pressAction(*office, u"paper.issue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(office->page()->id(), u"papers"_s, kDrawingTime);
    const QString data = papersOf(*office).first().paper.dataJson;
    for (const QString& part : {u"\"one thing\"},{"_s, u"\"LIN XIAO\""_s, u"\"2040-01-31\""_s}) {
        QVERIFY2(data.contains(part), qPrintable(data));
    }
    pressAction(*office, u"paper.replace"_s);
    QTRY_VERIFY(office->shown<QLineEdit>(u"typed.delegate"_s));
    QTRY_COMPARE(office->shown<QLineEdit>(u"typed.delegate"_s)->text(), u"LIN XIAO"_s);
    QCOMPARE(office->shown<QPlainTextEdit>(u"typed.matters"_s)->toPlainText(), u"one thing\nanother"_s);
    pressAction(*office, u"paper.issue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(office->page()->id(), u"papers"_s, kDrawingTime);
    QCOMPARE(papersOf(*office).size(), before + 2);
}

void TstPapersPage::aBatchIssuesWhatItCanAndNamesTheRest()
{
    const auto office = start();
    const auto cases = CaseService(office->office()).list({{u"open"_s, u"true"_s}});
    QVERIFY(cases.ok() && cases->size() > 2);
    const qsizetype before = papersOf(*office).size();
    QStringList keys;
    for (const CaseListRow& row : cases->first(3)) {
        keys.append(QString::number(row.id.value));
    }
    startBatch(*office, u"cases/"_s + keys.join(u','), u"case-summary"_s);
    auto* table = office->shown<RecordTable>(u"batchTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 3);
    auto* save = office->page()->findChild<QAction*>(u"paper.export"_s);
    QVERIFY(!save->isEnabled());
    pressAction(*office, u"paper.issue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), kDrawingTime);
    QCOMPARE(papersOf(*office).size(), before + 3);

    const QString folder = office->path(u"issued"_s);
    QVERIFY(QDir().mkpath(folder));
    office->prompts().expectFolder(u"paper-batch"_s, folder);
    pressAction(*office, u"paper.export"_s);
    QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
    QVERIFY(QFile::exists(folder + u'/' + papersOf(*office).first().paper.number + u".pdf"_s));

    const QString printed = office->path(u"printed.pdf"_s);
    office->prompts().expectPrinter(u"paper-print"_s, printed);
    pressAction(*office, u"paper.print"_s);
    QTRY_VERIFY_WITH_TIMEOUT(papersOf(*office).at(2).paper.printedOn.isValid(), kDrawingTime);

    startBatch(*office, u"cases/"_s + keys.first(), u"notice-90-copy"_s); // a notice nobody has yet
    table = office->shown<RecordTable>(u"batchTable"_s);
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    pressAction(*office, u"paper.issue"_s);
    const auto outcome = [table](int role) { return table->model()->index(0, 4).data(role).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(!outcome(Qt::DisplayRole).isEmpty(), kDrawingTime);
    QFETCH(QString, language);
    QCOMPARE(outcome(Qt::DisplayRole), language == "zh"_L1 ? u"未出具"_s : u"Not issued"_s);
    QVERIFY2(outcome(Qt::ToolTipRole).contains(language == "zh"_L1 ? u"工作许可号码"_s : u"Work permit number"_s),
        qPrintable(outcome(Qt::ToolTipRole)));
    QCOMPARE(papersOf(*office).size(), before + 3);
}

void TstPapersPage::aBatchAsksOnceForWhatItsFormAsks()
{
    const auto office = start();
    const auto cases = CaseService(office->office()).list({{u"open"_s, u"true"_s}});
    QVERIFY(cases.ok() && cases->size() > 2);
    const qsizetype before = papersOf(*office).size();
    const QString two = u"cases/%1,%2"_s.arg((*cases)[0].id.value).arg((*cases)[1].id.value);
    startBatch(*office, two, u"case-summary"_s);
    QVERIFY(!office->shown<QLineEdit>(u"typed.delegate"_s));
    startBatch(*office, two, u"registration-authorisation"_s);
    QTRY_VERIFY(office->shown<QLineEdit>(u"typed.delegate"_s));
    auto* table = office->shown<RecordTable>(u"batchTable"_s);
    const auto outcome = [table](int row, int role) { return table->model()->index(row, 4).data(role).toString(); };
    pressAction(*office, u"paper.issue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!outcome(1, Qt::DisplayRole).isEmpty(), kDrawingTime);
    QFETCH(QString, language);
    for (int row = 0; row < 2; ++row) {
        QVERIFY2(outcome(row, Qt::ToolTipRole).contains(language == "zh"_L1 ? u"经办人姓名"_s : u"Name of the handler"_s),
            qPrintable(outcome(row, Qt::ToolTipRole)));
    }
    QCOMPARE(papersOf(*office).size(), before);

    for (const auto& [field, value] :
        {std::pair(u"validTo"_s, u"20400131"_s), {u"delegatePhone"_s, u"0755"_s}, {u"delegateIdNumber"_s, u"ID 77"_s},
            {u"delegate"_s, u"LIN XIAO"_s}, {u"legalRepresentative"_s, u"WANG LI"_s},
            {u"legalRepresentative"_s, QString()}, {u"legalRepresentative"_s, u"LI WANG"_s}}) {
        office->type(u"typed."_s + field, value);
    }
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 2);
    pressAction(*office, u"paper.issue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(papersOf(*office).size(), before + 2, kDrawingTime);
    QTRY_VERIFY_WITH_TIMEOUT(outcome(1, Qt::DisplayRole).startsWith(u'P'), kDrawingTime);
    for (const PaperListRow& row : papersOf(*office).first(2)) {
        for (const QString& part : {u"\"LIN XIAO\""_s, u"\"LI WANG\""_s, u"\"2040-01-31\""_s}) {
            QVERIFY2(row.paper.dataJson.contains(part), qPrintable(row.paper.dataJson));
        }
    }
    QVERIFY(papersOf(*office)[0].personName != papersOf(*office)[1].personName);
}

void TstPapersPage::aStoppedBatchLeavesWholePapers()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const qsizetype before = papersOf(office).size();
    startBatch(office, {}, u"case-summary"_s);
    auto* table = office.shown<RecordTable>(u"batchTable"_s);
    const int all = table->model()->rowCount();
    QVERIFY(all > 10);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), all);
    pressAction(office, u"paper.issue"_s);
    auto* bar = office.shown<QProgressBar>(u"batchProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() >= 3, kDrawingTime);
    pressAction(office, u"paper.stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), kDrawingTime);
    const QList<PaperListRow> issued = papersOf(office);
    QVERIFY(issued.size() >= before + 3);
    QVERIFY(issued.size() < before + all);
    QPdfDocument document;
    QBuffer bytes;
    bytes.setData(*PaperService(office.office()).bytesOf(issued.first().paper.id));
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    document.load(&bytes);
    QCOMPARE(document.status(), QPdfDocument::Status::Ready);
}

void TstPapersPage::casesAndPeopleLeadToTheirPapers()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const CaseListRow row = firstOpenCase(office);
    for (const auto& [page, key] : {std::pair(u"case"_s, row.id.value), std::pair(u"person"_s, row.person.value)}) {
        office.window().goTo(page, QString::number(key));
        office.settle();
        pressAction(office, u"paper.make"_s);
        QTRY_COMPARE(office.page()->id(), u"paper-new"_s);
        office.settle();
        QTRY_COMPARE(office.shown<QLineEdit>(u"paperCase"_s)->text(), row.number);
    }
}

static const support::Registered<TstPapersPage> registered;

#include "tst_papers_page.moc"
