// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/qr_codes.h"

#include "core/base/expect.h"

// Before version 2 the library's text() is wide unless it is told otherwise.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace reader {

QStringList qrCodesOn(const QImage& picture)
{
    if (picture.isNull()) {
        return {};
    }
    CORE_EXPECT(picture.format() == QImage::Format_Grayscale8);
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
        static_cast<int>(picture.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    QStringList contents;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        const QString text = QString::fromStdString(result.text());
        if (result.isValid() && !contents.contains(text)) {
            contents.append(text);
        }
    }
    return contents;
}

} // namespace reader
