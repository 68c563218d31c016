// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/csv_parser.h"

#include "core/reader/sheets/text_encoding.h"
#include "core/types/formula_guard.h"

#include <algorithm>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPiece = 256 * 1024;

/// So many lines cannot be a sheet within the limits, line breaks inside cells or not; counted before anything is
/// decoded, so that a giant is refused at once (engineering F17).
constexpr qsizetype kMaxLines = 8 * qsizetype{kMaxSheetRows};

bool looksLikeMarkup(QStringView head) { return head.trimmed().startsWith(u"<"); }

/// Excel's hint in the first line, `sep=;`: the delimiter, and how much of the text it takes.
std::pair<QChar, qsizetype> hintedDelimiter(QStringView head)
{
    const qsizetype lineEnd = head.indexOf(u'\n');
    const QStringView line = lineEnd < 0 ? head : head.first(lineEnd);
    const QStringView hint = line.trimmed();
    if (hint.size() == 5 && hint.startsWith(u"sep=", Qt::CaseInsensitive)) {
        return {hint.back(), lineEnd < 0 ? head.size() : lineEnd + 1};
    }
    return {likelyDelimiter(head), 0};
}

Failure unreadable(QByteArrayView bytes)
{
    return Failure(bytes.contains('\0') ? FailureCode::FileNotASheet : FailureCode::FileWrongEncoding);
}

} // namespace

Result<SheetSummary> parseCsv(QByteArrayView bytes, const RowSink& sink)
{
    if (std::count(bytes.begin(), bytes.end(), '\n') > kMaxLines) {
        return Failure(FailureCode::FileTooLarge, {{u"mostRows"_s, QString::number(kMaxSheetRows)}});
    }
    const std::optional<TextEncoding> encoding = encodingOf(bytes);
    if (!encoding) {
        return unreadable(bytes);
    }
    TextDecoder decoder(*encoding);
    qsizetype at = std::min(kPiece, bytes.size());
    const QString head = decoder.decoded(bytes.first(at), at == bytes.size());
    if (head.trimmed().isEmpty() || looksLikeMarkup(head)) {
        return Failure(FailureCode::FileNotASheet);
    }
    const auto [delimiter, hintLength] = hintedDelimiter(head);
    SheetSummary summary{u"csv"_s, nameOf(*encoding), QString(delimiter), 0};
    CsvTokenizer tokenizer(delimiter, [&sink, &summary](SheetRow&& row) {
        ++summary.rows;
        for (SheetCell& cell : row.cells) {
            if (cell.text.startsWith(u'\'')) {
                cell.text = types::withoutFormulaGuard(cell.text);
            }
        }
        return sink(std::move(row));
    });
    Result<void> fed = tokenizer.feed(QStringView(head).sliced(hintLength));
    while (fed && at < bytes.size()) {
        const qsizetype size = std::min(kPiece, bytes.size() - at);
        fed = tokenizer.feed(decoder.decoded(bytes.sliced(at, size), at + size == bytes.size()));
        at += size;
    }
    if (fed) {
        fed = tokenizer.finish();
    }
    return fed ? Result<SheetSummary>(summary) : Result<SheetSummary>(fed.failure());
}

} // namespace core::reader::sheets
