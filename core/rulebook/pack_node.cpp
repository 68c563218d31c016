// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/pack_node.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(QString key) { return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); }

} // namespace

void PackScan::refuse(const QString& pointer, const QString& reason, const QString& value)
{
    if (!problem) {
        problem = PackProblem{pointer, reason, value};
    }
}

void PackNode::allowOnly(const QStringList& allowed) const
{
    if (!m_value.isObject()) {
        refuse(u"wrong-type"_s);
    }
    for (const QString& key : keys()) {
        if (!allowed.contains(key)) {
            at(key).refuse(u"unknown-key"_s, key);
        }
    }
}

bool PackNode::has(const QString& key) const { return m_value.toObject().contains(key); }

PackNode PackNode::at(const QString& key) const
{
    const QJsonObject object = m_value.toObject();
    const QString pointer = m_pointer + u'/' + escaped(key);
    return {object.contains(key) ? object.value(key) : QJsonValue(QJsonValue::Undefined), pointer, *m_scan};
}

PackNode PackNode::need(const QString& key) const
{
    if (!has(key)) {
        refuse(u"missing-key"_s, key);
    }
    return at(key);
}

QStringList PackNode::keys() const { return m_value.toObject().keys(); }

QList<PackNode> PackNode::items() const
{
    QList<PackNode> items;
    if (!isKind(QJsonValue::Array)) {
        return items;
    }
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        items.append(PackNode(array[i], m_pointer + u'/' + QString::number(i), *m_scan));
    }
    return items;
}

bool PackNode::isKind(QJsonValue::Type type) const
{
    if (m_value.isUndefined()) {
        return false;
    }
    if (m_value.type() != type) {
        refuse(u"wrong-type"_s);
        return false;
    }
    return true;
}

QString PackNode::text() const { return isKind(QJsonValue::String) ? m_value.toString() : QString(); }

QStringList PackNode::texts() const
{
    QStringList texts;
    for (const PackNode& item : items()) {
        texts.append(item.text());
    }
    return texts;
}

QDate PackNode::date() const
{
    const QString written = text();
    if (written.isEmpty()) {
        return {};
    }
    const QDate date = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        refuse(u"bad-date"_s, written);
    }
    return date;
}

int PackNode::number() const
{
    if (!isKind(QJsonValue::Double)) {
        return 0;
    }
    constexpr int kFraction = -1'000'000; // toInt() gives its default for what is not whole
    const int number = m_value.toInt(kFraction);
    if (number == kFraction) {
        refuse(u"wrong-type"_s);
    }
    return number;
}

bool PackNode::boolean(bool otherwise) const { return isKind(QJsonValue::Bool) ? m_value.toBool() : otherwise; }

BilingualText PackNode::bilingual() const
{
    if (m_value.isUndefined()) {
        return {};
    }
    allowOnly({u"zh"_s, u"en"_s});
    return {need(u"zh"_s).text(), need(u"en"_s).text()};
}

} // namespace core::rulebook
