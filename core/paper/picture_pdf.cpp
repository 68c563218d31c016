// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/picture_pdf.h"

#include "core/paper/jpeg_frame.h"

#include <optional>

namespace core::paper {

namespace {

/// Writes numbered objects and the table of where they are.
class ObjectWriter final
{
public:
    void add(const QByteArray& object)
    {
        m_places.append(m_bytes.size());
        m_bytes += QByteArray::number(m_places.size()) + " 0 obj\n" + object + "\nendobj\n";
    }

    void addStream(const QByteArray& entries, const QByteArray& content)
    {
        add("<<" + entries + " /Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content
            + "\nendstream");
    }

    [[nodiscard]] QByteArray finish() const
    {
        const QByteArray count = QByteArray::number(m_places.size() + 1);
        QByteArray bytes = m_bytes + "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const qsizetype place : m_places) {
            bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        }
        return bytes + "trailer\n<</Size " + count + " /Root 1 0 R>>\nstartxref\n" + QByteArray::number(m_bytes.size())
               + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QList<qsizetype> m_places;
};

QByteArray points(qreal length) { return QByteArray::number(length, 'f', 2); }

} // namespace

QByteArray pdfOfPictures(const QList<PicturePage>& pages)
{
    constexpr int kFirstPage = 3;
    constexpr int kObjectsOfPage = 3;
    ObjectWriter writer;
    QByteArray kids;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        kids += QByteArray::number(kFirstPage + kObjectsOfPage * page) + " 0 R ";
    }
    writer.add("<</Type /Catalog /Pages 2 0 R>>");
    writer.add("<</Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [" + kids.trimmed() + "]>>");
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const PicturePage& page = pages[index];
        const std::optional<JpegFrame> frame = jpegFrameOf(page.jpeg);
        if (!frame) {
            return {};
        }
        const qsizetype number = kFirstPage + kObjectsOfPage * index;
        const QByteArray width = points(page.size.width());
        const QByteArray height = points(page.size.height());
        writer.add("<</Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + ' ' + height
                   + "] /Resources <</XObject <</P " + QByteArray::number(number + 1) + " 0 R>>>> /Contents "
                   + QByteArray::number(number + 2) + " 0 R>>");
        writer.addStream("/Type /XObject /Subtype /Image /Width " + QByteArray::number(frame->width) + " /Height "
                             + QByteArray::number(frame->height)
                             + " /BitsPerComponent 8 /Filter /DCTDecode /ColorSpace "
                             + (frame->components == 1 ? "/DeviceGray" : "/DeviceRGB"),
            page.jpeg);
        writer.addStream({}, width + " 0 0 " + height + " 0 0 cm /P Do");
    }
    return writer.finish();
}

} // namespace core::paper
