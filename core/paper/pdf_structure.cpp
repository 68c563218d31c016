// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_structure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

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

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

bool isEmbedded(QPDFObjectHandle font)
{
    if (font.hasKey("/DescendantFonts")) {
        font = font.getKey("/DescendantFonts").getArrayItem(0);
    }
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    return descriptor.isDictionary()
           && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
}

} // namespace

Result<QByteArray> withDocumentInfo(const QByteArray& pdf, const QString& title, const QString& author,
                                    PaperLanguage language)
{
    try {
        QPDF document;
        read(document, pdf);
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", unicode(title));
        info.replaceKey("/Author", unicode(author));
        info.replaceKey("/Creator", unicode(u"PermitDesk"_s));
        document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
        QPDFObjectHandle root = document.getRoot();
        root.replaceKey("/Lang", unicode(language == PaperLanguage::En ? u"en"_s : u"zh-CN"_s));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
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
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
            QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
            for (const std::string& key : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
                QPDFObjectHandle font = fonts.getKey(key);
                if (!isEmbedded(font)) {
                    missing.append(QString::fromStdString(font.getKey("/BaseFont").getName()));
                }
            }
        }
        return missing;
    } catch (const std::exception& error) {
        return notSound(error);
    }
}

} // namespace core::paper
