// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/language_data.h"

#include "core/base/resource_paths.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace reader {

using namespace Qt::Literals::StringLiterals;

core::Result<QString> languageDataFolder()
{
    const QString chosen = qEnvironmentVariable("PERMITDESK_TESSDATA");
    const QStringList usual{core::resource_paths::file(u"tessdata"_s), u"/usr/share/tesseract-ocr/5/tessdata"_s,
        u"/usr/share/tesseract-ocr/4.00/tessdata"_s, u"/usr/share/tessdata"_s, u"/usr/local/share/tessdata"_s,
        u"/opt/homebrew/share/tessdata"_s};
    const QStringList folders = chosen.isEmpty() ? usual : QStringList{chosen};
    const QStringList languages{QString::fromLatin1(kChinese), QString::fromLatin1(kLatin)};
    const auto hasAll = [&languages](const QString& folder) {
        return std::all_of(languages.cbegin(), languages.cend(), [&folder](const QString& language) {
            return QFileInfo(folder + u'/' + language + u".traineddata"_s).isReadable();
        });
    };
    const auto found = std::find_if(folders.cbegin(), folders.cend(), hasAll);
    if (found == folders.cend()) {
        return core::Failure(
            core::FailureCode::LanguageDataMissing, {{u"languages"_s, languages.join(u", "_s)}});
    }
    return *found;
}

} // namespace reader
