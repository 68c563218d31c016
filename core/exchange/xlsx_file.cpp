// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_file.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostRows = LXW_ROW_MAX - 1; // the headings take one
constexpr int kNarrowest = 8;                    // in characters of a sheet's usual face
constexpr int kWidest = 48;

/// A sheet's name as the format takes it: no more than 31 characters, none of those that mean something there.
QString tabName(QString name)
{
    static const QRegularExpression taken(u"[\\[\\]:*?/\\\\]"_s);
    return name.replace(taken, u"-"_s).left(31);
}

/// One sheet on its way into a workbook. Remembers the first thing that went wrong.
class SheetWriter final
{
public:
    SheetWriter(lxw_workbook* book, const Sheet& sheet)
        : m_sheet(sheet), m_page(workbook_add_worksheet(book, tabName(sheet.name).toUtf8().constData())),
          m_heading(workbook_add_format(book)), m_day(workbook_add_format(book)),
          m_widths(sheet.headings.size(), kNarrowest)
    {
        format_set_bold(m_heading);
        format_set_num_format(m_day, "yyyy-mm-dd");
    }

    [[nodiscard]] lxw_error write()
    {
        if (m_page == nullptr) {
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        }
        measure();
        writeHeadings();
        for (qsizetype row = 0; row < m_sheet.rows.size(); ++row) {
            const QList<SheetValue>& cells = m_sheet.rows[row];
            for (qsizetype column = 0; column < cells.size(); ++column) {
                std::visit([&](const auto& value) { put(row + 1, column, value); }, cells[column]);
            }
        }
        return m_error;
    }

private:
    static lxw_row_t rowOf(qsizetype row) { return static_cast<lxw_row_t>(row); }
    static lxw_col_t columnOf(qsizetype column) { return static_cast<lxw_col_t>(column); }

    void keep(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    void put(qsizetype row, qsizetype column, const QString& text)
    {
        if (!text.isEmpty()) {
            keep(worksheet_write_string(m_page, rowOf(row), columnOf(column), text.toUtf8().constData(), nullptr));
        }
    }
    void put(qsizetype row, qsizetype column, QDate day)
    {
        if (day.isValid()) {
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            keep(worksheet_write_datetime(m_page, rowOf(row), columnOf(column), &date, m_day));
        }
    }
    void put(qsizetype row, qsizetype column, qint64 number)
    {
        keep(worksheet_write_number(m_page, rowOf(row), columnOf(column), static_cast<double>(number), nullptr));
    }

    /// Chinese characters take two places.
    static int widthOf(const QString& text)
    {
        const auto wide = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x2E80; });
        return static_cast<int>(text.size() + wide);
    }
    static int widthOf(QDate) { return static_cast<int>(u"2026-01-01"_s.size()); }
    static int widthOf(qint64 number) { return static_cast<int>(QString::number(number).size()); }

    void measure()
    {
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            int width = widthOf(m_sheet.headings[column]);
            for (const QList<SheetValue>& row : m_sheet.rows) {
                width = std::max(width, std::visit([](const auto& value) { return widthOf(value); }, row[column]));
            }
            m_widths[column] = std::clamp(width, kNarrowest, kWidest);
        }
    }

    void writeHeadings()
    {
        for (qsizetype column = 0; column < m_sheet.headings.size(); ++column) {
            const int kRoomForTheFilter = 3;
            keep(worksheet_set_column(
                m_page, columnOf(column), columnOf(column), m_widths[column] + kRoomForTheFilter, nullptr));
            keep(worksheet_write_string(
                m_page, 0, columnOf(column), m_sheet.headings[column].toUtf8().constData(), m_heading));
        }
        worksheet_freeze_panes(m_page, 1, 0);
        keep(worksheet_autofilter(m_page, 0, 0, rowOf(m_sheet.rows.size()), columnOf(m_sheet.headings.size() - 1)));
    }

    const Sheet& m_sheet;
    lxw_worksheet* m_page; // the workbook's, as the formats are
    lxw_format* m_heading;
    lxw_format* m_day;
    QList<int> m_widths;
    lxw_error m_error = LXW_NO_ERROR;
};

lxw_error writeBook(const QString& path, const QString& workFolder, const Sheet& sheet, const QDateTime& made)
{
    QByteArray folder = workFolder.toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    if (book == nullptr) {
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    }
    lxw_doc_properties properties{};
    properties.created = made.toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    const lxw_error written = SheetWriter(book, sheet).write();
    const lxw_error closed = workbook_close(book);
    return written == LXW_NO_ERROR ? closed : written;
}

} // namespace

Result<void> writeXlsx(const QString& path, const Sheet& sheet, const QDateTime& made)
{
    if (sheet.rows.size() > kMostRows) {
        return Failure(FailureCode::FileTooLarge, {{u"mostRows"_s, QString::number(kMostRows)}});
    }
    const Failure cannotWrite(FailureCode::FileWriteFailed, {{u"file"_s, path}});
    // Beside the target, so that the last step is a rename and no copy of the data lies anywhere else meanwhile.
    const QTemporaryDir workFolder(QFileInfo(path).absolutePath() + u"/.permitdesk-XXXXXX"_s);
    if (!workFolder.isValid()) {
        return cannotWrite;
    }
    const QString half = workFolder.filePath(u"sheet.xlsx"_s);
    if (writeBook(half, workFolder.path(), sheet, made) != LXW_NO_ERROR) {
        return cannotWrite;
    }
    std::error_code error;
    std::filesystem::rename(half.toStdU16String(), path.toStdU16String(), error);
    return error ? Result<void>(cannotWrite) : Result<void>();
}

} // namespace core::exchange
