// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/letterhead_service.h"

#include "core/exchange/whole_file.h"
#include "core/paper/faces.h"
#include "core/paper/jpeg_frame.h"
#include "core/reader/reader_client.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using paper::Letterhead;
using types::BilingualText;

namespace {

/// Sharp at the width it is printed in, and light enough to stand in every letter.
constexpr int kLongestSide = 1000;
constexpr qint64 kMostBytes = 24'000;
constexpr qint64 kLargestFile = 1'000'000;

struct Part
{
    const char* name;
    BilingualText Letterhead::*text;
};

constexpr std::array kParts{
    Part{"name", &Letterhead::name}, Part{"address", &Letterhead::address}, Part{"contact", &Letterhead::contact}};

QString nameOf(const Part& part) { return QString::fromLatin1(part.name); }

Failure damaged(const QString& file) { return Failure(FailureCode::FileDamaged, {{u"file"_s, file}}); }

Result<void> checkDrawable(const Letterhead& letterhead)
{
    const Result<paper::Faces> faces = paper::Faces::load();
    if (!faces) {
        return faces.failure();
    }
    for (const Part& part : kParts) {
        for (const auto& [half, text] :
            {std::pair(u"zh"_s, (letterhead.*part.text).zh), std::pair(u"en"_s, (letterhead.*part.text).en)}) {
            if (const std::optional<QString> character = faces->undrawable(text)) {
                const QString codePoint =
                    QString::number(character->toUcs4().first(), 16).toUpper().rightJustified(4, u'0');
                return Failure(FailureCode::CharacterNotDrawable,
                    {{u"field"_s, nameOf(part) + u'.' + half}, {u"character"_s, *character},
                        {u"codePoint"_s, u"U+"_s + codePoint}});
            }
        }
    }
    return {};
}

} // namespace

LetterheadService::LetterheadService(QString file) : m_file(std::move(file)) {}

Result<Letterhead> LetterheadService::load() const
{
    QFile file(m_file);
    if (!file.exists()) {
        return Letterhead();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, m_file}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kLargestFile));
    if (!document.isObject()) {
        return damaged(m_file);
    }
    Letterhead letterhead;
    for (const Part& part : kParts) {
        const QJsonValue text = document[nameOf(part)];
        letterhead.*part.text = {text[u"zh"_s].toString(), text[u"en"_s].toString()};
    }
    letterhead.picture = QByteArray::fromBase64(document[u"picture"_s].toString().toLatin1());
    if (!letterhead.picture.isEmpty() && !paper::jpegFrameOf(letterhead.picture)) {
        return damaged(m_file);
    }
    return letterhead;
}

Result<void> LetterheadService::keep(const Letterhead& letterhead) const
{
    if (const Result<void> drawable = checkDrawable(letterhead); !drawable) {
        return drawable;
    }
    if (!letterhead.picture.isEmpty() && !paper::jpegFrameOf(letterhead.picture)) {
        return damaged(m_file);
    }
    QJsonObject object{{u"picture"_s, QString::fromLatin1(letterhead.picture.toBase64())}};
    for (const Part& part : kParts) {
        const BilingualText& text = letterhead.*part.text;
        object.insert(nameOf(part), QJsonObject{{u"zh"_s, text.zh}, {u"en"_s, text.en}});
    }
    if (!QDir().mkpath(QFileInfo(m_file).path())) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, m_file}});
    }
    return exchange::writeWholeFile(m_file, QJsonDocument(object).toJson());
}

Result<void> LetterheadService::takePicture(reader::ReaderClient& reader, const QString& picture) const
{
    Result<Letterhead> letterhead = load();
    if (!letterhead) {
        return letterhead.failure();
    }
    const Result<QByteArray> drawn = reader.drawPage(picture, {0, 0, kLongestSide, kMostBytes});
    if (!drawn) {
        return drawn.failure();
    }
    letterhead->picture = *drawn;
    return keep(*letterhead);
}

} // namespace core::services
