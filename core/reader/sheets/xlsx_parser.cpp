// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/xlsx_parser.h"

#include "core/reader/sheets/cell_value.h"
#include "core/reader/sheets/workbook.h"
#include "core/reader/sheets/xml_part.h"
#include "core/reader/sheets/zip_package.h"

#include <QXmlStreamReader>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The column of a cell reference (`AB12` → 27, counted from 0); -1 when it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar character : reference) {
        if (character < u'A' || character > u'Z' || column > kMaxSheetRows) {
            break;
        }
        column = column * 26 + (character.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// Reads the rows of one sheet's part.
class SheetPart final
{
public:
    SheetPart(EntryStream& stream, const Workbook& workbook, const RowSink& sink)
        : m_stream(stream), m_xml(&stream), m_workbook(workbook), m_sink(sink)
    {}

    [[nodiscard]] Result<void> read();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    [[nodiscard]] Result<void> takeToken(QXmlStreamReader::TokenType token);
    void beginRow();
    [[nodiscard]] Result<void> endRow();
    void readCell();
    void place(int column, SheetCell cell);
    [[nodiscard]] QString cellContent();
    [[nodiscard]] SheetCell cellOf(QStringView type, int style, const QString& content);
    [[nodiscard]] SheetCell numberOf(int style, const QString& content) const;

    EntryStream& m_stream;
    QXmlStreamReader m_xml;
    const Workbook& m_workbook;
    const RowSink& m_sink;
    SheetRow m_row;
    qsizetype m_width = 0;
    bool m_hasText = false;
    qint64 m_rows = 0;
};

Result<void> SheetPart::read()
{
    while (!m_xml.atEnd()) {
        if (const Result<void> taken = takeToken(m_xml.readNext()); !taken) {
            return taken;
        }
        m_stream.noteToken();
    }
    return m_xml.hasError() ? Result<void>(partFailure(m_xml, m_stream)) : Result<void>();
}

Result<void> SheetPart::takeToken(QXmlStreamReader::TokenType token)
{
    if (token == QXmlStreamReader::DTD) {
        return Failure(FailureCode::FileDamaged);
    }
    if (token == QXmlStreamReader::StartElement) {
        if (m_xml.name() == u"c") {
            readCell();
        } else if (m_xml.name() == u"row") {
            beginRow();
        }
    } else if (token == QXmlStreamReader::EndElement && m_xml.name() == u"row") {
        return endRow();
    }
    return {};
}

void SheetPart::beginRow()
{
    const int number = m_xml.attributes().value("r"_L1).toInt();
    m_row = {number > 0 ? number : m_row.number + 1, {}};
    m_row.cells.reserve(m_width);
    m_hasText = false;
    if (m_row.number > kMaxSheetRows) {
        m_xml.raiseError(kTooLarge.toString());
    }
}

Result<void> SheetPart::endRow()
{
    if (!m_hasText) {
        return {};
    }
    m_width = std::max(m_width, m_row.cells.size());
    m_row.cells.resize(m_width);
    ++m_rows;
    return m_sink(SheetRow{m_row.number, std::exchange(m_row.cells, {})});
}

void SheetPart::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int named = columnOf(attributes.value("r"_L1));
    const int column = named >= 0 ? named : static_cast<int>(m_row.cells.size());
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    const QString content = type == u"inlineStr" ? richText(m_xml, u"c") : cellContent();
    if (!content.isEmpty()) {
        place(column, cellOf(type, style, content));
    }
}

void SheetPart::place(int column, SheetCell cell)
{
    if (column >= kMaxSheetColumns || cell.text.size() > kMaxCellLength) {
        m_xml.raiseError(kTooLarge.toString());
        return;
    }
    if (column >= m_row.cells.size()) {
        m_row.cells.resize(column + 1);
    }
    m_hasText = m_hasText || !cell.text.isEmpty();
    m_row.cells[column] = std::move(cell);
}

/// The text of `v`, up to the cell's end; the formula that made it is nobody's business.
QString SheetPart::cellContent()
{
    QString content;
    bool takes = false;
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            takes = m_xml.name() == u"v";
        } else if (token == QXmlStreamReader::Characters && takes) {
            content += m_xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            takes = false;
            if (m_xml.name() == u"c") {
                break;
            }
        }
    }
    return content;
}

SheetCell SheetPart::cellOf(QStringView type, int style, const QString& content)
{
    if (type == u"s") {
        bool isNumber = false;
        const qsizetype index = content.toInt(&isNumber);
        if (!isNumber || index < 0 || index >= m_workbook.sharedStrings.size()) {
            m_xml.raiseError(u"no such shared string"_s);
            return {};
        }
        return {m_workbook.sharedStrings[index], CellKind::Text};
    }
    if (type.isEmpty() || type == u"n") {
        return numberOf(style, content);
    }
    if (type == u"b") {
        return {content == u"1" ? u"TRUE"_s : u"FALSE"_s, CellKind::Text};
    }
    // `d` is ISO text already (strict workbooks); a time of midnight says nothing.
    if (type == u"d") {
        QString date = content;
        date.replace(u'T', u' ');
        return {date.endsWith(u" 00:00:00") ? date.first(10) : date, CellKind::Date};
    }
    return {unescaped(content), CellKind::Text};
}

SheetCell SheetPart::numberOf(int style, const QString& content) const
{
    if (m_workbook.dateStyles.value(style, false)) {
        bool isNumber = false;
        const double serial = content.toDouble(&isNumber);
        const std::optional<QString> date = isNumber ? isoDate(serial, m_workbook.counts1904) : std::nullopt;
        if (date) {
            return {*date, CellKind::Date};
        }
    }
    return {plainNumber(content), CellKind::Number};
}

} // namespace

Result<SheetSummary> parseXlsx(QByteArrayView bytes, const RowSink& sink)
{
    const Result<ZipPackage> package = ZipPackage::open(bytes);
    if (!package) {
        return package.failure();
    }
    const Result<Workbook> workbook = readWorkbook(*package);
    if (!workbook) {
        return workbook.failure();
    }
    const std::unique_ptr<EntryStream> stream = package->stream(workbook->sheetPart);
    CORE_EXPECT(stream != nullptr);
    SheetPart part(*stream, *workbook, sink);
    const Result<void> read = part.read();
    return read ? Result<SheetSummary>(SheetSummary{u"xlsx"_s, {}, {}, part.rows()})
                : Result<SheetSummary>(read.failure());
}

} // namespace core::reader::sheets
