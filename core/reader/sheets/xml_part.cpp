// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/xml_part.h"

#include "core/reader/sheets/cell_value.h"

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

Result<void> forEachElement(
    const ZipPackage& package, const QString& part, const std::function<void(QXmlStreamReader&)>& visit)
{
    const std::unique_ptr<EntryStream> stream = package.stream(part);
    if (!stream) {
        return {};
    }
    QXmlStreamReader xml(stream.get());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        stream->noteToken();
        if (token == QXmlStreamReader::DTD) {
            return Failure(FailureCode::FileDamaged);
        }
        if (token == QXmlStreamReader::StartElement) {
            visit(xml);
        }
    }
    return xml.hasError() ? Result<void>(partFailure(xml, *stream)) : Result<void>();
}

Failure partFailure(const QXmlStreamReader& xml, const EntryStream& stream)
{
    const bool isTooLarge = xml.errorString() == kTooLarge || stream.errorString() == kTooLarge;
    return Failure(isTooLarge ? FailureCode::FileTooLarge : FailureCode::FileDamaged);
}

QString richText(QXmlStreamReader& xml, QStringView element)
{
    QString text;
    bool takes = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            takes = xml.name() == u"t";
        } else if (token == QXmlStreamReader::Characters && takes) {
            text += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            takes = false;
            if (xml.name() == element) {
                break;
            }
        }
    }
    return unescaped(text);
}

} // namespace core::reader::sheets
