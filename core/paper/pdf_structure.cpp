// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_structure.h"

#include "core/paper/jpeg_frame.h"
#include "core/paper/page_geometry.h"
#include "core/paper/pdf_canvas.h"
#include "core/paper/to_unicode.h"
#include "core/paper/truetype_file.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstddef>
#include <exception>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;
using namespace page_geometry;

namespace {

constexpr int kDecimals = 2;

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

/// The descriptor of a font that is addressed by the numbers of its glyphs.
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
    for (const auto& entry : fonts) {
        all.push_back(entry.second);
    }
    return all;
}

QPDFObjectHandle streamOf(QPDF& document, const QByteArray& content)
{
    return QPDFObjectHandle::newStream(&document, content.toStdString());
}

QPDFObjectHandle real(qreal number) { return QPDFObjectHandle::newReal(number, kDecimals); }

/// In thousandths of the size of the letters, as a PDF measures fonts.
QPDFObjectHandle inThousandths(qreal onGrid) { return real(onGrid * 1000 / kGlyphGrid); }

/// A name of its own for every font of a document, since it holds but a part of its face (ISO 32000-1, 9.6.4).
QPDFObjectHandle nameInPdf(const EmbeddedFace& face, qsizetype font)
{
    const std::string tag = std::string("PDESK") + static_cast<char>('A' + font);
    return QPDFObjectHandle::newName('/' + tag + '+' + face.name().toStdString());
}

QPDFObjectHandle widthsOf(const EmbeddedFace& face)
{
    QPDFObjectHandle widths = QPDFObjectHandle::newArray();
    for (const GlyphOutline& outline : face.outlines()) {
        widths.appendItem(inThousandths(outline.advance));
    }
    QPDFObjectHandle fromZero = QPDFObjectHandle::newArray();
    fromZero.appendItem(QPDFObjectHandle::newInteger(0));
    fromZero.appendItem(widths);
    return fromZero;
}

QPDFObjectHandle descriptorFor(QPDF& document, const EmbeddedFace& face, const QPDFObjectHandle& name)
{
    const QByteArray file = trueTypeFile(face.outlines());
    QPDFObjectHandle stream = streamOf(document, file);
    stream.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(file.size()));
    // Of a font that is in the file a viewer uses the outlines; these measures only have to be there.
    QPDFObjectHandle descriptor = QPDFObjectHandle::parse(
        "<< /Type /FontDescriptor /Flags 4 /FontBBox [-200 -300 1200 1100] /ItalicAngle 0 /Ascent 880 /Descent -120"
        " /CapHeight 730 /StemV 80 >>");
    descriptor.replaceKey("/FontName", name);
    descriptor.replaceKey("/FontFile2", stream);
    return document.makeIndirectObject(descriptor);
}

/// A font addressed by the numbers of its glyphs (ISO 32000-1, 9.7).
QPDFObjectHandle fontFor(QPDF& document, const EmbeddedFace& face, qsizetype font)
{
    const QPDFObjectHandle name = nameInPdf(face, font);
    QPDFObjectHandle glyphs = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /CIDFontType2 /CIDToGIDMap /Identity /DW 1000"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    glyphs.replaceKey("/BaseFont", name);
    glyphs.replaceKey("/FontDescriptor", descriptorFor(document, face, name));
    glyphs.replaceKey("/W", widthsOf(face));
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(document.makeIndirectObject(glyphs));
    QPDFObjectHandle whole = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    whole.replaceKey("/BaseFont", name);
    whole.replaceKey("/DescendantFonts", descendants);
    whole.replaceKey("/ToUnicode", streamOf(document, toUnicodeMap(face.characters())));
    return document.makeIndirectObject(whole);
}

/// A JPEG file as it is (ISO 32000-1, 8.9.5 and 7.4.8).
QPDFObjectHandle pictureFor(QPDF& document, const QByteArray& jpeg)
{
    const std::optional<JpegFrame> frame = jpegFrameOf(jpeg);
    if (!frame) {
        throw std::runtime_error("the picture is no JPEG file");
    }
    QPDFObjectHandle picture = QPDFObjectHandle::newStream(&document);
    picture.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 >>"));
    picture.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(frame->width));
    picture.getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(frame->height));
    picture.getDict().replaceKey(
        "/ColorSpace", QPDFObjectHandle::newName(frame->components == 1 ? "/DeviceGray" : "/DeviceRGB"));
    picture.replaceStreamData(
        jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    return picture;
}

QPDFObjectHandle resourcesOf(QPDF& document, const DrawnPaper& paper)
{
    const QList<EmbeddedFace>& faces = paper.faces;
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (qsizetype font = 0; font < faces.size(); ++font) {
        fonts.replaceKey('/' + PdfCanvas::fontKey(font).toStdString(), fontFor(document, faces[font], font));
    }
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts);
    if (!paper.picture.isEmpty()) {
        QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary();
        pictures.replaceKey('/' + PdfCanvas::pictureKey().toStdString(), pictureFor(document, paper.picture));
        resources.replaceKey("/XObject", pictures);
    }
    return document.makeIndirectObject(resources);
}

void addPages(QPDF& document, const DrawnPaper& paper)
{
    const QPDFObjectHandle resources = resourcesOf(document, paper);
    QPDFObjectHandle a4 = QPDFObjectHandle::newArray();
    for (const qreal edge : {0.0, 0.0, kPageWidth / kPoint, kPageHeight / kPoint}) {
        a4.appendItem(real(edge));
    }
    QPDFPageDocumentHelper pages(document);
    for (const DrawnPage& page : paper.pages) {
        QPDFObjectHandle object = QPDFObjectHandle::parse("<< /Type /Page >>");
        object.replaceKey("/MediaBox", a4);
        object.replaceKey("/Resources", resources);
        object.replaceKey("/Contents", streamOf(document, page.content));
        pages.addPage(QPDFPageObjectHelper(document.makeIndirectObject(object)), false);
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

Result<QByteArray> writtenPdf(const DrawnPaper& paper, const PdfFinish& finish)
{
    try {
        QPDF document;
        document.emptyPDF();
        setInfo(document, finish);
        addPages(document, paper);
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
