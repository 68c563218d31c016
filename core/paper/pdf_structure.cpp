// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_structure.h"

#include "core/paper/glyph_grid.h"
#include "core/paper/to_unicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <iterator>
#include <map>
#include <memory>
#include <vector>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure notSound(const std::exception& error)
{
    return Failure(FailureCode::PaperReadBackDiffers, {{u"reason"_s, QString::fromUtf8(error.what())}});
}

void read(QPDF& document, const QByteArray& pdf)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

QPDFObjectHandle unicode(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

QString nameOf(QPDFObjectHandle& font) { return QString::fromStdString(font.getKey("/BaseFont").getName()).mid(1); }

/// The descriptor of a font as Qt writes it: a TrueType font addressed by glyph.
QPDFObjectHandle descriptorOf(QPDFObjectHandle& font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    return descendants.isArray() ? descendants.getArrayItem(0).getKey("/FontDescriptor")
                                 : QPDFObjectHandle::newDictionary();
}

/// Every font that a page of the document uses, once.
std::vector<QPDFObjectHandle> fontsOf(QPDF& document)
{
    std::map<QPDFObjGen, QPDFObjectHandle> fonts;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
        QPDFObjectHandle ofPage = page.getAttribute("/Resources", false).getKey("/Font");
        for (const std::string& key : ofPage.isDictionary() ? ofPage.getKeys() : std::set<std::string>()) {
            QPDFObjectHandle font = ofPage.getKey(key);
            fonts.emplace(font.getObjGen(), font);
        }
    }
    std::vector<QPDFObjectHandle> all;
    std::ranges::transform(fonts, std::back_inserter(all), [](const auto& entry) { return entry.second; });
    return all;
}

QByteArray contentOf(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> content = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char*>(content->getBuffer()), static_cast<qsizetype>(content->getSize()));
}

void replaceContent(QPDFObjectHandle stream, const QByteArray& content)
{
    stream.replaceStreamData(content.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void mendFont(QPDFObjectHandle& font, const PdfFinish& finish)
{
    QPDFObjectHandle toUnicode = font.getKey("/ToUnicode");
    if (toUnicode.isStream()) {
        replaceContent(toUnicode, mendedToUnicode(contentOf(toUnicode), finish.leftOut.value(nameOf(font))));
    }
    QPDFObjectHandle file = descriptorOf(font).getKey("/FontFile2");
    if (file.isStream()) {
        const QByteArray outlines = onGlyphGrid(contentOf(file));
        replaceContent(file, outlines);
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(outlines.size()));
    }
}

void setInfo(QPDF& document, const PdfFinish& finish)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(finish.title));
    info.replaceKey("/Author", unicode(finish.author));
    info.replaceKey("/Creator", unicode(u"PermitDesk"_s));
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", unicode(finish.language == PaperLanguage::En ? u"en"_s : u"zh-CN"_s));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF& document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray& pdf, const PdfFinish& finish)
{
    try {
        QPDF document;
        read(document, pdf);
        setInfo(document, finish);
        for (QPDFObjectHandle& font : fontsOf(document)) {
            mendFont(font, finish);
        }
        return written(document);
    } catch (const std::exception& error) {
        return notSound(error);
    }
}

Result<QStringList> fontsNotEmbedded(const QByteArray& pdf)
{
    try {
        QPDF document;
        read(document, pdf);
        QStringList missing;
        for (QPDFObjectHandle& font : fontsOf(document)) {
            if (!descriptorOf(font).hasKey("/FontFile2")) {
                missing.append(nameOf(font));
            }
        }
        return missing;
    } catch (const std::exception& error) {
        return notSound(error);
    }
}

} // namespace core::paper
