// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain_head.h"

#include "core/storage/whole_file.h"

#include <QDir>
#include <QFile>

namespace core::storage::chain_head {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kHashBytes = 32;

QString fileIn(const QString& folder) { return QDir(folder).filePath(u"history-head"_s); }

} // namespace

QString text(const ChainHead& head)
{
    return QString::number(head.event) + u'-' + QString::fromLatin1(head.hash.toHex());
}

std::optional<ChainHead> fromText(const QString& text)
{
    const QStringList parts = text.trimmed().split(u'-');
    bool isNumber = false;
    const qint64 event = parts.constFirst().toLongLong(&isNumber);
    const QByteArray hex = parts.constLast().toLatin1().toLower();
    const QByteArray hash = QByteArray::fromHex(hex);
    const bool isHead = parts.size() == 2 && isNumber && event > 0 && hash.size() == kHashBytes && hash.toHex() == hex;
    return isHead ? std::optional(ChainHead{event, hash}) : std::nullopt;
}

Result<void> write(const QString& folder, const ChainHead& head)
{
    return writeWhole(fileIn(folder), text(head).toLatin1() + '\n');
}

Result<std::optional<ChainHead>> read(const QString& folder)
{
    QFile file(fileIn(folder));
    if (!file.exists()) {
        return std::optional<ChainHead>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, file.fileName()}});
    }
    const std::optional<ChainHead> head = fromText(QString::fromLatin1(file.read(1000)));
    return head ? Result<std::optional<ChainHead>>(head)
                : Failure(FailureCode::StoreDamaged, {{u"path"_s, folder}, {u"detail"_s, u"history-head"_s}});
}

} // namespace core::storage::chain_head
