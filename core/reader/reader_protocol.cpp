// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <limits>
#include <utility>

namespace core::reader::protocol {

using namespace Qt::Literals::StringLiterals;

namespace {

void prepare(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

template <typename Write> Message messageOf(MessageKind kind, Write write)
{
    Message message{kind, {}};
    QDataStream stream(&message.body, QIODevice::WriteOnly);
    prepare(stream);
    write(stream);
    return message;
}

/// Runs `read` over the body and yields its value only if the body is of that kind and was used up without an error.
template <typename Value, typename Read>
std::optional<Value> valueOf(const Message& message, MessageKind kind, Read read)
{
    if (message.kind != kind) {
        return std::nullopt;
    }
    QDataStream stream(message.body);
    prepare(stream);
    std::optional<Value> value = read(stream);
    if (!value || stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return std::nullopt;
    }
    return value;
}

/// A count that the rest of the body can hold, each element taking at least `bytesEach`; otherwise the stream is
/// broken.
qsizetype readCount(QDataStream& stream, qint64 bytesEach)
{
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || qint64{count} * bytesEach > stream.device()->bytesAvailable()) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return 0;
    }
    return static_cast<qsizetype>(count);
}

void writeCount(QDataStream& stream, qsizetype count)
{
    CORE_EXPECT(count <= std::numeric_limits<qint32>::max());
    stream << static_cast<quint32>(count);
}

void writeStrings(QDataStream& stream, const QStringList& strings)
{
    writeCount(stream, strings.size());
    for (const QString& string : strings) {
        stream << string;
    }
}

QStringList readStrings(QDataStream& stream)
{
    QStringList strings;
    for (qsizetype left = readCount(stream, 4); left > 0 && stream.status() == QDataStream::Ok; --left) {
        QString string;
        stream >> string;
        strings.append(string);
    }
    return strings;
}

void writePage(QDataStream& stream, const Page& page)
{
    stream << page.size << static_cast<qint32>(page.rotation);
    writeCount(stream, page.runs.size());
    for (const TextRun& run : page.runs) {
        stream << run.text << run.box;
    }
}

Page readPage(QDataStream& stream)
{
    Page page;
    qint32 rotation = 0;
    stream >> page.size >> rotation;
    page.rotation = rotation;
    const qsizetype count = readCount(stream, 36);
    page.runs.reserve(count);
    for (qsizetype i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        TextRun run;
        stream >> run.text >> run.box;
        page.runs.append(std::move(run));
    }
    return page;
}

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

void writeRow(QDataStream& stream, const SheetRow& row)
{
    stream << static_cast<qint32>(row.number);
    writeCount(stream, row.cells.size());
    for (const SheetCell& cell : row.cells) {
        stream << byteOf(cell.kind) << cell.text;
    }
}

/// Reads what writeRow() wrote straight from the bytes: a sheet has millions of cells, and a QDataStream asks its device
/// several times for each.
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
        constexpr quint32 kNull = 0xFFFFFFFFU;
        constexpr quint32 kUnit = sizeof(char16_t);
        const auto size = number<quint32>();
        if (size == kNull) {
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

std::optional<FailureCode> failureCodeOf(const QString& name)
{
    const QList<FailureCode>& codes = allFailureCodes();
    const auto found =
        std::find_if(codes.cbegin(), codes.cend(), [&name](FailureCode code) { return failureName(code) == name; });
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QByteArray frameOf(const Message& message)
{
    CORE_EXPECT(message.body.size() <= qsizetype{kMaxBody});
    const auto length = static_cast<quint32>(message.body.size());
    QByteArray frame;
    frame.reserve(kHeaderSize + message.body.size());
    for (int shift = 0; shift < 32; shift += 8) {
        frame.append(static_cast<char>((length >> shift) & 0xFFU));
    }
    frame.append(static_cast<char>(message.kind));
    frame.append(message.body);
    return frame;
}

std::optional<quint32> bodyLengthOf(QByteArrayView header)
{
    if (header.size() < kHeaderSize) {
        return std::nullopt;
    }
    quint32 length = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        length |= quint32{static_cast<quint8>(header[i])} << (8 * i);
    }
    return length <= kMaxBody ? std::optional(length) : std::nullopt;
}

std::optional<MessageKind> kindOf(QByteArrayView header)
{
    if (header.size() < kHeaderSize) {
        return std::nullopt;
    }
    const auto byte = static_cast<quint8>(header[kHeaderSize - 1]);
    const bool known =
        byte >= static_cast<quint8>(MessageKind::Hello) && byte <= static_cast<quint8>(MessageKind::Failed);
    return known ? std::optional(static_cast<MessageKind>(byte)) : std::nullopt;
}

Result<std::optional<Message>> takeMessage(QByteArray& buffer)
{
    if (buffer.size() < kHeaderSize) {
        return std::optional<Message>();
    }
    const std::optional<quint32> length = bodyLengthOf(buffer);
    const std::optional<MessageKind> kind = kindOf(buffer);
    if (!length || !kind) {
        return Failure(FailureCode::Internal, {{u"what"_s, u"reader-protocol"_s}});
    }
    const qsizetype end = kHeaderSize + qsizetype{*length};
    if (buffer.size() < end) {
        return std::optional<Message>();
    }
    Message message{*kind, buffer.sliced(kHeaderSize, qsizetype{*length})};
    buffer.remove(0, end);
    return std::optional(std::move(message));
}

Message helloMessage()
{
    return messageOf(MessageKind::Hello, [](QDataStream& stream) { stream << kVersion; });
}

Message requestMessage(MessageKind kind, const Request& request)
{
    CORE_EXPECT(kind == MessageKind::ReadDocument || kind == MessageKind::ReadSheet);
    return messageOf(kind, [&request](QDataStream& stream) {
        stream << request.path << request.withQrCodes << qint64{request.timeLimit.count()};
    });
}

Message documentMessage(const ReadDocument& document)
{
    return messageOf(MessageKind::Document, [&document](QDataStream& stream) {
        stream << document.textLayer;
        writeStrings(stream, document.qrCodes);
        writeCount(stream, document.pages.size());
        for (const Page& page : document.pages) {
            writePage(stream, page);
        }
    });
}

Message rowsMessage(const QList<SheetRow>& rows)
{
    return messageOf(MessageKind::SheetRows, [&rows](QDataStream& stream) {
        writeCount(stream, rows.size());
        for (const SheetRow& row : rows) {
            writeRow(stream, row);
        }
    });
}

Message endMessage(const SheetSummary& summary)
{
    return messageOf(MessageKind::SheetEnd, [&summary](QDataStream& stream) {
        stream << summary.format << summary.encoding << summary.delimiter << summary.rows;
    });
}

Message failedMessage(const Failure& failure)
{
    return messageOf(MessageKind::Failed, [&failure](QDataStream& stream) {
        stream << failureName(failure.code);
        writeStrings(stream, failure.args.keys());
        writeStrings(stream, failure.args.values());
    });
}

std::optional<quint32> versionOf(const Message& message)
{
    return valueOf<quint32>(message, MessageKind::Hello, [](QDataStream& stream) {
        quint32 version = 0;
        stream >> version;
        return std::optional(version);
    });
}

std::optional<Request> requestOf(const Message& message)
{
    const auto read = [](QDataStream& stream) {
        Request request;
        qint64 milliseconds = 0;
        stream >> request.path >> request.withQrCodes >> milliseconds;
        request.timeLimit = std::chrono::milliseconds(milliseconds);
        return std::optional(request);
    };
    const MessageKind kind =
        message.kind == MessageKind::ReadSheet ? MessageKind::ReadSheet : MessageKind::ReadDocument;
    return valueOf<Request>(message, kind, read);
}

std::optional<ReadDocument> documentOf(const Message& message)
{
    return valueOf<ReadDocument>(message, MessageKind::Document, [](QDataStream& stream) {
        ReadDocument document;
        stream >> document.textLayer;
        document.qrCodes = readStrings(stream);
        for (qsizetype left = readCount(stream, 24); left > 0 && stream.status() == QDataStream::Ok; --left) {
            document.pages.append(readPage(stream));
        }
        return std::optional(document);
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

std::optional<Failure> failureOf(const Message& message)
{
    return valueOf<Failure>(message, MessageKind::Failed, [](QDataStream& stream) -> std::optional<Failure> {
        QString name;
        stream >> name;
        const QStringList keys = readStrings(stream);
        const QStringList values = readStrings(stream);
        const std::optional<FailureCode> code = failureCodeOf(name);
        if (!code || keys.size() != values.size()) {
            return std::nullopt;
        }
        Failure failure(*code);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            failure.args.insert(keys[i], values[i]);
        }
        return failure;
    });
}

} // namespace core::reader::protocol
