// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/store.h"
#include "tests/gui/papers_window.h"
#include "tests/support/test_registry.h"
#include "ui/papers/paper_printer.h"
#include "ui/shell/desktop_prompts.h"

#include <QBuffer>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::services::PaperService;
using gui::issueSummary;
using gui::kDrawingTime;
using gui::OfficeWindow;
using gui::papersOf;
using gui::pressAction;
using ui::papers::printerOffset;
using ui::papers::PrinterOffset;
using ui::papers::printPapers;
using ui::papers::printSetup;
using ui::papers::PrintSetup;

namespace {

constexpr int kDotsPerMillimetre = 10;
const QSize kSheet(2100, 2970);        ///< A4, in dots
const QRect kMark(600, 900, 400, 200); ///< in tenths of a millimetre

/// A sheet of A4 with one black mark.
QByteArray paper(int pages = 1)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    (void)buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(254); // dots of a tenth of a millimetre
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.fillRect(kMark, Qt::black);
    }
    painter.end();
    return pdf;
}

/// Where the ink of a file's first page stands, in tenths of a millimetre.
QRect inkOf(const QString& file)
{
    QPdfDocument document;
    if (document.load(file) != QPdfDocument::Error::None) {
        return {};
    }
    QImage page(kSheet, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(QPoint(), document.render(0, kSheet));
    QRect ink;
    for (int y = 0; y < page.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(page.constScanLine(y));
        const auto* end = line + page.width();
        const auto isInk = [](QRgb dot) { return qGray(dot) < 128; };
        const auto* first = std::find_if(line, end, isInk);
        if (first != end) {
            const auto* last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), isInk).base();
            ink |= QRect(QPoint(int(first - line), y), QPoint(int(last - line) - 1, y));
        }
    }
    return ink;
}

int pagesOf(const QString& file)
{
    QPdfDocument document;
    return document.load(file) == QPdfDocument::Error::None ? document.pageCount() : -1;
}

} // namespace

/// Papers on their way to a printer, which here writes what it gets into a file.
class TstPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPdfIsNotPrinted()
    {
        QPrinter printer;
        printer.setOutputFileName(m_folder.filePath(u"none.pdf"_s));
        const auto printed = printPapers({paper(), "not a paper"}, printer, {});
        QVERIFY(!printed.ok());
        QCOMPARE(printed.failure().code, FailureCode::DocumentDamaged);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.pdf"_s)));
    }

    void everyPaperBeginsOnASheetOfItsOwn_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("isDoubleSided");
        QTest::addColumn<int>("copies");
        QTest::addColumn<int>("printed");
        QTest::newRow("a page each") << 1 << false << 1 << 2;
        QTest::newRow("a page each, double-sided") << 1 << true << 1 << 3;
        QTest::newRow("two pages each, double-sided") << 2 << true << 1 << 4;
        QTest::newRow("a page each, three copies") << 1 << false << 3 << 6;
        QTest::newRow("a page each, double-sided, two copies") << 1 << true << 2 << 7;
    }

    void everyPaperBeginsOnASheetOfItsOwn()
    {
        QFETCH(int, pages);
        QFETCH(bool, isDoubleSided);
        QFETCH(int, copies);
        QFETCH(int, printed);
        const QString file = m_folder.filePath(u"sheets.pdf"_s);
        QPrinter printer;
        printer.setOutputFileName(file);
        QVERIFY(printPapers({paper(pages), paper(pages)}, printer, {{}, isDoubleSided, copies}).ok());
        QCOMPARE(pagesOf(file), printed);
    }

    void whatThePrinterCannotDoIsDoneForIt()
    {
        QPrinter printer;
        printer.setOutputFileName(m_folder.filePath(u"copies.pdf"_s));
        QVERIFY(!printer.supportsMultipleCopies()); // a file
        printer.setCopyCount(3);
        const PrinterOffset offset{1, -2};
        QCOMPARE(printSetup(printer, offset), (PrintSetup{offset, false, 3}));
    }

    void theOffsetMovesTheInkOfEveryPage_data()
    {
        QTest::addColumn<PrinterOffset>("offset");
        QTest::newRow("none") << PrinterOffset{};
        QTest::newRow("right and down") << PrinterOffset{12.5, 3.2};
        QTest::newRow("left and up") << PrinterOffset{-20, -0.4};
    }

    void theOffsetMovesTheInkOfEveryPage()
    {
        QFETCH(PrinterOffset, offset);
        const QString file = m_folder.filePath(u"moved.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(file);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(printPapers({paper(), paper()}, printer, {offset, false, 1}).ok());
        QCOMPARE(pagesOf(file), 2);
        const QRect wanted =
            kMark.translated(qRound(offset.right * kDotsPerMillimetre), qRound(offset.down * kDotsPerMillimetre));
        const QRect ink = inkOf(file);
        const QRect widest = wanted.adjusted(-3, -3, 3, 3);
        const QRect narrowest = wanted.adjusted(3, 3, -3, -3);
        QVERIFY2(widest.contains(ink) && ink.contains(narrowest),
            qPrintable(u"%1, %2, %3 by %4"_s.arg(ink.x()).arg(ink.y()).arg(ink.width()).arg(ink.height())));
    }

    void theOffsetIsTypedAndMovesWhatIsPrintedAlone_data() { languages(); }

    void theOffsetIsTypedAndMovesWhatIsPrintedAlone()
    {
        const auto office = start();
        issueSummary(*office);
        const QString straight = printChosen(*office, u"straight.pdf"_s);
        pressAction(*office, u"paper.offset"_s);
        QCOMPARE(office->page()->id(), u"printer-offset"_s);
        office->type(u"offsetDown"_s, u"-20.5"_s); // the last digit is not taken
        office->type(u"offsetRight"_s, u"7,5"_s);
        QCOMPARE(office->shown<QLineEdit>(u"offsetDown"_s)->text(), u"-20."_s);
        pressAction(*office, u"record.save"_s);
        QTRY_COMPARE(office->page()->id(), u"papers"_s);
        QCOMPARE(printerOffset(office->shell().settings()), (PrinterOffset{7.5, -20}));

        const QString moved = printChosen(*office, u"moved.pdf"_s);
        const QPoint way = inkOf(moved).topLeft() - inkOf(straight).topLeft();
        QVERIFY2((way - QPoint(75, -200)).manhattanLength() <= 4, qPrintable(u"%1, %2"_s.arg(way.x()).arg(way.y())));

        const QString copy = office->path(u"copy.pdf"_s);
        office->prompts().expectFiles(u"paper-copy"_s, {copy});
        pressAction(*office, u"paper.export"_s);
        QTRY_VERIFY(QFile::exists(copy));
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), *PaperService(office->office()).bytesOf(papersOf(*office).first().paper.id));

        pressAction(*office, u"paper.offset"_s);
        QCOMPARE(office->shown<QLineEdit>(u"offsetRight"_s)->text(), u"7.5"_s);
        QCOMPARE(office->shown<QLineEdit>(u"offsetDown"_s)->text(), u"-20.0"_s);
    }

    void aSpoiltOffsetCountsAsNone()
    {
        ui::shell::MachineSettings settings(m_folder.filePath(u"spoilt.ini"_s));
        settings.setValue(ui::shell::Setting::PrinterRight, u"far"_s);
        settings.setValue(ui::shell::Setting::PrinterDown, 21.0);
        QCOMPARE(printerOffset(settings), PrinterOffset());
        settings.setValue(ui::shell::Setting::PrinterDown, std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(printerOffset(settings), PrinterOffset());
    }

    void withoutAPrinterNothingChanges_data() { languages(); }

    void withoutAPrinterNothingChanges()
    {
        const auto office = start();
        issueSummary(*office);
        const auto eventsBefore = events(*office);
        office->prompts().expectNoPrinter(u"paper-print"_s);
        pressAction(*office, u"paper.print"_s);
        QTRY_VERIFY(office->newestToast().contains(wordsOf(*office, FailureCode::PrinterMissing)));
        office->settle();
        QVERIFY(!papersOf(*office).first().paper.printedOn.isValid());
        QCOMPARE(events(*office), eventsBefore);
    }

    void whatThePrinterDoesNotTakeIsNotNoted()
    {
        OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
        issueSummary(office);
        const auto eventsBefore = events(office);
        office.prompts().expectPrinter(u"paper-print"_s, office.path(u"no/such/folder/printed.pdf"_s));
        pressAction(office, u"paper.print"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            office.newestToast().contains(u"printer"_s) && office.newestToast().contains(u"not printed"_s),
            kDrawingTime);
        office.settle();
        QVERIFY(!papersOf(office).first().paper.printedOn.isValid());
        QCOMPARE(events(office), eventsBefore);
        (void)printChosen(office, u"printed.pdf"_s);
        QTRY_VERIFY(papersOf(office).first().paper.printedOn.isValid());
        QCOMPARE(events(office), eventsBefore + 1);
    }

    void aMachineWithoutPrintersSaysSo()
    {
        qputenv("CUPS_SERVER", "/no/such/socket");
        QPrinter printer;
        const auto chosen = ui::shell::DesktopPrompts().choosePrinter(u"paper-print"_s, u"Print"_s, printer);
        QVERIFY(!chosen.ok());
        QCOMPARE(chosen.failure().code, FailureCode::PrinterMissing);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }

    [[nodiscard]] static std::unique_ptr<OfficeWindow> start()
    {
        QFETCH(QString, language);
        return std::make_unique<OfficeWindow>(OfficeWindow::Contents::Demo, language);
    }

    /// Prints the chosen paper into a file of that name; its path.
    [[nodiscard]] static QString printChosen(OfficeWindow& office, const QString& name)
    {
        const QString file = office.path(name);
        office.prompts().expectPrinter(u"paper-print"_s, file);
        pressAction(office, u"paper.print"_s);
        (void)QTest::qWaitFor([&] { return inkOf(file).isValid(); }, kDrawingTime);
        office.settle();
        return file;
    }

    [[nodiscard]] static QString wordsOf(OfficeWindow& office, FailureCode code)
    {
        return office.shell().failures().of(core::Failure(code)).happened;
    }

    /// How many the history has.
    [[nodiscard]] static qint64 events(OfficeWindow& office)
    {
        return *office.office().store().connection().number("SELECT count(*) FROM case_event");
    }

    QTemporaryDir m_folder;
};

static const support::Registered<TstPrinting> registered;

#include "tst_printing.moc"
