// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace core::reader::sheets {

enum class TextEncoding { Utf8, Gb18030, Utf16Le, Utf16Be };

/// `utf-8`, `gb18030`, `utf-16le`, `utf-16be`.
[[nodiscard]] QString nameOf(TextEncoding encoding);

/// The encoding of a whole text: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 if
/// every byte fits, else GB18030 if every byte fits and no character is a private one. Nothing when it is none of them.
[[nodiscard]] std::optional<TextEncoding> encodingOf(QByteArrayView text);

/// Decodes a text of a known encoding in pieces, strictly (ICU); a byte order mark is left out.
class TextDecoder final
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// `last` tells that this is the text's end. A character that spans two pieces comes with the second.
    [[nodiscard]] QString decoded(QByteArrayView piece, bool last);

    /// Whether any byte so far did not fit, or the text ended within a character.
    [[nodiscard]] bool hasError() const { return m_failed; }

private:
    struct Converter;

    std::unique_ptr<Converter> m_converter;
    bool m_atStart = true;
    bool m_failed = false;
};

} // namespace core::reader::sheets
