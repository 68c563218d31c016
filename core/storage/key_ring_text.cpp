// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_ring_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormat = 1;
const std::array kKinds{u"passphrase"_s, u"recovery"_s};

QJsonObject objectOf(const KeySlot& slot, const QByteArray& sealed)
{
    return {
        {u"id"_s, slot.id},
        {u"kind"_s, kKinds.at(static_cast<std::size_t>(slot.kind))},
        {u"salt"_s, QString::fromLatin1(slot.salt.toHex())},
        {u"passes"_s, static_cast<qint64>(slot.cost.passes)},
        {u"memory"_s, static_cast<qint64>(slot.cost.memoryBytes)},
        {u"sealed"_s, QString::fromLatin1(sealed.toHex())},
    };
}

QByteArray bytesOf(const QJsonObject& object, const QString& name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

std::optional<KeySlot> slotOf(const QJsonObject& object)
{
    const auto kind = std::ranges::find(kKinds, object.value(u"kind"_s).toString());
    if (kind == kKinds.end()) {
        return std::nullopt;
    }
    return KeySlot{object.value(u"id"_s).toString(), static_cast<KeySlotKind>(kind - kKinds.begin()),
        bytesOf(object, u"salt"_s),
        {static_cast<quint64>(object.value(u"passes"_s).toInteger()),
            static_cast<quint64>(object.value(u"memory"_s).toInteger())},
        bytesOf(object, u"sealed"_s)};
}

QJsonObject objectOf(const KeyRingText& ring)
{
    QJsonArray slotList;
    for (const KeySlot& slot : ring.slotList) {
        slotList.append(objectOf(slot, slot.sealed));
    }
    return {
        {u"format"_s, kFormat},
        {u"id"_s, ring.id},
        {u"generation"_s, static_cast<qint64>(ring.generation)},
        {u"slots"_s, slotList},
    };
}

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString sumOf(const QByteArray& body, const QString& mark)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(body + mark.toLatin1(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QByteArray KeyRingText::textOf(const KeySlot& slot, const QByteArray& sealed)
{
    return compact(objectOf(slot, sealed));
}

QByteArray KeyRingText::body() const { return compact(objectOf(*this)); }

QByteArray KeyRingText::whole() const
{
    const QString marked = QString::fromLatin1(mark.toHex());
    return QJsonDocument({{u"ring"_s, objectOf(*this)}, {u"mark"_s, marked}, {u"sum"_s, sumOf(body(), marked)}})
        .toJson(QJsonDocument::Indented);
}

std::optional<KeyRingText> KeyRingText::parse(const QByteArray& file)
{
    const QJsonObject whole = QJsonDocument::fromJson(file).object();
    const QJsonObject object = whole.value(u"ring"_s).toObject();
    const QString marked = whole.value(u"mark"_s).toString();
    const bool isSound = object.value(u"format"_s).toInt() == kFormat
        && whole.value(u"sum"_s).toString() == sumOf(compact(object), marked);
    if (!isSound) {
        return std::nullopt;
    }
    KeyRingText ring;
    ring.id = object.value(u"id"_s).toString();
    ring.generation = static_cast<quint64>(object.value(u"generation"_s).toInteger());
    ring.mark = QByteArray::fromHex(marked.toLatin1());
    const QJsonArray slotList = object.value(u"slots"_s).toArray();
    for (const QJsonValue& each : slotList) {
        const std::optional<KeySlot> slot = slotOf(each.toObject());
        if (!slot) {
            return std::nullopt;
        }
        ring.slotList.append(*slot);
    }
    return ring;
}

} // namespace core::storage
