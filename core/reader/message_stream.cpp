// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/message_stream.h"

#include <limits>

namespace core::reader::protocol {

void prepare(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

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

} // namespace core::reader::protocol
