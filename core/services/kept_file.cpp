// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/kept_file.h"

#include "core/domain/document.h"
#include "core/storage/store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

QString jsonOfFields(const QMap<QString, QString>& fields, const QJsonObject& measured)
{
    if (fields.isEmpty() && measured.isEmpty()) {
        return {};
    }
    QJsonObject json = measured;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        json.insert(field.key(), field.value());
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString mediaTypeOf(const QByteArray& bytes)
{
    struct Mark
    {
        QByteArrayView start;
        QLatin1StringView type;
    };
    static constexpr std::array kMarks{Mark{"%PDF", "application/pdf"_L1}, Mark{"\xff\xd8\xff", "image/jpeg"_L1},
        Mark{"\x89PNG", "image/png"_L1}, Mark{"BM", "image/bmp"_L1}, Mark{"GIF8", "image/gif"_L1}};
    for (const Mark& mark : kMarks) {
        if (bytes.startsWith(mark.start)) {
            return mark.type;
        }
    }
    return u"application/octet-stream"_s;
}

Result<KeptFile> keepFile(Office& office, const QString& fileName, const QString& kind, const QByteArray& bytes,
    const QMap<QString, QString>& confirmed, const QJsonObject& measured)
{
    const Result<storage::VaultEntry> entry = office.store().vault().keep(bytes);
    if (!entry) {
        return entry.failure();
    }
    return KeptFile{fileName, kind, mediaTypeOf(bytes), jsonOfFields(confirmed, measured), *entry};
}

Result<DocumentId> addDocument(
    Office& office, storage::Act& act, const domain::CaseRecord& record, const KeptFile& file)
{
    return act.insert(domain::Document{{}, record.person, record.id, file.kind, file.fileName, file.mediaType,
        file.entry.byteCount, file.entry.sha256, file.entry.vaultName, file.fieldsJson, office.today()});
}

} // namespace core::services
