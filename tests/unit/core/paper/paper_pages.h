// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

/// What Poppler's and qpdf's programs say about the pages of a PDF.
namespace pages {

struct Output
{
    QString text;
    int exitCode = -1;
};

/// What a program says about the PDF, which it is given as a file after `before`.
[[nodiscard]] Output outputOf(
    const QString& program, const QStringList& before, const QByteArray& pdf, const QStringList& after = {});

struct Font
{
    QString name;
    bool isEmbedded = false;
    bool hasUnicodeMap = false;
};

[[nodiscard]] QList<Font> fontsOf(const QByteArray& pdf);

/// Text without a blank and where its upper left corner stands, in millimetres from that of the page (from 1).
struct Word
{
    int page = 0;
    double x = 0;
    double y = 0;
    QString text;
};

[[nodiscard]] QList<Word> wordsOf(const QByteArray& pdf);

/// Reads lines of "page x y text"; `#` begins a remark.
[[nodiscard]] QList<Word> readPositions(const QString& path);

/// A page in grey, 50 points to the inch.
[[nodiscard]] QImage pictureOf(const QByteArray& pdf, int page);

/// Which part of the points differs plainly; 1 where the sizes do.
[[nodiscard]] double differingPart(const QImage& left, const QImage& right);

} // namespace pages
