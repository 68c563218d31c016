// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_maker.h"

#include <QJsonObject>
#include <QStringList>

class QPdfDocument;

/// Values for papers, all invented, and what tests do with the papers made of them.
namespace samples {

/// A shipped form; ends the test program when it does not load.
[[nodiscard]] core::paper::FormTemplate form(const QString& code);

/// A complete notice, as reading one gives it.
[[nodiscard]] QJsonObject notice();

/// A case with dates, `materials` materials, and a return with two defects.
[[nodiscard]] QJsonObject caseSummary(int materials = 8);

/// What tests/data/papers holds for a shipped form.
[[nodiscard]] QJsonObject shipped(const QString& code);
/// Test rows "code.language", columns code and language: every shipped form in each of its languages.
void addShippedForms();

/// The paper made of these values, not a draft, by an invented office.
[[nodiscard]] core::Result<core::paper::MadePaper> make(
    const QString& formCode, const QJsonObject& data, core::paper::PaperLanguage language, bool draft = false);

/// The failure's code and arguments in one line; empty for a good result.
[[nodiscard]] QString failureText(const core::Result<core::paper::MadePaper>& made);

/// Opens a PDF from memory; the document owns what it reads from.
void open(QPdfDocument& document, const QByteArray& pdf);

/// An entry of the PDF's catalogue as it is written there, for example (zh-CN).
[[nodiscard]] QString catalogueEntry(const QByteArray& pdf, const QString& key);

/// The text of each page as PDFium gives it.
[[nodiscard]] QStringList pdfiumPages(const QByteArray& pdf);
/// The text of all pages as PDFium and as Poppler (pdftotext) give it, without blanks and line ends.
[[nodiscard]] QString pdfiumText(const QByteArray& pdf);
[[nodiscard]] QString popplerText(const QByteArray& pdf);
[[nodiscard]] QString withoutBlanks(QString text);

} // namespace samples
