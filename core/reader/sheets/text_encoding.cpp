// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/text_encoding.h"

#include "core/base/expect.h"

#include <unicode/ucnv.h>

#include <algorithm>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPiece = 256 * 1024;

bool isPrivate(QChar character) { return character.unicode() >= 0xE000 && character.unicode() <= 0xF8FF; }

bool decodesWhole(QByteArrayView text, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    for (qsizetype at = 0; at < text.size(); at += kPiece) {
        const QByteArrayView piece = text.sliced(at, std::min(kPiece, text.size() - at));
        const QString decoded = decoder.decoded(piece, at + kPiece >= text.size());
        if (decoder.hasError() || std::any_of(decoded.cbegin(), decoded.cend(), isPrivate)) {
            return false;
        }
    }
    return true;
}

/// UTF-16 without its mark: Latin letters, digits and delimiters leave every other byte zero.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView text)
{
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 4096));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i) {
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    }
    const qsizetype many = head.size() / 10;
    if (zeros[1] > many && zeros[0] == 0) {
        return TextEncoding::Utf16Le;
    }
    if (zeros[0] > many && zeros[1] == 0) {
        return TextEncoding::Utf16Be;
    }
    return std::nullopt;
}

std::optional<TextEncoding> likelyEncoding(QByteArrayView text)
{
    if (text.startsWith("\xFF\xFE")) {
        return TextEncoding::Utf16Le;
    }
    if (text.startsWith("\xFE\xFF")) {
        return TextEncoding::Utf16Be;
    }
    return unmarkedUtf16(text);
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"utf-8"_s;
    case TextEncoding::Gb18030:
        return u"gb18030"_s;
    case TextEncoding::Utf16Le:
        return u"utf-16le"_s;
    case TextEncoding::Utf16Be:
        return u"utf-16be"_s;
    }
    return {};
}

std::optional<TextEncoding> encodingOf(QByteArrayView text)
{
    if (const std::optional<TextEncoding> utf16 = likelyEncoding(text)) {
        return decodesWhole(text, *utf16) ? utf16 : std::nullopt;
    }
    if (text.contains('\0')) {
        return std::nullopt;
    }
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Gb18030}) {
        if (decodesWhole(text, encoding)) {
            return encoding;
        }
    }
    return std::nullopt;
}

struct TextDecoder::Converter
{
    explicit Converter(const QByteArray& name)
    {
        UErrorCode status = U_ZERO_ERROR;
        handle = ucnv_open(name.constData(), &status);
        CORE_EXPECT(U_SUCCESS(status));
        ucnv_setToUCallBack(handle, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        CORE_EXPECT(U_SUCCESS(status));
    }
    ~Converter() { ucnv_close(handle); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    UConverter* handle = nullptr;
};

TextDecoder::TextDecoder(TextEncoding encoding) : m_converter(std::make_unique<Converter>(nameOf(encoding).toLatin1()))
{}

TextDecoder::~TextDecoder() = default;

QString TextDecoder::decoded(QByteArrayView piece, bool last)
{
    // No encoding of ours makes more UTF-16 units than it has bytes; the rest is for what waited from the piece before.
    QString text(piece.size() + 16, Qt::Uninitialized);
    auto* const begin = reinterpret_cast<char16_t*>(text.data());
    char16_t* target = begin;
    const char* source = piece.begin();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter->handle, &target, begin + text.size(), &source, piece.end(), nullptr, last, &status);
    m_failed = m_failed || U_FAILURE(status);
    text.truncate(target - begin);
    if (m_atStart && !text.isEmpty()) {
        m_atStart = false;
        if (text.startsWith(QChar::ByteOrderMark)) {
            text.remove(0, 1);
        }
    }
    return text;
}

} // namespace core::reader::sheets
