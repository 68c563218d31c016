// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/message_stream.h"

#include <QtEndian>

#include <utility>

namespace core::reader::protocol {

namespace {

std::optional<CellKind> cellKindOf(quint8 value)
{
    switch (value) {
    case 0:
        return CellKind::Text;
    case 1:
        return CellKind::Number;
    case 2:
        return CellKind::Date;
    default:
        return std::nullopt;
    }
}

quint8 byteOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return 0;
    case CellKind::Number:
        return 1;
    case CellKind::Date:
        return 2;
    }
    return 0;
}

constexpr qsizetype kWord = sizeof(quint32);
constexpr quint32 kNullText = 0xFFFFFFFFU;

qsizetype sizeOf(const SheetRow& row)
{
    qsizetype size = 2 * kWord;
    for (const SheetCell& cell : row.cells) {
        size += 1 + kWord + cell.text.size() * qsizetype{sizeof(char16_t)};
    }
    return size;
}

/// The bytes that a QDataStream would write, put straight into their place: a sheet has millions of cells, and a stream
/// asks its device several times for each.
template <typename Number>
char* put(Number value, char* at)
{
    qToLittleEndian(value, at);
    return at + sizeof value;
}

char* put(const QString& text, char* at)
{
    const qsizetype size = text.size() * qsizetype{sizeof(char16_t)};
    at = put(text.isNull() ? kNullText : static_cast<quint32>(size), at);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), at);
    return at + size;
}

/// Reads what RowsPacker wrote, straight from the bytes too.
class RowBytes final
{
public:
    explicit RowBytes(QByteArrayView bytes) : m_left(bytes) {}

    [[nodiscard]] bool isUsedUp() const { return !m_isBroken && m_left.isEmpty(); }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    template <typename Number>
    [[nodiscard]] Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number{} : qFromLittleEndian<Number>(bytes.data());
    }

    /// A count that the rest can hold, each element taking at least `bytesEach`.
    [[nodiscard]] qsizetype count(qint64 bytesEach)
    {
        const auto found = number<quint32>();
        m_isBroken = m_isBroken || qint64{found} * bytesEach > m_left.size();
        return m_isBroken ? 0 : static_cast<qsizetype>(found);
    }

    [[nodiscard]] QString text()
    {
        constexpr quint32 kUnit = sizeof(char16_t);
        const auto size = number<quint32>();
        if (size == kNullText) {
            return {};
        }
        m_isBroken = m_isBroken || size % kUnit != 0;
        const QByteArrayView bytes = take(qsizetype{size});
        QString text(bytes.size() / kUnit, Qt::Uninitialized);
        qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
        return text;
    }

private:
    [[nodiscard]] QByteArrayView take(qsizetype size)
    {
        m_isBroken = m_isBroken || size > m_left.size();
        if (m_isBroken) {
            return {};
        }
        const QByteArrayView taken = m_left.first(size);
        m_left = m_left.sliced(size);
        return taken;
    }

    QByteArrayView m_left;
    bool m_isBroken = false;
};

std::optional<SheetRow> readRow(RowBytes& bytes)
{
    SheetRow row;
    row.number = bytes.number<qint32>();
    const qsizetype count = bytes.count(5);
    row.cells.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const std::optional<CellKind> kind = cellKindOf(bytes.number<quint8>());
        QString text = bytes.text();
        if (!kind || bytes.isBroken()) {
            return std::nullopt;
        }
        row.cells.append({std::move(text), *kind});
    }
    return bytes.isBroken() ? std::nullopt : std::optional(std::move(row));
}

} // namespace

void RowsPacker::add(const SheetRow& row)
{
    const qsizetype before = m_body.isEmpty() ? kWord : m_body.size();
    m_body.resize(before + sizeOf(row));
    char* at = m_body.data() + before;
    at = put(static_cast<qint32>(row.number), at);
    at = put(static_cast<quint32>(row.cells.size()), at);
    for (const SheetCell& cell : row.cells) {
        at = put(byteOf(cell.kind), at);
        at = put(cell.text, at);
    }
    ++m_count;
}

Message RowsPacker::take()
{
    m_body.resize(std::max(m_body.size(), kWord));
    put(static_cast<quint32>(std::exchange(m_count, 0)), m_body.data());
    return {MessageKind::SheetRows, std::exchange(m_body, {})};
}

Message endMessage(const SheetSummary& summary)
{
    return messageOf(MessageKind::SheetEnd, [&summary](QDataStream& stream) {
        stream << summary.format << summary.encoding << summary.delimiter << summary.rows;
    });
}

std::optional<QList<SheetRow>> rowsOf(const Message& message)
{
    if (message.kind != MessageKind::SheetRows) {
        return std::nullopt;
    }
    RowBytes bytes(message.body);
    const qsizetype count = bytes.count(8);
    QList<SheetRow> rows;
    rows.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        std::optional<SheetRow> row = readRow(bytes);
        if (!row) {
            return std::nullopt;
        }
        rows.append(std::move(*row));
    }
    return bytes.isUsedUp() ? std::optional(std::move(rows)) : std::nullopt;
}

std::optional<SheetSummary> summaryOf(const Message& message)
{
    return valueOf<SheetSummary>(message, MessageKind::SheetEnd, [](QDataStream& stream) {
        SheetSummary summary;
        stream >> summary.format >> summary.encoding >> summary.delimiter >> summary.rows;
        return std::optional(summary);
    });
}

} // namespace core::reader::protocol
